/// 工作日历 Which days offices work: the arrangements known, and Monday to Friday where none speaks.
///
/// Of two arrangements for the same year the later in the list replaces the earlier, so that an office's own
/// file comes after the built-in table; an empty one replaces nothing. Where the papers of two years name the
/// same day, the later year's paper holds, being the later decision.
public struct WorkCalendar: Sendable {
  /// The arrangements used, by year.
  public let arrangements: [Arrangement]

  /// Years with an arrangement, in order, with what a deadline's record calls each.
  private let papers: [Paper]
  /// Weekdays off and weekend days worked, in order: where the rule of Monday to Friday does not hold.
  private let exceptions: [Int32]

  private struct Paper {
    var year: Int
    var label: String
    var span: ClosedRange<Day>
  }

  /// Creates the calendar from arrangements, in any order of years.
  public init(_ arrangements: [Arrangement]) {
    var years: [Int: Arrangement] = [:]
    for arrangement in arrangements where !arrangement.isEmpty { years[arrangement.year] = arrangement }
    let known = years.values.sorted { $0.year < $1.year }
    self.arrangements = known
    self.papers = known.map {
      Paper(year: $0.year, label: "\($0.year).\($0.fingerprint)", span: $0.span)
    }
    self.exceptions = WorkCalendar.exceptions(known)
  }
}

extension WorkCalendar {
  /// The calendar of the arrangements built in.
  public static let builtIn = WorkCalendar(BuiltInArrangements.all)

  /// Whether offices work on that day.
  public func isWorkday(_ day: Day) -> Bool {
    let index = firstException(after: Int(day.number) - 1)
    let isException = index < exceptions.count && exceptions[index] == day.number
    return PlainWeek.isWeekend(Int(day.number)) == isException
  }

  /// Whether the year's arrangement is known; otherwise weekends alone are used.
  public func isKnown(year: Int) -> Bool { papers.contains { $0.year == year } }

  /// What kind of day it is, and why.
  public func nature(of day: Day) -> DayNature {
    for arrangement in arrangements.reversed() {
      if let name = arrangement.off[day] { return DayNature(kind: .holiday, name: name, isKnown: true) }
      if let name = arrangement.work[day] { return DayNature(kind: .makeUp, name: name, isKnown: true) }
    }
    let kind: DayNature.Kind = PlainWeek.isWeekend(Int(day.number)) ? .weekend : .workday
    return DayNature(kind: kind, name: nil, isKnown: isKnown(year: day.year))
  }

  /// The workdays of the month, in order.
  public func workdays(in month: Month) -> [Day] {
    stride(from: month.first, through: month.last, by: 1).filter(isWorkday)
  }

  /// How many workdays there are after one day and up to and with another; none where the other is not later.
  public func workdays(after first: Day, through last: Day) -> Int {
    guard first < last else { return 0 }
    let (from, to) = (Int(first.number), Int(last.number))
    let plain = PlainWeek.weekdays(through: to) - PlainWeek.weekdays(through: from)
    let between = exceptions[firstException(after: from)..<firstException(after: to)]
    return between.reduce(plain) { $0 + (PlainWeek.isWeekend(Int($1)) ? 1 : -1) }
  }

  /// The workday that comes as the given one in the count after that day; the day itself for a count of 0.
  ///
  /// ```swift
  /// calendar.workday(after: Day("2026-02-13")!, count: 3)   // 2026-02-25: the spring festival lies between
  /// ```
  public func workday(after day: Day, count: Int = 1) -> Day {
    guard count > 0 else { return day }
    var (position, left) = (Int(day.number), min(count, 1 << 30))
    for exception in exceptions[firstException(after: position)...] {
      let number = Int(exception)
      let between = PlainWeek.weekdays(through: number - 1) - PlainWeek.weekdays(through: position)
      if left <= between { break }
      left -= between
      position = number
      guard PlainWeek.isWeekend(number) else { continue }
      left -= 1
      if left == 0 { return Day(number: exception) }
    }
    return min(Day(number: Int32(clamping: PlainWeek.weekday(after: position, count: left))), .latest)
  }

  /// The day itself where offices work on it, else the next workday.
  public func workday(from day: Day) -> Day { isWorkday(day) ? day : workday(after: day) }

  /// The arrangements that decide the days between, as a deadline's record names them.
  ///
  /// Each is its year and fingerprint; years without one are named with a question mark:
  /// `2026.1a2b3c4d+2027.?`, `2026.1a2b3c4d+2027-2030.?`.
  public func version(from first: Day, through last: Day) -> String {
    var version = ""
    let end = last.year
    var next = first.year
    for paper in papers where paper.span.lowerBound <= last && first <= paper.span.upperBound {
      WorkCalendar.add(unknown: next, min(paper.year - 1, end), to: &version)
      WorkCalendar.add(paper.label, to: &version)
      next = max(next, paper.year + 1)
    }
    WorkCalendar.add(unknown: next, end, to: &version)
    return version
  }

  /// Whether every year between has its arrangement.
  public func isKnown(from first: Day, through last: Day) -> Bool {
    let years = (first.year, last.year)
    let known = papers.count { years.0 <= $0.year && $0.year <= years.1 }
    return known == max(years.1 - years.0, 0) + 1
  }

  /// The days named by arrangements in the order of their years that are not as the week has them.
  private static func exceptions(_ known: [Arrangement]) -> [Int32] {
    var named: [Int32: Bool] = [:]
    for arrangement in known {
      for day in arrangement.off.keys { named[day.number] = true }
      for day in arrangement.work.keys { named[day.number] = false }
    }
    return named.filter { $1 != PlainWeek.isWeekend(Int($0)) }.map(\.key).sorted()
  }

  private static func add(unknown first: Int, _ last: Int, to version: inout String) {
    guard first <= last else { return }
    add(first == last ? "\(first).?" : "\(first)-\(last).?", to: &version)
  }

  private static func add(_ label: String, to version: inout String) {
    version = version.isEmpty ? label : "\(version)+\(label)"
  }

  /// The place in the list of the first exception later than that day.
  private func firstException(after day: Int) -> Int {
    var (low, high) = (0, exceptions.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(exceptions[middle]) > day { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
