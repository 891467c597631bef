extension Finding {
  /// Takes in a posting that is already on record, or was accepted by ``refusal(of:on:under:)``.
  public mutating func apply(_ event: FindingEvent, on: Moment) {
    last = on
    state = event.kind.state(after: state(asOf: on))
    if suspended != nil, state != .suspended { endSuspension() }
    switch event {
    case .reported(let report): self = Finding(id: id, report: report, on: on, text: text)
    case .recalled(let finding): recall(finding)
    case .assigned(let assignment): hand(to: assignment, on)
    case .reassigned(let transfer): hand(over: transfer, on)
    case .reopened(let assignment): reopen(assignment, on)
    case .replied: replied = on
    case .fixed: fix(on)
    case .verified, .closed: closed = on
    case .returned: goBack()
    case .extended(let deadline): extend(deadline)
    case .suspended(let suspension): suspend(suspension, on)
    case .resumed(let deadline): revised = deadline
    case .revisited(let satisfied): visit(satisfied)
    case .appealed: plead()
    case .decided(let upheld): appeal = upheld ? .upheld : .dismissed
    case .merged(let other): merged = other
    case .exposed: counts.exposures.increase()
    case .urged: counts.urges.increase()
    case .corrected(let report): self.report = report
    case .accepted, .rejected, .cannotFix, .voided, .noted: break
    }
  }
}

extension Finding {
  private mutating func recall(_ finding: Finding) {
    let text = text
    self = finding
    self.text = text
  }

  private mutating func hand(to assignment: FindingEvent.Assignment, _ on: Moment) {
    self.assignment = assignment
    assigned = on
    revised = nil
    clearSuspension()
    replied = nil
    counts.extensions = 0
  }

  /// The clock of another unit starts anew; the same unit keeps its deadline and when it got it.
  private mutating func hand(over transfer: FindingEvent.Transfer, _ on: Moment) {
    guard transfer.assignment.lead == lead else {
      hand(to: transfer.assignment, on)
      return counts.transfers.increase()
    }
    assignment?.supports = transfer.assignment.supports
    replied = nil
  }

  private mutating func reopen(_ assignment: FindingEvent.Assignment, _ on: Moment) {
    hand(to: assignment, on)
    counts.suspensions = 0
    counts.appeals = 0
    counts.returns = 0
    round = round.increased
    closed = nil
    merged = nil
    appeal = .none
    isFixedOnSpot = false
  }

  private mutating func fix(_ on: Moment) {
    isFixedOnSpot = true
    replied = on
    closed = on
  }

  /// A reply that is sent back begins a new round; a reason that is not accepted does not.
  private mutating func goBack() {
    guard replied != nil else { return }
    counts.returns.increase()
    replied = nil
    round = round.increased
  }

  private mutating func extend(_ deadline: Deadline) {
    revised = deadline
    counts.extensions.increase()
  }

  private mutating func suspend(_ suspension: FindingEvent.Suspension, _ on: Moment) {
    self.suspension = suspension
    suspended = on
    counts.suspensions.increase()
  }

  /// What ends a suspension without a word about the clock leaves it as if it had run out.
  private mutating func endSuspension() {
    guard let suspension else { return }
    revised = suspension.deadline
    clearSuspension()
  }

  private mutating func clearSuspension() {
    suspension = nil
    suspended = nil
  }

  private mutating func visit(_ satisfied: Bool) {
    self.satisfied = satisfied
    counts.visits.increase()
  }

  private mutating func plead() {
    appeal = .pending
    counts.appeals.increase()
  }
}

extension FixedWidthInteger {
  /// The next number; a damaged ledger cannot make it overflow.
  fileprivate var increased: Self { self == .max ? self : self + 1 }

  /// Counts one more.
  fileprivate mutating func increase() { self = increased }
}
