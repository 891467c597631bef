import Foundation
import Testing

@testable import Creation

@Suite("发生时间")
struct MomentTests {
  @Test(
    "读写",
    arguments: [
      ("2026-10-30", "2026-10-30", "2026-10-30"),
      ("2026-10-30T14:05", "2026-10-30T14:05:00", "2026-10-30 14:05"),
      ("2026-10-30 14:05:09", "2026-10-30T14:05:09", "2026-10-30 14:05"),
    ])
  func text(_ text: String, _ description: String, _ title: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.description == description)
    #expect(moment.title == title)
    #expect(Moment(description) == moment)
    #expect(moment.month == Month("2026-10"))
  }

  @Test(
    "不合写法的时间不收",
    arguments: [
      "", "2026-10-30T", "2026-10-30X14:05", "2026-10-30T24:00", "2026-02-30T14:05", "2026-10-30T14:05Z",
    ])
  func refusals(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(
    "何时算在其后：有一方不知时刻便只比日期",
    arguments: [
      ("2026-10-30T14:00", "2026-10-30T09:00", true), ("2026-10-30T09:00", "2026-10-30T14:00", false),
      ("2026-10-30T09:00", "2026-10-30T09:00", false), ("2026-10-30T14:00", "2026-10-30", false),
      ("2026-10-30", "2026-10-30T09:00", false), ("2026-10-31", "2026-10-30T23:00", true),
      ("2026-10-31T00:00", "2026-10-30", true), ("2026-10-29", "2026-10-30", false),
    ])
  func order(_ left: String, _ right: String, _ after: Bool) throws {
    #expect(try #require(Moment(left)).isAfter(try #require(Moment(right))) == after)
  }

  @Test("只有日期的，到当天末了")
  func end() throws {
    #expect(try #require(Moment("2026-10-30")).end == Moment("2026-10-30T23:59:59"))
    #expect(try #require(Moment("2026-10-30T08:00")).end == Moment("2026-10-30T08:00"))
  }

  @Test("存作文字")
  func coding() throws {
    let moment = try #require(Moment("2026-10-30T14:05"))
    #expect(
      String(decoding: try JSONEncoder().encode([moment]), as: UTF8.self) == #"["2026-10-30T14:05:00"]"#)
    #expect(try JSONDecoder().decode([Moment].self, from: Data(#"["2026-10-30T14:05"]"#.utf8)) == [moment])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Moment].self, from: Data(#"["2026-10-30T25:00"]"#.utf8))
    }
  }
}
