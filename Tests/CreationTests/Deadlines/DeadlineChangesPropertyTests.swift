import Testing

@testable import Creation

@Suite("延期与挂账后的时限：逐日逐刻数")
struct DeadlineChangesPropertyTests {
  /// Around the spring festivals and national days of 2025 and 2026.
  private static let windows = ["2025-01-15", "2025-09-15", "2026-02-01", "2026-09-10"]

  /// A random clock, and the same counted on the fingers.
  private func clocks(_ chance: inout Chance) throws -> (Clock, NaiveClock) {
    var papers = BuiltInArrangements.all
    if Bool.random(using: &chance) { papers = try [2025, 2026].map { try paper($0, &chance) } }
    let periods = [["08:00-12:00", "14:00-18:00"], ["09:00-17:00"], ["08:30-11:45", "13:00-15:00"]]
    let clock = Clock(
      WorkCalendar(papers), workHours: try WorkHours(periods.randomElement(using: &chance) ?? []),
      rollsOffHolidays: Bool.random(using: &chance))
    return (clock, NaiveClock(clock, papers: papers))
  }

  /// A made-up arrangement: a week or so off, some weekends worked.
  private func paper(_ year: Int, _ chance: inout Chance) throws -> Arrangement {
    var paper = Arrangement(year: year)
    for window in DeadlineChangesPropertyTests.windows where window.hasPrefix("\(year)") {
      let first = try day(window).advanced(by: Int.random(in: 0...20, using: &chance))
      for offset in 0..<Int.random(in: 3...9, using: &chance) { paper.off[first.advanced(by: offset)] = "节" }
      for offset in -9...16 {
        let day = first.advanced(by: offset)
        if paper.off[day] == nil, day.weekday.isWeekend, Bool.random(using: &chance) { paper.work[day] = "节" }
      }
    }
    return paper
  }

  private func moment(after day: Day, within days: Int, _ chance: inout Chance, tick: Int = 60) -> Moment {
    let day = day.advanced(by: Int.random(in: 0...days, using: &chance))
    guard Int.random(in: 0...3, using: &chance) > 0 else { return Moment(day) }
    return Moment(day, TimeOfDay(seconds: Int.random(in: 0..<86_400 / tick, using: &chance) * tick))
  }

  private func limit(from start: Day, _ chance: inout Chance) -> TimeLimit {
    let count = Int.random(in: 1...12, using: &chance)
    let limits: [TimeLimit] = [
      .workdays(count), .days(count), .workHours(count), .urgentHours(count * 3),
      .date(start.advanced(by: count - 1)),
    ]
    return limits.randomElement(using: &chance) ?? .days(1)
  }

  private func start(_ chance: inout Chance, tick: Int = 60) throws -> Moment {
    let window = DeadlineChangesPropertyTests.windows.randomElement(using: &chance) ?? ""
    return moment(after: try day(window), within: 28, &chance, tick: tick)
  }

  /// A moment from the start on at which the deadline has not passed; nothing where there is none.
  private func stop(_ deadline: Deadline, _ chance: inout Chance, tick: Int = 60) -> Moment? {
    let days = max(0, deadline.start.day.distance(to: deadline.due.day))
    let stopped = moment(after: deadline.start.day, within: days, &chance, tick: tick)
    return deadline.isOverdue(asOf: stopped) || deadline.start.isAfter(stopped) ? nil : stopped
  }

  @Test("挂账：剩下的从恢复那天接着数")
  func resumed() throws {
    var chance = Chance()
    for _ in 0..<400 {
      let (clock, naive) = try clocks(&chance)
      let start = try start(&chance)
      let deadline = clock.deadline(start: start, limit: limit(from: start.day, &chance))
      #expect(deadline.due == naive.due(start, deadline.limit), "\(start) \(deadline.limit.code) \(chance)")
      guard let stopped = stop(deadline, &chance) else { continue }
      let resumed = moment(after: stopped.day.advanced(by: 1), within: 20, &chance)
      check(deadline, stopped, resumed, clock, naive, chance)
    }
  }

  @Test("挂账：按秒数的工作时")
  func bySeconds() throws {
    var chance = Chance()
    for _ in 0..<6 {
      var (clock, naive) = try clocks(&chance)
      clock.workHours = .standard
      (naive, naive.tick) = (NaiveClock(clock, papers: naive.arrangements), 1)
      let start = try start(&chance, tick: 1)
      for limit in [TimeLimit.workHours(5), .urgentHours(7)] {
        let deadline = clock.deadline(start: start, limit: limit)
        guard let stopped = stop(deadline, &chance, tick: 1) else { continue }
        let resumed = moment(after: stopped.day.advanced(by: 1), within: 3, &chance, tick: 1)
        check(deadline, stopped, resumed, clock, naive, chance)
      }
    }
  }

  private func check(
    _ deadline: Deadline, _ stopped: Moment, _ resumed: Moment, _ clock: Clock, _ naive: NaiveClock,
    _ chance: Chance
  ) {
    let label: Comment = "\(deadline) \(stopped) \(resumed) \(chance)"
    let new = deadline.resumed(stopped: stopped, resumed: resumed, clock)
    let gap = new.due.end.seconds - naive.due(of: deadline, stopped: stopped, resumed: resumed).end.seconds
    // Nothing left and no time of day known: the last second of the day and the midnight at its end are one.
    #expect(
      gap == 0 || (gap == -1 && resumed.time == nil && stopped.end.seconds >= deadline.due.end.seconds), label
    )
    #expect(!new.isOverdue(asOf: resumed), label)
    #expect(!deadline.due.end.isAfter(new.due.end), label)
    guard case .workdays = deadline.limit else { return }
    let left = naive.workdays(after: stopped.day, through: deadline.due.day)
    #expect(naive.workdays(after: resumed.day, through: new.due.day) == left, label)
    if left > 0, naive.workdays(after: stopped.day, through: resumed.day) == 0 {
      #expect(new.due == deadline.due, label)
    }
  }

  @Test("挂账：当即恢复，时限不变")
  func atOnce() throws {
    var chance = Chance()
    for _ in 0..<300 {
      let (clock, _) = try clocks(&chance)
      let start = try start(&chance)
      let deadline = clock.deadline(start: start, limit: limit(from: start.day, &chance))
      guard let stopped = stop(deadline, &chance) else { continue }
      let new = deadline.resumed(stopped: stopped, resumed: stopped, clock)
      #expect(new.due == deadline.due, "\(deadline) \(stopped) \(chance)")
    }
  }

  @Test("延期：从到期日数起，从不超过再一个原时限")
  func extended() throws {
    var chance = Chance()
    var (given, refused) = (0, 0)
    for _ in 0..<400 {
      let (clock, naive) = try clocks(&chance)
      let start = try start(&chance)
      let first = clock.deadline(start: start, limit: limit(from: start.day, &chance))
      let by = limit(from: first.due.day, &chance)
      let wanted = naive.due(first.due, by)
      let most = naive.due(first.due, again(first))
      let label: Comment = "\(first) \(by.code) \(chance)"
      let new = try? first.extended(by: by, first: first, clock)
      #expect((new == nil) == (most.end < wanted.end), label)
      if let new { #expect(new.due == wanted, label) }
      (given, refused) = new == nil ? (given, refused + 1) : (given + 1, refused)
    }
    #expect(given > 50 && refused > 50, "\(chance)")
  }

  /// The first limit again; for a date the days that lay before it, at least one.
  private func again(_ first: Deadline) -> TimeLimit {
    guard case .date(let day) = first.limit else { return first.limit }
    return .days(max(1, day - first.start.day))
  }
}

extension Moment {
  /// Seconds since the first midnight that is counted.
  fileprivate var seconds: Int { Int(day.number) * 86_400 + Int(time?.seconds ?? 86_400) }

  fileprivate static func < (left: Moment, right: Moment) -> Bool {
    (left.day.number, left.time?.seconds ?? 86_399) < (right.day.number, right.time?.seconds ?? 86_399)
  }
}
