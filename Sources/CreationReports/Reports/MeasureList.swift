import Creation

/// 考评指标表 Every measure a rulebook can use, with its formula; with a unit's account also its figure.
package enum MeasureList {
  /// The measures by themselves.
  package static func sheet() -> Sheet {
    Sheet(
      title: "考评指标", columns: columns, rows: Measure.allCases.map(row),
      notes: ["率以百分点计；0 ÷ 0 为「—」，不按 0% 也不按 100% 计", "件数截至月末；当月未过完的截至今天"])
  }

  /// The measures of a unit in a stretch.
  package static func sheet(_ unit: UnitScore, of scores: ScoreSheet) -> Sheet {
    Sheet(
      title: "\(scores.term.title)考评指标",
      heading: ["\(unit.name) · \(scores.term.title) · 截至 \(scores.asOf)"],
      columns: columns + [
        Column("value", "数值", alignment: .trailing), Column("basis", "怎么算的"),
        Column("as_of", "截至", visibility: .machines),
      ],
      rows: Measure.allCases.map { measure in
        row(measure) + [
          .figure(measure.value(of: unit.account)), .text(measure.basis(of: unit.account)),
          .text(scores.asOf.description),
        ]
      })
  }

  private static let columns = [
    Column("key", "键"), Column("title", "指标"), Column("kind", "种类"), Column("formula", "口径"),
  ]

  private static func row(_ measure: Measure) -> [Cell] {
    [
      .text(measure.key), .text(measure.title),
      measure.isRate ? .coded(key: "rate", title: "率") : .coded(key: "count", title: "件数"),
      .text(measure.formula),
    ]
  }
}
