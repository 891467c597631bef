extension Finding {
  /// When the clock stopped: at the unit's reply while it stands, else at closing.
  ///
  /// On time is judged at the reply, if verification then passes; a return takes the reply away, so the clock
  /// never stopped.
  @inline(__always)
  public var clockStopped: Moment? { replied ?? closed }

  /// 按期: whether it was dealt with by the deadline; no deadline counts as on time.
  @inline(__always)
  public var isOnTime: Bool {
    guard let due, let clockStopped else { return due == nil }
    return !clockStopped.isAfter(due)
  }

  /// Whether the figures count it as dealt with in time: it was, or an appeal was upheld (申诉成立).
  @inline(__always)
  public var countsAsOnTime: Bool { isOnTime || appeal == .upheld }

  /// How it stands against its deadline as of a moment.
  ///
  /// A reply in time that waits for the office is not overdue: the delay is then the office's own. While it is
  /// suspended the deadline is the one it will have when the clock goes on, which lies ahead.
  @inline(__always)
  public func timeliness(asOf moment: Moment) -> Timeliness {
    guard let due, state.isProblem else { return .none }
    if state == .closed { return isOnTime ? .onTime : .late }
    guard clockStopped == nil else { return isOnTime ? .pending : .overdue }
    return due.isOverdue(asOf: moment) ? .overdue : .pending
  }

  /// 逾期天数: the days by which it was or is late as of a day, and 0 where it is not.
  ///
  /// Due 2026-10-13 and closed 2026-10-15 is 2 days late.
  @inline(__always)
  public func overdueDays(asOf day: Day) -> Int {
    guard let due, state.isProblem else { return 0 }
    return due.overdueDays(asOf: clockStopped.map { min($0.day, day) } ?? day)
  }

  /// Where it stands as of a moment: once its suspension has run out the clock goes on by itself (已交办).
  public func state(asOf moment: Moment) -> FindingState {
    guard state == .suspended, let suspension else { return state }
    return moment.day > suspension.until ? .assigned : .suspended
  }

  /// 挂账中: whether its clock stands still on a day.
  @inline(__always)
  public func isSuspended(on day: Day) -> Bool { suspension.map { day <= $0.until } ?? false }
}
