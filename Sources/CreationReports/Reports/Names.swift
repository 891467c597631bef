import Creation

/// 名称 The names of units, places and categories by number, as reports print them.
package struct Names: Sendable {
  private let units: [String: String]
  private let places: [String: String]
  private let categories: [String: String]

  /// Takes the names of the registers.
  package init(
    units: [String: String] = [:], places: [String: String] = [:], categories: [String: String] = [:]
  ) {
    self.units = units
    self.places = places
    self.categories = categories
  }
}

extension Names {
  /// A unit's name, or its number where it has none.
  package func name(of unit: UnitID) -> String { units[unit.rawValue] ?? unit.rawValue }

  /// A place's name, or its number where it has none.
  package func name(of place: PlaceID) -> String { places[place.rawValue] ?? place.rawValue }

  /// A category's name, or its number where it has none.
  package func name(of category: CategoryID) -> String {
    categories[category.rawValue] ?? category.rawValue
  }
}
