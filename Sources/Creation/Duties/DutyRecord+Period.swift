/// 对账 What of a duty counts in a period; the record must hold what happened through the as-of day, and no more.
extension DutyRecord {
  /// 应完成 Whether it was to be done in a period: due in it, or earlier and not accepted before it began.
  ///
  /// What was dropped by the end of the period is not asked for, nor what its list no longer keeps; a duty without a
  /// deadline is never due.
  ///
  /// ```swift
  /// // due 2026-08-31, accepted 2026-09-05: due in August and again in September, in no month after
  /// ```
  public func isDue(in period: Period) -> Bool {
    !isReleased(by: period.last) && course.isOwed(due: duty.due, in: period)
  }

  /// 已完成 Whether the office had accepted it by a day.
  public func isDone(by day: Day) -> Bool {
    guard course.state == .done, let ended = course.ended?.day else { return false }
    return ended <= day
  }

  /// 按期完成 Whether it was accepted by a day, and delivered by its deadline; without a deadline it always is.
  public func isDoneOnTime(by day: Day) -> Bool { isDone(by: day) && !isOverdue(asOf: day) }

  /// 逾期未完成 Whether it is late and not accepted yet.
  public func isMissed(asOf day: Day) -> Bool {
    isOverdue(asOf: day) && !isDone(by: day) && !isReleased(by: day)
  }

  /// 不再要求 Whether it was dropped by a day, or taken off its list without being done.
  public func isReleased(by day: Day) -> Bool {
    switch course.state {
    case .dropped: course.ended.map { $0.day <= day } ?? true
    case .done: false
    case .open, .delivered: duty.retired.map { $0 <= day } ?? false
    }
  }

  /// Whether it is on the statement of a period: due in it, or given by its end and neither done nor let go before it
  /// began.
  public func isCurrent(in period: Period) -> Bool {
    if isDue(in: period) { return true }
    let eve = period.first.advanced(by: -1)
    return duty.start.map { $0 <= period.last } ?? true && !isDone(by: eve) && !isReleased(by: eve)
  }
}
