import Creation

/// 热力图 How many problems each unit had in each category; the more, the darker, and the number is in the cell.
package struct HeatMap: Chart {
  /// What it shows.
  package var title: String
  /// The names over the columns.
  package var columns: [String]
  /// The rows.
  package var rows: [Row]
  /// The count that is darkest, so that several maps share one scale.
  package var most: Int

  /// Creates the chart.
  package init(title: String, columns: [String], rows: [Row], most: Int) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.most = most
  }

  /// A row.
  package struct Row: Hashable, Sendable {
    /// Whose it is.
    package var name: String
    /// The counts, one a column.
    package var counts: [Int]
    /// The sum of all of them.
    package var total: Int

    /// Creates a row.
    package init(_ name: String, _ counts: [Int], total: Int) {
      self.name = name
      self.counts = counts
      self.total = total
    }
  }
}

extension HeatMap {
  package var width: Int { HeatMap.left + HeatMap.side * (columns.count + 1) }

  package var sheet: Sheet {
    let numbers = columns.enumerated().map { Column("c\($0.offset)", $0.element, alignment: .trailing) }
    return Sheet(
      columns: [Column("name", "单位")] + numbers + [Column("total", "合计", alignment: .trailing)],
      rows: rows.map { row in
        [.text(row.name)] + row.counts.map { $0 == 0 ? .empty : .integer($0) } + [.integer(row.total)]
      })
  }

  package var svg: String {
    var drawing = Drawing(width: width, height: head + rows.count * HeatMap.pitch + 2)
    for (index, name) in (columns + ["合计"]).enumerated() { drawHead(name, index, &drawing) }
    for (index, row) in rows.enumerated() { draw(row, head + index * HeatMap.pitch, &drawing) }
    return drawing.svg(title: title, description: description)
  }

  private static let left = 132
  private static let side = 36
  private static let pitch = 24
  /// The most letters of a name that stand over each other.
  private static let letters = 9

  private var head: Int {
    let longest = columns.map { min($0.count, HeatMap.letters) }.max() ?? 2
    return max(longest, 2) * 13 + 8
  }

  private var description: String {
    let worst = rows.flatMap { row in zip(columns, row.counts).map { (row.name, $0, $1) } }.max { $0.2 < $1.2 }
    let most = worst.map { "最多的是\($0.0)的\($0.1)，\($0.2)个。" } ?? ""
    return "颜色越深问题越多，数字为问题数。" + most
      + rows.map { "\($0.name)合计\($0.total)个" }.joined(separator: "，")
  }

  /// Letters one below the other, ending just over the column.
  private func drawHead(_ name: String, _ column: Int, _ drawing: inout Drawing) {
    let letters = Array(Markup.plain(name))
    let shown = letters.count > HeatMap.letters ? letters.prefix(HeatMap.letters - 1) + ["⋮"] : letters[...]
    let x = HeatMap.left + column * HeatMap.side + HeatMap.side / 2
    for (index, letter) in shown.enumerated() {
      let y = head - 8 - (shown.count - 1 - index) * 13
      drawing.text(String(letter), x, y, anchor: .middle, fill: Ink.faint)
    }
  }

  private func draw(_ row: Row, _ y: Int, _ drawing: inout Drawing) {
    drawing.text(row.name, HeatMap.left - 8, y + 16, anchor: .end, cells: 20)
    for (column, count) in row.counts.prefix(columns.count).enumerated() {
      let x = HeatMap.left + column * HeatMap.side
      let shade = shade(of: count)
      drawing.box(x, y, HeatMap.side - 2, HeatMap.pitch - 2, fill: HeatMap.shades[shade])
      guard count != 0 else { continue }
      let ink = shade > HeatMap.lastLight ? Ink.paper : Ink.text
      drawing.text(String(count), x + HeatMap.side / 2 - 1, y + 16, anchor: .middle, fill: ink)
    }
    let end = HeatMap.left + columns.count * HeatMap.side + HeatMap.side / 2 - 1
    drawing.text(String(row.total), end, y + 16, anchor: .middle, bold: true)
  }

  /// The shade of a count: none for 0, then five steps up to the most.
  private func shade(of count: Int) -> Int {
    guard count > 0 else { return 0 }
    return 1 + Scale(from: 1, to: Rational(max(most, 2)), length: HeatMap.shades.count - 2).pixels(of: Rational(count))
  }

  private static let shades = ["#f3f5f7", "#fbe3d6", "#f4bf9f", "#e08e66", "#b95534", "#7c2a16"]
  private static let lastLight = 3
}
