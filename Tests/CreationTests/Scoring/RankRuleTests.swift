import Testing

@testable import Creation

@Suite("计分规则：名次")
struct RankRuleTests {
  /// Figures of a group and the rank and marks of each.
  struct RankCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: RankRule
    var figures: [String?]
    var marks: [String]

    init(_ name: String, _ rule: RankRule, _ figures: [String?], _ marks: [String]) {
      (self.name, self.rule, self.figures, self.marks) = (name, rule, figures, marks)
    }

    var testDescription: String { name }
  }

  /// 某市城管月考: 1st +1.5, 2nd +1, 3rd +0.5, 4th 0, 5th −0.5.
  private static let published = RankRule(
    top: [points("1.5"), 1, points("0.5")], bottom: [points("-0.5")])
  private static let topOnly = RankRule(top: [3, 2, 1])
  private static let both = RankRule(top: [2, 1], bottom: [-2, -1], others: points("0.5"))

  private static let cases: [RankCase] = [
    RankCase(
      "某市城管月考的五个单位", published, ["91", "95", "80", "88", "90"],
      ["2 1", "1 1.5", "5 -0.5", "4 0", "3 0.5"]),
    RankCase(
      "并列第二的都得第二名的分，第三名的分没有人得", published, ["90", "80", "80", "70"],
      ["1 1.5", "2 1", "2 1", "4 -0.5"]),
    RankCase("全部并列：都是第一，不扣末名", published, ["80", "80", "80"], ["1 1.5", "1 1.5", "1 1.5"]),
    RankCase("只有一个单位：第一", published, ["0"], ["1 1.5"]),
    RankCase("没有单位", published, [], []), RankCase("都没有数据", published, [nil, nil], ["—", "—"]),
    RankCase("没有数据的不占名次", published, [nil, "70", "90"], ["—", "2 1", "1 1.5"]),
    RankCase(
      "末名并列：都按倒数第一扣（第四、第五并列，得第四名，扣 0.5）", published, ["9", "8", "7", "6", "6"],
      ["1 1.5", "2 1", "3 0.5", "4 -0.5", "4 -0.5"]),
    RankCase("三名以外不加不减", topOnly, ["5", "4", "3", "2"], ["1 3", "2 2", "3 1", "4 0"]),
    RankCase(
      "前二加、后二减、中间 0.5", both, ["6", "5", "4", "3", "2"],
      ["1 2", "2 1", "3 0.5", "4 -1", "5 -2"]),
    RankCase("前后相遇：先按前面的", both, ["6", "5", "4"], ["1 2", "2 1", "3 -2"]),
    RankCase(
      "倒数第二并列：倒数第一 −2，并列的两个按倒数第二 −1", both, ["9", "8", "5", "5", "1"],
      ["1 2", "2 1", "3 -1", "3 -1", "5 -2"]),
    RankCase("三分之一与 0.3333 不并列", topOnly, ["1/3", "0.3333"], ["1 3", "2 2"]),
  ]

  @Test("并列同名次同分，前名取高，末名取低", arguments: cases)
  func marks(_ test: RankCase) {
    let found = test.rule.marks(of: test.figures.map { $0.map(exact) })
    #expect(found.map { $0.map { "\($0.rank) \($0.marks)" } ?? "—" } == test.marks)
  }

  @Test("数值小的名次在前")
  func ascending() {
    let rule = RankRule(isAscending: true, top: [1], bottom: [-1])
    let found = rule.marks(of: [3, nil, 0, 7])
    #expect(found.map { $0.map { "\($0.rank) \($0.marks)" } ?? "—" } == ["2 0", "—", "1 1", "3 -1"])
  }
}
