import Creation

/// 计分明细表 How units' scores come about, line by line, down to the records; the marks of a unit's lines add up to its
/// score exactly.
///
/// Marks are printed to four decimals; what that leaves goes into the rounding line, so that whoever adds up the column
/// comes to the score.
package enum ExplainTable {
  /// Lays out the lines of some units of a sheet.
  ///
  /// With records each one behind a line has a row of its own, without marks; else a line says how many there are.
  package static func sheet(
    _ scores: ScoreSheet, of units: [UnitScore], withRecords: Bool, names: Names = Names()
  ) -> Sheet {
    let isSingle = units.count == 1
    return Sheet(
      title: "\(scores.term.title)\(scores.campaign ?? "")计分明细", heading: heading(scores, units),
      columns: columns(withUnit: !isSingle, withRecords: withRecords),
      rows: units.flatMap { rows(of: $0, scores, names, withRecords: withRecords) },
      notes: isSingle ? units.map { balance(of: $0.account) } : [])
  }

  private static func heading(_ scores: ScoreSheet, _ units: [UnitScore]) -> [String] {
    let title = scores.heading
    guard let unit = units.first, units.count == 1 else { return [title] }
    guard let score = unit.score, let rank = unit.rank else {
      return [title, "\(unit.name)　不参加排名：\(unit.remark ?? "无得分")"]
    }
    let peers = scores.units.count { $0.group == unit.group && $0.rank != nil }
    return [
      title,
      "\(unit.name)　得分 \(score.text(decimals: scores.decimals))（满分 \(unit.full)）　\(unit.group)第 \(rank) 名，共 \(peers) 个单位",
    ]
  }

  private static func columns(withUnit: Bool, withRecords: Bool) -> [Column] {
    let people: Column.Visibility = withUnit ? .everywhere : .machines
    return [
      Column("term", "考评期", visibility: .machines), Column("unit", "单位编号", visibility: .machines),
      Column("name", "单位", visibility: people), Column("component", "考评项目"), Column("line", "内容"),
      Column("marks", "分数", alignment: .trailing), Column("basis", "怎么算的", flexible: true),
      Column("records", "依据件数", alignment: .trailing), Column("record", "依据"),
      Column("role", "作为", visibility: withRecords ? .everywhere : .machines),
    ]
  }

  private static func rows(
    of unit: UnitScore, _ scores: ScoreSheet, _ names: Names, withRecords: Bool
  ) -> [[Cell]] {
    let head: [Cell] = [.text(scores.term.description), .text(unit.unit.rawValue), .text(unit.name)]
    guard let score = unit.score else {
      return [head + [.empty, .text("不参加排名：\(unit.remark ?? "无得分")")]]
    }
    var lines = unit.lines.filter { $0.line.title != rounding }
    for index in lines.indices { lines[index].line.title = names.named(lines[index].line.title) }
    let shown = lines.map { $0.line.marks.rounded(decimals: decimals) }
    let rest = score - shown.reduce(Points(0), +)
    var rows = zip(lines, shown).flatMap { line, marks in
      self.rows(line.component, line.line, marks, head, withRecords: withRecords)
    }
    if rest != 0 { rows.append(head + [.text("合计"), .text(rounding), marks(rest)]) }
    return rows + [head + [.text("得分"), .empty, .decimal(score.text(decimals: scores.decimals))]]
  }

  private static func rows(
    _ component: String, _ line: ScoreLine, _ points: Points, _ head: [Cell], withRecords: Bool
  ) -> [[Cell]] {
    let single = line.records.count == 1 ? line.records.first : nil
    let count: Cell = line.records.isEmpty ? .empty : .integer(line.records.count)
    let first =
      head + [.text(component), .text(line.title), marks(points), .optional(line.basis), count]
      + [.optional(single?.id), .optional(single?.role)]
    guard withRecords, single == nil else { return [first] }
    return [first]
      + line.records.map { record in
        head + [
          .text(component), .text(line.title), .empty, .empty, .empty, .text(record.id), .text(record.role),
        ]
      }
  }

  private static func marks(_ points: Points) -> Cell {
    .decimal(points.rounded(decimals: decimals).description)
  }

  private static let decimals = 4
  private static let rounding = "四舍五入"

  private static func balance(of account: Account) -> String {
    let sum = Measure.Balance.closing.sum
    return "\(sum.basis(of: account)) = 期末未销 \(account.closing)"
  }
}
