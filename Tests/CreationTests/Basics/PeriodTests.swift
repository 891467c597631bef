import Creation
import Testing

@Suite("时段")
struct PeriodTests {
  private static func period(_ first: String, _ last: String) throws -> Period? {
    Period(first: try #require(Day(first)), last: try #require(Day(last)))
  }

  @Test("两头都算在内")
  func contains() throws {
    let period = try #require(try Self.period("2026-10-03", "2026-10-09"))
    let days = ["2026-10-02", "2026-10-03", "2026-10-06", "2026-10-09", "2026-10-10"].compactMap { Day($0) }
    #expect(days.map(period.contains) == [false, true, true, true, false])
  }

  @Test("不能先完后始")
  func backwards() throws {
    #expect(try Self.period("2026-10-09", "2026-10-03") == nil)
    #expect(try Self.period("2026-10-09", "2026-10-09") != nil)
  }

  @Test("跨到哪些月份")
  func months() throws {
    let period = try #require(try Self.period("2026-10-31", "2027-01-01"))
    #expect(period.months.map(\.description) == ["2026-10", "2026-11", "2026-12", "2027-01"])
  }

  @Test(
    "念法",
    arguments: [
      ("2026-10-01", "2026-10-31", "2026年10月"), ("2026-10-05", "2026-10-05", "2026-10-05"),
      ("2026-10-01", "2026-12-31", "2026-10-01 至 2026-12-31"), ("2026-10-05", "9999-12-31", "2026-10-05 以后"),
      ("1900-01-01", "2026-10-05", "2026-10-05 以前"), ("1900-01-01", "9999-12-31", "全部"),
    ])
  func title(_ first: String, _ last: String, _ title: String) throws {
    #expect(try Self.period(first, last)?.title == title)
  }
}
