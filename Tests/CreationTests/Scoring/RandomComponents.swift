@testable import Creation

/// Components with every kind of rule, at random.
struct RandomComponents {
  var chance: Chance
  private var number = 0

  init(_ chance: Chance) { self.chance = chance }
}

extension RandomComponents {
  /// A number such as −3.7 or 2/3.
  mutating func number(_ range: ClosedRange<Int>) -> Rational {
    Rational(Int.random(in: range, using: &chance), over: one([1, 2, 3, 7, 10, 100], else: 1)) ?? 0
  }

  mutating func one<Value>(_ values: [Value], else other: Value) -> Value {
    values.randomElement(using: &chance) ?? other
  }

  mutating func flip() -> Bool { Bool.random(using: &chance) }

  mutating func components(depth: Int, ranked: Bool = true) -> [Component] {
    (0..<Int.random(in: 1...3, using: &chance)).map { _ in component(depth: depth, ranked: ranked) }
  }

  private mutating func component(depth: Int, ranked: Bool) -> Component {
    number += 1
    var component = Component(
      id: "c\(number)", title: "项目\(number)", weight: number(0...12),
      missing: one(Component.Missing.allCases, else: .zero), rule: rule(depth: depth, ranked: ranked))
    if flip() { component.most = Points(number(0...40)) }
    if flip() { component.least = Points(number(-40...0)) }
    if Int.random(in: 0...3, using: &chance) == 0 { component.range.sources = ["12345"] }
    return component
  }

  private mutating func rule(depth: Int, ranked: Bool) -> Rule {
    let figure = Figure.measure(.rate(one(Rate.allCases, else: .due)))
    let marks = Points(number(0...100))
    switch Int.random(in: 0...(depth > 0 ? 6 : 5), using: &chance) {
    case 0: return .rate(figure, marks: marks)
    case 1:
      return .target(
        TargetRule(
          figure, marks: marks, target: number(0...100), perPoint: number(0...3),
          floor: Points(number(0...9)),
          isCeiling: flip()))
    case 2:
      return .line(
        figure, points: [0, 30, 75].map { .init(at: Rational($0), marks: Points(number(0...99))) })
    case 3: return .events(base: marks, floor: flip() ? 0 : nil, rules: [event(), event()])
    case 4 where ranked:
      return .rank(
        RankRule(by: flip() ? nil : figure, top: [2, 1], bottom: [-1], others: Points(number(0...1))))
    case 6: return .sum(components(depth: depth - 1, ranked: ranked))
    default:
      let per = one(MeanRule.Grouping.allCases, else: .item)
      return .mean(
        MeanRule(
          of: .results("实地测评", nil), marks: marks, per: per,
          weights: flip() ? nil : .init(by: .item, values: ["a": number(0...5)]),
          absent: per != .result && flip() ? .peers : .skipped))
    }
  }

  /// An event rule that does not look at how often or in which order things came.
  mutating func event(independent: Bool = false) -> EventRule {
    let measures: [Measure] = [
      .count(.assigned), .count(.closed), .balance(.closedLate), .count(.overdueOpen), .count(.returned),
      .count(.overdueDays), .count(.supported),
    ]
    var times: [Multiplier] = [
      .quantity(.overdueDays, flip() ? [] : [.init(least: 3, factor: number(0...5))]),
      .trait(.source, ["12345": number(0...3)]), .trait(.severity, ["major": number(0...3)]),
    ].filter { _ in flip() }
    if !independent, flip() { times.append(.quantity(.repetition, [])) }
    return EventRule(
      title: "件", of: .measure(one(measures, else: .count(.assigned))), isOnce: flip(),
      each: number(-30...10),
      times: times, takesHighest: flip(), eachCap: flip() ? number(0...5) : nil,
      categoryCap: flip() ? number(0...40) : nil, cap: flip() ? number(0...60) : nil,
      split: flip() ? .init(lead: number(1...8), support: number(0...8)) : nil)
  }

  /// Field tests of the units.
  mutating func results() -> [TestResult] {
    RandomLedger.units.flatMap { unit in
      ["a", "b", "c"].compactMap { item -> TestResult? in
        guard flip() else { return nil }
        return .marks("\(Int.random(in: 0...100, using: &chance))", unit, item: item)
      }
    }
  }
}
