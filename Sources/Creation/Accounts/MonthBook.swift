/// 月账 The findings and unit accounts of one assessment month, kept while its postings come in.
public struct MonthBook: Sendable {
  /// The month.
  public let month: Month
  /// The days it runs over, both ends included: the calendar month's unless the rulebook cuts it otherwise.
  public let days: Period
  /// The findings carried forward and those reported since.
  public private(set) var book: FindingBook
  /// The test results booked in the month.
  public private(set) var results: ResultBook
  /// How many of the findings were carried forward.
  public let carried: Int
  private var trace = CountTrace()

  /// Opens the month with what was carried forward; it runs over the calendar month's days where none are given.
  public init(_ month: Month, days: Period? = nil, opening: some Sequence<Finding> = []) {
    self.month = month
    self.days = days ?? Period(month...month)
    results = ResultBook(beginningIn: self.days.first.month)
    book = FindingBook(opening)
    carried = book.findings.count
    for (position, finding) in book.findings.enumerated() {
      if let unit = finding.debtor { trace.note(.opening, trace.index(of: unit), position) }
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
    if let unit = change.before ?? finding.lead { count(event, change, finding, for: unit) }
    if let late, late.unit != change.after || event.kind == .reopened {
      note(.overdueDays, late.unit, change.position, late.days)
    }
  }

  /// Takes in what happened to a test result; a void of one booked in an earlier month says nothing here.
  public mutating func post(
    _ event: ResultEvent, to id: ResultID, on: Moment, text: String? = nil
  ) throws(Problem) {
    try results.post(event, to: id, on: on, in: month, text: text)
  }

  private mutating func note(_ count: Count, _ unit: UnitID, _ position: Int, _ number: Int = 1) {
    trace.note(count, trace.index(of: unit), position, number)
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
    if let unit = change.after { note(.assigned, unit, change.position) }
    guard let unit = change.before else { return }
    switch book.findings[change.position].state {
    case .closed: note(.closed, unit, change.position)
    case .void, .merged: note(.void, unit, change.position)
    default: note(.transferredOut, unit, change.position)
    }
  }

  /// What goes over into the next month.
  public func carriedForward() -> [Finding] {
    book.findings.filter { $0.isCarriedForward(after: days.last) }
  }

  /// The figures of the month as of a moment, the month's end or now while it runs.
  public func figures(asOf moment: Moment) -> MonthFigures {
    var trace = trace
    for (position, finding) in book.findings.enumerated() {
      guard let assignment = finding.assignment, finding.state.isProblem else { continue }
      let isNew = finding.assigned.map { $0.day >= days.first } ?? false
      let wasOpen = position < carried && !finding.isClosed(before: days.first)
      let unit = trace.index(of: assignment.lead)
      standing(of: finding, isNew: isNew, wasOpen: wasOpen, asOf: moment) { count, number in
        trace.note(count, unit, position, number)
      }
      guard isNew else { continue }
      for unit in assignment.supports { trace.note(.supported, trace.index(of: unit), position) }
    }
    return MonthFigures(month, days, asOf: moment, findings: book.findings, trace: trace)
  }

  /// The accounts of all units as of a moment.
  public func accounts(asOf moment: Moment) -> [UnitID: Account] { figures(asOf: moment).accounts }
}

extension MonthBook {
  /// Counts what a posting says of the unit beside who owes the work.
  private mutating func count(
    _ event: FindingEvent, _ change: FindingBook.Change, _ finding: Finding, for unit: UnitID
  ) {
    let index = trace.index(of: unit)
    func note(_ count: Count) { trace.note(count, index, change.position) }
    switch event {
    case .verified, .closed, .fixed:
      if finding.isOnTime { note(.closedOnTime) }
      if event.kind == .verified { note(.verified) }
      if event.kind == .fixed { note(.fixedOnSpot) }
    case .returned where change.was == .replied:
      note(.returned)
      note(.verified)
    case .reassigned(let transfer) where transfer.cause == .shirked:
      if change.before != change.after { note(.shirked) }
    case .revisited(let isSatisfied):
      note(.visited)
      if isSatisfied { note(.satisfied) }
    case .decided(upheld: true):
      // An appeal upheld in the month of closing changes that month's count; a later one cannot.
      let isThisMonth = finding.closed.map { days.contains($0.day) } ?? false
      note(isThisMonth ? .closedOnTime : .exempted)
    case .urged: note(.urged)
    case .exposed: note(.exposed)
    default: break
    }
  }

  /// Counts how a finding stands at the as-of date.
  private func standing(
    of finding: Finding, isNew: Bool, wasOpen: Bool, asOf moment: Moment, _ note: (Count, Int) -> Void
  ) {
    if isNew { note(.current, 1) }
    if isNew, finding.state == .closed { note(.currentClosed, 1) }
    if finding.report.rebounds != nil, days.contains(finding.reported.day) { note(.rebounds, 1) }
    guard let deadline = finding.deadline else { return }
    if finding.timeliness(asOf: moment) == .overdue { note(.overdueOpen, 1) }
    if finding.appeal != .upheld {
      let before = finding.overdueDays(asOf: days.first.advanced(by: -1))
      let late = finding.overdueDays(asOf: moment.day) - before
      if late > 0 { note(.overdueDays, late) }
    }
    let isSuspended = finding.isSuspended(on: moment.day)
    let end = (isSuspended ? finding.deadlineWhenSuspended ?? deadline : deadline).due.day
    guard days.contains(end) || (end < days.first && wasOpen) else { return }
    note(.due, 1)
    if isSuspended { note(.suspended, 1) }
    if finding.clockStopped != nil, finding.countsAsOnTime { note(.dueOnTime, 1) }
  }
}

extension Finding {
  /// Whether it was closed before a day.
  fileprivate func isClosed(before day: Day) -> Bool { closed.map { $0.day < day } ?? false }
}
