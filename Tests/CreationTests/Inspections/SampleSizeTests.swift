import Testing

@testable import Creation

@Suite("抽查数量")
struct SampleSizeTests {
  /// How many a share is of so many.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var whole: Int
    var count: Int
    var testDescription: String { "\(text) × \(whole)" }
  }

  @Test(
    "比例的零头进一",
    arguments: [
      Case(text: "10%", whole: 27, count: 3), Case(text: "10", whole: 30, count: 3),
      Case(text: "12.5％", whole: 8, count: 1), Case(text: "100%", whole: 7, count: 7),
      Case(text: "0.1%", whole: 5, count: 1), Case(text: "33%", whole: 100, count: 33),
      Case(text: "10%", whole: 0, count: 0), Case(text: "10%", whole: -3, count: 0),
    ])
  func shares(_ one: Case) throws {
    #expect(try #require(SampleSize(percent: one.text)).count(of: one.whole) == one.count)
  }

  @Test("个数：不多于全部")
  func counts() {
    #expect(SampleSize.count(20).count(of: 7) == 7)
    #expect(SampleSize.count(3).count(of: 7) == 3)
    #expect(SampleSize.count(-1).count(of: 7) == 0)
  }

  @Test("不是比例的", arguments: ["0%", "-1%", "101%", "一成", "", "%"])
  func unreadable(_ text: String) {
    #expect(SampleSize(percent: text) == nil)
  }
}
