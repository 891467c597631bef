extension Deadline {
  /// 延期 The deadline with a further limit counted from the day it was due.
  ///
  /// At most the first limit again; for a limit that was a date, as many natural days as lay before it.
  ///
  /// ```swift
  /// // 3 workdays from 2026-02-13 end on 02-25; 2 more end on 02-27.
  /// try deadline.extended(by: .workdays(2), first: deadline, Clock(.builtIn)).due   // 2026-02-27
  /// ```
  public func extended(
    by limit: TimeLimit, first: Deadline, _ clock: Clock
  ) throws(Problem) -> Deadline {
    let new = clock.deadline(start: due, limit: limit)
    let longest = clock.deadline(start: due, limit: first.span)
    guard !new.due.end.isAfter(longest.due.end) else { throw .tooLong(new, longest, first) }
    return new
  }

  /// 挂账 The deadline with what was left of it when the clock stopped counted on from when it goes on.
  ///
  /// Workdays, natural days, work hours or hours round the clock, whichever the limit counts, or the first limit
  /// where this one was an extension; the day the clock goes on is not counted, as any first day.
  ///
  /// ```swift
  /// // Due 2026-02-25, stopped on 02-14 with two workdays left, going on from 02-27; Saturday 02-28 is worked.
  /// deadline.resumed(stopped: Moment("2026-02-14")!, resumed: Moment("2026-02-27")!, clock).due   // 2026-03-02
  /// ```
  public func resumed(
    stopped: Moment, resumed: Moment, first: Deadline? = nil, _ clock: Clock
  ) -> Deadline {
    let unit = first?.limit ?? limit
    let last = due(counting: unit, stopped: stopped, resumed: resumed, clock)
    let counts = unit.countsWorkdays || (clock.rollsOffHolidays && unit.countsNaturalDays)
    return Deadline(
      start: start, limit: limit, due: Moment(min(last.day, .latest), last.time),
      calendar: counts ? clock.calendar.version(from: start.day, through: last.day) : "",
      provisional: counts && !clock.calendar.isKnown(from: start.day, through: last.day))
  }

  private func due(
    counting unit: TimeLimit, stopped: Moment, resumed: Moment, _ clock: Clock
  ) -> Moment {
    let calendar = clock.calendar
    switch unit {
    case .workdays:
      let left = calendar.workdays(after: stopped.day, through: due.day)
      return Moment(calendar.workday(after: resumed.day, count: left), due.time)
    case .days:
      let last = resumed.day.advanced(by: max(0, stopped.day.distance(to: due.day)))
      return Moment(clock.rollsOffHolidays ? calendar.workday(from: last) : last, due.time)
    case .date:
      return Moment(resumed.day.advanced(by: max(0, stopped.day.distance(to: due.day))), due.time)
    case .workHours:
      let left = clock.workHours.seconds(from: stopped, to: due, calendar: calendar)
      return left == 0 ? resumed.end : clock.workHours.end(of: left, from: resumed, calendar: calendar)
    case .urgentHours:
      return resumed.advanced(bySeconds: stopped.seconds(to: due))
    }
  }

  /// The first limit as one that can be counted again.
  private var span: TimeLimit {
    guard case .date = limit else { return limit }
    return .days(min(max(1, start.day.distance(to: due.day)), TimeLimit.mostDays))
  }
}

extension TimeLimit {
  fileprivate var countsWorkdays: Bool {
    switch self {
    case .workdays, .workHours: true
    case .days, .urgentHours, .date: false
    }
  }

  fileprivate var countsNaturalDays: Bool {
    if case .days = self { true } else { false }
  }
}

extension Moment {
  /// Seconds until another moment, not less than none; one without a time of day is the midnight at its end.
  fileprivate func seconds(to other: Moment) -> Int {
    let (from, to) = (time.map { Int($0.seconds) } ?? 86_400, other.time.map { Int($0.seconds) } ?? 86_400)
    return max(0, day.distance(to: other.day) * 86_400 + to - from)
  }
}

extension Problem {
  fileprivate static func tooLong(_ new: Deadline, _ longest: Deadline, _ first: Deadline) -> Problem {
    Problem(
      "延期超过了原时限", at: .option("--limit"), value: "\(new.limit.title)，到 \(new.due.title)",
      why: "每次最多再给一个原时限（\(first.limit.title)），到 \(longest.due.title)", advice: "请写短些的时限")
  }
}
