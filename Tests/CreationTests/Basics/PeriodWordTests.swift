import Creation
import Testing

@Suite("时段词")
struct PeriodWordTests {
  static let today = "2026-11-21"

  static func days(_ word: String, on today: String = Self.today) throws -> [String] {
    let period = try PeriodWord(word).period(on: try #require(Day(today)))
    return [period.first.description, period.last.description]
  }

  @Test(
    "写明的时段",
    arguments: [
      ("2026-11-21", "2026-11-21", "2026-11-21"), ("2026/3/5", "2026-03-05", "2026-03-05"),
      ("2026年3月5日", "2026-03-05", "2026-03-05"), ("20260305", "2026-03-05", "2026-03-05"),
      ("2026-11", "2026-11-01", "2026-11-30"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2026-2", "2026-02-01", "2026-02-28"), ("2026/11", "2026-11-01", "2026-11-30"),
      ("2026年11月", "2026-11-01", "2026-11-30"), ("2026 年 2 月份", "2026-02-01", "2026-02-28"),
      ("2026Q4", "2026-10-01", "2026-12-31"), ("2026q1", "2026-01-01", "2026-03-31"),
      ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026年第四季度", "2026-10-01", "2026-12-31"),
      ("2026年四季度", "2026-10-01", "2026-12-31"), ("2026年第3季度", "2026-07-01", "2026-09-30"),
      ("2026H1", "2026-01-01", "2026-06-30"), ("2026h2", "2026-07-01", "2026-12-31"),
      ("2026上半年", "2026-01-01", "2026-06-30"), ("2026年下半年", "2026-07-01", "2026-12-31"),
      ("2026", "2026-01-01", "2026-12-31"), ("2026年", "2026-01-01", "2026-12-31"),
      ("２０２６－１１", "2026-11-01", "2026-11-30"),
    ])
  func fixed(_ word: String, _ first: String, _ last: String) throws {
    #expect(try Self.days(word) == [first, last])
  }

  @Test(
    "随今天而定的时段，今天是 2026-11-21 周六",
    arguments: [
      (["today", "今天", "今日", "TODAY"], "2026-11-21", "2026-11-21"),
      (["yesterday", "昨天"], "2026-11-20", "2026-11-20"), (["tomorrow", "明天"], "2026-11-22", "2026-11-22"),
      (["this-week", "本周", "This Week"], "2026-11-16", "2026-11-22"),
      (["last-week", "上周"], "2026-11-09", "2026-11-15"), (["next-week", "下周"], "2026-11-23", "2026-11-29"),
      (["this-month", "本月"], "2026-11-01", "2026-11-30"), (["last-month", "上月"], "2026-10-01", "2026-10-31"),
      (["next-month", "下月"], "2026-12-01", "2026-12-31"),
      (["this-quarter", "本季度"], "2026-10-01", "2026-12-31"),
      (["last-quarter", "上季度"], "2026-07-01", "2026-09-30"),
      (["next-quarter", "下季度"], "2027-01-01", "2027-03-31"),
      (["this-year", "今年", "本年"], "2026-01-01", "2026-12-31"),
      (["last-year", "去年", "上年"], "2025-01-01", "2025-12-31"),
      (["next-year", "明年"], "2027-01-01", "2027-12-31"),
      (["last-7-days", "近7天", "近 7 日", "最近7天"], "2026-11-15", "2026-11-21"),
      (["last-1-day", "近1天"], "2026-11-21", "2026-11-21"),
      (["next-7-days", "未来7天", "今后7天"], "2026-11-21", "2026-11-27"),
    ])
  func moving(_ words: [String], _ first: String, _ last: String) throws {
    for word in words { #expect(try Self.days(word) == [first, last], "\(word)") }
  }

  @Test(
    "年初看上一个",
    arguments: [
      ("上月", "2026-12-01", "2026-12-31"), ("上季度", "2026-10-01", "2026-12-31"),
      ("昨天", "2026-12-31", "2026-12-31"),
      ("本周", "2026-12-28", "2027-01-03"), ("近3天", "2026-12-30", "2027-01-01"),
    ])
  func newYear(_ word: String, _ first: String, _ last: String) throws {
    #expect(try Self.days(word, on: "2027-01-01") == [first, last])
  }

  @Test(
    "从一段到另一段",
    arguments: [
      ("2026-01..2026-03", "2026-01-01", "2026-03-31"), ("2026-01-15..2026Q2", "2026-01-15", "2026-06-30"),
      ("2026年1月至2026年3月", "2026-01-01", "2026-03-31"), ("2026-01。。2026-03", "2026-01-01", "2026-03-31"),
      ("2026-01 ～ 2026-03", "2026-01-01", "2026-03-31"), ("2026-01..", "2026-01-01", "9999-12-31"),
      ("..2026-03", "1900-01-01", "2026-03-31"), ("上月..", "2026-10-01", "9999-12-31"),
      ("上季度..本月", "2026-07-01", "2026-11-30"), ("..昨天", "1900-01-01", "2026-11-20"),
    ])
  func range(_ word: String, _ first: String, _ last: String) throws {
    #expect(try Self.days(word) == [first, last])
  }

  @Test(
    "不认的写法，没有的日子",
    arguments: [
      "", " ", "..", "2026-13", "2026-00", "2026-02-30", "2026Q5", "2026Q0", "2026H3", "2026年第五季度", "2026-",
      "202611", "26-11", "1899", "10月", "上半年", "近0天", "近天", "last-99999-days", "2026-01..去",
      "2026-01..2026-13",
      "2026-11-21 08:00", "明日黄花", "2026-01..2026-02..2026-03",
    ])
  func wrong(_ word: String) {
    #expect(throws: Problem.self) { try PeriodWord(word) }
  }

  @Test("错误说出写错的地方、认得的写法和相近的一个")
  func messages() throws {
    let misspelt = #expect(throws: Problem.self) { try PeriodWord("last-mounth") }
    #expect(misspelt?.value == "last-mounth")
    #expect(misspelt?.advice == "请改用 last-month")
    #expect(misspelt?.why?.contains("2026Q4") == true)
    let end = #expect(throws: Problem.self) { try PeriodWord("2026-01..2026-13") }
    #expect(end?.why?.hasPrefix("其中「2026-13」") == true)
  }

  @Test("前后颠倒的，定下来时才知道", arguments: ["2026-03..2026-01", "本月..上月"])
  func backwards(_ word: String) throws {
    let today = try #require(Day(Self.today))
    let parsed = try PeriodWord(word)
    let problem = #expect(throws: Problem.self) { try parsed.period(on: today) }
    #expect(problem?.what == "时段前后颠倒")
  }

  @Test("随便什么字都不会出错，认得的也说得出是哪几天")
  func anything() {
    var chance = Chance()
    let pieces = [
      "2026", "-", "11", "..", "本", "上", "月", "季度", "Q4", "年", "近", "7", "天", "last", "month", "days", "第",
      "四", "9999", "12",
      "至", " ", "1900", "01", "今天", "去年", "/", "～", "半年", "99999999999999999999", "\u{0}", "👍🏽",
    ]
    let days = [Day.earliest, .latest] + ["2026-11-21", "2024-02-29"].compactMap { Day($0) }
    for _ in 0..<3000 {
      let word = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        pieces.randomElement(using: &chance) ?? ""
      }.joined()
      guard let read = try? PeriodWord(word) else { continue }
      for day in days {
        guard let period = try? read.period(on: day) else { continue }
        #expect(period.first <= period.last && !period.title.isEmpty, "\(word) \(chance)")
      }
    }
  }

  @Test("哪一天写哪一天，哪一段写哪一段")
  func roundTrip() throws {
    var chance = Chance()
    for _ in 0..<1000 {
      let first = Day(number: Int32.random(in: Day.earliest.number...Day.latest.number, using: &chance))
      let last = Day(number: Int32.random(in: first.number...Day.latest.number, using: &chance))
      #expect(try PeriodWord("\(first)").period(on: last) == Period(first: first, last: first), "\(chance)")
      #expect(
        try PeriodWord("\(first)..\(last)").period(on: first) == Period(first: first, last: last), "\(chance)"
      )
      let month = try PeriodWord("\(first.month)").period(on: last)
      #expect(month.contains(first) && month.months == first.month...first.month, "\(chance)")
    }
  }
}
