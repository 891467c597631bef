import Creation

/// 问题清单 A list of findings, one row each.
package enum FindingList {
  /// Lays the list out; timeliness and days late are as of a moment.
  package static func sheet(
    _ findings: some Sequence<Finding>, names: Names, asOf moment: Moment
  ) -> Sheet {
    Sheet(columns: columns, rows: findings.map { row($0, names, moment) })
  }

  private static let columns = [
    Column("id", "编号"),
    Column("external_id", "外部编号", visibility: .machines),
    Column("month", "月份", visibility: .machines),
    Column("unit", "单位编号", visibility: .machines),
    Column("unit_name", "责任单位"),
    Column("supports", "配合单位", visibility: .machines),
    Column("place", "点位编号", visibility: .machines),
    Column("place_name", "点位", flexible: true),
    Column("category", "类别编号", visibility: .machines),
    Column("category_name", "问题类别", flexible: true),
    Column("source", "来源", visibility: .machines),
    Column("state", "状态"),
    Column("reported", "登记时间", visibility: .machines),
    Column("limit", "时限", visibility: .machines),
    Column("due", "整改期限"),
    Column("replied", "回复时间", visibility: .machines),
    Column("closed", "销号时间", visibility: .machines),
    Column("round", "轮次", alignment: .trailing, visibility: .machines),
    Column("timeliness", "时效"),
    Column("overdue_days", "逾期天数", alignment: .trailing),
    Column("text", "内容", flexible: true),
  ]

  private static func row(_ finding: Finding, _ names: Names, _ moment: Moment) -> [Cell] {
    let assignment = finding.assignment
    return [
      .text(finding.id.description),
      .optional(finding.report.external),
      .text(finding.id.month.description),
      .optional(finding.lead?.rawValue),
      .optional(finding.lead.map { names.name(of: $0) }),
      .optional(assignment.map { $0.supports.map { names.name(of: $0) }.joined(separator: "；") }),
      .optional(finding.report.place?.rawValue),
      .optional(finding.report.place.map { names.name(of: $0) }),
      .optional(finding.report.category?.rawValue),
      .optional(finding.report.category.map { names.name(of: $0) }),
      .text(finding.report.source.rawValue),
      .coded(finding.state),
      .moment(finding.reported),
      assignment?.deadline.map { .coded(key: $0.limit.code, title: $0.limit.title) } ?? .empty,
      .moment(finding.deadline?.due),
      .moment(finding.replied),
      .moment(finding.closed),
      .integer(Int(finding.round)),
      .coded(finding.timeliness(asOf: moment)),
      .integer(finding.overdueDays(asOf: moment.day)),
      .optional(finding.text),
    ]
  }
}

extension Cell {
  /// A text, or nothing.
  package static func optional(_ text: String?) -> Cell {
    text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// A value of a fixed list.
  package static func coded(_ value: some Coded) -> Cell {
    .coded(key: value.key, title: value.title)
  }

  /// A date and time: `2026-10-30 14:05` to people, `2026-10-30T14:05:00` to programs.
  package static func moment(_ moment: Moment?) -> Cell {
    moment.map { .coded(key: $0.description, title: $0.title) } ?? .empty
  }

  /// A figure: a count, a rate in percent, or 「—」 where there is nothing to divide by.
  package static func figure(_ value: Measure.Value) -> Cell {
    switch value {
    case .count(let count): .integer(count)
    case .rate(let ratio): ratio.percentText().map { .percent($0) } ?? .absent
    }
  }
}
