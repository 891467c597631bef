import Foundation
import Testing

@testable import Creation

@Suite("工作日历")
struct WorkCalendarTests {
  private let calendar = WorkCalendar.builtIn

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "公布的全年工作日数", arguments: [(2024, 251), (2025, 248), (2026, 248)])
  func yearly(_ year: Int, _ count: Int) throws {
    let months = try (1...12).map { try #require(Month(year: year, month: $0)) }
    #expect(months.reduce(0) { $0 + calendar.workdays(in: $1).count } == count)
    let before = try day("\(year - 1)-12-31")
    #expect(calendar.workdays(after: before, through: try day("\(year)-12-31")) == count)
  }

  @Test(
    "2015 至 2026 年每一天与公布的安排一致", .enabled(if: HolidayData.isThere, "没有 holiday-cn 数据，见 CREATION_TESTDATA"))
  func everyDay() throws {
    let data = try HolidayData(years: 2015...2026)
    let saturdays = try day("2015-01-03")
    for day in try day("2015-01-01")...(try day("2026-12-31")) {
      let isWeekend = [0, 1].contains((day - saturdays) % 7)
      let isWorked = data.isOff[day.description].map { !$0 } ?? !isWeekend
      let nature = calendar.nature(of: day)
      guard calendar.isWorkday(day) == isWorked, nature.isKnown, nature.name == data.names[day.description],
        (nature.kind == .workday || nature.kind == .makeUp) == isWorked
      else {
        Issue.record("\(day) 应\(isWorked ? "上班" : "休息")")
        return
      }
    }
  }

  @Test(
    "日子的性质与缘由",
    arguments: [
      ("2026-10-01", .holiday, "国庆节", true), ("2026-10-10", .makeUp, "国庆节", true),
      ("2026-10-13", .workday, nil, true), ("2026-10-17", .weekend, nil, true),
      ("2018-12-29", .makeUp, "元旦", true), ("2027-03-01", .workday, nil, false),
      ("2027-10-02", .weekend, nil, false),
    ] as [(String, DayNature.Kind, String?, Bool)])
  func nature(_ text: String, _ kind: DayNature.Kind, _ name: String?, _ isKnown: Bool) throws {
    #expect(calendar.nature(of: try day(text)) == DayNature(kind: kind, name: name, isKnown: isKnown))
    #expect(!kind.title.isEmpty)
  }

  @Test("2027 年的安排未知，只看周末")
  func unknownYear() throws {
    #expect(calendar.isKnown(year: 2026))
    #expect(!calendar.isKnown(year: 2027))
    #expect(!calendar.isKnown(year: 2014))
    #expect(calendar.isWorkday(try day("2027-10-01")))
    let withEmpty = WorkCalendar(BuiltInArrangements.all + [Arrangement(year: 2027, papers: ["…"])])
    #expect(!withEmpty.isKnown(year: 2027))
  }

  @Test("同一年给了两份，用后给的；空的不顶替")
  func replacing() throws {
    let own = Arrangement(year: 2026, off: [try day("2026-10-13"): "校庆"])
    let replaced = WorkCalendar(BuiltInArrangements.all + [own, Arrangement(year: 2026)])
    #expect(!replaced.isWorkday(try day("2026-10-13")))
    #expect(replaced.isWorkday(try day("2026-10-01")))
    #expect(replaced.arrangements.last == own)
    #expect(!replaced.isWorkday(try day("2025-10-01")))
  }

  @Test("两年的文件说同一天时以后一年的为准")
  func neighbours() throws {
    let date = try day("2025-12-31")
    let earlier = Arrangement(year: 2025, work: [date: "元旦"])
    let later = Arrangement(year: 2026, off: [date: "元旦"])
    for list in [[earlier, later], [later, earlier]] { #expect(!WorkCalendar(list).isWorkday(date)) }
  }

  @Test("往后数工作日与逐日数的一致")
  func counting() throws {
    var chance = Chance()
    let (first, last) = (try day("2014-06-01"), try day("2027-06-01"))
    for _ in 0..<1500 {
      let start = first.advanced(by: Int.random(in: 0...(last - first), using: &chance))
      let count = Int.random(in: 1...80, using: &chance)
      var (end, left) = (start, count)
      while left > 0 {
        end = end.advanced(by: 1)
        if calendar.isWorkday(end) { left -= 1 }
      }
      #expect(calendar.workday(after: start, count: count) == end, "\(start)+\(count) \(chance)")
      #expect(calendar.workdays(after: start, through: end) == count, "\(start)+\(count) \(chance)")
    }
  }

  @Test("当天上班就是当天，否则下一个工作日")
  func rolling() throws {
    #expect(calendar.workday(from: try day("2026-10-10")) == (try day("2026-10-10")))
    #expect(calendar.workday(from: try day("2026-10-01")) == (try day("2026-10-08")))
    #expect(calendar.workday(after: try day("2026-10-01"), count: 0) == (try day("2026-10-01")))
    #expect(calendar.workday(after: try day("2026-10-01"), count: -5) == (try day("2026-10-01")))
    #expect(calendar.workdays(after: try day("2026-10-01"), through: try day("2026-09-01")) == 0)
  }

  @Test("再大的数目也停在写得出的最后一天")
  func extremes() throws {
    #expect(calendar.workday(after: try day("2026-10-01"), count: .max) == .latest)
    #expect(calendar.workday(after: .latest) == .latest)
    #expect(calendar.workday(after: Day(number: .max), count: .max) == .latest)
    #expect(calendar.workday(after: Day(number: .min)).number == Int32.min + 1)
    #expect(calendar.workdays(in: Month(index: .max)).isEmpty)
    _ = calendar.version(from: Day(number: .min), through: Day(number: .max))
  }

  @Test("没有任何安排也能用")
  func bare() throws {
    let bare = WorkCalendar([])
    #expect(bare.isWorkday(try day("2026-10-01")))
    #expect(bare.version(from: try day("2026-10-01"), through: try day("2026-10-08")) == "2026.?")
  }

  @Test("版本写明用了哪些年的安排，未知的年份打问号")
  func version() throws {
    let one = Arrangement(year: 2019, off: [try day("2019-01-01"): "元旦"], work: [try day("2018-12-29"): "元旦"])
    let two = Arrangement(year: 2020, off: [try day("2020-01-01"): "元旦"])
    let calendar = WorkCalendar([two, one])
    let (a, b) = ("2019.\(one.fingerprint)", "2020.\(two.fingerprint)")
    func version(_ from: String, _ to: String) throws -> String {
      calendar.version(from: try day(from), through: try day(to))
    }
    #expect(try version("2019-03-01", "2019-03-09") == a)
    #expect(try version("2019-12-30", "2020-01-03") == "\(a)+\(b)")
    #expect(try version("2018-12-20", "2018-12-28") == "2018.?")
    #expect(try version("2018-12-20", "2018-12-29") == "2018.?+\(a)")
    #expect(try version("2016-12-20", "2019-01-03") == "2016-2018.?+\(a)")
    #expect(try version("2019-12-20", "2022-01-03") == "\(a)+\(b)+2021-2022.?")
    #expect(try version("2020-12-20", "2021-01-03") == "\(b)+2021.?")
  }

  @Test("起止各年的安排是否都有")
  func known() throws {
    #expect(calendar.isKnown(from: try day("2015-01-01"), through: try day("2026-12-31")))
    #expect(!calendar.isKnown(from: try day("2014-12-31"), through: try day("2015-01-01")))
    #expect(!calendar.isKnown(from: try day("2026-12-31"), through: try day("2027-01-01")))
  }
}
