extension Finding {
  /// 延期 The deadline it has after an extension by a limit; see ``Deadline/extended(by:first:_:)``.
  public func extended(by limit: TimeLimit, _ clock: Clock) throws(Problem) -> Deadline {
    guard let deadline, let first = assignment?.deadline else { throw .withoutDeadline("延期", id) }
    return try deadline.extended(by: limit, first: first, clock)
  }

  /// 挂账 The suspension from a moment until a day, with the deadline that holds when the clock goes on by itself.
  public func suspended(on: Moment, until: Day, _ clock: Clock) -> FindingEvent.Suspension {
    FindingEvent.Suspension(
      until: until,
      deadline: deadline?.resumed(stopped: on, resumed: Moment(until), first: assignment?.deadline, clock))
  }

  /// 恢复 The deadline it has when the clock goes on at a moment; where it went on by itself already, the one it has.
  public func resumed(on: Moment, _ clock: Clock) -> Deadline? {
    guard isSuspended(on: on.day), let suspended else { return deadline }
    return deadlineWhenSuspended?
      .resumed(stopped: suspended, resumed: on, first: assignment?.deadline, clock)
  }
}
