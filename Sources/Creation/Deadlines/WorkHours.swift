/// 工作时间 The hours of a workday in which work hours (工作时) count, 08:00–12:00 and 14:00–18:00 as a rule.
public struct WorkHours: Hashable, Sendable {
  /// The periods in order, none beginning before the one before it ends; never empty.
  public let periods: [Period]

  /// A stretch of office hours, from its first to its last minute.
  public struct Period: Hashable, Sendable {
    /// When work begins.
    public let start: TimeOfDay
    /// When work ends.
    public let end: TimeOfDay
  }

  /// Reads periods such as `08:00-12:00`; each must end after it starts and start after the one before ends.
  public init(_ periods: [String]) throws(Problem) {
    var read: [Period] = []
    for text in periods {
      guard let period = Period(text) else { throw .periodUnreadable(text) }
      guard period.start < period.end else { throw .periodReversed(text) }
      if let last = read.last, period.start < last.end { throw .periodsOverlap(text, after: last) }
      read.append(period)
    }
    guard !read.isEmpty else { throw .noPeriods }
    self.periods = read
  }

  private init(hours: [(Int, Int)]) {
    periods = hours.map {
      Period(start: TimeOfDay(seconds: $0 * 3600), end: TimeOfDay(seconds: $1 * 3600))
    }
  }
}

extension WorkHours {
  /// The hours most offices keep: 08:00–12:00 and 14:00–18:00.
  public static let standard = WorkHours(hours: [(8, 12), (14, 18)])

  /// Seconds of work in a workday.
  public var seconds: Int { periods.reduce(0) { $0 + $1.seconds(after: nil) } }

  /// Seconds of work left in a workday after that time; all of them where there is none.
  func seconds(after time: TimeOfDay?) -> Int {
    periods.reduce(0) { $0 + $1.seconds(after: time) }
  }

  /// The time of day at which so many seconds of work after that time are done, or nothing where the day is
  /// too short.
  ///
  /// ```swift
  /// WorkHours.standard.time(working: 2 * 3600, after: TimeOfDay("11:00"))   // 15:00
  /// ```
  func time(working seconds: Int, after time: TimeOfDay? = nil) -> TimeOfDay? {
    var left = seconds
    for period in periods {
      let length = period.seconds(after: time)
      if length > 0, left <= length { return TimeOfDay(seconds: Int(period.end.seconds) - length + left) }
      left -= length
    }
    return nil
  }
}

extension WorkHours {
  /// When so many seconds of work after the start are done.
  ///
  /// A start without a time of day counts from the next workday's first hour.
  func end(of seconds: Int, from start: Moment, calendar: WorkCalendar) -> Moment {
    let first = start.time != nil && calendar.isWorkday(start.day) ? self.seconds(after: start.time) : 0
    if seconds <= first, let time = time(working: seconds, after: start.time) {
      return Moment(start.day, time)
    }
    let left = seconds - first
    let whole = max(left - 1, 0) / max(self.seconds, 1)
    let day = calendar.workday(after: start.day, count: whole + 1)
    return Moment(day, time(working: left - whole * self.seconds))
  }

  /// Seconds of work between two moments; one without a time of day is the end of its day.
  ///
  /// Monday 11:00 to Tuesday 09:00 is 6 hours: one before noon, four after, one on Tuesday.
  func seconds(from start: Moment, to end: Moment, calendar: WorkCalendar) -> Int {
    max(
      0, seconds(through: end, from: start.day, calendar) - seconds(through: start, from: start.day, calendar)
    )
  }

  /// Seconds of work from the first hour of a day up to a moment.
  private func seconds(through end: Moment, from day: Day, _ calendar: WorkCalendar) -> Int {
    let before = calendar.workdays(after: day.advanced(by: -1), through: end.day.advanced(by: -1))
    let today = calendar.isWorkday(end.day) ? seconds - (end.time.map { seconds(after: $0) } ?? 0) : 0
    return before * seconds + today
  }
}

extension WorkHours.Period: CustomStringConvertible {
  /// The period as `08:00-12:00`.
  public var description: String { "\(start.short)-\(end.short)" }

  fileprivate init?(_ text: String) {
    let ends = text.condensed.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.count == 5 }), let start = TimeOfDay(String(ends[0])),
      let end = TimeOfDay(String(ends[1]))
    else { return nil }
    self.init(start: start, end: end)
  }

  fileprivate func seconds(after time: TimeOfDay?) -> Int {
    let from = max(start, time ?? start)
    return max(Int(end.seconds) - Int(from.seconds), 0)
  }
}

extension WorkHours: Codable {
  /// Reads the list of periods.
  public init(from decoder: any Decoder) throws {
    let texts = try decoder.singleValueContainer().decode([String].self)
    self = try decoder.refusing { () throws(Problem) in try WorkHours(texts) }
  }

  /// Writes the list of periods, `["08:00-12:00","14:00-18:00"]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(periods.map(\.description))
  }
}

extension Problem {
  private static let periodAdvice = "请按先后写作 08:00-12:00、14:00-18:00"

  fileprivate static func periodUnreadable(_ text: String) -> Problem {
    Problem("看不懂这段工作时间", value: text, why: "时刻应在 00:00 至 23:59 之间", advice: periodAdvice)
  }

  fileprivate static func periodReversed(_ text: String) -> Problem {
    Problem("工作时间的结束不晚于开始", value: text, advice: periodAdvice)
  }

  fileprivate static func periodsOverlap(_ text: String, after last: WorkHours.Period) -> Problem {
    Problem("工作时间前后重叠或颠倒", value: text, why: "前一段是 \(last)", advice: periodAdvice)
  }

  fileprivate static var noPeriods: Problem {
    Problem("没有工作时间", why: "一天至少要有一段", advice: periodAdvice)
  }
}
