import Creation
import CreationStore

/// The words of an import looked up in the registers; unknown ones become new entries where that was asked for.
struct ImportWords {
  private var units: WordTable<Unit>
  private var places: WordTable<Place>
  private var categories: WordTable<Creation.Category>

  init(_ snapshot: Snapshot, create: Set<RegisterChange.Register>) throws {
    units = WordTable(try snapshot.register(Unit.self), creates: create.contains(.unit), width: 3)
    places = WordTable(try snapshot.register(Place.self), creates: create.contains(.place), width: 5)
    categories = WordTable(
      try snapshot.register(Creation.Category.self), creates: create.contains(.category), width: 3)
  }

  /// The unit called that; nothing for no word.
  mutating func unit(_ word: String?) throws(Problem) -> Unit? {
    try units.entry(word) { Unit(id: $0, name: $1, kind: .department) }
  }

  /// The place called that.
  mutating func place(_ word: String?) throws(Problem) -> Place? {
    try places.entry(word) { Place(id: $0, name: $1, kind: "其他") }
  }

  /// The category called that.
  mutating func category(_ word: String?) throws(Problem) -> Creation.Category? {
    try categories.entry(word) { Creation.Category(id: $0, name: $1) }
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

/// A register by number and name, growing by the words it does not know.
private struct WordTable<Entry: RegisterEntry> {
  private var entries: [String: Entry] = [:]
  /// Names that several entries in use have.
  private var shared: Set<String> = []
  private var numbers: FreeNumbers
  private let creates: Bool
  private(set) var made: [Entry] = []

  init(_ register: RegisterFile<Entry>, creates: Bool, width: Int) {
    self.creates = creates
    numbers = FreeNumbers(Entry.prefix, width: width, taken: register.entries.map(\.id.rawValue))
    for entry in register.entries {
      guard let other = entries[entry.name], other.retired == nil else {
        entries[entry.name] = entry
        continue
      }
      if entry.retired == nil { shared.insert(entry.name) }
    }
    for entry in register.entries {
      entries[entry.id.rawValue] = entry
      shared.remove(entry.id.rawValue)
    }
  }

  mutating func entry(
    _ word: String?, make: (Entry.ID, String) -> Entry
  ) throws(Problem) -> Entry? {
    guard let word else { return nil }
    if shared.contains(word) {
      let names = entries.filter { $0.key == $0.value.id.rawValue }.mapValues(\.name)
      throw Problem.notOne(Entry.self, word, at: nil, among: names)
    }
    if let entry = entries[word] { return entry }
    guard creates else {
      throw Problem.unknown(
        Entry.self, word, at: nil, names: entries.count < 5000 ? entries.values.map(\.name).sorted() : [])
    }
    let entry = make(Entry.ID(rawValue: word.isShortCode ? word : numbers.next()), word)
    entries[word] = entry
    entries[entry.id.rawValue] = entry
    made.append(entry)
    return entry
  }
}

extension String {
  /// Whether the word can serve as a number itself, as another system's code `PWDx` can.
  fileprivate var isShortCode: Bool {
    utf8.count <= 12 && !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }
}
