import Testing

@testable import Creation

@Suite("量化目标")
struct DutyTargetTests {
  /// A target as written, how it is shown, and figures that do and do not reach it.
  struct Case: Sendable, CustomTestStringConvertible {
    var text, title, met, missed: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: ">=500个", title: "≥ 500 个", met: "500", missed: "499"),
    Case(text: "≥ 20 %", title: "≥ 20 %", met: "20.01", missed: "19.99"),
    Case(text: "<=200米", title: "≤ 200 米", met: "200", missed: "200.5"),
    Case(text: "≤0家", title: "≤ 0 家", met: "0", missed: "1"),
    Case(text: ">=-3", title: "≥ -3", met: "-3", missed: "-4"),
    Case(text: ">=0.5", title: "≥ 0.5", met: "0.5", missed: "0.4999999999"),
  ]

  @Test("读、写、比", arguments: cases)
  func reads(_ given: Case) throws {
    let target = try #require(DutyTarget(given.text))
    #expect(target.title == given.title)
    #expect(target.isMet(by: try #require(Rational(given.met))))
    #expect(!target.isMet(by: try #require(Rational(given.missed))))
    #expect(DutyTarget(target.description) == target)
  }

  @Test("写错的读不出", arguments: ["", "500个", ">500个", ">=个", ">=", "=500", ">=1.2.3个", ">=五百个"])
  func refuses(_ text: String) {
    #expect(DutyTarget(text) == nil)
  }

  @Test("带单位地说一个数")
  func figures() throws {
    #expect(try #require(DutyTarget(">=500个")).title(of: 412) == "412 个")
    #expect(try #require(DutyTarget(">=500")).title(of: 412) == "412")
  }
}

@Suite("节点")
struct MilestoneTests {
  @Test("名称在前、日期在后，名称里可以有空格")
  func reads() throws {
    #expect(Milestone("完成摸底 2026-03-31") == Milestone(name: "完成摸底", due: try Known.day("2026-03-31")))
    #expect(Milestone("  完成 一期　2026-09-30 ")?.description == "完成 一期 2026-09-30")
  }

  @Test("缺名称、缺日期、日期不存在的读不出", arguments: ["完成摸底", "2026-03-31", "完成摸底 2026-02-30", "2026-03-31 完成摸底", ""])
  func refuses(_ text: String) {
    #expect(Milestone(text) == nil)
  }
}
