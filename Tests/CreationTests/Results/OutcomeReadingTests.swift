import Testing

@testable import Creation

@Suite("得分、件数的写法")
struct OutcomeReadingTests {
  @Test(
    "得分",
    arguments: [
      ("92/100", "92", "100"), ("13.5／15", "13.5", "15"), (" 92 / 100 ", "92", "100"), ("0/1", "0", "1"),
    ])
  func marks(text: String, part: String, whole: String) throws {
    let outcome = TestResult.Outcome.marks(try #require(Points(part)), of: try #require(Points(whole)))
    #expect(try TestResult.Outcome(marks: text) == outcome)
    #expect(outcome.title == "\(part)/\(whole)")
  }

  @Test("满分另外写的；得分自己带着的算数")
  func full() throws {
    #expect(try TestResult.Outcome(marks: "92", of: 100) == .marks(92, of: 100))
    #expect(try TestResult.Outcome(marks: "13/15", of: 100) == .marks(13, of: 15))
    #expect(try TestResult.Outcome(share: "180", of: 200) == .share(180, of: 200))
    #expect(try TestResult.Outcome(share: "180/200") == .share(180, of: 200))
  }

  @Test(
    "读不懂的得分", arguments: ["", "/", "92", "92/", "/100", "92/100/2", "九十/100", "92分/100", "1e9999/100", "92%"])
  func badMarks(text: String) {
    let problem = #expect(throws: Problem.self) { try TestResult.Outcome(marks: text) }
    #expect(problem?.what == "得分写错了")
    #expect(problem?.value == text)
  }

  @Test("读不懂的件数", arguments: ["", "/", "180", "1.5/200", "180/", "99999999999999999999/1", "180/200/1"])
  func badShares(text: String) {
    let problem = #expect(throws: Problem.self) { try TestResult.Outcome(share: text) }
    #expect(problem?.what == "件数写错了")
  }

  @Test("读得懂而不合理的，说的是哪里不合理")
  func unsound() {
    let marks = #expect(throws: Problem.self) { try TestResult.Outcome(marks: "192/100") }
    #expect(marks?.what == "得分不对")
    let share = #expect(throws: Problem.self) { try TestResult.Outcome(share: "1/0") }
    #expect(share?.what == "总数不对")
  }

  @Test(
    "实测值：百分号可写可不写",
    arguments: [("23", "23"), (" 12.5% ", "12.5"), ("-3", "-3"), ("17.50％", "17.5"), ("0", "0")])
  func values(text: String, value: String) throws {
    let outcome = try TestResult.Outcome(value: text)
    #expect(outcome == .value(try #require(Points(value))))
    #expect(outcome.title == value)
    #expect(outcome.rate == nil)
  }

  @Test("读不懂的实测值", arguments: ["", "%", "二十", "3/4", "23个", "1e9999", "23%%"])
  func badValues(text: String) {
    let problem = #expect(throws: Problem.self) { try TestResult.Outcome(value: text) }
    #expect(problem?.what == "实测值写错了")
  }

  @Test("不适用、记一次")
  func words() {
    #expect(TestResult.Outcome.notApplicable.title == "不适用")
    #expect(TestResult.Outcome.noted.title == "记一次")
  }
}
