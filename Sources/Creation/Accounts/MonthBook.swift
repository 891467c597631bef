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
    let change = try book.post(event, to: id, on: on, text: text)
    if let before = change.before { count(event, change, leaving: before) }
    if let after = change.after, after != change.before {
      flows[after, default: Account()].assigned += 1
    }
  }

  /// What goes over into the next month: everything still open, and what was dealt with before a deadline that
  /// lies in a later month, since it counts as due there.
  public func carriedForward() -> [Finding] {
    book.findings.filter { finding in
      finding.state.isOpen || (finding.deadline.map { $0.due.month > month } ?? false)
    }
  }

  /// The accounts of all units as of a moment, the month's end or now while it runs.
  public func accounts(asOf moment: Moment) -> [UnitID: Account] {
    var accounts = flows
    for (position, finding) in book.findings.enumerated() {
      guard let assignment = finding.assignment else { continue }
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

  private mutating func count(
    _ event: FindingEvent, _ change: FindingBook.Change, leaving unit: UnitID
  ) {
    switch event {
    case .verified, .closed:
      let isOnTime = book.findings[change.position].isOnTime
      let isVerified = event.kind == .verified
      update(unit) { account in
        account.closed += 1
        account.closedOnTime += isOnTime ? 1 : 0
        account.verified += isVerified ? 1 : 0
      }
    case .returned:
      update(unit) { account in
        account.returned += 1
        account.verified += 1
      }
    case .reported, .assigned, .replied:
      break
    }
  }
}

extension MonthBook {
  private mutating func update(_ unit: UnitID, _ change: (inout Account) -> Void) {
    change(&flows[unit, default: Account()])
  }
}

extension Account {
  /// Counts how a finding stands at the as-of date.
  fileprivate mutating func add(
    _ finding: Finding, isNew: Bool, wasOpen: Bool, in month: Month, asOf moment: Moment
  ) {
    if isNew {
      current += 1
      if finding.state == .closed { currentClosed += 1 }
    }
    guard let deadline = finding.deadline else { return }
    let standing = finding.timeliness(asOf: moment)
    if standing == .overdue { overdueOpen += 1 }
    let before = wasOpen ? finding.overdueDays(asOf: month.first.advanced(by: -1)) : 0
    overdueDays += max(0, finding.overdueDays(asOf: moment.day) - before)
    let dueMonth = deadline.due.month
    guard dueMonth == month || (dueMonth < month && wasOpen) else { return }
    due += 1
    if finding.clockStopped != nil, finding.isOnTime { dueOnTime += 1 }
  }
}

extension Finding {
  /// Whether it was closed before a month began.
  fileprivate func isClosed(before month: Month) -> Bool { closed.map { $0.month < month } ?? false }
}
