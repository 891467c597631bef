import Testing

@testable import Creation

@Suite("评定写法")
struct GradeWordTests {
  /// What a word comes to as the result of an item of 2 marks, or of the full mark given beside it.
  struct Case: Sendable, CustomTestStringConvertible {
    var word: String
    var full: Points?
    var outcome: TestResult.Outcome
    var testDescription: String { word }
  }

  @Test(
    "写法",
    arguments: [
      Case(word: "合格", outcome: .marks(2, of: 2)), Case(word: "基本合格", outcome: .marks(1, of: 2)),
      Case(word: "不合格", outcome: .marks(0, of: 2)), Case(word: " 不适用 ", outcome: .notApplicable),
      Case(word: "pass", outcome: .marks(2, of: 2)), Case(word: "1", outcome: .marks(1, of: 2)),
      Case(word: "8/10", outcome: .marks(8, of: 10)), Case(word: "8 ／ 10", outcome: .marks(8, of: 10)),
      Case(word: "8", full: 10, outcome: .marks(8, of: 10)),
      Case(word: "8/10", full: 10, outcome: .marks(8, of: 10)),
    ])
  func words(_ one: Case) throws {
    #expect(try GradeWord(one.word, of: one.full).outcome(of: 2) == one.outcome)
  }

  @Test("读不懂的、满分写了两个的、超出满分的", arguments: ["好", "8/十", "8/10/2", "/", ""])
  func unreadable(_ word: String) {
    #expect(throws: Problem.self) { try GradeWord(word) }
  }

  @Test("两个满分不同、得分超出满分")
  func faults() {
    #expect(throws: Problem.self) { try GradeWord("8/10", of: 15) }
    #expect(throws: Problem.self) { try GradeWord("3").outcome(of: 2) }
    #expect(throws: Problem.self) { try GradeWord("-1/10").outcome(of: 2) }
  }

  @Test("自己写明满分的、不适用的，不必认识项目")
  func complete() throws {
    #expect(try GradeWord("8/10").isComplete && GradeWord("不适用").isComplete)
    #expect(try !GradeWord("8").isComplete && !GradeWord("合格").isComplete)
  }
}
