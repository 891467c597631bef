import Creation

@testable import CreationReports

/// One chart of each kind, with one text wherever a text can stand.
enum ChartSample {
  static func all(of text: String) -> [any Chart] {
    [
      RankingBars(
        title: text, full: 100, decimals: 2,
        bars: [.init(rank: 1, name: text, score: 90, change: 1, previousRank: 2)]),
      TrendLines(title: text, months: months(3), lines: [.init(text, [90, nil, 80])]),
      HeatMap(
        title: text, columns: [text, "其他"], rows: [.init(group: text, text, [3, 1], total: 4)], most: 3),
      WeatherMap(
        title: text, subject: text, measure: text,
        tiles: Weather.allCases.map { .init(text, $0, text) }),
    ]
  }

  /// So many months up to 2027-01.
  static func months(_ count: Int) -> [Month] {
    (0..<count).map { Month(index: 2027 * 12 - Int32(count) + 1 + Int32($0)) }
  }
}
