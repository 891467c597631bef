import Testing

@testable import Creation

@Suite("计分规则：目标")
struct TargetRuleTests {
  /// A target, so many of so many, and the marks to two decimals.
  struct TargetCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: TargetRule
    var part, whole: Int
    var marks: String

    init(_ name: String, _ rule: TargetRule, _ part: Int, _ whole: Int, _ marks: String) {
      (self.name, self.rule, self.part, self.whole, self.marks) = (name, rule, part, whole, marks)
    }

    var testDescription: String { name }
  }

  /// 连云港 12345 月考, 满意率 and 按时办结率.
  private static let satisfied = TargetRule(
    .measure(.rate(.onTime)), marks: 25, target: 98, perPoint: exact("0.5"), floor: points("12.5"))
  private static let handled = TargetRule(.measure(.rate(.due)), marks: 15, target: 90, perPoint: 1)
  /// 金华, 按期结案率 and 返工率.
  private static let settled = TargetRule(.measure(.rate(.due)), marks: 50, target: 70, perPoint: 1)
  private static let reworked = TargetRule(
    .measure(.rate(.returned)), marks: 10, target: 5, perPoint: exact("0.5"), floor: 2, isCeiling: true)

  private static let targets: [TargetCase] = [
    TargetCase("连云港 87.5%：25 − 0.5 × 10.5 = 19.75", satisfied, 7, 8, "19.75"),
    TargetCase("连云港 83.33%：25 − 0.5 × 14.666… = 17.666…", satisfied, 5, 6, "17.67"),
    TargetCase("连云港 75%：25 − 0.5 × 23 = 13.5", satisfied, 3, 4, "13.50"),
    TargetCase("连云港 71.43%：25 − 13.28… 低于 12.5，得 12.5", satisfied, 5, 7, "12.50"),
    TargetCase("连云港 50%：得最低的 12.5", satisfied, 1, 2, "12.50"),
    TargetCase("一件没有：12.5", satisfied, 0, 9, "12.50"),
    TargetCase("正好 98%：25", satisfied, 49, 50, "25.00"), TargetCase("超过目标不加：25", satisfied, 9, 9, "25.00"),
    TargetCase("97%：差一个点，24.5", satisfied, 97, 100, "24.50"),
    TargetCase("73%：正好到底，12.5", satisfied, 73, 100, "12.50"),
    TargetCase("73.1%：25 − 0.5 × 24.9 = 12.55", satisfied, 731, 1000, "12.55"),
    TargetCase("72.9%：到底，12.5", satisfied, 729, 1000, "12.50"),
    TargetCase("连云港按时办结率 89.82%：15 − 0.179… = 14.82", handled, 150, 167, "14.82"),
    TargetCase("九成：15", handled, 9, 10, "15.00"), TargetCase("七成五：15 − 15 = 0", handled, 3, 4, "0.00"),
    TargetCase("不写最低分就到零为止", handled, 0, 4, "0.00"),
    TargetCase("金华 70%：50", settled, 7, 10, "50.00"),
    TargetCase("金华 65%：50 − 5 = 45", settled, 13, 20, "45.00"),
    TargetCase("金华 10%：50 − 60，得 0", settled, 1, 10, "0.00"),
    TargetCase("返工率 5%，上限 5%：10", reworked, 1, 20, "10.00"),
    TargetCase("返工率 0：10", reworked, 0, 20, "10.00"),
    TargetCase("返工率 8%：10 − 0.5 × 3 = 8.5", reworked, 2, 25, "8.50"),
    TargetCase("返工率 50%：10 − 22.5，得最低的 2", reworked, 1, 2, "2.00"),
  ]

  @Test("达标满分，每差一个百分点扣，扣到底为止；越低越好的看超出多少", arguments: targets)
  func target(_ test: TargetCase) throws {
    guard case .measure(let measure) = test.rule.figure else { return }
    let number = try #require(measure.value(of: .rates(test.part, of: test.whole)).number)
    #expect(test.rule.marks(at: number).text(decimals: 2) == test.marks)
    #expect(Rule.target(test.rule).marks(at: number) == test.rule.marks(at: number))
    let month = ScoringCase.closed((test.part, test.whole))
    let unit = try #require(try month.sheet([Component(.target(test.rule))])["U-1"])
    #expect(unit.components[0].marks.text(decimals: 2) == test.marks)
  }
}
