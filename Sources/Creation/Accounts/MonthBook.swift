/// 月账 The findings and unit accounts of one month, kept while its postings come in.
public struct MonthBook: Sendable {
  /// The month.
  public let month: Month
  /// The findings carried forward and those reported since.
  public private(set) var book: FindingBook
  /// How many of the findings were carried forward.
  public let carried: Int
  private var flows: [UnitID: Account]

  /// Opens the month with what was carried forward.
  public init(_ month: Month, opening: some Sequence<Finding> = []) {
    self.month = month
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
      flows[unit, default: Account()].count(event, change, finding, month)
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
    let days = finding.overdueDays(asOf: on.day) - finding.overdueDays(asOf: month.first.advanced(by: -1))
    return days > 0 ? (unit, days) : nil
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
    book.findings.filter { $0.isCarriedForward(after: month) }
  }

  /// The accounts of all units as of a moment, the month's end or now while it runs.
  public func accounts(asOf moment: Moment) -> [UnitID: Account] {
    var accounts = flows
    for (position, finding) in book.findings.enumerated() {
      guard let assignment = finding.assignment, finding.state.isProblem else { continue }
      let isNew = finding.assigned.map { $0.month >= month } ?? false
      accounts[assignment.lead, default: Account()]
        .add(
          finding, isNew: isNew, wasOpen: position < carried && !finding.isClosed(before: month), in: month,
          asOf: moment)
      guard isNew else { continue }
      for unit in assignment.supports { accounts[unit, default: Account()].supported += 1 }
    }
    return accounts
  }
}

extension Account {
  /// Counts what a posting says of the unit beside who owes the work.
  fileprivate mutating func count(
    _ event: FindingEvent, _ change: FindingBook.Change, _ finding: Finding, _ month: Month
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
    case .decided(upheld: true): exempt(finding, in: month)
    case .urged: urged += 1
    case .exposed: exposed += 1
    default: break
    }
  }

  /// An appeal upheld in the month of closing changes that month's count; a later one cannot.
  private mutating func exempt(_ finding: Finding, in month: Month) {
    if finding.closed?.month == month { closedOnTime += 1 } else { exempted += 1 }
  }

  /// Counts how a finding stands at the as-of date.
  fileprivate mutating func add(
    _ finding: Finding, isNew: Bool, wasOpen: Bool, in month: Month, asOf moment: Moment
  ) {
    if isNew {
      current += 1
      if finding.state == .closed { currentClosed += 1 }
    }
    if finding.report.rebounds != nil, finding.reported.month == month { rebounds += 1 }
    guard let deadline = finding.deadline else { return }
    let standing = finding.timeliness(asOf: moment)
    if standing == .overdue { overdueOpen += 1 }
    if finding.appeal != .upheld {
      let before = finding.overdueDays(asOf: month.first.advanced(by: -1))
      overdueDays += max(0, finding.overdueDays(asOf: moment.day) - before)
    }
    let isSuspended = finding.isSuspended(on: moment.day)
    let dueMonth = (isSuspended ? finding.deadlineWhenSuspended ?? deadline : deadline).due.month
    guard dueMonth == month || (dueMonth < month && wasOpen) else { return }
    due += 1
    if isSuspended { suspended += 1 }
    if finding.clockStopped != nil, finding.countsAsOnTime { dueOnTime += 1 }
  }
}

extension Finding {
  /// Whether it was closed before a month began.
  fileprivate func isClosed(before month: Month) -> Bool { closed.map { $0.month < month } ?? false }
}
