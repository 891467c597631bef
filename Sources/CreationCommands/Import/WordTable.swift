import Creation
import CreationReports
import CreationStore

/// 查名 A register by number and name, growing by the words it does not know where that was asked for.
///
/// A new entry waits until ``keep()``, so that a row that turns out bad leaves none behind.
struct WordTable<Entry: RegisterEntry> {
  private var entries: [String: Entry] = [:]
  /// Names that several entries in use have.
  private var shared: Set<String> = []
  private var numbers: FreeNumbers
  private let make: ((Entry.ID, String) -> Entry)?
  private var waiting: (entries: [Entry], numbers: FreeNumbers)
  /// The entries that were kept.
  private(set) var made: [Entry] = []

  /// Takes a register; `make` makes an entry for an unknown word, without it such words are refused.
  init(_ register: RegisterFile<Entry>, make: ((Entry.ID, String) -> Entry)?) {
    self.make = make
    numbers = FreeNumbers(Entry.self, taken: register.entries.map(\.id.rawValue))
    waiting = ([], numbers)
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
}

extension WordTable {
  /// The entry with that number.
  subscript(id: Entry.ID) -> Entry? { known(id.rawValue) }

  /// The entry a row names; where it gives number and name, they must be of the same entry.
  mutating func entry(_ words: EntryWords?) throws(Problem) -> Entry? {
    guard let words, let first = words.list.first else { return nil }
    if shared.contains(first) { throw twins(first) }
    guard let entry = known(first) else {
      for word in words.list.dropFirst() {
        if let other = known(word) { throw .disagreeing(Entry.self, first, nil, word, other) }
      }
      return try added(words)
    }
    for word in words.list.dropFirst() where !entry.isCalled(word) {
      throw .disagreeing(Entry.self, first, entry, word, known(word))
    }
    return entry
  }

  /// Keeps what was made since the last time.
  mutating func keep() {
    guard !waiting.entries.isEmpty else { return }
    for entry in waiting.entries {
      entries[entry.name] = entries[entry.name] ?? entry
      entries[entry.id.rawValue] = entry
    }
    made += waiting.entries
    numbers = waiting.numbers
    waiting.entries = []
  }

  /// Forgets what was made since the last time.
  mutating func forget() { waiting = ([], numbers) }
}

extension WordTable {
  private func known(_ word: String) -> Entry? {
    entries[word] ?? waiting.entries.first { $0.id.rawValue == word || $0.name == word }
  }

  private mutating func added(_ words: EntryWords) throws(Problem) -> Entry {
    guard let name = words.newName else { throw unknown("") }
    guard let make else { throw unknown(words.list.last ?? name) }
    let entry = make(Entry.ID(rawValue: words.newID ?? (name.isShortCode ? name : freeNumber())), name)
    waiting.entries.append(entry)
    return entry
  }

  private mutating func freeNumber() -> String {
    var number = waiting.numbers.next()
    while known(number) != nil { number = waiting.numbers.next() }
    return number
  }

  private func unknown(_ word: String) -> Problem {
    .unknown(
      Entry.self, word, at: nil, names: entries.count < 5000 ? Set(entries.values.map(\.name)).sorted() : [])
  }

  private func twins(_ word: String) -> Problem {
    let inUse = entries.filter { $0.key == $0.value.id.rawValue && $0.value.retired == nil }
    let names = inUse.mapValues(\.name)
    return .notOne(Entry.self, word, at: nil, among: names)
  }
}

extension RegisterEntry {
  /// Whether a word is its number or its name, which our own lists carry masked.
  fileprivate func isCalled(_ word: String) -> Bool {
    name == word || id.rawValue == word || PrivacyMask.masked(name) == word
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

extension Problem {
  /// Number and name in one row are not of the same entry; each is said with what is on file for it.
  static func disagreeing<Entry: RegisterEntry>(
    _ type: Entry.Type, _ word: String, _ entry: Entry?, _ other: String, _ otherEntry: Entry?
  ) -> Problem {
    func said(_ word: String, _ entry: Entry?) -> String {
      guard let entry else { return "没有登记「\(word)」" }
      return word == entry.name ? "「\(word)」的编号是 \(entry.id)" : "「\(word)」是「\(entry.name)」"
    }
    return Problem(
      "编号和名称说的不是同一个\(Entry.register.title)", value: "\(word)」与「\(other)",
      why: [said(word, entry), said(other, otherEntry)].joined(separator: "，"),
      advice: "请改正其中一个，或只留一列")
  }
}
