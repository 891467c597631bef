import Creation

extension Bulletin {
  /// 文明天气图: units by their score, grids and kinds of place by the share of their problems put right.
  var weatherSection: Page.Section? {
    let units = rankedGroups.map(weather)
    let grids = weather("各网格", "网格", key: { names.name(of: $0) }, of: \.grid)
    let kinds = weather("各类点位", "点位类别", key: \.rawValue, of: \.kind)
    let parts = [
      ("各单位", units.flatMap { $0.pieces(of: Bulletin.tiles) }), ("各网格", grids.pairs(of: Bulletin.tiles)),
      ("各类点位", kinds.pairs(of: Bulletin.tiles)),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return nil }
    let maps = parts.enumerated().flatMap { index, part in
      [Bulletin.subtitle(index, part.0), .charts(part.1)]
    }
    return Page.Section("文明天气图", [.note(legend)] + maps + [.note(Bulletin.formula)])
  }

  /// The most tiles a map has.
  private static let tiles = 20

  private static let formula =
    "网格、点位类别的整改率 = 期内销号 ÷（期初未销号 + 期内登记或重启），作废、合并、不予受理的不计；没有问题的不列。"

  /// From how much on each weather is given: 晴 ≥95%，多云 ≥90% ….
  private var legend: String {
    let steps = bands.sorted { $0.least > $1.least }
    let words = steps.map { "\($0.weather.title) \($0.least == 0 ? "其余" : "≥\($0.least)%")" }
    return "天气分档：" + words.joined(separator: "，") + "。单位按得分占满分的比例，网格、点位类别按其问题的整改率。"
  }

  private func weather(of group: RankedGroup) -> WeatherMap {
    WeatherMap(
      title: group.group.rawValue, subject: "单位", measure: "得分",
      tiles: group.units.compactMap { unit in
        guard let score = unit.score, let percent = unit.percent else { return nil }
        return WeatherMap.Tile(
          unit.name, bands.weather(atPercent: percent), score.text(decimals: scores.decimals))
      })
  }

  /// The weather of what places belong to, the best first.
  private func weather<Key: Hashable>(
    _ title: String, _ subject: String, key name: (Key) -> String, of key: (Standing) -> Key?
  ) -> WeatherMap {
    var work: [Key: Ratio] = [:]
    for finding in findings where isWork(finding) {
      guard let place = finding.report.place, let key = places[place].flatMap(key) else { continue }
      work[key, default: Ratio(0, of: 0)].whole += 1
      if isClosed(finding) { work[key, default: Ratio(0, of: 0)].part += 1 }
    }
    let rows = work.map { (name: name($0.key), ratio: $0.value, percent: $0.value.percent ?? 0) }
      .sorted { ($1.percent, $1.ratio.whole, $0.name) < ($0.percent, $0.ratio.whole, $1.name) }
    return WeatherMap(
      title: title, subject: subject, measure: "整改率",
      tiles: rows.map { row in
        let value = "\(row.ratio.part)/\(row.ratio.whole)=\(row.ratio.title())"
        return WeatherMap.Tile(row.name, bands.weather(atPercent: row.percent), value)
      })
  }

  /// Whether a finding was there to be put right in the month: open when it began, reported or opened again
  /// in it.
  private func isWork(_ finding: Finding) -> Bool {
    finding.state.isOpen || (finding.state == .closed && isClosed(finding))
  }

  private func isClosed(_ finding: Finding) -> Bool {
    finding.state == .closed && finding.closed.map { days.contains($0.day) } ?? false
  }
}
