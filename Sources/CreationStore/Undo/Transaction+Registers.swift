import Creation

/// Putting registers back as they were before a command.
extension Transaction {
  /// Puts every entry back, the last change first; each is posted as a change of its own.
  mutating func takeBack(_ changes: [RegisterChange], on: Moment) throws {
    for register in RegisterChange.Register.allCases {
      let mine = changes.filter { $0.register == register }
      guard !mine.isEmpty else { continue }
      switch register {
      case .unit: try takeBack(mine, Unit.self, on)
      case .place: try takeBack(mine, Place.self, on)
      case .category: try takeBack(mine, Category.self, on)
      case .view: try takeBack(mine, SavedView.self, on)
      case .profile: try takeBack(mine, ImportProfile.self, on)
      }
    }
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
        try requireUnused(change.id, in: type, command: changes)
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

  /// Throws where the ledger or another entry of a register names the entry.
  private func requireUnused<Entry: RegisterEntry>(
    _ id: String, in type: Entry.Type, command: [RegisterChange]
  ) throws(Problem) {
    let quoted = String(decoding: JSONValue.string(id).bytes, as: UTF8.self)
    var user: String?
    let undone = snapshot.undone
    try snapshot.forEachLine(quoted, nil) { (reader, _, _) throws(PostingReader.Fault) in
      guard user == nil, let (finding, _) = try reader.findingEvent(),
        !(reader.command.map(undone.contains) ?? false)
      else { return }
      user = finding.description
    }
    for register in ["units", "places", "categories"] where user == nil {
      let file = "registers/\(register).json"
      let lines = String(decoding: try snapshot.bytes(of: file) ?? [], as: UTF8.self).split(separator: "\n")
      let isUsed = lines.contains { $0.contains(quoted) && !$0.contains("\"id\"") }
      if isUsed { user = file }
    }
    if let user { throw .inUse(Entry.register.title, id, user) }
  }
}

extension RegisterChange {
  private func members(_ text: String?) -> [JSONMember] {
    text.flatMap { try? JSONValue.parse($0.utf8).members } ?? []
  }

  /// Whether an entry is as the change left it.
  fileprivate func leads(to entry: [JSONMember]) -> Bool {
    members(now).allSatisfy { member in
      let held = entry.first { $0.key == member.key }
      return member.value == .null ? held == nil : held == member
    }
  }

  /// An entry as it was before the change.
  fileprivate func before(_ entry: [JSONMember]) -> [JSONMember] {
    let (was, now) = (members(was), members(now))
    return entry.filter { member in
      !now.contains { $0.key == member.key } && !was.contains { $0.key == member.key }
    }
      + was
  }
}

extension RegisterEntry {
  fileprivate static func decoded(_ members: [JSONMember]) throws(Problem) -> Self {
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
