import Creation

/// 成绩表 A month's scores, one row a unit, with the figures behind them.
package enum ScoreTable {
  /// Lays a sheet of scores out; people see the ranked units and a line about the others, machines all rows.
  ///
  /// A campaign looks at some findings only, so the figures of all of them are not set beside its scores.
  package static func sheet(_ scores: ScoreSheet, forPeople: Bool) -> Sheet {
    let shown = forPeople ? scores.units.filter { $0.rank != nil } : scores.units
    var columns = columns(withGroups: scores.groups.count > 1, scores.term.span == .month ? "上月" : "上期")
    if scores.campaign != nil { columns.removeAll { Measure(text: $0.column.key) != nil } }
    return Sheet(
      title: "\(scores.term.title)\(scores.campaign ?? "")成绩", heading: [heading(of: scores)],
      columns: columns.map(\.column), rows: shown.map { unit in columns.map { $0.cell(unit, scores) } },
      notes: notes(of: scores))
  }

  private static func heading(of scores: ScoreSheet) -> String {
    "\(scores.heading) · \(status(of: scores))"
  }

  /// Whether the figures can still change; a longer stretch and a campaign are never frozen.
  private static func status(of scores: ScoreSheet) -> String {
    if scores.campaign != nil { return "现算" }
    if scores.term.span > .month { return scores.isClosed ? "各月已月结" : "有月份未月结" }
    return scores.isClosed ? "已月结" : "未月结"
  }

  /// A column and how its cell comes from a unit's score.
  private typealias Part = (column: Column, cell: (UnitScore, ScoreSheet) -> Cell)

  private static func columns(withGroups: Bool, _ before: String) -> [Part] {
    let group = Column("group", "排名组", visibility: withGroups ? .everywhere : .machines)
    let shown = inTable.map { part($0, .everywhere) }
    let rest = Measure.allCases.filter { !inTable.contains($0) }.map { part($0, .machines) }
    return [
      (Column("month", before == "上月" ? "月份" : "考评期", visibility: .machines), { .text($1.term.description) }),
      (group, { unit, _ in .text(unit.group.rawValue) }),
      (number("rank", "名次"), { unit, _ in unit.rank.map { .integer($0) } ?? .empty }),
      (Column("unit", "单位编号", visibility: .machines), { unit, _ in .text(unit.unit.rawValue) }),
      (Column("name", "单位"), { unit, _ in .text(unit.name) }),
      (number("score", "得分"), { points($0.score, $1) }),
      (number("full", "满分", .machines), { unit, _ in .decimal(unit.full.description) }),
      (
        number("change", "较\(before)"),
        { unit, scores in
          unit.change.map { .change($0.text(decimals: scores.decimals)) } ?? .absent
        }
      ),
      (
        number("previous_rank", "\(before)名次", .machines),
        { unit, _ in
          unit.previousRank.map { .integer($0) } ?? .empty
        }
      ),
      (number("previous_score", "\(before)得分", .machines), { points($0.previousScore, $1) }),
    ] + shown + rest + [
      (Column("remark", "备注", visibility: .machines), { unit, _ in .optional(unit.remark) })
    ]
  }

  private static let inTable: [Measure] = [.rate(.rectification), .rate(.onTime), .count(.overdueOpen)]

  private static func part(_ measure: Measure, _ visibility: Column.Visibility) -> Part {
    (number(measure.key, measure.title, visibility), { unit, _ in .figure(measure.value(of: unit.account)) })
  }

  private static func number(
    _ key: String, _ title: String, _ visibility: Column.Visibility = .everywhere
  ) -> Column {
    Column(key, title, alignment: .trailing, visibility: visibility)
  }

  private static func points(_ points: Points?, _ scores: ScoreSheet) -> Cell {
    points.map { .decimal($0.text(decimals: scores.decimals)) } ?? .empty
  }

  private static func notes(of scores: ScoreSheet) -> [String] {
    if scores.campaign != nil { return unranked(scores) }
    let total = scores.total
    let formulas = inTable.filter(\.isRate).map { "\($0.title) = \($0.formula)" }
    let balance =
      "期初 \(total[.opening]) + 交办 \(total[.assigned]) − 销号 \(total[.closed]) − 作废 \(total[.void])"
      + " − 转出 \(total[.transferredOut]) = 期末 \(total.closing)"
    let rates = inTable.filter(\.isRate).map { "\($0.title) \($0.value(of: total).title)" }
    return unranked(scores) + [
      "合计：" + ([balance] + rates).joined(separator: "；"), formulas.joined(separator: "；"),
    ]
  }

  /// The units without a rank, a line for each reason.
  private static func unranked(_ scores: ScoreSheet) -> [String] {
    let reasons = Dictionary(grouping: scores.units.filter { $0.rank == nil }) { $0.remark ?? "无得分" }
    return reasons.sorted { $0.key < $1.key }.map { reason, units in
      "不参加排名（\(reason)）：" + units.map(\.name).joined(separator: "、")
    }
  }
}

extension ScoreSheet {
  /// What is scored, by which rulebook, as of when.
  var heading: String {
    "\(term.title) \(campaign ?? "\(term.span.title)测评") · \(rulebookName) · 截至 \(asOf)"
  }
}
