import Creation

/// 画布 An SVG picture in the making; all coordinates are whole pixels of the width it is drawn for.
struct Drawing {
  private let width: Int
  private let height: Int
  private var elements: [String] = []

  /// Begins a picture of that size.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

extension Drawing {
  /// The finished picture; its title and description are what a screen reader says.
  func svg(title: String, description: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\">"
      + "<title>\(Markup.text(title))</title>\n<desc>\(Markup.text(description))</desc>\n"
      + elements.joined(separator: "\n") + "\n</svg>"
  }

  /// A box.
  mutating func box(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String, stroke: String? = nil, radius: Int = 0
  ) {
    let edge = stroke.map { " stroke=\"\($0)\"" } ?? ""
    let corner = radius > 0 ? " rx=\"\(radius)\"" : ""
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(max(width, 0))\" height=\"\(max(height, 0))\" fill=\"\(fill)\"\(edge)\(corner)/>"
    )
  }

  /// A straight line.
  mutating func line(
    _ from: Point, _ to: Point, stroke: String = Ink.rule, width: Int = 1, dash: String? = nil
  ) {
    let pattern = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    elements.append(
      "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" stroke=\"\(stroke)\" stroke-width=\"\(width)\"\(pattern)/>"
    )
  }

  /// A line through points.
  mutating func path(through points: [Point], stroke: String, width: Int = 2, dash: String? = nil) {
    let pattern = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    elements.append(
      "<polyline points=\"\(list)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"\(width)\"\(pattern)/>")
  }

  /// A shape in the words SVG has for it, drawn from a point as its origin.
  mutating func shape(
    _ path: String, at origin: Point, fill: String, stroke: String? = nil, width: Int = 1
  ) {
    let edge = stroke.map {
      " stroke=\"\($0)\" stroke-width=\"\(width)\" stroke-linejoin=\"round\" stroke-linecap=\"round\""
    }
    elements.append(
      "<path transform=\"translate(\(origin.x) \(origin.y))\" d=\"\(path)\" fill=\"\(fill)\"\(edge ?? "")/>")
  }

  /// A circle.
  mutating func circle(_ centre: Point, _ radius: Int, fill: String, stroke: String? = nil, width: Int = 1) {
    let edge = stroke.map { " stroke=\"\($0)\" stroke-width=\"\(width)\"" } ?? ""
    elements.append("<circle cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\" fill=\"\(fill)\"\(edge)/>")
  }

  /// Words beginning at, centred on or ending at a point, cut to a number of cells where that is said.
  mutating func text(
    _ words: String, _ x: Int, _ y: Int, size: Int = 12, anchor: Anchor = .start, fill: String = Ink.text,
    bold: Bool = false, cells: Int? = nil
  ) {
    let plain = Markup.plain(words)
    let shown = cells.map { MeasuredText(plain).cut(to: $0).text } ?? plain
    let weight = bold ? " font-weight=\"600\"" : ""
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\"\(anchor.attribute)\(weight) fill=\"\(fill)\">"
        + "\(Markup.escaped(shown))</text>")
  }
}

extension Drawing {
  /// A place in the picture.
  struct Point: Hashable, Sendable {
    /// Pixels from the left.
    var x: Int
    /// Pixels from the top.
    var y: Int

    /// Creates the point.
    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// Which part of a text stands at its point.
  enum Anchor: Sendable {
    case start, middle, end

    fileprivate var attribute: String {
      switch self {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    }
  }
}

/// The colours of pictures; each is told from the others in greyscale too, or something else tells them.
enum Ink {
  static let text = "#1f2328"
  static let faint = "#59616b"
  static let rule = "#c9ced6"
  static let track = "#eceff3"
  static let bar = "#3d6a94"
  static let paper = "#ffffff"
}
