/// 事项台账 A duty as the list says it and as the ledger leaves it.
public struct DutyRecord: Hashable, Sendable {
  /// What the list says.
  public var duty: Duty
  /// What happened.
  public var course: DutyCourse

  /// Puts the two together.
  public init(_ duty: Duty, _ course: DutyCourse = DutyCourse()) {
    self.duty = duty
    self.course = course
  }
}

extension DutyRecord {
  /// 完成时限 with extensions.
  public var due: Day? { course.extended ?? duty.due }

  /// The day the unit was ready, if the office agreed or has not spoken yet.
  public var ready: Day? { course.delivered?.day }

  /// 逾期 Whether it is late as of a day: not ready by its deadline, which has passed; due today is not late.
  public func isOverdue(asOf day: Day) -> Bool {
    guard let due, course.state != .dropped else { return false }
    return (ready ?? day) > due
  }

  /// 逾期天数 By how many days it is late.
  public func overdueDays(asOf day: Day) -> Int {
    guard let due, isOverdue(asOf: day) else { return 0 }
    return max(0, due.distance(to: ready ?? day))
  }

  /// The steps whose day has passed without being reached.
  public func lateMilestones(asOf day: Day) -> [Milestone] {
    guard course.state.isOpen else { return [] }
    return duty.milestones.filter { $0.due < day && course.reached[$0.name] == nil }
  }

  /// 目标达成 Whether the last figure reaches the target; nothing where there is none of either.
  public var meetsTarget: Bool? {
    guard let target = duty.target, let figure = course.figure else { return nil }
    return target.isMet(by: figure)
  }
}
