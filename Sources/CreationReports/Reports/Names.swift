import Creation

/// 名称 The names of units, places and categories by number, as reports print them.
package struct Names: Sendable {
  private let units: [String: String]
  private let places: [String: String]
  private let categories: [String: String]
  private let grids: [String: String]

  /// Takes the names of the registers.
  package init(
    units: [String: String] = [:], places: [String: String] = [:], categories: [String: String] = [:],
    grids: [String: String] = [:]
  ) {
    self.units = units
    self.places = places
    self.categories = categories
    self.grids = grids
  }
}

extension Names {
  /// A unit's name, or its number where it has none.
  package func name(of unit: UnitID) -> String { units[unit.rawValue] ?? unit.rawValue }

  /// A place's name, or its number where it has none.
  package func name(of place: PlaceID) -> String { places[place.rawValue] ?? place.rawValue }

  /// A line of an explanation that goes by a place's number, with the place's name: 泉水路（P-017）.
  func named(_ line: String) -> String {
    guard let number = line.split(separator: "：").last, let name = places[String(number)] else { return line }
    return "\(line.dropLast(number.count))\(name)（\(number)）"
  }

  /// A category's name, or its number where it has none.
  package func name(of category: CategoryID) -> String {
    categories[category.rawValue] ?? category.rawValue
  }

  /// A grid's name, or its number, which may be a word of the office's own, where it has none.
  package func name(of grid: GridID) -> String { grids[grid.rawValue] ?? grid.rawValue }
}
