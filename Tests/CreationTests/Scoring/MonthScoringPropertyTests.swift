import Testing

@testable import Creation

@Suite("计分的恒等")
struct MonthScoringPropertyTests {
  private static let measures = Measure.allCases.filter(\.isRate)

  /// Marks such as −3.7 or 2/3.
  private static func number(_ range: ClosedRange<Int>, using chance: inout Chance) -> Rational {
    let denominator = [1, 2, 3, 7, 10, 100].randomElement(using: &chance) ?? 1
    return Rational(Int.random(in: range, using: &chance), over: denominator) ?? 0
  }

  private static func event(_ index: Int, using chance: inout Chance) -> EventRule {
    let times: [EventRule.Multiplier] = [
      .overdueDays, .repetition, .source(["12345": number(0...30, using: &chance)]),
      .severity(["major": number(0...30, using: &chance), "critical": number(0...90, using: &chance)]),
    ]
    return EventRule(
      title: "件\(index)", of: EventRule.Events.allCases.randomElement(using: &chance) ?? .assigned,
      each: number(-30...10, using: &chance), times: times.filter { _ in Bool.random(using: &chance) },
      cap: Bool.random(using: &chance) ? number(0...60, using: &chance) : nil,
      categoryCap: Bool.random(using: &chance) ? number(0...40, using: &chance) : nil)
  }

  private static func rule(depth: Int, using chance: inout Chance) -> Rule {
    let measure = measures.randomElement(using: &chance) ?? .dueRate
    let marks = Points(number(0...100, using: &chance))
    switch Int.random(in: 0...(depth > 0 ? 4 : 3), using: &chance) {
    case 0: return .rate(measure, marks: marks)
    case 1:
      return .target(
        measure, marks: marks, target: number(0...100, using: &chance),
        perPoint: number(0...3, using: &chance), floor: Points(number(0...9, using: &chance)))
    case 2:
      let points = [0, 30, 75].map {
        Rule.LinePoint(at: Rational($0), marks: Points(number(0...99, using: &chance)))
      }
      return .line(measure, points: points)
    case 3:
      return .events(
        base: marks, floor: Bool.random(using: &chance) ? 0 : nil,
        rules: (0..<2).map { event($0, using: &chance) })
    default: return .sum(components(depth: depth - 1, using: &chance))
    }
  }

  private static func components(depth: Int, using chance: inout Chance) -> [Component] {
    (0..<Int.random(in: 1...3, using: &chance)).map { index in
      Component(
        id: "\(index)", title: "项目\(index)", weight: number(0...12, using: &chance),
        rule: rule(depth: depth, using: &chance),
        missing: Component.Missing.allCases.randomElement(using: &chance) ?? .zero)
    }
  }

  private static func rulebook(using chance: inout Chance) -> Rulebook {
    let full = Points([100, 105, 150, 1000].randomElement(using: &chance) ?? 100)
    return Rulebook(
      id: "r", name: "随机办法", from: .october, decimals: Int.random(in: 0...4, using: &chance),
      schemes: [Scheme(groups: ["*"], full: full, components: components(depth: 2, using: &chance))])
  }

  private static let units = RandomLedger.units.map {
    Unit(id: $0, name: $0.rawValue, kind: .district, group: "各区")
  }

  @Test("明细之和等于项目得分，项目之和收在底分满分之间、四舍五入即是得分")
  func sums() throws {
    var chance = Chance()
    for _ in 0..<40 {
      let ledger = RandomLedger(from: .october, months: 1, returns: true, using: &chance)
      var book = MonthBook(.october)
      try ledger.post(ledger.entries, to: &book)
      let rulebook = MonthScoringPropertyTests.rulebook(using: &chance)
      let scoring = MonthScoring(
        book, rulebook: rulebook, severities: ["C-1": .major, "C-2": .critical],
        asOf: Moment(Month.october.last))
      let sheet = scoring.sheet(of: MonthScoringPropertyTests.units, previous: nil)
      for unit in sheet.units { check(unit, rulebook, chance) }
      #expect(sheet == scoring.sheet(of: MonthScoringPropertyTests.units, previous: nil), "\(chance)")
      let again: Rulebook = try read(try json(rulebook))
      #expect(again == rulebook, "\(chance)")
    }
  }

  private func check(_ unit: UnitScore, _ rulebook: Rulebook, _ chance: Chance) {
    for component in unit.components {
      let sum = component.lines.reduce(Rational(0)) { $0 + $1.marks.value }
      #expect(sum == component.marks.value, "\(unit.unit) \(component.title) \(chance)")
    }
    guard let score = unit.score?.value, let scheme = rulebook.schemes.first else { return }
    let sum = unit.components.reduce(Rational(0)) { $0 + $1.marks.value }
    let bounded = sum < 0 ? 0 : sum > scheme.full.value ? scheme.full.value : sum
    // Half up, in whole steps: ⌊2 × 10ᵈ × n + d⌋ ÷ 2d, without the code's own rounding.
    let steps = Int128((0..<rulebook.decimals).reduce(1) { power, _ in power * 10 })
    let (top, bottom) = (bounded.numerator * steps, bounded.denominator)
    let rounded = (2 * top + bottom) / (2 * bottom)
    #expect(score.numerator * steps == rounded * score.denominator, "\(unit.unit) \(bounded) \(chance)")
  }
}
