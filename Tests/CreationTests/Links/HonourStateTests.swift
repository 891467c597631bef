import Creation
import Testing

@Suite("荣誉状态")
struct HonourStateTests {
  @Test(
    "复查那天起到期，撤销那天起已撤销",
    arguments: [
      (String?.none, String?.none, HonourState.valid), ("2026-11-20", nil, .due), ("2026-11-21", nil, .due),
      ("2026-11-22", nil, .valid), (nil, "2026-11-20", .withdrawn), (nil, "2026-11-21", .withdrawn),
      (nil, "2026-11-22", .valid), ("2026-01-01", "2026-06-01", .withdrawn),
    ])
  func state(review: String?, retired: String?, expected: HonourState) throws {
    var honour = Honour(id: "H-1", name: "示例市图书馆")
    honour.review = review.flatMap { Day($0) }
    honour.retired = retired.flatMap { Day($0) }
    #expect(honour.state(on: try #require(Day("2026-11-21"))) == expected)
  }
}
