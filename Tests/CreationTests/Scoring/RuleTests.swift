import Testing

@testable import Creation

@Suite("计分规则：比率、折线")
struct RuleTests {
  /// A rule, so many of so many, and the marks to two decimals.
  struct RateCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: Rule
    var part, whole: Int
    var marks: String

    init(_ name: String, _ rate: Rate, marks full: Points, _ part: Int, _ whole: Int, _ marks: String) {
      (self.name, self.part, self.whole, self.marks) = (name, part, whole, marks)
      rule = .rate(.measure(.rate(rate)), marks: full)
    }

    var testDescription: String { name }
  }

  private static let rates: [RateCase] = [
    RateCase("数字城管：按时结案 11 ÷ 应结案 12 × 60 = 55", .due, marks: 60, 11, 12, "55.00"),
    RateCase("全部按时：12 ÷ 12 × 60 = 60", .due, marks: 60, 12, 12, "60.00"),
    RateCase("一件没有：0 ÷ 12 × 60 = 0", .due, marks: 60, 0, 12, "0.00"),
    RateCase("江门：410 ÷ 452 × 100 = 90.7079…", .rectification, marks: 100, 410, 452, "90.71"),
    RateCase(
      "石狮，满分 150：40990 ÷ 41516 × 150 = 148.0995…", .rectification, marks: 150, 40_990, 41_516, "148.10"),
    RateCase("满分 105：20 ÷ 21 × 105 = 100", .rectification, marks: 105, 20, 21, "100.00"),
    RateCase("满分 1000：2 ÷ 3 × 1000 = 666.666…", .current, marks: 1000, 2, 3, "666.67"),
    RateCase("半分：1 ÷ 8 × 0.5 = 0.0625", .onTime, marks: points("0.5"), 1, 8, "0.06"),
    RateCase("扣分：返工率 1 ÷ 4 × −5 = −1.25", .returned, marks: -5, 1, 4, "-1.25"),
  ]

  @Test("按比率计分：率 × 满分", arguments: rates)
  func rate(_ test: RateCase) throws {
    let figure = try #require(test.rule.figure)
    guard case .measure(let measure) = figure else { return }
    let number = try #require(measure.value(of: .rates(test.part, of: test.whole)).number)
    #expect(try #require(test.rule.marks(at: number)).text(decimals: 2) == test.marks)
    let month = ScoringCase.closed((test.part, test.whole))
    let unit = try #require(try month.sheet([Component(test.rule)])["U-1"])
    #expect(unit.components[0].marks.text(decimals: 2) == test.marks)
  }

  @Test("按件数计分：每件多少分（按比率的写法，不除以一百）")
  func counts() throws {
    let rule = Rule.rate(.measure(.count(.returned)), marks: points("-0.2"))
    // 3 × −0.2 = −0.6.
    #expect(marks(rule.marks(at: 3)) == "-0.6")
    #expect(rule.marks(at: 0) == 0)
  }

  @Test(
    "折线计分：首都环境 ≤10 → 100，10 至 70 之间按 (70−x)×100/60，≥70 → 0",
    arguments: [
      (0, "100.00"), (9, "100.00"), (10, "100.00"), (11, "98.33"), (25, "75.00"), (40, "50.00"),
      (55, "25.00"), (69, "1.67"), (70, "0.00"), (71, "0.00"), (5000, "0.00"),
    ])
  func line(_ count: Int, _ marks: String) throws {
    let rule = Rule.line(
      .measure(.count(.overdueOpen)), points: [.init(at: 10, marks: 100), .init(at: 70, marks: 0)])
    #expect(try #require(rule.marks(at: Rational(count))).text(decimals: 2) == marks)
    // The published formula, as whole numbers: sixtieths of a mark.
    let sixtieths = count <= 10 ? 6000 : count >= 70 ? 0 : (70 - count) * 100
    #expect(rule.marks(at: Rational(count)) == Points(sixtieths).divided(by: 60))
  }

  @Test(
    "折线可以有多段，两端之外取端点",
    arguments: [
      (0, "0"), (60, "0"), (70, "5"), (80, "10"), (85, "20"), (90, "30"), (95, "30"), (98, "30"), (100, "30"),
    ])
  func severalPieces(_ percent: Int, _ marks: String) {
    let points = [(60, 0), (80, 10), (90, 30), (98, 30)].map {
      Rule.LinePoint(at: Rational($0), marks: Points($1))
    }
    let rule = Rule.line(.measure(.rate(.onTime)), points: points)
    #expect(rule.marks(at: Rational(percent))?.description == marks)
  }

  @Test("没有点、两点同处的折线也不出错")
  func oddLines() {
    let figure = Figure.measure(.count(.closed))
    #expect(Rule.line(figure, points: []).marks(at: 5) == nil)
    #expect(Rule.line(figure, points: [.init(at: 3, marks: 7)]).marks(at: 5) == 7)
    let step = Rule.line(figure, points: [.init(at: 3, marks: 7), .init(at: 3, marks: 9)])
    #expect(step.marks(at: 3) == 7)
    #expect(step.marks(at: 4) == 9)
  }

  @Test("折线和按率的数字都不先取整：三分之二就是三分之二")
  func unrounded() {
    let rule = Rule.rate(.measure(.rate(.current)), marks: 1)
    #expect(rule.marks(at: exact("200/3")) == points("2/3"))
  }

  @Test("合成、平均、逐件、名次的规则不看一个数字")
  func others() {
    let rules: [Rule] = [
      .sum([]), .mean(MeanRule(of: .children, marks: 5)), .events(base: 10, floor: nil, rules: []),
      .rank(RankRule(top: [1])),
    ]
    for rule in rules {
      #expect(rule.marks(at: 50) == nil)
      #expect(rule.figure == nil)
    }
  }

  @Test("没有加分时的满分：60 × 1 + 8 × ½ = 64；折线取最高点；名次不算")
  func fullMarks() {
    let line = Rule.line(
      .measure(.count(.closed)),
      points: [.init(at: 1, marks: 3), .init(at: 2, marks: 8), .init(at: 3, marks: 5)])
    let rate = Rule.rate(.measure(.rate(.due)), marks: 60)
    #expect([rate, line].map(\.fullMarks) == [60, 8])
    let target = TargetRule(.measure(.rate(.due)), marks: 25, target: 98, perPoint: 1, floor: 5)
    #expect(Rule.target(target).fullMarks == 25)
    #expect(Rule.events(base: 10, floor: 0, rules: []).fullMarks == 10)
    #expect(Rule.mean(MeanRule(of: .terms(.month), marks: 70)).fullMarks == 70)
    #expect(Rule.rank(RankRule(top: [points("1.5")])).fullMarks == 0)
    #expect(Rule.sum([Component(rate), Component(line, weight: exact("1/2"))]).fullMarks == 64)
    #expect(Rule.sum([]).fullMarks == 0)
  }
}
