import Creation
import Testing

@testable import CreationStore

@Suite("读出曝光")
struct SnapshotExposuresTests {
  @Test("只要时段里的，按时间先后；登记在以前的月份也认得")
  func reading() throws {
    let office = try SmallOffice()
    try office.post(
      [
        .reported("F202609-0001", on: "2026-09-10", text: "旧"),
        .reported("F202610-0001", on: "2026-10-10", text: "新"),
        Fact("F202609-0001", .exposed, on: "2026-09-30", text: "第1期"),
        Fact("F202610-0001", .exposed, on: "2026-10-20T09:00", text: "第2期"),
        Fact("F202609-0001", .exposed, on: "2026-10-20T08:00", text: "第3期"),
        Fact("F202609-0001", .exposed, on: "2026-11-01", text: "第4期"),
        Fact("F202610-0001", .noted, on: "2026-11-01", text: "finding.exposed"),
      ])
    func texts(_ first: String, _ last: String) throws -> [String] {
      let days = try #require(Period(first: Known.day(first), last: Known.day(last)))
      return try office.snapshot().exposures(in: days).map {
        "\($0.published ?? "") \($0.finding.text ?? "")"
      }
    }
    #expect(try texts("2026-10-01", "2026-10-31") == ["第3期 旧", "第2期 新"])
    #expect(try texts("2026-09-30", "2026-09-30") == ["第1期 旧"])
    #expect(try texts("2026-01-01", "2026-12-31") == ["第1期 旧", "第3期 旧", "第2期 新", "第4期 旧"])
    #expect(try texts("2026-09-01", "2026-09-29") == [])
  }
}
