import Creation

/// 天气图标 The weather as a picture 44 pixels wide; each has a shape of its own, so that no colour is needed.
enum WeatherIcon {
  /// Draws the picture around a point.
  static func draw(_ weather: Weather, at centre: Drawing.Point, _ drawing: inout Drawing) {
    switch weather {
    case .sunny: sun(at: centre, &drawing)
    case .cloudy:
      sun(at: .init(centre.x + 5, centre.y - 5), &drawing)
      cloud(at: .init(centre.x - 2, centre.y + 4), fill: "#ffffff", &drawing)
    case .overcast:
      cloud(at: .init(centre.x + 6, centre.y - 5), fill: "#dfe3e8", &drawing)
      cloud(at: .init(centre.x - 2, centre.y + 4), fill: "#b9c0c9", &drawing)
    case .rain:
      cloud(at: .init(centre.x, centre.y - 4), fill: "#b9c0c9", &drawing)
      drawing.shape(
        "M-9,9 l-3,7 M0,9 l-3,7 M9,9 l-3,7", at: centre, fill: "none", stroke: "#1d4e79", width: 2)
    case .storm:
      drawing.shape(
        "M-11,9 l-4,9 M-4,11 l-3,7 M13,9 l-4,9", at: centre, fill: "none", stroke: "#1d4e79", width: 2)
      cloud(at: .init(centre.x, centre.y - 4), fill: "#59616b", &drawing)
      drawing.shape("M3,2 L-4,12 L1,12 L-2,20 L8,9 L3,9 L6,2 Z", at: centre, fill: "#ffd33d", stroke: edge)
    }
  }

  private static let edge = "#30363d"

  private static func sun(at centre: Drawing.Point, _ drawing: inout Drawing) {
    drawing.shape(
      "M0,-17 V-13 M0,13 V17 M-17,0 H-13 M13,0 H17 M-12,-12 l3,3 M9,9 l3,3 M-12,12 l3,-3 M9,-9 l3,-3",
      at: centre,
      fill: "none", stroke: "#9a5b00", width: 2)
    drawing.circle(centre, 9, fill: "#ffbf2f", stroke: "#9a5b00", width: 1)
  }

  private static func cloud(at centre: Drawing.Point, fill: String, _ drawing: inout Drawing) {
    drawing.shape(
      "M-13,9 a8,8 0 0 1 1,-16 a11,11 0 0 1 21,-2 a9,9 0 0 1 4,18 z", at: centre, fill: fill, stroke: edge)
  }
}
