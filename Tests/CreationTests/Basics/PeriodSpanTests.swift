import Creation
import Foundation
import Testing

@Suite("时段单位")
struct PeriodSpanTests {
  /// The calendar of the system libraries, weeks beginning on Monday, as a second opinion.
  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }

  private static func date(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.number) * 86_400) }
  private static func day(_ date: Date) -> Day { Day(number: Int32(date.timeIntervalSince1970 / 86_400)) }

  @Test(
    "与系统日历所分一致",
    arguments: [
      (PeriodSpan.day, Calendar.Component.day), (.week, .weekOfYear), (.month, .month), (.year, .year),
    ])
  func oracle(_ span: PeriodSpan, _ component: Calendar.Component) throws {
    let calendar = Self.calendar
    let start = try #require(Day("1970-01-05"))
    for step in 0..<3000 {
      let day = start.advanced(by: step * 11)
      let count = step % 7 - 3
      let moved = try #require(calendar.date(byAdding: component, value: count, to: Self.date(day)))
      let interval = try #require(calendar.dateInterval(of: component, for: moved))
      let expected = Period(first: Self.day(interval.start), last: Self.day(interval.end).advanced(by: -1))
      #expect(span.period(around: day, moved: count) == expected, "\(day) \(count)")
    }
  }

  @Test(
    "季度与半年",
    arguments: [
      (PeriodSpan.quarter, 0, "2026-10-01", "2026-12-31"), (.quarter, -1, "2026-07-01", "2026-09-30"),
      (.quarter, -4, "2025-10-01", "2025-12-31"), (.quarter, 1, "2027-01-01", "2027-03-31"),
      (.half, 0, "2026-07-01", "2026-12-31"), (.half, -1, "2026-01-01", "2026-06-30"),
      (.half, 1, "2027-01-01", "2027-06-30"),
    ])
  func quarters(_ span: PeriodSpan, _ count: Int, _ first: String, _ last: String) throws {
    let period = span.period(around: try #require(Day("2026-11-21")), moved: count)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
  }

  @Test("移得再远也不出错", arguments: [Int.max / 13, Int.min / 13, 1 << 40])
  func far(_ count: Int) throws {
    let today = try #require(Day("2026-11-21"))
    for span in [PeriodSpan.day, .week, .month, .quarter, .half, .year] {
      let period = span.period(around: today, moved: count)
      #expect(period.first <= period.last)
    }
  }
}
