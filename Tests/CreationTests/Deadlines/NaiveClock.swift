@testable import Creation

/// Deadlines counted on the fingers, day by day and tick by tick, from the papers themselves.
struct NaiveClock {
  var arrangements: [Arrangement]
  var hours: [ClosedRange<Int>]
  var rolls: Bool
  /// Seconds of a tick; every time of day given must be a whole number of them.
  var tick = 60

  init(_ clock: Clock, papers: [Arrangement]) {
    arrangements = papers.sorted { $0.year > $1.year }
    hours = clock.workHours.periods.map { Int($0.start.seconds)...Int($0.end.seconds) - 1 }
    rolls = clock.rollsOffHolidays
  }

  /// Whether offices work on a day: as the latest paper that names it says, else from Monday to Friday.
  func isWorked(_ day: Day) -> Bool {
    for paper in arrangements {
      if paper.off[day] != nil { return false }
      if paper.work[day] != nil { return true }
    }
    // 2015-01-03 was a Saturday.
    let sinceSaturday = Int(day.number) - 16_438
    return sinceSaturday % 7 >= 2
  }

  /// The workdays after one day, up to and with another.
  func workdays(after first: Day, through last: Day) -> Int {
    first < last ? (first.advanced(by: 1)...last).count { isWorked($0) } : 0
  }

  /// When a limit that starts then ends.
  func due(_ start: Moment, _ limit: TimeLimit) -> Moment {
    switch limit {
    case .workdays(let count): Moment(walk(count, after: start.day) { isWorked($0) })
    case .days(let count): Moment(rolled(walk(count, after: start.day) { _ in true }))
    case .workHours(let count): walk(seconds: count * 3600, from: start, isWork)
    case .urgentHours(let count): walk(seconds: count * 3600, from: start) { _, _ in true }
    case .date(let day): Moment(day)
    }
  }

  /// When what was left of a limit ends, counted on from when the clock goes on.
  func due(of deadline: Deadline, stopped: Moment, resumed: Moment) -> Moment {
    let (day, end) = (resumed.day, deadline.due.day)
    switch deadline.limit {
    case .workdays: return Moment(walk(workdays(after: stopped.day, through: end), after: day, isWorked))
    case .days: return Moment(rolled(walk(stopped.day.distance(to: end), after: day) { _ in true }))
    case .date: return Moment(walk(stopped.day.distance(to: end), after: day) { _ in true })
    case .workHours: return walk(seconds: left(stopped, deadline.due, isWork), from: resumed, isWork)
    case .urgentHours:
      return walk(seconds: left(stopped, deadline.due) { _, _ in true }, from: resumed) { _, _ in true }
    }
  }

  private func rolled(_ day: Day) -> Day {
    var day = day
    while rolls, !isWorked(day) { day = day.advanced(by: 1) }
    return day
  }

  private func walk(_ count: Int, after day: Day, _ counts: (Day) -> Bool) -> Day {
    var (day, left) = (day, count)
    while left > 0 {
      day = day.advanced(by: 1)
      if counts(day) { left -= 1 }
    }
    return day
  }

  private func isWork(_ day: Day, _ second: Int) -> Bool {
    isWorked(day) && hours.contains { $0.contains(second) }
  }

  private func walk(seconds: Int, from start: Moment, _ counts: (Day, Int) -> Bool) -> Moment {
    var (day, second, left) = (start.day, start.time.map { Int($0.seconds) } ?? 86_400, seconds)
    while left > 0 {
      if second == 86_400 { (day, second) = (day.advanced(by: 1), 0) }
      if counts(day, second) { left -= tick }
      second += tick
    }
    guard second == 86_400 else { return Moment(day, TimeOfDay(seconds: second)) }
    return Moment(day.advanced(by: 1), TimeOfDay(seconds: 0))
  }

  private func left(_ from: Moment, _ to: Moment, _ counts: (Day, Int) -> Bool) -> Int {
    var (day, second, left) = (from.day, from.time.map { Int($0.seconds) } ?? 86_400, 0)
    let end = (to.day, to.time.map { Int($0.seconds) } ?? 86_400)
    while (day, second) < end {
      if second == 86_400 {
        (day, second) = (day.advanced(by: 1), 0)
        continue
      }
      if counts(day, second) { left += tick }
      second += tick
    }
    return left
  }
}
