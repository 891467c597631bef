import Creation

extension Transaction {
  /// Puts entries into a register and posts what changed of each; entries that are as they were count for
  /// nothing, and of two with the same number the later one. Gives the changes.
  @discardableResult
  package mutating func put<Entry: RegisterEntry>(
    _ entries: [Entry], on: Moment
  ) throws(Problem) -> [RegisterChange] {
    let register = try snapshot.register(Entry.self)
    var changes: [RegisterChange] = []
    for entry in RegisterFile(entries).entries where register[entry.id] != entry {
      changes.append(try RegisterChange(from: register[entry.id], to: entry))
    }
    guard !changes.isEmpty else { return [] }
    for change in changes { try post(.register(change), on: on) }
    try replace(register.merging(entries))
    return changes
  }
}

extension RegisterChange {
  /// What changed from one state of an entry to the next.
  fileprivate init<Entry: RegisterEntry>(from old: Entry?, to new: Entry) throws(Problem) {
    guard let old else {
      let now = String(decoding: try JSONDocument.line(new), as: UTF8.self)
      self.init(Entry.register, .added, id: new.id.rawValue, now: now)
      return
    }
    let now = try JSONValue.members(of: new)
    let was = try JSONValue.members(of: old)
    let gone = was.filter { old in !now.contains { $0.key == old.key } }.map { JSONMember($0.key, .null) }
    let action: Action = old.retired == nil && new.retired != nil ? .retired : .edited
    self.init(
      Entry.register, action, id: new.id.rawValue,
      was: JSONValue.object(was.filter { !now.contains($0) }).text,
      now: JSONValue.object(now.filter { !was.contains($0) } + gone).text)
  }
}

extension JSONValue {
  /// The members of a value's JSON object.
  static func members(of value: some Encodable) throws(Problem) -> [JSONMember] {
    let bytes = try JSONDocument.bytes(value)
    return (try? JSONValue.parse(bytes))?.members ?? []
  }

  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
