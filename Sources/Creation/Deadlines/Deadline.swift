/// 整改时限 When something must be put right: where the count starts, how much is allowed, and what that came to.
///
/// The record keeps all three, and the version of the calendar, so that a later change of the calendar never
/// moves a deadline already given.
public struct Deadline: Hashable, Sendable {
  /// When the count starts, usually the handing over (交办).
  public let start: Moment
  /// What is allowed.
  public let limit: TimeLimit
  /// When it ends; a date alone runs to the end of its day.
  public let due: Moment
  /// The arrangements the count relied on, as in `2026.1a2b3c4d+2027.?`; empty where it needed none.
  public let calendar: String
  /// 暂定 Whether a year the count relied on has no arrangement yet, so that weekends alone were used.
  public let provisional: Bool

  /// Restores a deadline from its record.
  public init(start: Moment, limit: TimeLimit, due: Moment, calendar: String, provisional: Bool) {
    self.start = start
    self.limit = limit
    self.due = due
    self.calendar = calendar
    self.provisional = provisional
  }
}

extension Deadline {
  /// Works out a deadline.
  ///
  /// * 工作日 and 自然日: the start day is not counted and the last day runs to its end; a natural-day limit that
  ///   ends on a day off rolls to the next workday only where the rulebook says so.
  /// * 工作时: office hours of workdays from the start on; a start without a time of day counts from the next
  ///   workday's first hour.
  /// * 紧急工作时: hours round the clock from the start on; a start without a time of day counts from the midnight
  ///   at its end.
  ///
  /// ```swift
  /// // Friday, the make-up Saturday is the first day, the holiday runs to 02-23.
  /// Deadline(start: Moment("2026-02-13")!, limit: .workdays(3), calendar: .builtIn).due   // 2026-02-25
  /// ```
  public init(
    start: Moment, limit: TimeLimit, calendar: WorkCalendar, workHours: WorkHours = .standard,
    rollsOffHolidays: Bool = false
  ) {
    var counts = true
    let due: Moment
    switch limit {
    case .workdays(let count):
      due = Moment(calendar.workday(after: start.day, count: Deadline.days(count)))
    case .days(let count):
      let last = start.day.advanced(by: Deadline.days(count))
      due = Moment(rollsOffHolidays ? calendar.workday(from: last) : last)
      counts = rollsOffHolidays
    case .workHours(let count):
      due = workHours.end(of: Deadline.seconds(count), from: start, calendar: calendar)
    case .urgentHours(let count):
      due = start.advanced(bySeconds: Deadline.seconds(count))
      counts = false
    case .date(let day):
      due = Moment(day)
      counts = false
    }
    let last = Moment(min(due.day, .latest), due.time)
    self.init(
      start: start, limit: limit, due: last,
      calendar: counts ? calendar.version(from: start.day, through: last.day) : "",
      provisional: counts && !calendar.isKnown(from: start.day, through: last.day))
  }

  /// Whether the deadline has passed (逾期); a moment without a time of day is the end of its day.
  ///
  /// Due today is not late. Where the deadline has a time of day, it is late once that has passed.
  public func isOverdue(asOf moment: Moment) -> Bool { due.isOverdue(asOf: moment) }

  /// 逾期天数 Days since the day it was due; none while that day lasts.
  public func overdueDays(asOf day: Day) -> Int { due.overdueDays(asOf: day) }

  private static func days(_ count: Int) -> Int { min(max(count, 0), TimeLimit.mostDays) }

  private static func seconds(_ hours: Int) -> Int { min(max(hours, 0), TimeLimit.mostHours) * 3600 }
}

extension Deadline: Codable {
  private enum CodingKeys: String, CodingKey {
    case start, limit, due, calendar, provisional
  }

  /// Reads the record; a calendar that is not named was not needed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      start: try container.decode(Moment.self, forKey: .start),
      limit: try container.decode(TimeLimit.self, forKey: .limit),
      due: try container.decode(Moment.self, forKey: .due),
      calendar: try container.decodeIfPresent(String.self, forKey: .calendar) ?? "",
      provisional: try container.decodeIfPresent(Bool.self, forKey: .provisional) ?? false)
  }

  /// Writes the record, `calendar` and `provisional` only where they say something.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(limit, forKey: .limit)
    try container.encode(due, forKey: .due)
    if !calendar.isEmpty { try container.encode(calendar, forKey: .calendar) }
    if provisional { try container.encode(provisional, forKey: .provisional) }
  }
}

/// The moment a deadline ends.
extension Moment {
  /// Whether it has passed; see ``Deadline/isOverdue(asOf:)``.
  func isOverdue(asOf moment: Moment) -> Bool {
    guard let time, moment.day == day else { return moment.day > day }
    return moment.end.time.map { $0 > time } ?? true
  }

  /// The days since then; see ``Deadline/overdueDays(asOf:)``.
  func overdueDays(asOf day: Day) -> Int { max(0, self.day.distance(to: day)) }
}

extension Moment {
  /// The moment so many seconds later; a day without a time counts from the midnight at its end.
  func advanced(bySeconds seconds: Int) -> Moment {
    let from = time.map { Int($0.seconds) } ?? 86_400
    let total = from + seconds
    return Moment(day.advanced(by: total / 86_400), TimeOfDay(seconds: total % 86_400))
  }
}
