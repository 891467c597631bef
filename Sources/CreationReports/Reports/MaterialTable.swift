import Creation

/// 材料完备表 How complete the material is by unit or by indicator, the weakest first, with what is missing.
package enum MaterialTable {
  /// What material is grouped by.
  package enum Grouping: String, Coded {
    /// 指标.
    case indicator
    /// 单位.
    case unit

    /// The Chinese word.
    package var title: String { self == .unit ? "单位" : "指标" }
  }

  /// The rates, the total last.
  package static func sheet(
    _ records: [DutyRecord], by grouping: Grouping, _ wording: DutyWording
  ) -> Sheet {
    let groups = Dictionary(grouping: records) { name(of: $0.duty, grouping, wording) }
      .map { (name: $0.key, figures: MaterialCompleteness($0.value, asOf: wording.asOf)) }
      .filter { $0.figures.required > 0 }
      .sorted { left, right in
        if left.figures.isWeaker(than: right.figures) { return true }
        return !right.figures.isWeaker(than: left.figures) && left.name < right.name
      }
    let whole = MaterialCompleteness(records, asOf: wording.asOf)
    let total = groups.count > 1 ? [row("合计", whole, missing: .empty)] : []
    return Sheet(
      title: "申报材料完备情况", heading: ["截至 \(wording.asOf)"],
      columns: [Column(grouping.key, grouping.title, flexible: true)] + columns,
      rows: groups.map { row($0.name, $0.figures, missing: missing($0.figures, wording)) } + total,
      notes: ["完备率 = 已归档 ÷ 应报；到期完备率只算时限已到的；不再要求的不计"],
      lateRows: Set(groups.indices.filter { isLate(groups[$0].figures, wording.asOf) }))
  }
}

extension MaterialTable {
  private static let columns: [Column] =
    [
      ("required", "应报"), ("due", "到期应报"), ("archived", "已归档"), ("waiting", "待审"), ("returned", "退回补正"),
      ("rate_due", "到期完备率"), ("rate", "完备率"),
    ].map { Column($0.0, $0.1, alignment: .trailing) } + [Column("missing", "还缺", flexible: true)]

  private static func row(_ name: String, _ figures: MaterialCompleteness, missing: Cell) -> [Cell] {
    [.text(name)]
      + [figures.required, figures.due, figures.archived, figures.waiting, figures.returned]
      .map { .integer($0) }
      + [figures.rateDue, figures.rate].map { $0.percentText().map { .percent($0) } ?? .absent } + [missing]
  }

  private static func name(of duty: Duty, _ grouping: Grouping, _ wording: DutyWording) -> String {
    switch grouping {
    case .unit: wording.names.name(of: duty.lead)
    case .indicator: wording.indicator(duty) ?? "没有对应指标"
    }
  }

  private static func missing(_ figures: MaterialCompleteness, _ wording: DutyWording) -> Cell {
    .optional(
      figures.missing.map { "\($0.duty.name)（\(wording.standing(of: $0))）" }.joined(separator: "、"))
  }

  private static func isLate(_ figures: MaterialCompleteness, _ day: Day) -> Bool {
    figures.missing.contains { $0.isMissed(asOf: day) }
  }
}
