import Creation

extension Sheet {
  /// Returns the sheet with the columns named, in the order named, all of them shown in every format.
  ///
  /// A name is a key or a Chinese title; a column named twice appears once.
  /// - Throws: a problem with the nearest name and the list of columns, if a name is unknown.
  package func selecting(_ names: [String]) throws(Problem) -> Sheet {
    var chosen: [Int] = []
    for name in names {
      let position = try position(of: name)
      if !chosen.contains(position) { chosen.append(position) }
    }
    if chosen.isEmpty { throw unknownColumn("") }
    return keeping(chosen)
  }

  private func position(of name: String) throws(Problem) -> Int {
    if let position = columns.firstIndex(where: { $0.key == name }) { return position }
    if let position = columns.firstIndex(where: { $0.title == name }) { return position }
    throw unknownColumn(name)
  }

  private func keeping(_ positions: [Int]) -> Sheet {
    var copy = self
    copy.columns = positions.map { position in
      var column = columns[position]
      column.visibility = .everywhere
      return column
    }
    copy.rows = rows.map { row in positions.map { row.cell($0) } }
    return copy
  }

  private func unknownColumn(_ name: String) -> Problem {
    let all = columns.map { "\($0.key)（\($0.title)）" }.joined(separator: "、")
    let nearest = Nearest.name(to: name, among: columns.flatMap { [$0.key, $0.title] })
    return Problem(
      name.isEmpty ? "没有写出列名" : "没有这一列", at: .option("--columns"), value: name,
      why: "可选的列是 \(all)",
      advice: nearest.map { "请改用「\($0)」" } ?? "请从可选的列中挑选，多列之间用英文逗号隔开")
  }
}
