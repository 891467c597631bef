import Creation

extension LineWriter {
  /// Writes the fields of a posting into the line begun.
  mutating func write(_ posting: Posting) {
    field(Slot.v.key, 1)
    field(Slot.id.key, posting.record)
    field(Slot.kind.key, posting.body.ledgerWord)
    field(Slot.on.key, posting.on.description)
    field(Slot.at.key, posting.stamp.at.description)
    field(Slot.by.key, posting.stamp.by)
    field(Slot.tx.key, posting.stamp.tx.rawValue)
    switch posting.body {
    case .finding(_, let event): write(event)
    case .result(_, .recorded(let result)): write(result)
    case .result(_, .voided): break
    case .duty(_, let event): write(DutyEvent.members.write(event))
    case .activity(_, let event): write(ActivityEvent.members.write(event))
    case .register(let change): write(change)
    case .reporterForgotten, .undone, .monthReopened, .unknown: break
    }
    field(Slot.text.key, posting.text)
    if !posting.evidence.isEmpty { field(Slot.files.key, .array(posting.evidence.map(JSONValue.init))) }
    if let origin = posting.origin { field(Slot.origin.key, JSONValue(origin)) }
    field(Slot.received.key, posting.received.flatMap { try? JSONValue.parse($0.utf8) })
  }

  /// Writes a finding as a closing carries it forward.
  mutating func write(_ finding: Finding) {
    field(Slot.id.key, finding.id.description)
    write(record: finding)
    field(Slot.text.key, finding.text)
  }

  /// What a posting of the kind carries; those that say all by their kind carry nothing.
  private mutating func write(_ event: FindingEvent) {
    switch event {
    case .reported(let report), .corrected(let report): write(report)
    case .assigned(let assignment), .reopened(let assignment): write(assignment)
    case .reassigned(let transfer):
      write(transfer.assignment)
      field(Slot.cause.key, transfer.cause.key)
    case .extended(let deadline): write(deadline)
    case .suspended(let suspension):
      field(Slot.until.key, suspension.until.description)
      if let deadline = suspension.deadline { write(deadline) }
    case .resumed(let deadline):
      if let deadline { write(deadline) }
    case .revisited(let satisfied): field(Slot.satisfied.key, satisfied)
    case .decided(let upheld): field(Slot.upheld.key, upheld)
    case .merged(let other): field(Slot.into.key, other.description)
    case .recalled(let finding): write(record: finding)
    case .accepted, .rejected, .fixed, .replied, .verified, .returned, .closed, .cannotFix, .voided,
      .appealed,
      .exposed, .urged, .noted:
      break
    }
  }

  /// A finding as it stands, without number and text.
  private mutating func write(record finding: Finding) {
    field(Slot.state.key, finding.state.key)
    field(Slot.reported.key, finding.reported.description)
    write(finding.report)
    field(Slot.round.key, Int(finding.round))
    field(Slot.assigned.key, finding.assigned?.description)
    field(Slot.replied.key, finding.replied?.description)
    field(Slot.closed.key, finding.closed?.description)
    field(Slot.last.key, finding.last.description)
    if let assignment = finding.assignment { write(assignment) }
    writeRare(finding)
  }

  /// What few findings have.
  private mutating func writeRare(_ finding: Finding) {
    if let revised = finding.revised { field(Slot.revised.key, JSONValue(revised)) }
    if let suspension = finding.suspension {
      field(Slot.suspension.key, JSONValue(suspension, since: finding.suspended))
    }
    field(Slot.merged.key, finding.merged?.description)
    if finding.appeal != .none { field(Slot.appeal.key, finding.appeal.key) }
    if let satisfied = finding.satisfied { field(Slot.satisfied.key, satisfied) }
    if finding.isFixedOnSpot { field(Slot.fixed.key, true) }
    guard finding.counts != Finding.Counts() else { return }
    for (slot, path) in Finding.Counts.slots where finding.counts[keyPath: path] != 0 {
      field(slot.key, Int(finding.counts[keyPath: path]))
    }
  }

  private mutating func write(_ report: FindingEvent.Report) {
    field(Slot.place.key, report.place?.rawValue)
    field(Slot.category.key, report.category?.rawValue)
    field(Slot.source.key, report.source.rawValue)
    field(Slot.external.key, report.external)
    field(Slot.level.key, report.level)
    field(Slot.channel.key, report.channel)
    field(Slot.inspection.key, report.inspection)
    field(Slot.rebounds.key, report.rebounds?.description)
  }

  private mutating func write(_ assignment: FindingEvent.Assignment) {
    field(Slot.lead.key, assignment.lead.rawValue)
    if !assignment.supports.isEmpty { field(Slot.supports.key, assignment.supports.map(\.rawValue)) }
    if let deadline = assignment.deadline { write(deadline) }
  }

  private mutating func write(_ deadline: Deadline) {
    field(Slot.start.key, deadline.start.description)
    field(Slot.limit.key, deadline.limit.code)
    field(Slot.due.key, deadline.due.description)
    if !deadline.calendar.isEmpty { field(Slot.calendar.key, deadline.calendar) }
    if deadline.provisional { field(Slot.provisional.key, true) }
  }

  private mutating func write(_ change: RegisterChange) {
    field(Slot.was.key, change.was.flatMap { try? JSONValue.parse($0.utf8) })
    field(Slot.now.key, try? JSONValue.parse(change.now.utf8))
  }
}

extension JSONValue {
  /// A stamp on its own, with the keys it has in a line.
  fileprivate init(_ stamp: Posting.Stamp) {
    self = .object([
      JSONMember(Slot.at.key, .string(stamp.at.description)), JSONMember(Slot.by.key, .string(stamp.by)),
      JSONMember(Slot.tx.key, .string(stamp.tx.rawValue)),
    ])
  }

  /// A deadline on its own, with the keys it has in a line.
  fileprivate init(_ deadline: Deadline) {
    self = .object(JSONValue.members(of: deadline))
  }

  /// A suspension on its own: its first moment, its last day and the deadline after it.
  fileprivate init(_ suspension: FindingEvent.Suspension, since: Moment?) {
    let on = since.map { [JSONMember(Slot.on.key, .string($0.description))] } ?? []
    let until = [JSONMember(Slot.until.key, .string(suspension.until.description))]
    self = .object(on + until + (suspension.deadline.map(JSONValue.members) ?? []))
  }

  private static func members(of deadline: Deadline) -> [JSONMember] {
    var members = [
      JSONMember(Slot.start.key, .string(deadline.start.description)),
      JSONMember(Slot.limit.key, .string(deadline.limit.code)),
      JSONMember(Slot.due.key, .string(deadline.due.description)),
    ]
    if !deadline.calendar.isEmpty {
      members.append(JSONMember(Slot.calendar.key, .string(deadline.calendar)))
    }
    if deadline.provisional { members.append(JSONMember(Slot.provisional.key, .bool(true))) }
    return members
  }
}

extension LineWriter {
  /// Writes what a declared event carries beside its kind, which stands in the line already.
  fileprivate mutating func write(_ members: [JSONMember]) {
    for member in members where member.key != Slot.kind.key { field(member.key, member.value) }
  }
}

extension Posting.Body {
  /// The kind as the ledger writes it.
  var ledgerWord: String {
    switch self {
    case .finding(_, let event): event.kind.ledgerWord
    case .result(_, let event): event.kind.ledgerWord
    case .duty(_, let event): event.kind.ledgerWord
    case .activity(_, let event): event.kind.ledgerWord
    case .register(let change): "\(change.register.rawValue).\(change.action.rawValue)"
    case .reporterForgotten: Posting.Body.forgottenWord
    case .undone: Posting.Body.undoneWord
    case .monthReopened: Posting.Body.reopenedWord
    case .unknown(let kind, _): kind
    }
  }

  /// What a line about a command taken back is of.
  static let undoneWord = "command.undone"

  /// What a line about a month opened again is of.
  static let reopenedWord = "month.reopened"

  /// What a line about an erased reporter is of.
  static let forgottenWord = "reporter.forgotten"
}
