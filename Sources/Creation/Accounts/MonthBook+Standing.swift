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
    let unit = leads[position]
    guard unit >= 0, finding.state.isProblem else { return }
    let isNew = finding.assigned.map { $0.day >= days.first } ?? false
    let sign = isTakenBack ? -1 : 1
    standing(of: finding, at: position, isNew: isNew, asOf: moment) { count, number in
      trace.note(count, unit, position, sign * number)
    }
    guard isNew, let supports = finding.assignment?.supports else { return }
    for support in supports { trace.note(.supported, trace.index(of: support), position, sign) }
  }

  /// What a finding that has a unit counts as at the as-of date.
  private func standing(
    of finding: borrowing Finding, at position: Int, isNew: Bool, asOf moment: Moment,
    _ note: (Count, Int) -> Void
  ) {
    if isNew { note(.current, 1) }
    if isNew, finding.state == .closed { note(.currentClosed, 1) }
    if finding.report.rebounds != nil, days.contains(finding.reported.day) {
      note(.rebounds, 1)
    }
    guard let due = finding.due else { return }
    if finding.timeliness(asOf: moment) == .overdue { note(.overdueOpen, 1) }
    if finding.appeal != .upheld {
      let before = finding.overdueDays(asOf: days.first.advanced(by: -1))
      let late = finding.overdueDays(asOf: moment.day) - before
      if late > 0 { note(.overdueDays, late) }
    }
    let isSuspended = finding.isSuspended(on: moment.day)
    let end = isSuspended ? finding.dueWhenSuspended?.day ?? due.day : due.day
    guard days.contains(end) || (end < days.first && wasOpen(finding)) else { return }
    note(.due, 1)
    if isSuspended { note(.suspended, 1) }
    if finding.clockStopped != nil, finding.countsAsOnTime { note(.dueOnTime, 1) }
  }

  /// Whether a finding was open when the month began.
  private func wasOpen(_ finding: borrowing Finding) -> Bool {
    begunWith.contains(finding.id) && finding.closed.map { $0.day >= days.first } ?? true
  }
}
