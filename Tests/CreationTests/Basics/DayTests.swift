import Foundation
import Testing

@testable import Creation

@Suite("日期")
struct DayTests {
  /// Foundation's calendar, against which ours is held.
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()

  @Test("1900 至 2100 年每一天与系统日历一致")
  func everyDay() throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    #expect(last - first + 1 == 73_414)
    for day in first...last {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let expected = DayTests.calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, number) = day.parts
      guard year == expected.year, month == expected.month, number == expected.day,
        day.weekday.rawValue % 7 + 1 == expected.weekday, day.year == year,
        day.month == Month(year: year, month: month), Day(year: year, month: month, day: number) == day,
        Day(day.description) == day
      else {
        Issue.record("\(day) ≠ \(expected)")
        return
      }
    }
  }

  @Test("只读 2026-10-13 一种写法")
  func reading() throws {
    let day = try #require(Day("2026-10-13"))
    #expect(day.description == "2026-10-13")
    #expect(day.number == 20_739)
    #expect(day.weekday.title == "周二")
  }

  @Test(
    "不合写法或不存在的日期不收",
    arguments: [
      "", "2026", "2026-10", "2026-1-3", "26-10-13", "2026/10/13", "2026-10-13 ", " 2026-10-13", "２０２６-10-13",
      "2026-02-29", "2026-02-30", "2025-04-31", "2026-13-01", "2026-00-10", "2026-10-00", "1899-12-31",
      "0000-01-01", "2026-10-1３", "-026-10-13", "2026-10-+3", "20261-10-3", "2026-10-13T00:00",
    ])
  func refusals(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "数字造不出不存在的日期",
    arguments: [
      (2026, 2, 29), (1899, 12, 31), (10_000, 1, 1), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (Int.max, 1, 1), (Int.min, 1, 1), (2026, Int.max, 1), (2026, 1, Int.max), (2026, 1, Int.min),
    ])
  func refusedParts(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("闰年按四百年规则")
  func leapYears() {
    #expect(Day("2000-02-29") != nil)
    #expect(Day("2024-02-29") != nil)
    #expect(Day("1900-02-29") == nil)
    #expect(Day("2100-02-29") == nil)
    #expect(Day("2400-02-29") != nil)
    #expect(Day("2500-02-29") == nil)
  }

  @Test("加减天数")
  func arithmetic() throws {
    let day = try #require(Day("2026-09-30"))
    #expect(day.advanced(by: 13).description == "2026-10-13")
    #expect(day.advanced(by: -273).description == "2025-12-31")
    #expect(day.distance(to: try #require(Day("2026-10-13"))) == 13)
    #expect(try #require(Day("2026-10-13")) - day == 13)
  }

  @Test("再大的天数也不越界", arguments: [Int.max, Int.min, 1 << 40, -(1 << 40), Int(Int32.max)])
  func clamping(_ days: Int) throws {
    let day = try #require(Day("2026-09-30"))
    #expect(day.advanced(by: days).number == (days > 0 ? Int32.max : Int32.min))
    _ = Day(number: day.advanced(by: days).number).description
  }

  @Test("写得出的头尾两天")
  func ends() {
    #expect(Day.earliest.description == "1900-01-01")
    #expect(Day.latest.description == "9999-12-31")
  }

  @Test("存作文字")
  func coding() throws {
    let day = try #require(Day("2026-10-13"))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-10-13"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-10-13"]"#.utf8)) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}

@Suite("星期")
struct WeekdayTests {
  @Test("周一在前，周六周日是周末")
  func order() {
    #expect(Weekday.allCases.map(\.title) == ["周一", "周二", "周三", "周四", "周五", "周六", "周日"])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(Weekday.monday < .sunday)
  }

  @Test("1970 年以前的星期也对")
  func beforeTheEpoch() throws {
    #expect(try #require(Day("1949-10-01")).weekday == .saturday)
    #expect(try #require(Day("1969-12-29")).weekday == .monday)
  }
}
