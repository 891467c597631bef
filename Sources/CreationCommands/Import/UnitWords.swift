import Creation
import CreationStore

/// Looks units up by number or name, among those on file and those of the table being read.
struct UnitWords {
  private let here: [String: String]
  private let register: RegisterFile<Unit>

  /// Takes the units on file and those a table itself brings, so that a parent may stand in the same table.
  init(_ snapshot: Snapshot, here: [String: String]) throws {
    self.here = here
    register = try snapshot.register(Unit.self)
  }
}

extension UnitWords {
  /// The unit called that.
  func find(_ word: String) throws -> UnitID {
    if let id = here[word].map(UnitID.init(rawValue:)) ?? register.find(word)?.id { return id }
    let names = Dictionary(register.entries.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { $1 })
    throw Problem.notOne(Unit.self, word, at: nil, among: names)
  }

  /// Whether a word is the number or the name of a unit.
  func isCalled(_ word: String, _ id: UnitID) -> Bool {
    id.rawValue == word || here[word] == id.rawValue || (here[word] == nil && register[id]?.name == word)
  }

  /// Whether a text names leads by their names or numbers, as ``CategoryLeads`` reads it.
  func isCalled(_ text: String, _ leads: CategoryLeads) -> Bool {
    guard let words = try? CategoryLeads(text, unit: { UnitID(rawValue: $0) }),
      words.byKind.count == leads.byKind.count, (words.standard == nil) == (leads.standard == nil)
    else { return false }
    let pairs = words.byKind.map { ($0.value, leads.byKind[$0.key]) } + [(words.standard, leads.standard)]
    return pairs.allSatisfy { word, id in
      guard let word, let id else { return word == nil && id == nil }
      return isCalled(word.rawValue, id)
    }
  }
}
