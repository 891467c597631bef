import Creation

/// 试算对照表 Scores under other rules, or without some findings, beside those that hold.
package enum SimulationTable {
  /// Two versions of one stretch's scores.
  package struct Pair: Sendable {
    /// The scores that hold.
    package var held: ScoreSheet
    /// The scores as they would be.
    package var tried: ScoreSheet

    /// Sets two versions side by side.
    package init(held: ScoreSheet, tried: ScoreSheet) {
      self.held = held
      self.tried = tried
    }
  }

  /// Lays the stretches out one after the other, a row a unit; only those that differ where asked.
  package static func sheet(_ pairs: [Pair], title: String, changedOnly: Bool) -> Sheet {
    let rows = pairs.flatMap { self.rows($0, changedOnly: changedOnly) }
    return Sheet(
      title: "试算对照", heading: [title],
      columns: [
        Column("term", "考评期"), Column("group", "排名组"), Column("unit", "单位编号", visibility: .machines),
        Column("name", "单位"), number("held_score", "现得分"), number("held_rank", "现名次"),
        number("tried_score", "试算得分"), number("tried_rank", "试算名次"), number("change", "得分变化"),
        number("rank_change", "名次变化"), Column("remark", "备注"),
      ],
      rows: rows,
      notes: pairs.map(note) + ["试算不写入任何文件；已月结月份的现得分为冻结的成绩"])
  }

  private static func number(_ key: String, _ title: String) -> Column {
    Column(key, title, alignment: .trailing)
  }

  private static func rows(_ pair: Pair, changedOnly: Bool) -> [[Cell]] {
    let held = Dictionary(pair.held.units.map { ($0.unit, $0) }, uniquingKeysWith: { $1 })
    let gone = pair.held.units.filter { unit in !pair.tried.units.contains { $0.unit == unit.unit } }
    let both = pair.tried.units.map { (held[$0.unit], Optional($0)) } + gone.map { (Optional($0), nil) }
    return both.compactMap { old, new in
      guard let unit = new ?? old else { return nil }
      if changedOnly, old?.score == new?.score, old?.rank == new?.rank { return nil }
      return [
        .text(pair.tried.term.description), .text(unit.group.rawValue), .text(unit.unit.rawValue),
        .text(unit.name), points(old, pair.held), rank(old), points(new, pair.tried), rank(new),
        change(old, new, pair.tried), move(old, new), .optional(new?.remark ?? old?.remark),
      ]
    }
  }

  private static func points(_ unit: UnitScore?, _ scores: ScoreSheet) -> Cell {
    unit?.score.map { .decimal($0.text(decimals: scores.decimals)) } ?? .absent
  }

  private static func rank(_ unit: UnitScore?) -> Cell { unit?.rank.map { .integer($0) } ?? .absent }

  private static func change(_ old: UnitScore?, _ new: UnitScore?, _ scores: ScoreSheet) -> Cell {
    guard let before = old?.score, let after = new?.score else { return .absent }
    return .change((after - before).text(decimals: scores.decimals))
  }

  /// Places won; a better rank is a smaller number.
  private static func move(_ old: UnitScore?, _ new: UnitScore?) -> Cell {
    guard let before = old?.rank, let after = new?.rank else { return .absent }
    return .change(String(before - after))
  }

  private static func note(_ pair: Pair) -> String {
    let ranks = Dictionary(pair.held.units.map { ($0.unit, $0.rank) }, uniquingKeysWith: { $1 })
    let moved = pair.tried.units.count { ranks[$0.unit] != .some($0.rank) }
    return "\(pair.tried.term.title)：\(moved) 个单位的名次有变"
  }
}
