import Creation

/// 文明天气图 A month as weather, a tile for each unit, grid or kind of place (石狮).
package struct WeatherMap: Chart {
  /// What it shows.
  package var title: String
  /// What the tiles are of, such as 单位.
  package var subject: String
  /// What the figure is, such as 得分.
  package var measure: String
  /// The tiles, in order.
  package var tiles: [Tile]

  /// Creates the chart.
  package init(title: String, subject: String, measure: String, tiles: [Tile]) {
    self.title = title
    self.subject = subject
    self.measure = measure
    self.tiles = tiles
  }

  /// A tile.
  package struct Tile: Hashable, Sendable {
    /// Whose weather it is.
    package var name: String
    /// The weather.
    package var weather: Weather
    /// The figure behind it, as people read it.
    package var value: String

    /// Creates a tile.
    package init(_ name: String, _ weather: Weather, _ value: String) {
      self.name = name
      self.weather = weather
      self.value = value
    }
  }
}

extension WeatherMap {
  package var width: Int { 360 }

  package var sheet: Sheet {
    Sheet(
      columns: [
        Column("name", subject), Column("weather", "天气"),
        Column("value", measure, alignment: .trailing),
      ],
      rows: tiles.map { [.text($0.name), .coded($0.weather), .text($0.value)] })
  }

  package var svg: String {
    let rows = (tiles.count + WeatherMap.across - 1) / WeatherMap.across
    var drawing = Drawing(width: width, height: max(rows, 1) * WeatherMap.pitch)
    for (index, tile) in tiles.enumerated() {
      let x = index % WeatherMap.across * (WeatherMap.side + 4)
      draw(tile, x, index / WeatherMap.across * WeatherMap.pitch, &drawing)
    }
    let words = tiles.map { "\($0.name)\($0.weather.title)（\($0.value)）" }
    return drawing.svg(title: title, description: words.joined(separator: "，"))
  }

  /// The same in pieces of so many tiles at most, so that none is taller than a sheet of paper.
  package func pieces(of most: Int) -> [WeatherMap] {
    let parts = Pieces.cut(tiles, of: most)
    return parts.enumerated().map { index, part in
      var piece = self
      piece.tiles = part
      piece.title = Pieces.title(title, index, of: parts.count)
      return piece
    }
  }

  /// The same in pieces of whole rows and about one height, an even number of them, to stand side by side
  /// in pairs.
  package func pairs(of most: Int) -> [WeatherMap] {
    let pairs = (tiles.count + 2 * max(most, 1) - 1) / (2 * max(most, 1))
    let rows = (tiles.count + WeatherMap.across - 1) / WeatherMap.across
    return pieces(of: (rows + 2 * pairs - 1) / max(2 * pairs, 1) * WeatherMap.across)
  }

  private static let across = 4
  private static let side = 87
  private static let pitch = 96

  private func draw(_ tile: Tile, _ x: Int, _ y: Int, _ drawing: inout Drawing) {
    let middle = x + WeatherMap.side / 2
    drawing.box(
      x + 1, y + 1, WeatherMap.side - 2, WeatherMap.pitch - 6, fill: "#f6f8fa", stroke: Ink.rule, radius: 4)
    WeatherIcon.draw(tile.weather, at: .init(x + 26, y + 25), &drawing)
    drawing.text(tile.weather.title, x + 66, y + 30, size: 13, anchor: .middle, bold: true)
    let lines = WeatherMap.lines(tile.name)
    for (index, line) in lines.enumerated() {
      drawing.text(line, middle, y + (lines.count == 1 ? 64 : 57) + index * 13, size: 11, anchor: .middle)
    }
    let size = WeatherMap.size(of: tile.value)
    drawing.text(tile.value, middle, y + 86, size: size, anchor: .middle, bold: true)
  }

  /// The size at which a figure fits in its tile.
  private static func size(of value: String) -> Int {
    switch DisplayWidth.of(value) {
    case ...8: 12
    case ...12: 11
    case ...14: 10
    default: 8
    }
  }

  /// A name on one line or two.
  private static func lines(_ name: String) -> [String] {
    let whole = MeasuredText(Markup.plain(name))
    guard whole.width > 14 else { return [whole.text] }
    var first = ""
    for letter in whole.text {
      if DisplayWidth.of(first) + DisplayWidth.of(letter) > 14 { break }
      first.append(letter)
    }
    return [first, MeasuredText(String(whole.text.dropFirst(first.count))).cut(to: 14).text]
  }
}
