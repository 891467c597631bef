import Creation
import CreationStore

/// 查册 A register by number and by name, with what an exchange adds to it.
struct EntryIndex<Entry: RegisterEntry> {
  private var entries: [String: Entry] = [:]
  /// The numbers of the entries in use that have a name.
  private var numbered: [String: [String]] = [:]
  private var free: FreeNumbers
  private let make: ((Entry.ID, String) -> Entry)?
  /// The entries that were added.
  private(set) var made: [Entry] = []

  /// Takes a register; `make` makes an entry where the register may grow.
  init(_ register: RegisterFile<Entry>, make: ((Entry.ID, String) -> Entry)?) {
    self.make = make
    free = FreeNumbers(Entry.self, taken: register.entries.map(\.id.rawValue))
    for entry in register.entries { note(entry) }
  }
}

extension EntryIndex {
  /// Whether the register may grow.
  var grows: Bool { make != nil }

  /// The entry with that number.
  subscript(number: String) -> Entry? { entries[number] }

  /// The numbers of the entries in use of that name.
  func numbers(of name: String) -> [String] { numbered[name] ?? [] }

  /// The names on file, where they are few enough to look for one that is near.
  var names: [String] { entries.count < 5000 ? Set(entries.values.map(\.name)).sorted() : [] }

  /// Adds an entry with that number, or a free one.
  mutating func add(_ number: String?, name: String) -> Entry? {
    guard let make else { return nil }
    var number = number ?? free.next()
    while entries[number] != nil { number = free.next() }
    let entry = make(Entry.ID(rawValue: number), name)
    note(entry)
    made.append(entry)
    return entry
  }

  private mutating func note(_ entry: Entry) {
    entries[entry.id.rawValue] = entry
    if entry.retired == nil { numbered[entry.name, default: []].append(entry.id.rawValue) }
  }
}

/// 三册 The registers findings refer to, as an exchange looks into them.
struct EntryIndexes {
  var units: EntryIndex<Unit>
  var places: EntryIndex<Place>
  var categories: EntryIndex<Creation.Category>

  /// Reads the registers; those named may grow.
  init(_ snapshot: Snapshot, create: [RegisterChange.Register]) throws {
    func maker<Entry: RegisterEntry>(
      _ make: @escaping (Entry.ID, String) -> Entry
    ) -> ((Entry.ID, String) -> Entry)? {
      create.contains(Entry.register) ? make : nil
    }
    units = EntryIndex(
      try snapshot.register(Unit.self), make: maker { Unit(id: $0, name: $1, kind: .department) })
    places = EntryIndex(
      try snapshot.register(Place.self), make: maker { Place(id: $0, name: $1, kind: "其他") })
    categories = EntryIndex(
      try snapshot.register(Creation.Category.self), make: maker { Creation.Category(id: $0, name: $1) })
  }

  /// Puts what was added into the registers.
  func register(_ transaction: inout Transaction, on: Moment) throws {
    try transaction.put(units.made, on: on)
    try transaction.put(places.made, on: on)
    try transaction.put(categories.made, on: on)
  }

  /// What was added, in one line; none where nothing was.
  var summary: [String] {
    let made = [("责任单位", units.made.count), ("点位", places.made.count), ("问题类别", categories.made.count)]
      .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return made.isEmpty ? [] : ["新登记：" + made.joined(separator: "，")]
  }
}
