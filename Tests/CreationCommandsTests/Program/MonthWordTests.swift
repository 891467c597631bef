import Creation
import Testing

@testable import CreationCommands

@Suite("月份的写法")
struct MonthWordTests {
  @Test(
    "本月、上月随今天而定，写明的不变",
    arguments: [
      ("2026-10", "2026-11-21", "2026-10"), ("本月", "2026-11-21", "2026-11"),
      ("this-month", "2026-11-01", "2026-11"),
      ("上月", "2026-11-21", "2026-10"), ("last-month", "2027-01-01", "2026-12"),
      ("上月", "2026-03-31", "2026-02"),
    ])
  func month(_ word: String, _ today: String, _ month: String) throws {
    let day = try #require(Day(today))
    #expect(try #require(MonthWord(word)).month(on: day) == Month(month))
  }

  @Test("别的都不认", arguments: ["", "2026-13", "2026-00", "下月", "10", "2026-10-01"])
  func wrong(_ word: String) {
    #expect(MonthWord(word) == nil)
  }
}
