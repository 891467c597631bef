import Creation
import CreationStore

/// 查名 Looks entries of registers up by number or name, among those on file and those of the table being read.
struct RegisterLookups {
  let snapshot: Snapshot
  /// The units, whose names a table may give beside their numbers.
  let units: UnitWords
  /// The numbers of the rows of the table being read, by number and by name.
  private let here: [String: String]
  /// The register these rows belong to.
  private let hereIn: RegisterChange.Register?
  private let known: [RegisterChange.Register: [String: String]]
  private let twins: [RegisterChange.Register: Set<String>]

  /// Looks into a snapshot, with the names of some registers at hand for lists.
  init(
    _ snapshot: Snapshot, names: Set<RegisterChange.Register> = [], here: [String: String] = [:],
    in register: RegisterChange.Register? = nil
  ) throws {
    self.snapshot = snapshot
    units = try UnitWords(snapshot, here: register == .unit ? here : [:])
    self.here = here
    hereIn = register
    var known: [RegisterChange.Register: [String: String]] = [:]
    for register in names { known[register] = try snapshot.names(of: register) }
    self.known = known
    twins = known.mapValues { names in
      var seen: Set<String> = []
      return Set(names.values.filter { !seen.insert($0).inserted })
    }
  }
}

extension RegisterLookups {
  /// The number of the entry called that.
  func find<Entry: RegisterEntry>(_ type: Entry.Type, _ word: String) throws -> Entry.ID {
    if Entry.register == hereIn, let id = here[word] { return Entry.ID(rawValue: id) }
    if let entry = try snapshot.entry(type, word) { return entry.id }
    throw Problem.notOne(type, word, at: nil, among: try snapshot.names(type))
  }

  /// The name of an entry, or its number where it has none.
  func name(_ id: String, in register: RegisterChange.Register) -> String { known[register]?[id] ?? id }

  /// The name of an entry where it alone has it, else its number: what ``find(_:_:)`` finds it by.
  func word(_ id: String, in register: RegisterChange.Register) -> String {
    let name = name(id, in: register)
    return twins[register]?.contains(name) ?? false ? id : name
  }
}
