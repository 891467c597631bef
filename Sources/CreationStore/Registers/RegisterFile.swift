import Creation

/// 登记册 A register as its file holds it: entries by number, in order.
package struct RegisterFile<Entry: RegisterEntry>: Sendable {
  /// The entries, ordered by number.
  package private(set) var entries: [Entry]
  private var positions: [String: Int]

  /// A register of those entries; of two with the same number the later one stays.
  package init(_ entries: [Entry] = []) {
    self.entries = RegisterFile.ordered(entries)
    positions = Dictionary(minimumCapacity: self.entries.count)
    for (position, entry) in self.entries.enumerated() { positions[entry.id.rawValue] = position }
  }
}

extension RegisterFile {
  /// The entries by number; only their numbers are moved about while they are sorted.
  private static func ordered(_ entries: [Entry]) -> [Entry] {
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { $0.id < $1.id }
    if isOrdered { return entries }
    let numbers = entries.enumerated().map { (id: $0.element.id.rawValue, offset: $0.offset) }
      .sorted { $0 < $1 }
    let latest = numbers.indices.filter { $0 + 1 == numbers.count || numbers[$0 + 1].id != numbers[$0].id }
    return latest.map { entries[numbers[$0].offset] }
  }
}

extension RegisterFile {
  /// The entry with that number.
  package subscript(id: Entry.ID) -> Entry? {
    positions[id.rawValue].map { entries[$0] }
  }

  /// The entry with that number, or with that name where only one has it.
  package func find(_ word: String) -> Entry? {
    if let position = positions[word] { return entries[position] }
    return RegisterFile.only(entries.filter { $0.name == word })
  }

  /// Of entries with the same name the one meant: the only one in use, or the only one at all.
  static func only(_ named: [Entry]) -> Entry? {
    let inUse = named.filter { $0.retired == nil }
    return inUse.count == 1 ? inUse.first : named.count == 1 ? named.first : nil
  }

  /// The register with entries added, or put in the place of those with their numbers.
  func merging(_ changed: [Entry]) -> RegisterFile {
    let replaced = Set(changed.map(\.id))
    return RegisterFile(entries.filter { !replaced.contains($0.id) } + changed)
  }
}

extension Snapshot {
  /// Reads a whole register; empty where it has no file yet.
  package func register<Entry: RegisterEntry>(_ type: Entry.Type) throws(Problem) -> RegisterFile<Entry> {
    guard let bytes = try bytes(of: Entry.file) else { return RegisterFile() }
    let content = try JSONDocument.value(RegisterContent<Entry>.self, bytes, file: Entry.file)
    guard content.format == 1 else { throw .newerFormat(content.format, Entry.file) }
    try content.refuseUnknownKeys(bytes)
    try content.refuseTwins()
    return RegisterFile(content.entries)
  }
}

extension Transaction {
  /// Puts a whole register in the place of its file.
  package mutating func replace<Entry: RegisterEntry>(_ register: RegisterFile<Entry>) throws(Problem) {
    replace(Entry.file, with: try JSONDocument.bytes(list: Entry.plural, register.entries))
  }
}

/// What stands in a register's file: `{"format": 1, "units": […]}`.
struct RegisterContent<Entry: RegisterEntry>: Decodable {
  var format: Int
  var entries: [Entry]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: RegisterKey.self)
    format = try container.decodeIfPresent(Int.self, forKey: RegisterKey("format")) ?? 1
    guard format == 1 else {
      entries = []
      return
    }
    entries = try container.decode([Entry].self, forKey: RegisterKey(Entry.plural))
  }

  /// Refuses a key the register or an entry does not have: a misspelt one must not pass as one left out, nor be
  /// lost when the file is written anew.
  fileprivate func refuseUnknownKeys(_ bytes: [UInt8]) throws(Problem) {
    let document = try? JSONValue.parse(bytes)
    try refuseUnknownKeys(of: document, known: ["format", Entry.plural], at: "")
    for (position, entry) in (document?[Entry.plural]?.elements ?? []).enumerated() {
      try refuseUnknownKeys(of: entry, known: Entry.keys, at: "\(Entry.plural)[\(position)].")
    }
  }

  private func refuseUnknownKeys(
    of object: JSONValue?, known: [String], at path: String
  ) throws(Problem) {
    guard let key = object?.members?.first(where: { !known.contains($0.key) })?.key else { return }
    throw Problem(
      "文件内容不对", at: .path(file: Entry.file, path: path + key),
      why: "不认识的键，这里可以写：\(known.joined(separator: "、"))", advice: "请改正这一处；文件没有被改动")
  }

  fileprivate func refuseTwins() throws(Problem) {
    var seen: Set<Entry.ID> = []
    for (position, entry) in entries.enumerated() where !seen.insert(entry.id).inserted {
      throw Problem(
        "编号重复", at: .path(file: Entry.file, path: "\(Entry.plural)[\(position)].id"),
        value: entry.id.rawValue, why: "同一登记册里编号不能重复", advice: "请改正其中一个编号")
    }
  }
}

struct RegisterKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
