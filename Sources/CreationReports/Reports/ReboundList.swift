import Creation

/// 反弹清单 The problems that came back, one row each, beside the finding they come back from.
package enum ReboundList {
  /// Lays the rebounds out, the oldest first.
  package static func sheet(_ rebounds: Rebounds, _ wording: HotspotWording) -> Sheet {
    Sheet(
      title: "问题反弹", heading: [wording.heading(rebounds.period, nil)], columns: columns,
      rows: rebounds.list.map { row($0, wording) }, notes: [rate(of: rebounds)])
  }

  private static let columns =
    [
      Column("id", "编号"),
      Column("reported", "登记日期"),
      Column("earlier", "前次编号"),
      Column("earlier_closed", "前次销号"),
      Column("days", "间隔天数", alignment: .trailing),
    ] + shared.map(\.column)

  private static let shared = FindingColumn.shared(
    "place", "place_name", "category", "category_name", "unit", "unit_name", "state")

  private static func row(_ rebound: Rebound, _ wording: HotspotWording) -> [Cell] {
    let finding = rebound.finding
    let context = FindingColumn.Context(names: wording.names, moment: wording.moment)
    return [
      .text(finding.id.description), .text(finding.reported.day.description),
      .text(rebound.earlier.description), .optional(rebound.closed?.day.description),
      rebound.days.map { .integer($0) } ?? .absent,
    ] + shared.map { $0.cell(finding, context) }
  }

  /// The formula with its figures: `反弹率 = 期内反弹 3 ÷ 期内销号 60 = 5.00%`.
  static func rate(of rebounds: Rebounds) -> String {
    let rate = rebounds.rate
    return "反弹率 = 期内登记的反弹 \(rate.part) ÷ 期内销号（现仍销号）\(rate.whole) = \(rate.title())；作废、合并、不予受理的不计"
  }
}
