import Creation

/// 对账单 What every unit had, got, did and has left: 期初 + 交办 − 销号 − 作废 − 转出 = 期末.
///
/// 「列清单、对账单，指导督促各单位落实创城任务」（泉州，二）.
package enum StatementTable {
  /// Lays out the balances of a sheet, the total below.
  package static func sheet(_ scores: ScoreSheet) -> Sheet {
    let units = scores.units.filter(\.account.hadWork)
    let rows = units.map { row($0.unit.rawValue, $0.name, $0.group.rawValue, $0.account, scores) }
    return Sheet(
      title: "\(scores.term.title)对账单", heading: ["\(scores.term.title) · 截至 \(scores.asOf)"],
      columns: [
        Column("term", "考评期", visibility: .machines), Column("unit", "单位编号", visibility: .machines),
        Column("name", "单位"), Column("group", "排名组"),
      ] + measures.map { Column($0.key, $0.title, alignment: .trailing) },
      rows: rows + [row("", "合计", "", scores.total, scores)],
      notes: ["期末未销 = \(Measure.Balance.closing.sum.title)"])
  }

  private static let measures: [Measure] = [
    .count(.opening), .count(.assigned), .count(.closed), .count(.void), .count(.transferredOut),
    .balance(.closing), .count(.overdueOpen), .count(.closedOnTime), .balance(.closedLate),
  ]

  private static func row(
    _ unit: String, _ name: String, _ group: String, _ account: Account, _ scores: ScoreSheet
  ) -> [Cell] {
    [.text(scores.term.description), .text(unit), .text(name), .text(group)]
      + measures.map { .figure($0.value(of: account)) }
  }
}
