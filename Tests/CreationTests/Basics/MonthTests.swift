import Foundation
import Testing

@testable import Creation

@Suite("月份")
struct MonthTests {
  @Test("读写与名称")
  func text() throws {
    let month = try #require(Month("2026-02"))
    #expect(month.description == "2026-02")
    #expect(month.title == "2026年2月")
    #expect(month.year == 2026)
    #expect(month.ordinal == 2)
  }

  @Test(
    "不合写法的月份不收",
    arguments: [
      "", "2026", "2026-2", "2026-13", "2026-00", "1899-12", "2026/02", "2026-02-01", "2026-０2", "2026-2 ",
    ])
  func refusals(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test(
    "头一天与末一天",
    arguments: [
      ("2026-02", "2026-02-01", "2026-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2026-12", "2026-12-01", "2026-12-31"), ("1900-01", "1900-01-01", "1900-01-31"),
      ("9999-12", "9999-12-01", "9999-12-31"),
    ])
  func ends(_ text: String, _ first: String, _ last: String) throws {
    let month = try #require(Month(text))
    #expect(month.first.description == first)
    #expect(month.last.description == last)
    #expect(month.first.month == month)
    #expect(month.last.month == month)
  }

  @Test("跨年加减")
  func arithmetic() throws {
    let month = try #require(Month("2026-11"))
    #expect(month.advanced(by: 2).description == "2027-01")
    #expect(month.advanced(by: -11).description == "2025-12")
    #expect(month.next.next.previous.description == "2026-12")
    #expect(month.distance(to: try #require(Month("2028-01"))) == 14)
    #expect(try #require(Month("2026-09")) < month)
  }

  @Test("再大的月数也不越界", arguments: [Int.max, Int.min])
  func clamping(_ months: Int) throws {
    let month = try #require(Month("2026-11")).advanced(by: months)
    #expect(month.index == (months > 0 ? Int32.max : Int32.min))
    _ = (month.first, month.last, month.title, month.year)
    #expect(1...12 ~= month.ordinal)
  }

  @Test("公元前的月份也在 1 至 12 之间")
  func negative() {
    #expect(Month(index: -1).ordinal == 12)
    #expect(Month(index: -1).year == -1)
    #expect(Month(index: 0).previous == Month(index: -1))
  }

  @Test("存作文字")
  func coding() throws {
    let month = try #require(Month("2026-10"))
    #expect(String(decoding: try JSONEncoder().encode([month]), as: UTF8.self) == #"["2026-10"]"#)
    #expect(try JSONDecoder().decode([Month].self, from: Data(#"["2026-10"]"#.utf8)) == [month])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Month].self, from: Data(#"["2026-14"]"#.utf8))
    }
  }
}
