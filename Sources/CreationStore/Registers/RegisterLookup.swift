import Creation
import Glibc

extension Snapshot {
  /// The entry with that number or, where only one has it, that name.
  ///
  /// Costs a few small reads where the index fits and knows it; else the whole register is read.
  package func entry<Entry: RegisterEntry>(_ type: Entry.Type, _ word: String) throws(Problem) -> Entry? {
    guard !isBeingReplaced(Entry.file),
      let file = try OpenFile(directory.path(Entry.file), O_RDONLY),
      let index = RegisterIndex(directory, of: try file.status(), name: Entry.plural)
    else { return try register(type).find(word) }
    var named: [Entry] = []
    for range in index.candidates(word) {
      let bytes = try file.bytes(from: range.lowerBound, count: range.count)
      guard let entry = try? JSONDocument.value(Entry.self, bytes, file: Entry.file)
      else { return try register(type).find(word) }  // which names the spot in the whole file
      if entry.id.rawValue == word { return entry }
      if entry.name == word { named.append(entry) }
    }
    if let entry = RegisterFile<Entry>.only(named) { return entry }
    return try register(type).find(word)
  }

  /// The names of a register's entries by number, read without decoding the entries.
  package func names<Entry: RegisterEntry>(_ type: Entry.Type) throws(Problem) -> [String: String] {
    guard let bytes = try bytes(of: Entry.file) else { return [:] }
    let scan = try RegisterScan(bytes, list: Entry.plural, file: Entry.file)
    return Dictionary(scan.spots.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
  }
}

extension Transaction {
  /// The entry with that number or name; makes the register's index where it is missing or stale.
  package func entry<Entry: RegisterEntry>(_ type: Entry.Type, _ word: String) throws(Problem) -> Entry? {
    let status = FileStatus(path: snapshot.directory.path(Entry.file))
    if let status, RegisterIndex(snapshot.directory, of: status, name: Entry.plural) == nil {
      RegisterIndex.rebuild(snapshot.directory, register: Entry.file, list: Entry.plural)
    }
    return try snapshot.entry(type, word)
  }
}
