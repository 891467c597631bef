import Creation

/// Putting registers back as they were before a command.
extension Transaction {
  /// Puts every entry back, the last change first; each is posted as a change of its own.
  ///
  /// Throws where another command used an entry that the command added.
  mutating func takeBack(_ changes: [RegisterChange], of command: TransactionID, on: Moment) throws {
    let added = changes.filter { $0.action == .added }
    try requireUnused(added, but: command)
    for register in RegisterChange.Register.allCases {
      let mine = changes.filter { $0.register == register }
      guard !mine.isEmpty else { continue }
      try takeBack(mine, register.entry, on)
    }
    try requireUnnamed(Set(added.map { EntryName(register: $0.register, id: $0.id) }))
  }

  private mutating func takeBack<Entry: RegisterEntry>(
    _ changes: [RegisterChange], _ type: Entry.Type, _ on: Moment
  ) throws {
    let register = try snapshot.register(type)
    var restored: [Entry] = []
    var added: Set<String> = []
    for change in changes.reversed() {
      guard let entry = register[Entry.ID(rawValue: change.id)] else { throw Problem.gone(change) }
      let now = try JSONValue.members(of: entry)
      guard change.leads(to: now) else { throw Problem.changedSince(change, entry.name) }
      if change.action == .added {
        added.insert(change.id)
      } else {
        restored.append(try Entry.decoded(change.before(now)))
      }
    }
    try put(restored, on: on)
    if !added.isEmpty { try remove(type, added, restored, on) }
  }

  /// Takes entries out of a register.
  private mutating func remove<Entry: RegisterEntry>(
    _ type: Entry.Type, _ ids: Set<String>, _ restored: [Entry], _ on: Moment
  ) throws(Problem) {
    let register = try snapshot.register(type).merging(restored)
    for entry in register.entries where ids.contains(entry.id.rawValue) {
      let was = String(decoding: JSONValue.object(try JSONValue.members(of: entry)).bytes, as: UTF8.self)
      let change = RegisterChange(Entry.register, .removed, id: entry.id.rawValue, was: was, now: "{}")
      try post(.register(change), on: on)
    }
    try replace(RegisterFile(register.entries.filter { !ids.contains($0.id.rawValue) }))
  }

  /// Throws where a posting of another command that counts names one of the entries.
  ///
  /// Nothing holds a grid fast: a place may name one that is not on file, and did before grids were registered.
  private func requireUnused(_ added: [RegisterChange], but command: TransactionID) throws(Problem) {
    let names = Set(added.map { EntryName(register: $0.register, id: $0.id) })
    guard names.contains(where: { [.unit, .place, .category, .duty, .routine].contains($0.register) }) else {
      return
    }
    let words = names.map { Array($0.id.utf8) }
    let isWanted = { (line: UnsafeRawBufferPointer) in
      words.count > 16 || words.contains { LinePeek.mayHold($0, line) }
    }
    var use: (entry: EntryName, record: String)?
    for month in snapshot.months where use == nil {
      try snapshot.lines(of: month, where: isWanted, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        guard use == nil, reader.command != command else { return nil }
        use = try reader.entries().first(where: names.contains).map { ($0, reader.recordID) }
        return nil
      }
    }
    if let use { throw .inUse(use.entry.register.title, use.entry.id, use.record) }
  }

  /// Throws where an entry of a register, as this command leaves it, names one of the entries.
  private func requireUnnamed(_ names: Set<EntryName>) throws(Problem) {
    let registers = Set(names.map(\.register))
    for register in RegisterChange.Register.allCases where !registers.isEmpty {
      try requireUnnamed(names, registers, by: register.entry)
    }
  }

  private func requireUnnamed<Entry: RegisterEntry>(
    _ names: Set<EntryName>, _ registers: Set<RegisterChange.Register>, by type: Entry.Type
  ) throws(Problem) {
    let references = type.references.filter { registers.contains($0.register) }
    guard !references.isEmpty else { return }
    for entry in try coming(type) {
      if let used = references.lazy.compactMap({ $0.first(of: names, in: entry) }).first {
        throw .inUse(used.register.title, used.id, entry.id.rawValue)
      }
    }
  }

  /// The entries of a register as this command leaves them.
  private func coming<Entry: RegisterEntry>(_ type: Entry.Type) throws(Problem) -> [Entry] {
    guard let bytes = replacements[Entry.file] else { return try snapshot.register(type).entries }
    return try JSONDocument.value(RegisterContent<Entry>.self, bytes, file: Entry.file).entries
  }
}

extension RegisterChange {
  private func members(_ text: String?) -> [JSONMember] {
    text.flatMap { try? JSONValue.parse($0.utf8).members } ?? []
  }

  /// Whether an entry is as the change left it.
  func leads(to entry: [JSONMember]) -> Bool {
    members(now).allSatisfy { member in
      let held = entry.first { $0.key == member.key }
      return member.value == .null ? held == nil : held == member
    }
  }

  /// An entry with what the change put into it.
  func after(_ entry: [JSONMember]) -> [JSONMember] {
    let now = members(now)
    return entry.filter { member in !now.contains { $0.key == member.key } }
      + now.filter { $0.value != .null }
  }

  /// An entry as it was before the change.
  func before(_ entry: [JSONMember]) -> [JSONMember] {
    let (was, now) = (members(was), members(now))
    return entry.filter { member in
      !now.contains { $0.key == member.key } && !was.contains { $0.key == member.key }
    }
      + was
  }
}

extension RegisterEntry {
  static func decoded(_ members: [JSONMember]) throws(Problem) -> Self {
    try JSONDocument.value(Self.self, JSONValue.object(members).bytes, file: file)
  }
}

extension Problem {
  fileprivate static func gone(_ change: RegisterChange) -> Problem {
    Problem(
      "\(change.register.title)已经不在登记册里", at: .record(change.id), why: "后来又改动过", advice: "请用 creation log 查看")
  }

  fileprivate static func changedSince(_ change: RegisterChange, _ name: String) -> Problem {
    Problem(
      "后来又改动过，不能撤销", at: .record(change.id), value: name, why: "登记册里已不是那条命令留下的样子",
      advice: "请用 creation log \(change.id) 查看，先撤销后来的")
  }

  fileprivate static func inUse(_ noun: String, _ id: String, _ user: String) -> Problem {
    Problem(
      "\(noun)已经用上了，不能撤销登记", at: .record(id), value: user, why: "别处还指着它", advice: "请先改掉那一处，或用 retire 停用")
  }
}
