import Testing

@testable import Creation

@Suite("项目评定")
struct ItemGradeTests {
  @Test(
    "合格得满分，基本合格得一半，不合格不得分，不适用不计",
    arguments: [
      (.pass, .marks(3, of: 3)), (.basic, .marks(Points(Rational(3, over: 2) ?? 0), of: 3)),
      (.fail, .marks(0, of: 3)),
      (.notApplicable, .notApplicable),
    ] as [(ItemGrade, TestResult.Outcome)])
  func outcomes(grade: ItemGrade, outcome: TestResult.Outcome) {
    #expect(grade.outcome(of: 3) == outcome)
    #expect(ItemGrade(outcome) == grade)
    #expect(outcome.fault == nil)
  }

  @Test("打分的：差一点也是基本合格；实测值、记一次不是评定")
  func marks() {
    #expect(ItemGrade(.marks(Points(Rational(299, over: 100) ?? 0), of: 3)) == .basic)
    #expect(ItemGrade(.share(0, of: 4)) == .fail)
    #expect(ItemGrade(.value(3)) == nil)
    #expect(ItemGrade(.noted) == nil)
    #expect(ItemGrade.allCases.filter(\.isFault) == [.basic, .fail])
  }
}
