import Creation

/// 测评体系表 The indicators as people read them: each name set in under the one above, with where it stands.
package enum IndicatorTreeList {
  /// The flat list of the same indicators, put into the order of the tree, with the last figures beside.
  ///
  /// - Parameter flat: a row for each indicator, its number in the first column and its name in the second.
  package static func sheet(
    _ flat: Sheet, _ tree: IndicatorTree, _ statuses: [IndicatorStatus]
  ) -> Sheet {
    let known = Dictionary(flat.rows.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
    let status = Dictionary(statuses.map { ($0.indicator.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sheet = flat
    sheet.columns.insert(contentsOf: columns, at: min(2, flat.columns.count))
    sheet.rows = tree.rows.map { row in
      var cells = known[.text(row.indicator.id.rawValue)] ?? [.text(row.indicator.id.rawValue), .empty]
      if cells.count > 1 { cells[1] = .text(indent(row.depth) + row.indicator.name) }
      let figures = row.isLeaf ? status[row.indicator.id].map(IndicatorCells.standing) : nil
      cells.insert(contentsOf: figures ?? [.empty, .empty], at: min(2, cells.count))
      return cells
    }
    return sheet
  }

  private static let columns = [
    Column("figure", "最近实测", alignment: .trailing), Column("level", "达到"),
  ]

  /// Two cells a level.
  private static func indent(_ depth: Int) -> String { String(repeating: "　", count: min(depth, 20)) }
}

/// 指标单元格 How a figure of an indicator and its level are shown.
enum IndicatorCells {
  /// The last figure and the level it reaches.
  static func standing(_ status: IndicatorStatus) -> [Cell] { [figure(status), level(status)] }

  /// The figure: in percent where the levels are, else as it was counted.
  static func figure(_ status: IndicatorStatus) -> Cell {
    guard let outcome = status.figure?.record.result.outcome else { return .empty }
    guard let rule = status.indicator.levels, rule.isPercent, let figure = rule.figure(of: outcome) else {
      if case .value(let value) = outcome { return .decimal(value.description) }
      return .text(outcome.title)
    }
    return .percent(short(figure))
  }

  /// The level: 未测 where there is no figure, nothing to say where there are no levels.
  static func level(_ status: IndicatorStatus) -> Cell {
    if let level = status.level { return .coded(level) }
    return status.figure == nil ? .coded(key: "untested", title: "未测") : .absent
  }

  /// At most two decimals, and none that say nothing.
  static func short(_ figure: Rational) -> String {
    figure.rounded(decimals: 2).exactText ?? figure.text(decimals: 2)
  }
}
