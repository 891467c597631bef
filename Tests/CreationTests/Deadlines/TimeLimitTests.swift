import Foundation
import Testing

@testable import Creation

@Suite("时限")
struct TimeLimitTests {
  @Test(
    "中文写法",
    arguments: [
      ("5工作日", .workdays(5)), ("5个工作日", .workdays(5)), ("3 个工作日", .workdays(3)), ("５个工作日", .workdays(5)),
      ("5个工作日内", .workdays(5)), ("１５ 工作日", .workdays(15)), ("7自然日", .days(7)), ("7天", .days(7)),
      ("7日", .days(7)), ("7个自然日", .days(7)), ("７天内", .days(7)), ("4工作时", .workHours(4)),
      ("4个工作小时", .workHours(4)), ("4 个工作时", .workHours(4)), ("4工作小时", .workHours(4)),
      ("2紧急工作时", .urgentHours(2)), ("2个紧急工作时", .urgentHours(2)), ("2紧急工作小时", .urgentHours(2)),
      ("\u{3000}3650天\n", .days(3650)), ("2000工作时", .workHours(2000)), ("007天", .days(7)),
    ] as [(String, TimeLimit)])
  func chinese(_ text: String, _ limit: TimeLimit) throws {
    #expect(try TimeLimit(text) == limit)
  }

  @Test(
    "代码写法",
    arguments: [
      ("5 workdays", .workdays(5)), ("1 workday", .workdays(1)), ("5wd", .workdays(5)), ("7 days", .days(7)),
      ("7d", .days(7)), ("4 work-hours", .workHours(4)), ("4wh", .workHours(4)),
      ("2 urgent-hours", .urgentHours(2)),
      ("2UH", .urgentHours(2)), ("5 Workdays", .workdays(5)),
    ] as [(String, TimeLimit)])
  func codes(_ text: String, _ limit: TimeLimit) throws {
    #expect(try TimeLimit(text) == limit)
  }

  @Test(
    "到期日", arguments: ["2026-11-30", "2026/11/30", "2026年11月30日", "２０２６－１１－３０", "20261130", " 2026.11.30 "])
  func dates(_ text: String) throws {
    #expect(try TimeLimit(text) == .date(try #require(Day("2026-11-30"))))
  }

  @Test(
    "代码与名称都读得回来",
    arguments: [
      (.workdays(5), "5 workdays", "5个工作日"), (.days(7), "7 days", "7个自然日"),
      (.workHours(4), "4 work-hours", "4个工作时"), (.urgentHours(2), "2 urgent-hours", "2个紧急工作时"),
      (.date(Day(number: 20_787)), "2026-11-30", "2026-11-30"),
    ] as [(TimeLimit, String, String)])
  func texts(_ limit: TimeLimit, _ code: String, _ title: String) throws {
    #expect(limit.code == code)
    #expect(limit.title == title)
    #expect(try TimeLimit(code) == limit)
    #expect(try TimeLimit(title) == limit)
  }

  @Test(
    "看不懂的、缺单位的、说不清的、越界的都不收",
    arguments: [
      ("", "看不懂"), ("尽快", "看不懂"), ("种植季节15工作日", "看不懂"), ("-3天", "看不懂"), ("3.5天", "看不懂"),
      ("三天", "看不懂"), ("3个月", "看不懂"), ("2026-02-30", "看不懂"), ("2026-11-30 08:00", "看不懂"),
      ("11/30/2026", "看不懂"),
      ("5", "没有单位"), ("5内", "没有单位"), ("24小时", "小时有两种"), ("24个小时内", "小时有两种"), ("48h", "小时有两种"),
      ("0天", "超出范围"), ("0个工作日", "超出范围"), ("3651天", "超出范围"), ("2001工作时", "超出范围"),
      ("99999999999999999999工作日", "超出范围"),
    ])
  func refusals(_ text: String, _ what: String) throws {
    let problem = try #require(throws: Problem.self) { try TimeLimit(text) }
    #expect(problem.what.contains(what))
    #expect(problem.value == text)
    #expect(problem.advice.hasPrefix("请"))
  }

  @Test("任何文字都不会出错退出")
  func anything() {
    var chance = Chance()
    let letters = Array("0123456789 工作日个天时小紧急自然年月-/.内dwhu５\u{200B}")
    for _ in 0..<5000 {
      let count = Int.random(in: 0...12, using: &chance)
      let text = String((0..<count).compactMap { _ in letters.randomElement(using: &chance) })
      if let limit = try? TimeLimit(text) {
        #expect((try? TimeLimit(limit.code)) == limit, "「\(text)」 \(chance)")
      }
    }
  }

  @Test("存作代码")
  func coding() throws {
    let json = Data(#"["5 workdays","2026-11-30"]"#.utf8)
    let limits = [TimeLimit.workdays(5), .date(Day(number: 20_787))]
    #expect(try JSONEncoder().encode(limits) == json)
    #expect(try JSONDecoder().decode([TimeLimit].self, from: json) == limits)
    #expect(try JSONDecoder().decode([TimeLimit].self, from: Data(#"["3个工作日"]"#.utf8)) == [.workdays(3)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([TimeLimit].self, from: Data(#"["尽快"]"#.utf8))
    }
  }
}
