/// 计时规则 What a deadline is counted by: the calendar, the office's hours, and the rulebook's rolling.
public struct Clock: Sendable {
  /// Which days offices work.
  public var calendar: WorkCalendar
  /// Which hours of them count.
  public var workHours: WorkHours
  /// Whether a natural-day limit that ends on a day off runs to the next workday.
  public var rollsOffHolidays: Bool

  /// Creates the clock.
  public init(
    _ calendar: WorkCalendar, workHours: WorkHours = .standard, rollsOffHolidays: Bool = false
  ) {
    self.calendar = calendar
    self.workHours = workHours
    self.rollsOffHolidays = rollsOffHolidays
  }

  /// The deadline of a limit that starts then.
  public func deadline(start: Moment, limit: TimeLimit) -> Deadline {
    Deadline(
      start: start, limit: limit, calendar: calendar, workHours: workHours,
      rollsOffHolidays: rollsOffHolidays)
  }
}
