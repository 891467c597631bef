import Creation

/// 对账单表 What was promised against what was done, one duty a row, or one unit or list a row.
package enum DutyStatementSheet {
  /// What totals are given by.
  package enum Grouping: String, Coded {
    /// 单位.
    case unit
    /// 清单.
    case list

    /// The Chinese word.
    package var title: String { self == .unit ? "单位" : "清单" }
  }

  /// The duties, unit by unit, the totals of each unit below the table.
  package static func items(_ statement: DutyStatement, _ wording: DutyWording) -> Sheet {
    let groups = statement.groups { $0.duty.lead }
    let records = groups.flatMap(\.records)
    let sums = groups.map { "\(wording.names.name(of: $0.key))：\(sentence(statement.totals($0.records)))" }
    let total = groups.count > 1 ? ["合计：\(sentence(statement.totals()))"] : []
    return Sheet(
      title: "清单对账单", heading: [heading(statement)], columns: columns(hidingUnit: false),
      rows: records.map { row($0, statement, wording) }, notes: sums + total + formulas,
      lateRows: late(records, statement))
  }

  /// The duties of one unit, without its name.
  static func items(_ records: [DutyRecord], _ statement: DutyStatement, _ wording: DutyWording) -> Sheet {
    Sheet(
      columns: columns(hidingUnit: true), rows: records.map { row($0, statement, wording) },
      lateRows: late(records, statement))
  }

  /// The totals, those of all together last.
  package static func totals(
    _ statement: DutyStatement, by grouping: Grouping, _ wording: DutyWording
  ) -> Sheet {
    let groups = statement.groups { grouping == .unit ? $0.duty.lead.rawValue : $0.duty.list.rawValue }
    let named = groups.map { group in
      let duty = group.records.first?.duty
      let name = duty.map { grouping == .unit ? wording.names.name(of: $0.lead) : wording.list($0) }
      return (name ?? group.key, statement.totals(group.records))
    }
    let whole = groups.count > 1 ? [("合计", statement.totals())] : []
    return Sheet(
      title: "清单对账汇总", heading: [heading(statement)],
      columns: [Column(grouping.key, grouping.title)]
        + figures.map { Column($0.0, $0.1, alignment: .trailing) },
      rows: (named + whole).map { name, totals in [.text(name)] + cells(totals) }, notes: formulas,
      lateRows: Set(named.indices.filter { named[$0].1.missed > 0 }))
  }

  /// Some totals in words: 应完成 5，已完成 3（按期 2），逾期未完成 1，完成率 60.00%.
  static func sentence(_ totals: DutyStatement.Totals) -> String {
    guard totals.due > 0 else {
      return "事项 \(totals.items)，本期没有应完成的"
        + (totals.early > 0 ? "，提前完成 \(totals.early)" : "") + "，在办 \(totals.open)"
    }
    let early = totals.early > 0 ? "，另提前完成 \(totals.early)" : ""
    return "事项 \(totals.items)，应完成 \(totals.due)，已完成 \(totals.done)（按期 \(totals.onTime)）\(early)，"
      + "逾期未完成 \(totals.missed)，在办 \(totals.open)，完成率 \(totals.rate.title())"
  }

  /// How the figures come about.
  static let formulas = ["完成率 = 已完成 ÷ 应完成；应完成是时限在本期，或早于本期而期初未完成的；验收才算完成，按期看交付的日子"]

  static func heading(_ statement: DutyStatement) -> String {
    "\(statement.period.title) · 截至 \(statement.asOf)"
  }
}

extension DutyStatementSheet {
  private static let figures = [
    ("items", "事项"), ("due", "应完成"), ("done", "已完成"), ("on_time", "其中按期"), ("early", "提前完成"),
    ("missed", "逾期未完成"), ("open", "在办"), ("rate", "完成率"),
  ]

  private static func cells(_ totals: DutyStatement.Totals) -> [Cell] {
    [totals.items, totals.due, totals.done, totals.onTime, totals.early, totals.missed, totals.open]
      .map { .integer($0) } + [totals.rate.percentText().map { .percent($0) } ?? .absent]
  }

  private static func columns(hidingUnit: Bool) -> [Column] {
    [
      Column("unit", "单位编号", visibility: .machines),
      Column("unit_name", "单位", visibility: hidingUnit ? .machines : .everywhere), Column("id", "编号"),
      Column("name", "任务", flexible: true), Column("list", "清单", visibility: .machines),
      Column("person", "责任人"), Column("standard", "标准", flexible: true), Column("due", "时限"),
      Column("is_due", "本期应完成"), Column("progress", "最近进展", flexible: true),
      Column("target", "目标", visibility: .machines), Column("figure", "实际", visibility: .machines),
      Column("against", "实际/目标"), Column("state", "情况"),
      Column("overdue_days", "逾期天数", alignment: .trailing),
    ]
  }

  private static func row(
    _ record: DutyRecord, _ statement: DutyStatement, _ wording: DutyWording
  ) -> [Cell] {
    let duty = record.duty
    return [
      .text(duty.lead.rawValue), .text(wording.names.name(of: duty.lead)), .text(duty.id.rawValue),
      .text(duty.name), .text(wording.list(duty)), .optional(duty.person), .optional(duty.standard),
      record.due.map { .text($0.description) } ?? .text("长期坚持"), .flag(statement.isDue(record)),
      .optional(record.course.text), .optional(duty.target?.title),
      record.course.figure.map { .decimal($0.description) } ?? .empty, .optional(record.against),
      .coded(key: record.course.standing.key, title: wording.standing(of: record)),
      record.lateness(asOf: statement.asOf),
    ]
  }

  private static func late(_ records: [DutyRecord], _ statement: DutyStatement) -> Set<Int> {
    Set(records.indices.filter { records[$0].isOverdue(asOf: statement.asOf) })
  }
}
