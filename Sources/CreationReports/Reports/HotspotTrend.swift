/// 趋势 A row of counts as small bars for the terminal: 0, 1, 4, 2 is `▁▃█▅`.
///
/// The tallest bar is the row's own greatest count, so that bars tell how one row went, not how rows compare.
/// Only nought has the lowest bar.
enum HotspotTrend {
  static func bars(_ counts: [Int]) -> String {
    let most = counts.max() ?? 0
    return String(counts.map { bar($0, of: most) })
  }

  private static func bar(_ count: Int, of most: Int) -> Character {
    guard count > 0, most > 0 else { return bars[0] }
    let steps = bars.count - 1
    return bars[(count * steps + most - 1) / most]
  }

  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
