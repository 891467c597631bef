import Creation

@testable import CreationStore

/// Rulebooks with every kind of rule, at random, such as the documents allow.
struct RandomRulebook {
  var chance: Chance
  private var named = 0

  init(_ chance: Chance) { self.chance = chance }
}

extension RandomRulebook {
  /// A number such as −3.7 or 2/3.
  mutating func number(_ range: ClosedRange<Int>) -> Rational {
    Rational(chance.int(range), over: chance.one(of: [1, 1, 2, 3, 7, 10, 100], else: 1)) ?? 0
  }

  mutating func points(_ range: ClosedRange<Int>) -> Points { Points(number(range)) }

  mutating func flip() -> Bool { chance.int(0...1) == 0 }

  mutating func some<Value>(_ value: (inout RandomRulebook) -> Value) -> Value? {
    flip() ? value(&self) : nil
  }

  mutating func list<Value>(_ count: ClosedRange<Int>, _ value: (inout RandomRulebook) -> Value) -> [Value] {
    (0..<chance.int(count)).map { _ in value(&self) }
  }

  private mutating func word() -> String {
    chance.one(of: ["市级", "微信", "12345", "C-01", "P \"1\"", "a/b\\"], else: "a")
  }

  mutating func rulebook() -> Rulebook {
    let from = Known.month("2026-01").advanced(by: chance.int(0...11))
    var rulebook = Rulebook(
      id: "random", name: "随机办法「\(word())」", from: from, decimals: chance.int(0...6), schemes: [])
    rulebook.until = some { from.advanced(by: $0.chance.int(0...20)) }
    rulebook.monthEnds = some { $0.chance.int(1...31) }
    rulebook.rollsNaturalDays = flip()
    rulebook.limits.extensions = chance.int(0...5)
    rulebook.limits.reboundDays = chance.int(0...365)
    if flip() { rulebook.weather = [WeatherBand(.sunny, from: number(1...99)), WeatherBand(.rain, from: 0)] }
    let spans: [Term.Span] = [.month, .quarter, .half, .year]
    rulebook.schemes = spans.prefix(chance.int(1...4)).map { scheme($0) }
    return rulebook
  }

  private static let plain = Component(
    id: "plain", title: "整改率", rule: .rate(.measure(.rate(.rectification)), marks: 1))

  private mutating func scheme(_ span: Term.Span) -> Scheme {
    let full = Points([100, 105, 150, 1000][chance.int(0...3)])
    named = 0
    return Scheme(
      groups: flip() ? ["*"] : ["各区", "市直部门"], span: span, campaign: some { $0.word() }, full: full,
      floor: flip() ? 0 : points(0...60), most: some { full + $0.points(0...20) }, range: filter(),
      components: [Self.plain] + list(1...3) { $0.component(span, depth: 2) })
  }

  /// A range of findings, where the rule looks at any.
  private mutating func filter(for rule: Rule) -> FindingFilter {
    switch rule {
    case .sum, .events: return filter()
    default:
      guard case .measure(let measure) = rule.figure, measure.isOfFindings else { return FindingFilter() }
      return filter()
    }
  }

  private mutating func filter() -> FindingFilter {
    guard chance.int(0...3) == 0 else { return FindingFilter() }
    return FindingFilter(
      sources: list(0...2) { $0.word() }, levels: list(0...2) { $0.word() },
      channels: list(0...1) { $0.word() },
      severities: flip() ? [.major] : [], categories: list(0...1) { CategoryID(rawValue: $0.word()) },
      placeKinds: flip() ? ["广场"] : [])
  }

  mutating func component(_ span: Term.Span, depth: Int) -> Component {
    named += 1
    let (id, title) = ("c\(named)", "项目\(named)")
    let rule = rule(span, depth)
    return Component(
      id: id, title: title, weight: flip() ? 1 : number(0...12), least: some { $0.points(-9...0) },
      most: some { $0.points(1...50) }, range: filter(for: rule),
      missing: chance.one(of: Component.Missing.allCases, else: .zero), rule: rule)
  }
}

extension RandomRulebook {
  private mutating func figure() -> Figure {
    flip() ? .test(TestName(rawValue: word())) : .measure(.rate(chance.one(of: Rate.allCases, else: .due)))
  }

  private mutating func rule(_ span: Term.Span, _ depth: Int) -> Rule {
    switch chance.int(0...(depth > 0 ? 6 : 5)) {
    case 0: return .rate(figure(), marks: points(-20...100))
    case 1:
      return .target(
        TargetRule(
          figure(), marks: points(100...900), target: number(0...100), perPoint: number(0...3),
          floor: points(0...1),
          isCeiling: flip()))
    case 2:
      return .line(
        flip() ? .measure(.balance(.closing)) : figure(),
        points: [10, 30, 75].map { Rule.LinePoint(at: Rational($0), marks: points(0...99)) })
    case 3:
      let base = points(0...100)
      return .events(
        base: base, floor: some { base - $0.points(0...9) }, rules: list(1...3) { $0.event(span) })
    case 4:
      return .rank(
        RankRule(
          by: some { $0.figure() }, isAscending: flip(), top: [1] + list(0...2) { $0.points(-5...5) },
          bottom: list(0...2) { $0.points(-5...0) }, others: points(0...1)))
    case 5: return .mean(mean(span))
    default: return .sum(list(1...3) { $0.component(span, depth: depth - 1) })
    }
  }

  private mutating func mean(_ span: Term.Span) -> MeanRule {
    switch chance.int(0...2) {
    case 0 where span > .month: return MeanRule(of: .terms(.month), marks: points(1...100))
    case 1: return MeanRule(of: .children, marks: points(1...100))
    default:
      let weights = MeanRule.Weights(
        by: chance.one(of: MeanRule.Weights.Trait.allCases, else: .item),
        values: flip() ? [:] : [word(): number(0...9)])
      let per = chance.one(of: MeanRule.Grouping.allCases, else: .item)
      return MeanRule(
        of: .results(TestName(rawValue: word()), some { _ in .month }), marks: points(1...100), per: per,
        weights: flip() ? weights : nil, absent: per != .result && flip() ? .peers : .skipped)
    }
  }

  mutating func event(_ span: Term.Span) -> EventRule {
    let counts: [Measure] = [
      .count(.assigned), .count(.overdueDays), .balance(.closedLate), .count(.returned),
    ]
    let of: EventRule.Event =
      span > .month || chance.int(0...3) == 0
      ? .test("表扬") : .measure(chance.one(of: counts, else: .count(.closed)))
    let each = number(-30...10)
    return EventRule(
      title: word(), of: of, isOnce: flip(), each: each == 0 ? 1 : each, range: filter(),
      times: list(0...3) { $0.multiplier() }, takesHighest: flip(), eachCap: some { $0.number(0...9) },
      categoryCap: some { $0.number(0...20) }, cap: some { $0.number(0...60) },
      split: some { EventRule.Split(lead: $0.number(1...8), support: $0.number(0...8)) })
  }

  private mutating func multiplier() -> Multiplier {
    switch chance.int(0...2) {
    case 0:
      let trait = chance.one(of: Multiplier.Trait.allCases, else: .source)
      return .trait(trait, [trait == .severity ? "major" : word(): number(0...5)])
    case 1:
      return .quantity(
        chance.one(of: Multiplier.Quantity.allCases, else: .urges),
        flip() ? [] : [.init(least: 1, factor: number(0...3)), .init(least: 5, factor: number(0...3))])
    default: return .mark(chance.one(of: Multiplier.Mark.allCases, else: .urged), number(0...4))
    }
  }
}
