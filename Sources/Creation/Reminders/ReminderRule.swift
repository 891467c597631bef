/// 催办口径 As of when, and how far ahead, the day's list looks.
///
/// 即将到期 is counted in workdays by the office's calendar: on Friday 2026-11-20, within 1 workday is through
/// Monday 11-23, and what falls due on the weekend before is among it, since no workday is left for it.
public struct ReminderRule: Sendable {
  /// As of when.
  public var moment: Moment
  /// 工作日 ahead.
  public var within: Int
  /// The calendar that says what a workday is.
  public var calendar: WorkCalendar

  /// Creates the rule.
  public init(asOf moment: Moment, within: Int, calendar: WorkCalendar) {
    self.moment = moment
    self.within = within
    self.calendar = calendar
  }
}

extension ReminderRule {
  /// How a finding stands on the list; nothing where nobody has to do anything about it by a date.
  ///
  /// A reply stops the unit's clock: however late it came, the finding then waits for the office.
  public func reminder(of finding: Finding) -> Reminder? {
    let kinds = kinds(of: finding)
    guard !kinds.isEmpty else { return nil }
    let isAhead = kinds.contains { $0 == .dueToday || $0 == .dueSoon || $0 == .later }
    return Reminder(
      finding: finding, kinds: kinds, overdueDays: finding.overdueDays(asOf: moment.day),
      workdaysLeft: isAhead ? finding.deadline.map { workdays(until: $0.due.day) } : nil,
      waitingDays: waitingSince(finding).map { max(0, $0.day.distance(to: moment.day)) })
  }

  /// The reasons a finding is on the list, the most urgent first.
  private func kinds(of finding: Finding) -> [ReminderKind] {
    switch finding.state {
    case .reported, .accepted: [.toAssign]
    case .assigned: clock(of: finding)
    case .returned: ([.returned] + clock(of: finding)).sorted()
    case .suspended: finding.isSuspended(on: moment.day) ? resuming(finding) : clock(of: finding)
    case .cannotFix: ([.toDecide] + clock(of: finding)).sorted()
    case .replied: [.toVerify]
    case .closed: finding.appeal == .pending ? [.toDecide] : []
    case .rejected, .void, .merged: []
    }
  }

  private func clock(of finding: Finding) -> [ReminderKind] {
    finding.deadline.map { [kind(of: $0)] } ?? []
  }

  private func resuming(_ finding: Finding) -> [ReminderKind] {
    guard let until = finding.suspension?.until else { return [] }
    return workdays(until: until) <= within ? [.resuming] : []
  }

  private func kind(of deadline: Deadline) -> ReminderKind {
    if deadline.isOverdue(asOf: moment) { return .overdue }
    if deadline.due.day == moment.day { return .dueToday }
    return workdays(until: deadline.due.day) <= within ? .dueSoon : .later
  }

  private func workdays(until day: Day) -> Int {
    calendar.workdays(after: moment.day, through: day)
  }

  private func waitingSince(_ finding: Finding) -> Moment? {
    switch finding.state {
    case .reported, .accepted: finding.reported
    case .replied: finding.replied
    case .cannotFix, .closed: finding.last
    default: nil
    }
  }
}
