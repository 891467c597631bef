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
    case .finding(_, .reported(let report)): write(report)
    case .finding(_, .assigned(let assignment)): write(assignment)
    case .register(let change): write(change)
    case .finding, .reporterForgotten, .unknown: break
    }
    field(Slot.text.key, posting.text)
    if !posting.evidence.isEmpty { field(Slot.files.key, .array(posting.evidence.map(JSONValue.init))) }
  }

  /// Writes a finding as a closing carries it forward.
  mutating func write(_ finding: Finding) {
    field(Slot.id.key, finding.id.description)
    field(Slot.state.key, finding.state.key)
    field(Slot.reported.key, finding.reported.description)
    write(finding.report)
    field(Slot.round.key, Int(finding.round))
    field(Slot.assigned.key, finding.assigned?.description)
    field(Slot.replied.key, finding.replied?.description)
    field(Slot.closed.key, finding.closed?.description)
    field(Slot.last.key, finding.last.description)
    if let assignment = finding.assignment { write(assignment) }
    field(Slot.text.key, finding.text)
  }

  private mutating func write(_ report: FindingEvent.Report) {
    field(Slot.place.key, report.place?.rawValue)
    field(Slot.category.key, report.category?.rawValue)
    field(Slot.source.key, report.source.rawValue)
    field(Slot.external.key, report.external)
  }

  private mutating func write(_ assignment: FindingEvent.Assignment) {
    field(Slot.lead.key, assignment.lead.rawValue)
    if !assignment.supports.isEmpty { field(Slot.supports.key, assignment.supports.map(\.rawValue)) }
    guard let deadline = assignment.deadline else { return }
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

extension Posting.Body {
  /// The kind as the ledger writes it.
  var ledgerWord: String {
    switch self {
    case .finding(_, let event): event.kind.ledgerWord
    case .register(let change): "\(change.register.rawValue).\(change.action.rawValue)"
    case .reporterForgotten: Posting.Body.forgottenWord
    case .unknown(let kind, _): kind
    }
  }

  /// What a line about an erased reporter is of.
  static let forgottenWord = "reporter.forgotten"
}
