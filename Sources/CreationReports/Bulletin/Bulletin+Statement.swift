import Creation

extension Bulletin {
  /// 对账单 of every unit that had anything to do, with the formulas of all figures.
  var statementSection: Page.Section {
    let units = scores.units.filter(\.account.hadWork)
    let rows = units.map { row($0.name, $0.account) } + [row("合计", scores.total)]
    let sheet = Sheet(
      columns: [Column("name", "单位")]
        + Bulletin.measures.map { Column($0.key, $0.title, alignment: .trailing) },
      rows: rows)
    return Page.Section(
      "各单位对账单与指标口径", [.table(sheet), .list(Bulletin.measures.map { "\($0.title)：\($0.formula)" })])
  }

  private static let measures: [Measure] = [
    .count(.opening), .count(.assigned), .count(.closed), .count(.void), .count(.transferredOut),
    .balance(.closing),
    .count(.closedOnTime), .count(.overdueOpen), .count(.overdueDays),
    .rate(.rectification), .rate(.current), .rate(.onTime),
  ]

  private func row(_ name: String, _ account: Account) -> [Cell] {
    [.text(name)] + Bulletin.measures.map { .figure($0.value(of: account)) }
  }
}
