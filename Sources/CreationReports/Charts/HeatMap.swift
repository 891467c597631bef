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
    /// The group it stands under.
    package var group: String
    /// Whose it is.
    package var name: String
    /// The counts, one a column; the last is what is not listed by itself, and has no shade.
    package var counts: [Int]
    /// The sum of all of them.
    package var total: Int

    /// Creates a row.
    package init(group: String, _ name: String, _ counts: [Int], total: Int) {
      self.group = group
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
      columns: [Column("group", "排名组"), Column("name", "单位")] + numbers + [
        Column("total", "合计", alignment: .trailing)
      ],
      rows: rows.map { row in
        [.text(row.group), .text(row.name)] + row.counts.map { $0 == 0 ? .empty : .integer($0) } + [
          .integer(row.total)
        ]
      })
  }

  package var svg: String {
    let lines = HeatMap.lines(of: rows)
    var drawing = Drawing(width: width, height: head + lines.count * HeatMap.pitch + 2)
    drawing.text("颜色越深，问题越多", 0, head - 8, size: 10, fill: Ink.faint)
    for (index, name) in (columns + ["合计"]).enumerated() { drawHead(name, index, &drawing) }
    for (index, line) in lines.enumerated() {
      let y = head + index * HeatMap.pitch
      switch line {
      case .group(let name): drawing.text(name, 0, y + 16, size: 11, fill: Ink.faint, bold: true, cells: 40)
      case .row(let row): draw(row, y, &drawing)
      }
    }
    return drawing.svg(title: title, description: description)
  }

  /// The same in pieces of so many lines at most, so that none is taller than a sheet of paper; a group is
  /// not cut where it fits in a piece.
  package func pieces(of most: Int) -> [HeatMap] {
    var pieces: [[Row]] = []
    for part in parts(of: most) {
      if let last = pieces.last, HeatMap.lines(of: last + part).count <= most {
        pieces[pieces.count - 1] += part
      } else {
        pieces.append(part)
      }
    }
    return pieces.enumerated().map { index, rows in
      HeatMap(
        title: Pieces.title(title, index, of: pieces.count), columns: columns, rows: rows, most: self.most)
    }
  }

  /// The groups, one longer than so many lines in several parts.
  private func parts(of most: Int) -> [[Row]] {
    var parts: [[Row]] = []
    for row in rows {
      if let last = parts.last, last.last?.group == row.group, last.count + 1 < most {
        parts[parts.count - 1].append(row)
      } else {
        parts.append([row])
      }
    }
    return parts
  }

  /// What stands below each other: a group's name over its rows.
  private enum Line {
    case group(String)
    case row(Row)
  }

  private static func lines(of rows: [Row]) -> [Line] {
    var group: String?
    return rows.flatMap { row in
      defer { group = row.group }
      return row.group == group ? [.row(row)] : [Line.group(row.group), .row(row)]
    }
  }

  private static let left = 132
  private static let side = 31
  private static let pitch = 22
  /// The most letters of a name that stand over each other.
  private static let letters = 8

  private var head: Int {
    let longest = columns.map { min($0.count, HeatMap.letters) }.max() ?? 2
    return max(longest, 2) * 13 + 8
  }

  private var description: String {
    let worst = rows.flatMap { row in zip(columns.dropLast(), row.counts).map { (row.name, $0, $1) } }.max {
      $0.2 < $1.2
    }
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
    drawing.text(row.name, HeatMap.left - 8, y + 15, anchor: .end, cells: 20)
    for (column, count) in row.counts.prefix(columns.count).enumerated() {
      let x = HeatMap.left + column * HeatMap.side
      let shade = column < columns.count - 1 ? shade(of: count) : 0
      drawing.box(x, y, HeatMap.side - 2, HeatMap.pitch - 2, fill: HeatMap.shades[shade])
      guard count != 0 else { continue }
      let ink = shade > HeatMap.lastLight ? Ink.paper : Ink.text
      drawing.text(String(count), x + HeatMap.side / 2 - 1, y + 15, anchor: .middle, fill: ink)
    }
    let end = HeatMap.left + columns.count * HeatMap.side + HeatMap.side / 2 - 1
    drawing.text(String(row.total), end, y + 15, anchor: .middle, bold: true)
  }

  /// The shade of a count: none for 0, then five steps up to the most.
  private func shade(of count: Int) -> Int {
    guard count > 0 else { return 0 }
    return 1
      + Scale(from: 1, to: Rational(max(most, 2)), length: HeatMap.shades.count - 2).pixels(
        of: Rational(count))
  }

  private static let shades = ["#f3f5f7", "#fbe3d6", "#f4bf9f", "#e08e66", "#b95534", "#7c2a16"]
  private static let lastLight = 3
}
