import Creation

/// 反弹清单 The problems that came back, one row each, beside the finding they come back from.
package enum ReboundList {
  /// Lays the rebounds out, the oldest first.
  package static func sheet(_ rebounds: Rebounds, _ wording: HotspotWording) -> Sheet {
    Sheet(
      title: "问题反弹", heading: [wording.heading(rebounds.period, nil)], columns: columns,
      rows: rebounds.list.map { row($0, wording.names) }, notes: [rate(of: rebounds)])
  }

  private static let columns = [
    Column("id", "编号"),
    Column("reported", "登记日期"),
    Column("earlier", "前次编号"),
    Column("earlier_closed", "前次销号"),
    Column("days", "间隔天数", alignment: .trailing),
    Column("place", "点位编号", visibility: .machines),
    Column("place_name", "点位", flexible: true),
    Column("category", "类别编号", visibility: .machines),
    Column("category_name", "问题类别", flexible: true),
    Column("unit", "单位编号", visibility: .machines),
    Column("unit_name", "责任单位"),
    Column("state", "状态"),
  ]

  private static func row(_ rebound: Rebound, _ names: Names) -> [Cell] {
    let finding = rebound.finding
    return [
      .text(finding.id.description), .text(finding.reported.day.description),
      .text(rebound.earlier.description), .optional(rebound.closed?.day.description),
      rebound.days.map { .integer($0) } ?? .absent, .optional(finding.report.place?.rawValue),
      .optional(finding.report.place.map { names.name(of: $0) }),
      .optional(finding.report.category?.rawValue),
      .optional(finding.report.category.map { names.name(of: $0) }), .optional(finding.lead?.rawValue),
      .optional(finding.lead.map { names.name(of: $0) }), .coded(finding.state),
    ]
  }

  /// The formula with its figures: `反弹率 = 期内反弹 3 ÷ 期内销号 60 = 5.00%`.
  static func rate(of rebounds: Rebounds) -> String {
    let rate = rebounds.rate
    return "反弹率 = 期内登记的反弹 \(rate.part) ÷ 期内销号（现仍销号）\(rate.whole) = \(rate.title())；作废、合并、不予受理的不计"
  }
}
