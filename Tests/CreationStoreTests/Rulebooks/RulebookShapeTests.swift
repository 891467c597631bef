import Creation
import Testing

@testable import CreationStore

@Suite("考评办法的写法")
struct RulebookShapeTests {
  @Test("随便什么办法，写出来再读，一点不变；再写，一个字节不变", arguments: 0..<40)
  func roundTrip(round: Int) {
    let chance = Chance()
    var random = RandomRulebook(chance)
    for _ in 0..<round { _ = random.chance.next() }
    let rulebook = random.rulebook()
    let bytes = RulebookDocument.bytes(rulebook)
    let (again, problems) = RulebookDocument.check(bytes, file: "rules/random.json")
    #expect(problems == [], "\(chance)")
    #expect(again == rulebook, "\(chance)")
    #expect(again.map(RulebookDocument.bytes) == bytes, "\(chance)")
  }

  @Test("默认办法也写得出、读得回")
  func standard() throws {
    let bytes = RulebookDocument.bytes(.standard)
    #expect(try RulebookDocument.rulebook(bytes, file: "rules/standard.json") == .standard)
    #expect(
      try RulebookDocument.rulebook(Array(SmallOffice.rules.utf8), file: "rules/standard.json") == .standard)
  }

  /// A component as written, and the rule it must be.
  struct RuleCase: Sendable, CustomTestStringConvertible {
    var text: String
    var rule: Rule

    init(_ text: String, _ rule: Rule) { (self.text, self.rule) = (text, rule) }

    var testDescription: String { text }
  }

  private static let half = Rational(1, over: 2) ?? 0

  private static let rules: [RuleCase] = [
    RuleCase(#""kind":"rate","measure":"due_rate","marks":60"#, .rate(.measure(.rate(.due)), marks: 60)),
    RuleCase(#""kind":"rate","measure":"按期结案率","marks":60"#, .rate(.measure(.rate(.due)), marks: 60)),
    RuleCase(#""kind":"rate","test":"满意度","marks":60"#, .rate(.test("满意度"), marks: 60)),
    RuleCase(
      #""kind":"target","measure":"on_time_rate","marks":25,"target":98,"per_point":0.5,"floor":12.5"#,
      .target(
        TargetRule(
          .measure(.rate(.onTime)), marks: 25, target: 98, perPoint: half, floor: Points(12) + Points(half)))),
    RuleCase(
      #""kind":"target","measure":"return_rate","marks":15,"target":5,"per_point":"1/3","at_most":true"#,
      .target(
        TargetRule(
          .measure(.rate(.returned)), marks: 15, target: 5, perPoint: Rational(1, over: 3) ?? 0,
          isCeiling: true))),
    RuleCase(
      #""kind":"line","measure":"overdue_open","points":[{"at":10,"marks":100},{"at":70,"marks":0}]"#,
      .line(.measure(.count(.overdueOpen)), points: [.init(at: 10, marks: 100), .init(at: 70, marks: 0)])),
    RuleCase(
      #""kind":"events","base":10,"floor":0,"events":[{"title":"退回","of":"returned","each":-0.5,"once":true}]"#,
      .events(
        base: 10, floor: 0,
        rules: [EventRule(title: "退回", of: .measure(.count(.returned)), isOnce: true, each: -half)])),
    RuleCase(
      #""kind":"events","events":[{"title":"表扬","test":"表扬","each":5,"cap":0,"split":{"lead":8,"support":2}}]"#,
      .events(
        base: 0, floor: nil,
        rules: [EventRule(title: "表扬", of: .test("表扬"), each: 5, cap: 0, split: .init(lead: 8, support: 2))])),
    RuleCase(
      #""kind":"sum","components":[{"id":"b","title":"b","weight":0.5,"kind":"rank","top":[1.5,1],"bottom":[-0.5]}]"#,
      .sum([
        Component(
          id: "b", title: "b", weight: half,
          rule: .rank(RankRule(top: [Points(1) + Points(half), 1], bottom: [-Points(half)])))
      ])),
    RuleCase(#""kind":"mean","of":"children","marks":100"#, .mean(MeanRule(of: .children, marks: 100))),
    RuleCase(
      #""kind":"mean","of":"results","test":"实地测评","marks":70,"per":"item","absent":"peers","weights":{"by":"assessor"}"#,
      .mean(
        MeanRule(
          of: .results("实地测评", nil), marks: 70, per: .item, weights: .init(by: .assessor), absent: .peers))),
  ]

  @Test("手写的每种规则读成该有的样子", arguments: rules)
  func kinds(_ test: RuleCase) throws {
    let text =
      #"{"format":1,"id":"a","name":"办法","from":"2026-01","schemes":[{"groups":["*"],"full":100,"components":[{"id":"a","title":"项目",\#(test.text)}]}]}"#
    let (rulebook, problems) = RulebookDocument.check(Array(text.utf8), file: "a.json")
    #expect(problems == [])
    #expect(rulebook?.schemes[0].components == [Component(id: "a", title: "项目", rule: test.rule)])
  }

  @Test("没写的都是通常的：两位小数、自然月、不顺延、通常的限额和天气档")
  func defaults() throws {
    let rulebook = try RulebookDocument.rulebook(Array(SmallOffice.rules.utf8), file: "a.json")
    #expect((rulebook.decimals, rulebook.monthEnds, rulebook.until) == (2, nil, nil))
    #expect(
      (rulebook.rollsNaturalDays, rulebook.limits, rulebook.weather) == (false, FindingLimits(), .usual))
    let scheme = try #require(rulebook.schemes.first)
    #expect((scheme.span, scheme.campaign, scheme.floor, scheme.most) == (.month, nil, 0, 100))
    #expect(scheme.components.allSatisfy { $0.weight == 1 && $0.missing == .unranked && $0.range.isEmpty })
  }
}
