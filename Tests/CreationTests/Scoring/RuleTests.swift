import Testing

@testable import Creation

@Suite("计分规则的写法")
struct RuleTests {
  /// A component's text and the rule it must be.
  private static let rules: [(String, Rule)] = [
    (#"{"kind":"rate","measure":"due_rate","marks":60}"#, .rate(.dueRate, marks: 60)),
    (
      #"{"kind":"target","measure":"on_time_rate","marks":25,"target":98,"per_point":0.5,"floor":12.5}"#,
      .target(
        .onTimeRate, marks: 25, target: 98, perPoint: Rational(1, over: 2) ?? 0, floor: Points("12.5") ?? 0)
    ),
    (
      #"{"kind":"target","measure":"due_rate","marks":15,"target":90,"per_point":"1/3"}"#,
      .target(.dueRate, marks: 15, target: 90, perPoint: Rational(1, over: 3) ?? 0, floor: 0)
    ),
    (
      #"{"kind":"line","measure":"overdue_open","points":[{"at":10,"marks":100},{"at":70,"marks":0}]}"#,
      .line(.overdueOpen, points: [.init(at: 10, marks: 100), .init(at: 70, marks: 0)])
    ),
    (
      #"{"kind":"events","base":10,"floor":0,"events":[{"title":"退回","of":"sent_back","each":-0.2}]}"#,
      .events(
        base: 10, floor: 0,
        rules: [EventRule(title: "退回", of: .sentBack, each: Rational(-1, over: 5) ?? 0)])
    ),
    (#"{"kind":"events","events":[]}"#, .events(base: 0, floor: nil, rules: [])),
    (#"{"kind":"sum","components":[]}"#, .sum([])),
    (
      #"{"kind":"sum","components":[{"id":"b","title":"明察","weight":0.6,"kind":"events","base":90,"events":[]}]}"#,
      .sum([
        Component(
          id: "b", title: "明察", weight: Rational(3, over: 5) ?? 0,
          rule: .events(base: 90, floor: nil, rules: []))
      ])
    ),
  ]

  @Test("每种规则都读得出、写得回")
  func kinds() throws {
    for (text, rule) in RuleTests.rules {
      let named = #"{"id":"a","title":"项目","# + text.dropFirst()
      let expected = Component(id: "a", title: "项目", rule: rule)
      #expect(try component(named) == expected, "\(text)")
      #expect(try component(try json(expected)) == expected, "\(text)")
    }
    #expect(Set(RuleTests.rules.map { $0.0.split(separator: "\"")[3] }).count == Rule.Kind.allCases.count)
  }

  /// A component that is refused, and what the refusal must say.
  private static let refused: [(String, [String])] = [
    (#"{"kind":"rate","measure":"closed","marks":60}"#, ["measure", "「closed」", "件数", "_rate"]),
    (
      #"{"kind":"target","measure":"overdue_open","marks":60,"target":1,"per_point":1}"#,
      ["measure", "「overdue_open」"]
    ),
    (
      #"{"kind":"line","measure":"closed","points":[{"at":70,"marks":0},{"at":10,"marks":100}]}"#,
      ["points", "at 从小到大"]
    ),
    (
      #"{"kind":"line","measure":"closed","points":[{"at":10,"marks":0},{"at":10,"marks":100}]}"#,
      ["points", "at 从小到大"]
    ),
    (#"{"kind":"line","measure":"closed","points":[{"at":10,"marks":0}]}"#, ["points", "至少两点"]),
    (#"{"kind":"line","measure":"closed","points":[]}"#, ["points", "至少两点"]),
    (#"{"kind":"rate","measure":"due_rate"}"#, ["marks"]),
    (#"{"kind":"target","measure":"due_rate","marks":5,"target":90}"#, ["per_point"]),
    (#"{"kind":"events"}"#, ["events"]), (#"{"kind":"sum"}"#, ["components"]),
    (#"{"kind":"mean","components":[]}"#, ["kind", "mean"]), (#"{"measure":"due_rate","marks":5}"#, ["kind"]),
    (#"{"kind":"rate","measure":"按期结案率","marks":5}"#, ["measure"]),
    (#"{"kind":"rate","measure":"due_rate","marks":"六十"}"#, ["marks", "六十"]),
    (#"{"kind":"rate","measure":"due_rate","mark":60}"#, ["mark", "「mark」", "marks", "per_point"]),
  ]

  @Test("写错的不收，说出哪个键、为什么")
  func refusals() {
    for (text, words) in RuleTests.refused {
      let said = refusal(of: #"{"id":"a","title":"项目","# + text.dropFirst(), as: Component.self)
      for word in words { #expect(said?.contains(word) == true, "\(text)：\(said ?? "收下了") 没有 \(word)") }
    }
  }

  @Test(
    "别的规则的键不能悄悄不算",
    arguments: [
      (#"{"kind":"rate","measure":"due_rate","marks":60,"floor":30}"#, "floor"),
      (#"{"kind":"rate","measure":"due_rate","marks":60,"per_point":1}"#, "per_point"),
      (#"{"kind":"sum","components":[],"marks":60}"#, "marks"),
      (#"{"kind":"events","events":[],"target":60}"#, "target"),
      (
        #"{"kind":"line","measure":"closed","points":[{"at":1,"marks":0},{"at":2,"marks":1}],"floor":0}"#,
        "floor"
      ),
      (#"{"kind":"target","measure":"due_rate","marks":5,"target":90,"per_point":1,"base":3}"#, "base"),
    ])
  func foreignKeys(_ text: String, _ key: String) {
    let said = refusal(of: #"{"id":"a","title":"项目","# + text.dropFirst(), as: Component.self)
    #expect(said?.contains("「\(key)」") == true, "\(said ?? "收下了")")
  }

  @Test("折线点里不认识的键不收")
  func linePoints() {
    let text =
      #"{"id":"a","title":"项目","kind":"line","measure":"closed","#
      + #""points":[{"at":1,"marks":0},{"at":2,"marks":1,"floor":3}]}"#
    let said = refusal(of: text, as: Component.self)
    #expect(said?.contains("「floor」") == true, "\(said ?? "收下了")")
    #expect(said?.contains("at、marks") == true, "\(said ?? "收下了")")
  }

  @Test("没有加分时的满分")
  func fullMarks() throws {
    let line = Rule.line(
      .closed, points: [.init(at: 1, marks: 3), .init(at: 2, marks: 8), .init(at: 3, marks: 5)])
    let parts: [(Rule, Rational)] = [(.rate(.dueRate, marks: 60), 1), (line, Rational(1, over: 2) ?? 0)]
    #expect(parts.map(\.0.fullMarks) == [60, 8])
    #expect(Rule.target(.dueRate, marks: 25, target: 98, perPoint: 1, floor: 5).fullMarks == 25)
    #expect(Rule.events(base: 10, floor: 0, rules: []).fullMarks == 10)
    let sum = parts.map { Component(id: "a", title: "甲", weight: $1, rule: $0) }
    #expect(Rule.sum(sum).fullMarks == 64)
    #expect(Rule.sum([]).fullMarks == 0)
  }
}
