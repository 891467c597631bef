import Testing

@testable import Creation

@Suite("项目得分")
struct ScoreLineTests {
  /// A weight and bounds, the marks of the rule, and the lines that come of it.
  struct BoundCase: Sendable, CustomTestStringConvertible {
    var name: String
    var weight: String
    var least: String?
    var most: String?
    var lines: [String]
    var given: [String]

    init(
      _ name: String, _ weight: String, _ least: String?, _ most: String?, _ lines: [String],
      _ given: [String]
    ) {
      (self.name, self.weight, self.least, self.most) = (name, weight, least, most)
      (self.lines, self.given) = (lines, given)
    }

    var testDescription: String { name }
  }

  private static let cases: [BoundCase] = [
    BoundCase("没有权重和限额：照原样", "1", nil, nil, ["10", "-3"], ["10", "-3"]),
    BoundCase("权重 0.3 乘在每一行上", "0.3", nil, nil, ["10", "-3"], ["3", "-0.9"]),
    BoundCase("权重三分之一", "1/3", nil, nil, ["10", "-3"], ["10/3", "-1"]),
    BoundCase("最高 5：7 − 5 退 2", "1", nil, "5", ["10", "-3"], ["10", "-3", "-2"]),
    BoundCase("限额在权重之后：7 × 2 = 14，最高 5", "2", nil, "5", ["10", "-3"], ["20", "-6", "-9"]),
    BoundCase("最低 −1：−4 补 3", "1", "-1", "5", ["-4"], ["-4", "3"]),
    BoundCase("正好到限额不用说", "1", "7", "7", ["10", "-3"], ["10", "-3"]),
    BoundCase("最高 0：只扣不加", "1", nil, "0", ["2"], ["2", "-2"]),
    BoundCase("没有明细也有最低", "1", "6", nil, [], ["6"]),
    BoundCase("权重零", "0", nil, nil, ["10"], ["0"]),
  ]

  @Test("权重、最低、最高", arguments: cases)
  func bounds(_ test: BoundCase) {
    let component = Component(
      id: "a", title: "项目", weight: exact(test.weight), least: test.least.map(points),
      most: test.most.map(points),
      rule: .sum([]))
    let score = ComponentScore(component, test.lines.map { ScoreLine("行", points($0)) })
    #expect(score.lines.map { marks($0.marks) } == test.given)
    #expect(score.marks == score.lines.sum)
  }

  @Test("没有行，和是零")
  func nothing() { #expect([ScoreLine]().sum == 0) }
}
