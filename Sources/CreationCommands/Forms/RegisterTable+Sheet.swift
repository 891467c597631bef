import Creation
import CreationReports
import CreationStore

/// The registers as lists, with every field of their entries.
extension RegisterTable where Self: FormedEntry {
  static func sheet(_ entries: [Self], _ snapshot: Snapshot) throws -> Sheet {
    FormCommands<Self>.sheet(
      entries, try RegisterLookups(snapshot, names: Set(fields.compactMap(\.register))))
  }
}

extension Unit {
  static func sheet(_ units: [Unit], _ snapshot: Snapshot) throws -> Sheet {
    RegisterLists.units(units, names: try Names(snapshot, [.unit]))
  }
}

extension Place {
  static func sheet(_ places: [Place], _ snapshot: Snapshot) throws -> Sheet {
    RegisterLists.places(places, names: try Names(snapshot, [.unit]))
  }
}

extension Grid {
  static func sheet(_ grids: [Grid], _ snapshot: Snapshot) throws -> Sheet {
    RegisterLists.grids(grids, names: try Names(snapshot, [.unit]))
  }
}

extension Creation.Category {
  static func sheet(_ categories: [Creation.Category], _ snapshot: Snapshot) throws -> Sheet {
    RegisterLists.categories(categories, names: try Names(snapshot, [.unit]))
  }
}
