import Testing

@testable import Creation

@Suite("按数字计分")
struct RuleMarksTests {
  /// A rule, so many of so many, and the marks.
  struct RateCase: Sendable, CustomTestStringConvertible {
    var rule: String
    var part, whole: Int
    var marks: String

    init(_ rule: String, _ part: Int, _ whole: Int, _ marks: String) {
      self.rule = rule
      self.part = part
      self.whole = whole
      self.marks = marks
    }

    var testDescription: String { "\(part)/\(whole) → \(marks)" }
  }

  private func check(_ test: RateCase, _ kind: String) throws {
    let component = try component(#"{"id":"a","title":"项目","kind":"\#(kind)",\#(test.rule)}"#)
    let account = Account.rates(test.part, of: test.whole)
    let measure = try #require(component.rule.measure)
    let number = try #require(measure.value(of: account).number)
    #expect(try #require(component.rule.marks(at: number)).text(decimals: 2) == test.marks)
    let scoring = try MonthScoring([component], full: 1000)
    #expect(scoring.marks(of: component, "U-101", account)?.marks.text(decimals: 2) == test.marks)
  }

  private static let rates: [RateCase] = [
    // 数字城管（区）: 常规案件 = 按时结案 ÷ 应结案 × 60.
    RateCase(#""measure":"due_rate","marks":60"#, 11, 12, "55.00"),
    RateCase(#""measure":"due_rate","marks":60"#, 12, 12, "60.00"),
    RateCase(#""measure":"due_rate","marks":60"#, 0, 12, "0.00"),
    // 410 ÷ 452 × 100 = 90.7079…
    RateCase(#""measure":"rectification_rate","marks":100"#, 410, 452, "90.71"),
    // 40990 ÷ 41516 × 150 = 148.0995…
    RateCase(#""measure":"rectification_rate","marks":150"#, 40_990, 41_516, "148.10"),
    RateCase(#""measure":"current_rate","marks":1000"#, 2, 3, "666.67"),
    RateCase(#""measure":"on_time_rate","marks":0.5"#, 1, 8, "0.06"),
    // Marks may be taken: 返工率 × −5.
    RateCase(#""measure":"return_rate","marks":-5"#, 1, 4, "-1.25"),
  ]

  @Test("按比率计分：率 × 满分", arguments: rates)
  func rate(_ test: RateCase) throws { try check(test, "rate") }

  private static let satisfied =
    #""measure":"on_time_rate","marks":25,"target":98,"per_point":0.5,"floor":12.5"#
  private static let handled = #""measure":"due_rate","marks":15,"target":90,"per_point":1"#
  private static let settled = #""measure":"due_rate","marks":50,"target":70,"per_point":1"#

  private static let targets: [RateCase] = [
    // 连云港 12345 月考, 满意率: max(12.5, 25 − 0.5 × (98 − 率)).
    RateCase(satisfied, 7, 8, "19.75"), RateCase(satisfied, 5, 6, "17.67"),
    RateCase(satisfied, 3, 4, "13.50"),
    RateCase(satisfied, 5, 7, "12.50"), RateCase(satisfied, 1, 2, "12.50"),
    RateCase(satisfied, 0, 9, "12.50"),
    RateCase(satisfied, 49, 50, "25.00"), RateCase(satisfied, 9, 9, "25.00"),
    // 97 % is one point short, 73 % exactly at the floor, 72.9 % under it.
    RateCase(satisfied, 97, 100, "24.50"), RateCase(satisfied, 73, 100, "12.50"),
    RateCase(satisfied, 729, 1000, "12.50"), RateCase(satisfied, 731, 1000, "12.55"),
    // 按时办结率 89.82 % → 14.82: 15 − 1 × (90 − 率); 150 ÷ 167 is 89.820…
    RateCase(handled, 150, 167, "14.82"), RateCase(handled, 9, 10, "15.00"), RateCase(handled, 3, 4, "0.00"),
    RateCase(handled, 0, 4, "0.00"),
    // 金华: ≥ 70 % → 50, −1 per point.
    RateCase(settled, 7, 10, "50.00"), RateCase(settled, 10, 10, "50.00"), RateCase(settled, 13, 20, "45.00"),
    RateCase(settled, 1, 10, "0.00"),
  ]

  @Test("目标计分：达标满分，每差一个百分点扣，扣到底为止", arguments: targets)
  func target(_ test: RateCase) throws { try check(test, "target") }

  @Test(
    "折线计分：首都环境 ≤10 → 100，10 至 70 之间按 (70−x)×100/60，≥70 → 0",
    arguments: [
      (0, "100.00"), (9, "100.00"), (10, "100.00"), (11, "98.33"), (25, "75.00"), (40, "50.00"),
      (55, "25.00"),
      (69, "1.67"), (70, "0.00"), (71, "0.00"), (5000, "0.00"),
    ])
  func line(_ count: Int, _ marks: String) throws {
    let text =
      #"{"id":"a","title":"接诉即办","kind":"line","measure":"overdue_open","#
      + #""points":[{"at":10,"marks":100},{"at":70,"marks":0}]}"#
    let rule = try component(text).rule
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
  func severalPieces(_ percent: Int, _ marks: String) throws {
    let rule = try component(
      #"""
      {"id":"a","title":"率","kind":"line","measure":"on_time_rate",
       "points":[{"at":60,"marks":0},{"at":80,"marks":10},{"at":90,"marks":30},{"at":98,"marks":30}]}
      """#
    ).rule
    #expect(rule.marks(at: Rational(percent))?.description == marks)
  }

  @Test("折线和按率的数字都不先取整：三分之二就是三分之二")
  func exact() throws {
    let rule = try component(#"{"id":"a","title":"率","kind":"rate","measure":"current_rate","marks":1}"#).rule
    let number = try #require(Measure.current(2, of: 3).number)
    #expect(rule.marks(at: number) == Points(2).divided(by: 3))
  }

  @Test("合成和逐件的规则不看一个数字")
  func others() throws {
    #expect(Rule.sum([]).marks(at: 50) == nil)
    #expect(Rule.events(base: 10, floor: nil, rules: []).marks(at: 50) == nil)
    #expect(Rule.sum([]).measure == nil)
  }
}

extension Measure {
  fileprivate static func current(_ part: Int, of whole: Int) -> Value {
    Measure.currentRate.value(of: .rates(part, of: whole))
  }
}
