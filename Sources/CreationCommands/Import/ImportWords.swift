import Creation
import CreationStore

/// The registers an import looks its words up in, and what it adds to them.
struct ImportWords {
  private var units: WordTable<Unit>
  private var places: WordTable<Place>
  private let grids: RegisterFile<Grid>
  private var categories: WordTable<Creation.Category>

  init(_ snapshot: Snapshot, create: Set<RegisterChange.Register>) throws {
    func maker<Entry: RegisterEntry>(
      _ make: @escaping (Entry.ID, String) -> Entry
    ) -> ((Entry.ID, String) -> Entry)? {
      create.contains(Entry.register) ? make : nil
    }
    units = WordTable(
      try snapshot.register(Unit.self), make: maker { Unit(id: $0, name: $1, kind: .department) })
    places = WordTable(
      try snapshot.register(Place.self), make: maker { Place(id: $0, name: $1, kind: "其他") })
    grids = try snapshot.register(Grid.self)
    categories = WordTable(
      try snapshot.register(Creation.Category.self), make: maker { Creation.Category(id: $0, name: $1) })
  }
}

extension ImportWords {
  /// The unit a row names; nothing for no word.
  mutating func unit(_ words: EntryWords?) throws(Problem) -> Unit? { try units.entry(words) }

  /// The place a row names.
  mutating func place(_ words: EntryWords?) throws(Problem) -> Place? { try places.entry(words) }

  /// The grid on file that a place lies in.
  func grid(of place: Place?) -> Grid? { place?.grid.flatMap { grids.find($0) } }

  /// The category a row names.
  mutating func category(_ words: EntryWords?) throws(Problem) -> Creation.Category? {
    try categories.entry(words)
  }

  /// The unit with that number.
  subscript(id: UnitID) -> Unit? { units[id] }

  /// The place with that number.
  subscript(id: PlaceID) -> Place? { places[id] }

  /// The category with that number.
  subscript(id: CategoryID) -> Creation.Category? { categories[id] }

  /// What a unit, place or category is called.
  func name(of id: UnitID) -> String { units[id]?.name ?? id.rawValue }
  func name(of id: PlaceID) -> String { places[id]?.name ?? id.rawValue }
  func name(of id: CategoryID) -> String { categories[id]?.name ?? id.rawValue }

  /// Keeps the entries the last row made, or forgets them.
  mutating func settle(isGood: Bool) {
    if isGood {
      units.keep()
      places.keep()
      categories.keep()
    } else {
      units.forget()
      places.forget()
      categories.forget()
    }
  }

  /// Puts the new entries into their registers.
  func register(_ transaction: inout Transaction, on: Moment) throws {
    try transaction.put(units.made, on: on)
    try transaction.put(places.made, on: on)
    try transaction.put(categories.made, on: on)
  }

  /// What was made, in one line; none where nothing was.
  var summary: [String] {
    let made = [("责任单位", units.made.count), ("点位", places.made.count), ("问题类别", categories.made.count)]
      .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return made.isEmpty ? [] : ["新登记：" + made.joined(separator: "，")]
  }
}
