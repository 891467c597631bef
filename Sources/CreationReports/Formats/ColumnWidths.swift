/// How many terminal cells each column of a table gets.
struct ColumnWidths {
  /// What each column needs to show everything.
  let natural: [Int]
  /// What each column keeps in any case: its name, and four cells where it needs as many.
  let least: [Int]
  /// Which columns may lose cells.
  let flexible: [Bool]

  /// Measures columns, each given with its name as the first text; where none is marked flexible, every
  /// column of text is.
  init(columns: [Column], texts: [[MeasuredText]]) {
    natural = texts.map { column in column.reduce(0) { max($0, $1.width) } }
    least = zip(natural, texts).map { min($0, max(4, $1.first?.width ?? 0)) }
    let marked = columns.contains(where: \.flexible)
    flexible = columns.map { marked ? $0.flexible : $0.alignment == .leading }
  }
}

extension ColumnWidths {
  /// Returns the widths whose sum is within the limit, if the columns that never shrink leave room for it.
  ///
  /// The widest flexible columns lose cells first: natural widths 10, 40 and 60 within 90 become 10, 40, 40.
  func fitting(_ limit: Int?) -> [Int] {
    guard let limit, natural.reduce(0, +) > limit else { return natural }
    var low = 0
    var high = natural.max() ?? 0
    while low < high {
      let middle = (low + high + 1) / 2
      if capped(middle).reduce(0, +) <= limit { low = middle } else { high = middle - 1 }
    }
    return capped(low)
  }

  private func capped(_ cap: Int) -> [Int] {
    natural.indices.map { flexible[$0] ? max(least[$0], min(natural[$0], cap)) : natural[$0] }
  }
}
