/// 线型 How a line of a trend looks: colour, dash and the mark on each month.
struct TrendMark {
  /// The colour.
  let colour: String
  /// The dash; nothing for a line drawn through.
  let dash: String?
  private let shape: Shape

  private enum Shape {
    case circle, square, triangle, ring, diamond, cross
  }
}

extension TrendMark {
  /// The look of a line by its place; from the seventh on they come again.
  static func mark(_ index: Int) -> TrendMark { all[((index % all.count) + all.count) % all.count] }

  private static let all = [
    TrendMark(colour: "#1d4e79", dash: nil, shape: .circle),
    TrendMark(colour: "#a61b1b", dash: "7 3", shape: .square),
    TrendMark(colour: "#2f6b3a", dash: "2 3", shape: .triangle),
    TrendMark(colour: "#7a4b00", dash: "9 3 2 3", shape: .ring),
    TrendMark(colour: "#5b3a86", dash: "4 2", shape: .diamond),
    TrendMark(colour: "#444444", dash: "1 3", shape: .cross),
  ]

  /// Draws the mark at a point.
  func draw(at point: Drawing.Point, _ drawing: inout Drawing) {
    switch shape {
    case .circle: drawing.circle(point, 4, fill: colour)
    case .ring: drawing.circle(point, 4, fill: Ink.paper, stroke: colour, width: 2)
    case .square: drawing.box(point.x - 4, point.y - 4, 8, 8, fill: colour)
    case .triangle: drawing.shape("M0,-5 L5,4 L-5,4 Z", at: point, fill: colour)
    case .diamond:
      drawing.shape("M0,-5 L5,0 L0,5 L-5,0 Z", at: point, fill: Ink.paper, stroke: colour, width: 2)
    case .cross: drawing.shape("M-4,-4 L4,4 M4,-4 L-4,4", at: point, fill: "none", stroke: colour, width: 2)
    }
  }
}
