import Creation
import CreationStore

/// Deadlines by the calendar on file, the office's hours and the rulebook in force, each read once and only where
/// a limit asks for it.
struct DeadlineMaker {
  private let snapshot: Snapshot
  private var calendars: [ClosedRange<Int>: WorkCalendar] = [:]
  private var workHours: WorkHours?
  private var rolls: [Month: Bool] = [:]

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }
}

extension DeadlineMaker {
  /// The deadline of a limit that starts then.
  mutating func deadline(start: Moment, limit: TimeLimit) throws(Problem) -> Deadline {
    if case .date(let day) = limit, day < start.day { throw .dueBeforeStart(day, start) }
    return try clock(start, limit).deadline(start: start, limit: limit)
  }

  /// What an extension of a finding's deadline by a limit is counted by.
  mutating func clock(of finding: Finding, and limit: TimeLimit) throws(Problem) -> Clock {
    guard let deadline = finding.deadline else { return Clock(.builtIn) }
    let years = max(limit.mostYears, deadline.limit.mostYears, deadline.years)
    return Clock(
      try calendar(deadline.start.day.year, deadline.due.day.year + years),
      workHours: try hours(limit.isInWorkHours ? limit : deadline.limit),
      rollsOffHolidays: try rollsOff(deadline.start, limit))
  }

  /// What a finding's deadline is counted by where it goes on after a day.
  mutating func clock(of finding: Finding, through day: Day) throws(Problem) -> Clock {
    guard let deadline = finding.deadline, let first = finding.assignment?.deadline else {
      return Clock(.builtIn)
    }
    return Clock(
      try calendar(deadline.start.day.year, day.year + deadline.years + 1),
      workHours: try hours(first.limit), rollsOffHolidays: try rollsOff(deadline.start, first.limit))
  }

  /// What a limit that starts then is counted by.
  private mutating func clock(_ start: Moment, _ limit: TimeLimit) throws(Problem) -> Clock {
    Clock(
      try calendar(start.day.year, start.day.year + limit.mostYears), workHours: try hours(limit),
      rollsOffHolidays: try rollsOff(start, limit))
  }

  /// The deadline an imported row gives; where the table has no such column, the category's.
  mutating func deadline(_ row: FindingRow, _ category: Creation.Category?) throws(Problem) -> Deadline? {
    if let due = row.due {
      return Deadline(
        start: row.reported, limit: row.limit ?? .date(due.day), due: due, calendar: "", provisional: false)
    }
    guard let limit = row.limit ?? (row.saysDue ? nil : category?.limit) else { return nil }
    return try deadline(start: row.reported, limit: limit)
  }

  /// What ends the suspension of a finding at a moment: its clock goes on.
  mutating func resumption(of finding: Finding, on moment: Moment) throws(Problem) -> FindingEvent {
    .resumed(finding.resumed(on: moment, try clock(of: finding, through: moment.day)))
  }

  private mutating func calendar(_ first: Int, _ last: Int) throws(Problem) -> WorkCalendar {
    let years = first...max(first, last)
    if let known = calendars[years] { return known }
    let calendar = try snapshot.calendar(years)
    calendars[years] = calendar
    return calendar
  }

  private mutating func hours(_ limit: TimeLimit) throws(Problem) -> WorkHours {
    guard limit.isInWorkHours else { return .standard }
    if let workHours { return workHours }
    let hours = try snapshot.office().workHours ?? .standard
    workHours = hours
    return hours
  }

  private mutating func rollsOff(_ start: Moment, _ limit: TimeLimit) throws(Problem) -> Bool {
    guard case .days = limit else { return false }
    let month = try snapshot.month(of: start.day)
    if let known = rolls[month] { return known }
    let rolls = Rulebook.inForce(month, among: try snapshot.rulebooks())?.rollsNaturalDays ?? false
    self.rolls[month] = rolls
    return rolls
  }
}

extension Deadline {
  /// How many years it spans, rounded up.
  fileprivate var years: Int { max(0, due.day.year - start.day.year) }
}

extension TimeLimit {
  /// The limit where it can be given again; a fixed date cannot.
  var renewable: TimeLimit? {
    if case .date = self { nil } else { self }
  }

  fileprivate var isInWorkHours: Bool {
    if case .workHours = self { true } else { false }
  }

  /// How many years a limit can reach beyond the one it starts in.
  fileprivate var mostYears: Int {
    switch self {
    case .workdays(let count): count / 200 + 1
    case .days(let count): count / 365 + 1
    case .workHours(let count): count / 1600 + 1
    case .urgentHours(let count): count / 8760 + 1
    case .date: 0
    }
  }
}

extension Problem {
  fileprivate static func dueBeforeStart(_ day: Day, _ start: Moment) -> Problem {
    Problem(
      "时限早于起算那天", at: .option("--limit"), value: day.description, why: "从 \(start.day) 起算，一开始就逾期了",
      advice: "请核对时限和日期")
  }
}
