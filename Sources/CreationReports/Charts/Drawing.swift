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
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String, stroke: String? = nil, radius: Int? = nil
  ) {
    add(
      "rect",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("width", "\(max(width, 0))"), ("height", "\(max(height, 0))"),
        ("fill", fill), ("stroke", stroke), ("rx", radius.map(String.init)),
      ])
  }

  /// A straight line.
  mutating func line(
    _ from: Point, _ to: Point, stroke: String = Ink.rule, width: Int = 1, dash: String? = nil
  ) {
    add(
      "line",
      [
        ("x1", "\(from.x)"), ("y1", "\(from.y)"), ("x2", "\(to.x)"), ("y2", "\(to.y)"), ("stroke", stroke),
        ("stroke-width", "\(width)"), ("stroke-dasharray", dash),
      ])
  }

  /// A line through points.
  mutating func path(through points: [Point], stroke: String, width: Int = 2, dash: String? = nil) {
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    add(
      "polyline",
      [
        ("points", list), ("fill", "none"), ("stroke", stroke), ("stroke-width", "\(width)"),
        ("stroke-dasharray", dash),
      ])
  }

  /// A shape in the words SVG has for it, drawn from a point as its origin.
  mutating func shape(
    _ path: String, at origin: Point, fill: String, stroke: String? = nil, width: Int = 1
  ) {
    let round = stroke.map { _ in "round" }
    add(
      "path",
      [
        ("transform", "translate(\(origin.x) \(origin.y))"), ("d", path), ("fill", fill), ("stroke", stroke),
        ("stroke-width", stroke.map { _ in "\(width)" }), ("stroke-linejoin", round),
        ("stroke-linecap", round),
      ])
  }

  /// A circle.
  mutating func circle(_ centre: Point, _ radius: Int, fill: String, stroke: String? = nil, width: Int = 1) {
    add(
      "circle",
      [
        ("cx", "\(centre.x)"), ("cy", "\(centre.y)"), ("r", "\(radius)"), ("fill", fill), ("stroke", stroke),
        ("stroke-width", stroke.map { _ in "\(width)" }),
      ])
  }

  /// Words beginning at, centred on or ending at a point, cut to a number of cells where that is said.
  mutating func text(
    _ words: String, _ x: Int, _ y: Int, size: Int = 12, anchor: Anchor = .start, fill: String = Ink.text,
    bold: Bool = false, cells: Int? = nil
  ) {
    let plain = Markup.plain(words)
    let shown = cells.map { MeasuredText(plain).cut(to: $0).text } ?? plain
    add(
      "text",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("font-size", "\(size)"),
        ("text-anchor", anchor == .start ? nil : anchor.rawValue), ("font-weight", bold ? "600" : nil),
        ("fill", fill),
      ], content: Markup.escaped(shown))
  }

  /// Adds an element with those of its attributes that have a value.
  private mutating func add(_ name: String, _ attributes: [(String, String?)], content: String? = nil) {
    let list = attributes.map { name, value in value.map { " \(name)=\"\($0)\"" } ?? "" }.joined()
    elements.append("<\(name)\(list)" + (content.map { ">\($0)</\(name)>" } ?? "/>"))
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
  enum Anchor: String, Sendable {
    case start, middle, end
  }
}
