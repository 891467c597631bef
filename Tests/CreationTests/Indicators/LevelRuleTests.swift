import Foundation
import Testing

@testable import Creation

@Suite("等级标准")
struct LevelRuleTests {
  /// A rule, a figure and the level the documents give it.
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var figure: String
    var level: IndicatorLevel
    var testDescription: String { "\(rule) 遇 \(figure)" }
  }

  @Test(
    "界限两边",
    arguments: [
      Case(rule: "A>85 B>80", figure: "85.01", level: .a), Case(rule: "A>85 B>80", figure: "85", level: .b),
      Case(rule: "A>85 B>80", figure: "80", level: .c), Case(rule: "A>=20% B>=15%", figure: "20", level: .a),
      Case(rule: "A>=20% B>=15%", figure: "14.99", level: .c),
      Case(rule: "A>=3 B>=2", figure: "2", level: .b),
      Case(rule: "A<=0 B<=1", figure: "0", level: .a), Case(rule: "A<=0 B<=1", figure: "1", level: .b),
      Case(rule: "A<200", figure: "200", level: .c), Case(rule: "A≥90％，B≥85％", figure: "90", level: .a),
    ])
  func levels(_ one: Case) throws {
    let rule = try #require(LevelRule(one.rule))
    #expect(rule.level(of: try #require(Rational(one.figure))) == one.level)
  }

  @Test(
    "写出来再读，一字不差",
    arguments: [
      ("A>85 B>80", "A>85 B>80"), ("A≥90％；B≥85％", "A>=90% B>=85%"), ("A<=0", "A<=0"),
      ("B>=2、A>=3", "A>=3 B>=2"), ("A>=99.5%", "A>=99.5%"),
    ])
  func text(written: String, kept: String) throws {
    let rule = try #require(LevelRule(written))
    #expect(rule.description == kept)
    #expect(LevelRule(kept) == rule)
    #expect(try JSONDecoder().decode([LevelRule].self, from: JSONEncoder().encode([rule])) == [rule])
  }

  @Test(
    "读不懂的",
    arguments: ["", "B>80", "A85", "A>85 A>80", "A>八十", "A>85 C>70", "A>85% B>80", "A>1e9999", ">85", "A>"])
  func unreadable(text: String) {
    #expect(LevelRule(text) == nil)
    #expect(LevelRule.unreadable(text).advice.hasPrefix("请"))
  }
}
