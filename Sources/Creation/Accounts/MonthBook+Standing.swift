extension MonthBook {
  /// What goes over into the next month.
  public func carriedForward() -> [Finding] {
    book.findings.filter { $0.isCarriedForward(after: days.last) }
  }

  /// The figures of the month as of a moment, the month's end or now while it runs.
  public func figures(asOf moment: Moment) -> MonthFigures {
    var trace = trace
    book.forEach { (position, finding: borrowing Finding) in
      count(position, finding, asOf: moment, in: &trace)
    }
    return MonthFigures(
      month, days, asOf: moment, findings: trace.isOpenable ? book.findings : [], trace: trace)
  }

  /// The accounts of all units as of a moment.
  public func accounts(asOf moment: Moment) -> [UnitID: Account] { figures(asOf: moment).accounts }

  /// Counts how a finding stands at the as-of date, or takes that back.
  func count(
    _ position: Int, _ finding: borrowing Finding, asOf moment: Moment, in trace: inout CountTrace,
    isTakenBack: Bool = false
  ) {
    let (unit, sign) = (leads[position], isTakenBack ? -1 : 1)
    guard unit >= 0, finding.state.isProblem else { return }
    MonthBook.standing(of: finding, in: days, begunWith, asOf: moment) { count, number in
      trace.note(count, unit, position, sign * number)
    }
    for support in MonthBook.supports(of: finding, in: days) {
      trace.note(.supported, trace.index(of: support), position, sign)
    }
  }

  /// The same in a stretch.
  func count(
    _ position: Int, _ finding: borrowing Finding, asOf moment: Moment, in stretch: inout StretchCount,
    _ trace: inout CountTrace, isTakenBack: Bool = false
  ) {
    let (unit, sign) = (leads[position], isTakenBack ? -1 : 1)
    guard unit >= 0, finding.state.isProblem else { return }
    MonthBook.standing(of: finding, in: stretch.days, stretch.begunWith, asOf: moment) { count, number in
      stretch.note(count, unit, sign * number)
    }
    for support in MonthBook.supports(of: finding, in: stretch.days) {
      stretch.note(.supported, trace.index(of: support), sign)
    }
  }

  /// The units that support another in a finding assigned in some days.
  private static func supports(of finding: borrowing Finding, in days: Period) -> [UnitID] {
    guard let assigned = finding.assigned, assigned.day >= days.first else { return [] }
    return finding.assignment?.supports ?? []
  }

  /// What a finding counts as for the unit that has it in some days, as of a moment.
  private static func standing(
    of finding: borrowing Finding, in days: Period, _ begunWith: Set<FindingID>, asOf moment: Moment,
    _ note: (Count, Int) -> Void
  ) {
    let isNew = finding.assigned.map { $0.day >= days.first } ?? false
    if isNew { note(.current, 1) }
    if isNew, finding.state == .closed { note(.currentClosed, 1) }
    if finding.report.rebounds != nil, days.contains(finding.reported.day) { note(.rebounds, 1) }
    guard let due = finding.due else { return }
    if finding.timeliness(asOf: moment) == .overdue { note(.overdueOpen, 1) }
    if finding.appeal != .upheld {
      let before = finding.overdueDays(asOf: days.first.advanced(by: -1))
      let late = finding.overdueDays(asOf: moment.day) - before
      if late > 0 { note(.overdueDays, late) }
    }
    let isSuspended = finding.isSuspended(on: moment.day)
    let end = isSuspended ? finding.dueWhenSuspended?.day ?? due.day : due.day
    let wasOpen = end < days.first && begunWith.contains(finding.id)
    guard days.contains(end) || (wasOpen && finding.closed.map { $0.day >= days.first } ?? true) else {
      return
    }
    note(.due, 1)
    if isSuspended { note(.suspended, 1) }
    if finding.clockStopped != nil, finding.countsAsOnTime { note(.dueOnTime, 1) }
  }
}
