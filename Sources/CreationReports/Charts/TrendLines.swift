import Creation

/// 走势图 Figures in per cent over up to twelve months, one line each.
///
/// Lines differ in dash and mark, not in colour alone; a month without a figure leaves a gap.
package struct TrendLines: Chart {
  /// What it shows.
  package var title: String
  /// The months, in order.
  package var months: [Month]
  /// The lines.
  package var lines: [Line]

  /// Creates the chart.
  package init(title: String, months: [Month], lines: [Line]) {
    self.title = title
    self.months = months
    self.lines = lines
  }

  /// A line.
  package struct Line: Hashable, Sendable {
    /// What it is of.
    package var name: String
    /// Its figure in each month, in per cent.
    package var values: [Rational?]

    /// Creates a line.
    package init(_ name: String, _ values: [Rational?]) {
      self.name = name
      self.values = values
    }
  }
}

extension TrendLines {
  package var width: Int { 360 }

  package var sheet: Sheet {
    Sheet(
      columns: [Column("name", "指标")]
        + months.map { Column($0.description, $0.description, alignment: .trailing) },
      rows: lines.map { line in
        [.text(line.name)]
          + months.indices.map { month in value(line, month).map { .percent($0.text(decimals: 2)) } ?? .absent
          }
      })
  }

  package var svg: String {
    let legend = 18 * lines.count + 4
    var drawing = Drawing(width: width, height: legend + TrendLines.height + 44)
    drawAxes(legend, &drawing)
    for (index, line) in lines.enumerated() {
      draw(line, TrendMark.mark(index), legend, &drawing)
      drawLegend(line, TrendMark.mark(index), 18 * index, &drawing)
    }
    return drawing.svg(title: title, description: lines.map(words).joined(separator: "；"))
  }

  /// The same in pieces of so many lines at most, so that each can be followed.
  package func pieces(of most: Int) -> [TrendLines] {
    let parts = Pieces.cut(lines, of: most)
    return parts.enumerated().map { index, part in
      TrendLines(title: Pieces.title(title, index, of: parts.count), months: months, lines: part)
    }
  }

  private static let height = 130
  private static let left = 34

  private func value(_ line: Line, _ month: Int) -> Rational? {
    line.values.indices.contains(month) ? line.values[month] : nil
  }

  private func words(of line: Line) -> String {
    line.name + "："
      + months.indices.map { month in
        "\(months[month].title)" + (value(line, month).map { $0.text(decimals: 2) + "%" } ?? "—")
      }.joined(separator: "，")
  }

  /// The marks of the axis: whole tens around the figures, at most six of them.
  private var axis: (low: Int, high: Int, step: Int) {
    let values = lines.flatMap(\.values).compactMap(\.self).map { min(max($0, -10_000), 10_000) }
    guard let least = values.min(), let most = values.max() else { return (0, 100, 50) }
    let below = least.wholeNumber - 5
    let low = (least < 0 ? below : max(below, 0)).tens(.down)
    let high = max((most.wholeNumber + (Rational(most.wholeNumber) < most ? 1 : 0)).tens(.up), low + 10)
    let step = max((high - low) / 4, 10).tens(.up)
    return (low, low + (high - low + step - 1) / step * step, step)
  }

  private func x(_ month: Int) -> Int {
    let room = width - TrendLines.left - 24
    return TrendLines.left + 10 + (months.count > 1 ? room * month / (months.count - 1) : room / 2)
  }

  private func y(_ value: Rational, _ top: Int) -> Int {
    let scale = Scale(from: Rational(axis.low), to: Rational(axis.high), length: TrendLines.height)
    return top + 8 + TrendLines.height - scale.pixels(of: value)
  }

  private func drawAxes(_ top: Int, _ drawing: inout Drawing) {
    let axis = axis
    for mark in stride(from: axis.low, through: axis.high, by: axis.step) {
      let y = y(Rational(mark), top)
      drawing.line(
        .init(TrendLines.left, y), .init(width, y), stroke: mark == axis.low ? Ink.faint : Ink.rule)
      drawing.text("\(mark)%", TrendLines.left - 4, y + 4, size: 10, anchor: .end, fill: Ink.faint)
    }
    for (index, month) in months.enumerated() {
      let base = top + 8 + TrendLines.height
      drawing.text("\(month.ordinal)月", x(index), base + 15, size: 10, anchor: .middle, fill: Ink.faint)
      guard index == 0 || month.ordinal == 1 else { continue }
      drawing.text("\(month.year)年", x(index), base + 28, size: 10, anchor: .middle, fill: Ink.faint)
    }
  }

  private func draw(_ line: Line, _ mark: TrendMark, _ top: Int, _ drawing: inout Drawing) {
    let points = months.indices.map { month in
      value(line, month).map { Drawing.Point(x(month), y($0, top)) }
    }
    for run in points.split(separator: nil) {
      drawing.path(through: run.compactMap(\.self), stroke: mark.colour, dash: mark.dash)
    }
    for point in points.compactMap(\.self) { mark.draw(at: point, &drawing) }
  }

  private func drawLegend(_ line: Line, _ mark: TrendMark, _ y: Int, _ drawing: inout Drawing) {
    drawing.line(.init(0, y + 9), .init(30, y + 9), stroke: mark.colour, width: 2, dash: mark.dash)
    mark.draw(at: .init(15, y + 9), &drawing)
    drawing.text(line.name, 38, y + 13, cells: 30)
    let last = months.indices.last.flatMap { value(line, $0) }
    drawing.text(last.map { $0.text(decimals: 2) + "%" } ?? "—", width, y + 13, anchor: .end, bold: true)
  }
}

extension Int {
  fileprivate enum Direction { case down, up }

  /// The whole ten at or below, or at or above.
  fileprivate func tens(_ direction: Direction) -> Int {
    let low = self - ((self % 10) + 10) % 10
    return direction == .down || low == self ? low : low + 10
  }
}
