/// 月账 The findings and unit accounts of one assessment month, kept while its postings come in.
public struct MonthBook: Sendable {
  /// The month.
  public let month: Month
  /// The days it runs over, both ends included: the calendar month's unless the rulebook cuts it otherwise.
  public let days: Period
  /// The findings carried forward and those reported since.
  public private(set) var book: FindingBook
  /// How many of the findings were carried forward.
  public let carried: Int
  private var flows: [UnitID: Account]

  /// Opens the month with what was carried forward; it runs over the calendar month's days where none are given.
  public init(_ month: Month, days: Period? = nil, opening: some Sequence<Finding> = []) {
    self.month = month
    self.days = days ?? Period(month...month)
    book = FindingBook(opening)
    carried = book.findings.count
    flows = [:]
    for finding in book.findings {
      if let unit = finding.debtor { flows[unit, default: Account()].opening += 1 }
    }
  }
}

extension MonthBook {
  /// Makes room for so many more findings at once.
  public mutating func reserve(_ count: Int) { book.reserve(count) }

  /// Takes in a posting of the month.
  public mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, text: String? = nil
  ) throws(Problem) {
    let late = lateDays(endedBy: event, id, on)
    let change = try book.post(event, to: id, on: on, text: text)
    if change.before != change.after { move(change) }
    let finding = book.findings[change.position]
    if let unit = change.before ?? finding.lead {
      flows[unit, default: Account()].count(event, change, finding, days)
    }
    if let late, late.unit != change.after || event.kind == .reopened {
      flows[late.unit, default: Account()].overdueDays += late.days
    }
  }

  /// The days in this month by which a finding was late when its deadline is about to be replaced by a new one: they
  /// stay with the unit that had it.
  private func lateDays(
    endedBy event: FindingEvent, _ id: FindingID, _ on: Moment
  ) -> (unit: UnitID, days: Int)? {
    guard event.kind == .reassigned || event.kind == .reopened, let finding = book[id],
      let unit = finding.lead, finding.appeal != .upheld
    else { return nil }
    let late = finding.overdueDays(asOf: on.day) - finding.overdueDays(asOf: days.first.advanced(by: -1))
    return late > 0 ? (unit, late) : nil
  }

  /// A finding leaves the unit that owed it, comes to another, or both.
  private mutating func move(_ change: FindingBook.Change) {
    if let unit = change.after { flows[unit, default: Account()].assigned += 1 }
    guard let unit = change.before else { return }
    switch book.findings[change.position].state {
    case .closed: flows[unit, default: Account()].closed += 1
    case .void, .merged: flows[unit, default: Account()].void += 1
    default: flows[unit, default: Account()].transferredOut += 1
    }
  }

  /// What goes over into the next month.
  public func carriedForward() -> [Finding] {
    book.findings.filter { $0.isCarriedForward(after: days.last) }
  }

  /// The accounts of all units as of a moment, the month's end or now while it runs.
  public func accounts(asOf moment: Moment) -> [UnitID: Account] {
    var accounts = flows
    for (position, finding) in book.findings.enumerated() {
      guard let assignment = finding.assignment, finding.state.isProblem else { continue }
      let isNew = finding.assigned.map { $0.day >= days.first } ?? false
      accounts[assignment.lead, default: Account()]
        .add(
          finding, isNew: isNew, wasOpen: position < carried && !finding.isClosed(before: days.first),
          in: days, asOf: moment)
      guard isNew else { continue }
      for unit in assignment.supports { accounts[unit, default: Account()].supported += 1 }
    }
    return accounts
  }
}

extension Account {
  /// Counts what a posting says of the unit beside who owes the work.
  fileprivate mutating func count(
    _ event: FindingEvent, _ change: FindingBook.Change, _ finding: Finding, _ days: Period
  ) {
    switch event {
    case .verified, .closed, .fixed:
      closedOnTime += finding.isOnTime ? 1 : 0
      verified += event.kind == .verified ? 1 : 0
      fixedOnSpot += event.kind == .fixed ? 1 : 0
    case .returned where change.was == .replied:
      returned += 1
      verified += 1
    case .reassigned(let transfer) where transfer.cause == .shirked:
      shirked += change.before == change.after ? 0 : 1
    case .revisited(let isSatisfied):
      visited += 1
      satisfied += isSatisfied ? 1 : 0
    case .decided(upheld: true): exempt(finding, in: days)
    case .urged: urged += 1
    case .exposed: exposed += 1
    default: break
    }
  }

  /// An appeal upheld in the month of closing changes that month's count; a later one cannot.
  private mutating func exempt(_ finding: Finding, in days: Period) {
    if finding.closed.map({ days.contains($0.day) }) ?? false { closedOnTime += 1 } else { exempted += 1 }
  }

  /// Counts how a finding stands at the as-of date.
  fileprivate mutating func add(
    _ finding: Finding, isNew: Bool, wasOpen: Bool, in days: Period, asOf moment: Moment
  ) {
    if isNew {
      current += 1
      if finding.state == .closed { currentClosed += 1 }
    }
    if finding.report.rebounds != nil, days.contains(finding.reported.day) { rebounds += 1 }
    guard let deadline = finding.deadline else { return }
    let standing = finding.timeliness(asOf: moment)
    if standing == .overdue { overdueOpen += 1 }
    if finding.appeal != .upheld {
      let before = finding.overdueDays(asOf: days.first.advanced(by: -1))
      overdueDays += max(0, finding.overdueDays(asOf: moment.day) - before)
    }
    let isSuspended = finding.isSuspended(on: moment.day)
    let end = (isSuspended ? finding.deadlineWhenSuspended ?? deadline : deadline).due.day
    guard days.contains(end) || (end < days.first && wasOpen) else { return }
    due += 1
    if isSuspended { suspended += 1 }
    if finding.clockStopped != nil, finding.countsAsOnTime { dueOnTime += 1 }
  }
}

extension Finding {
  /// Whether it was closed before a day.
  fileprivate func isClosed(before day: Day) -> Bool { closed.map { $0.day < day } ?? false }
}
