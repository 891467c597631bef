import Foundation
import Testing

@testable import Creation

@Suite("工作时间")
struct WorkHoursTests {
  @Test("通常上午八点到十二点、下午两点到六点")
  func standard() throws {
    #expect(WorkHours.standard.periods.map(\.description) == ["08:00-12:00", "14:00-18:00"])
    #expect(WorkHours.standard.seconds == 8 * 3600)
    #expect(try WorkHours(["08:00-12:00", "14:00-18:00"]) == .standard)
  }

  @Test("机构可以自定，前后相接也可以")
  func own() throws {
    let hours = try WorkHours(["０８:30－11:30", "11:30 - 12:00", "13:00-17:30"])
    #expect(hours.periods.map(\.description) == ["08:30-11:30", "11:30-12:00", "13:00-17:30"])
    #expect(hours.seconds == 8 * 3600)
  }

  @Test(
    "不合规矩的不收",
    arguments: [
      ([], "没有工作时间"), (["8:00-12:00"], "看不懂"), (["08:00"], "看不懂"), (["08:00-24:00"], "看不懂"),
      (["08:00-12:00-13:00"], "看不懂"), (["08:00:00-12:00:00"], "看不懂"), (["12:00-08:00"], "不晚于"),
      (["08:00-08:00"], "不晚于"), (["08:00-12:00", "11:00-15:00"], "重叠"),
      (["14:00-18:00", "08:00-12:00"], "颠倒"),
    ] as [([String], String)])
  func refusals(_ periods: [String], _ what: String) throws {
    let problem = try #require(throws: Problem.self) { try WorkHours(periods) }
    #expect(problem.what.contains(what))
    #expect(problem.advice.hasPrefix("请"))
  }

  @Test(
    "从某时起做满几小时是几点",
    arguments: [
      ("11:00", 2, "15:00"), ("08:00", 4, "12:00"), ("07:00", 1, "09:00"), ("12:30", 1, "15:00"),
      ("17:59", 1, nil), ("18:00", 1, nil), ("08:00", 8, "18:00"), ("08:01", 8, nil),
    ] as [(String, Int, String?)])
  func counting(_ start: String, _ hours: Int, _ end: String?) throws {
    let time = try #require(TimeOfDay(start))
    #expect(WorkHours.standard.time(working: hours * 3600, after: time) == end.flatMap { TimeOfDay($0) })
  }

  @Test("存作各段")
  func coding() throws {
    let json = Data(#"["08:00-12:00","14:00-18:00"]"#.utf8)
    #expect(try JSONEncoder().encode(WorkHours.standard) == json)
    #expect(try JSONDecoder().decode(WorkHours.self, from: json) == .standard)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(WorkHours.self, from: Data("[]".utf8)) }
  }
}
