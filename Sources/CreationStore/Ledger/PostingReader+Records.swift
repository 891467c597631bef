import Creation

/// 登记类别 The kinds of posting whose fields are declared: lines of theirs are few, and read as whole JSON values.
enum DeclaredKind: String, CaseIterable {
  /// What happened to duties.
  case duty
  /// What happened to activities.
  case activity

  /// What the kinds of such lines begin with.
  var prefix: String { rawValue + "." }

  /// What may stand in such a line beside what every line has.
  fileprivate func keys(_ line: JSONValue) -> [String] {
    switch self {
    case .duty: DutyEvent.members.keys(line)
    case .activity: ActivityEvent.members.keys(line)
    }
  }
}

/// What happened to duties and activities.
extension PostingReader {
  /// Whether the line is of a declared kind.
  func isOf(_ kind: DeclaredKind) -> Bool {
    fields.string(Slot.kind.rawValue)?.hasPrefix(kind.prefix) ?? false
  }

  /// What happened to which duty; nothing for a line about something else.
  func dutyEvent() throws(Fault) -> (id: DutyID, event: DutyEvent)? {
    guard isOf(.duty) else { return nil }
    guard !recordID.isEmpty else { throw Fault(why: "没有事项编号 id") }
    return try declared(DutyEvent.members).map { (DutyID(rawValue: recordID), $0) }
  }

  /// What happened to which activity; nothing for a line about something else.
  func activityEvent() throws(Fault) -> (id: ActivityID, event: ActivityEvent)? {
    guard isOf(.activity) else { return nil }
    guard let id = ActivityID(recordID) else { throw Fault(why: "没有活动编号 id，或写法不对") }
    return try declared(ActivityEvent.members).map { (id, $0) }
  }

  /// Of keys no line has, those a line of this kind does not have either.
  func undeclared(_ keys: [String]) -> [String] {
    guard !keys.isEmpty, let line = json else { return keys }
    for kind in DeclaredKind.allCases where isOf(kind) {
      let known = kind.keys(line)
      return keys.filter { !known.contains($0) }
    }
    return keys
  }

  /// The event a line of a declared kind tells; nothing where the kind has no such event, which makes it an unknown one.
  private func declared<Event: Sendable>(_ members: Members<Event>) throws(Fault) -> Event? {
    guard let line = json else { return nil }
    var reading = ShapeReading()
    if let event = members.read(line, &reading) { return event }
    guard let fault = reading.faults.first, fault.path != Slot.kind.key else { return nil }
    throw Fault(why: fault.path.isEmpty ? fault.why : "\(fault.path)：\(fault.why)")
  }

  private var json: JSONValue? { fields.line.flatMap { try? JSONValue.parse($0.raw) } }
}
