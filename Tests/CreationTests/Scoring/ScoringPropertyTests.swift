import Testing

@testable import Creation

@Suite("计分的恒等")
struct ScoringPropertyTests {
  private static let units = RandomLedger.units.map { ScoringCase.unit($0) }

  /// A month of random findings, with those before it carried forward.
  private struct Month {
    var ledger: RandomLedger
    var book: MonthBook
  }

  private func month(_ chance: inout Chance) throws -> Month {
    let ledger = RandomLedger(from: .october, months: 1, returns: true, using: &chance)
    var book = MonthBook(.october)
    try ledger.post(ledger.entries, to: &book)
    return Month(ledger: ledger, book: book)
  }

  private func scoring(
    _ book: MonthBook, _ results: [TestResult], _ rulebook: Rulebook, explains: Bool
  ) -> Scoring {
    let inputs = ScoringInputs(
      rulebook: rulebook, units: ScoringPropertyTests.units, severities: ["C-1": .major, "C-2": .critical])
    let records = results.enumerated().map { index, result in
      ResultRecord(
        id: ResultID(month: .october, serial: Int32(index + 1)), result: result,
        on: Moment(Creation.Month.october.first))
    }
    let figures = TermFigures(
      book.figures(asOf: Moment(Creation.Month.october.last)), results: records, inputs: inputs)
    return Scoring(figures, inputs, explains: explains)
  }

  @Test("明细之和就是得分，一分不差；不写明细得分也一样；再算一遍还一样")
  func sums() throws {
    let chance = Chance()
    var random = RandomComponents(chance)
    for _ in 0..<30 {
      let month = try month(&random.chance)
      let rulebook = Rulebook(
        id: "r", name: "随机办法", from: .october, decimals: Int.random(in: 0...4, using: &random.chance),
        schemes: [
          Scheme(
            groups: ["*"], full: Points([100, 105, 150, 1000].randomElement(using: &random.chance) ?? 100),
            components: random.components(depth: 2))
        ])
      let results = random.results()
      let sheet = scoring(month.book, results, rulebook, explains: true).sheet(previous: nil)
      let plain = scoring(month.book, results, rulebook, explains: false).sheet(previous: nil)
      for (unit, other) in zip(sheet.units, plain.units) {
        check(unit, rulebook, chance)
        #expect(
          unit.score == other.score && unit.rank == other.rank && unit.remark == other.remark, "\(chance)")
        #expect(unit.components.map(\.marks) == other.components.map(\.marks), "\(unit.unit) \(chance)")
      }
      #expect(
        sheet == scoring(month.book, results, rulebook, explains: true).sheet(previous: nil), "\(chance)")
    }
  }

  private func check(_ unit: UnitScore, _ rulebook: Rulebook, _ chance: Chance) {
    for component in unit.components {
      #expect(component.lines.sum == component.marks, "\(unit.unit) \(component.title) \(chance)")
    }
    guard let score = unit.score?.value, let scheme = rulebook.schemes.first else { return }
    let lines = unit.lines.reduce(Rational(0)) { $0 + $1.line.marks.value }
    #expect(lines == score, "\(unit.unit) \(chance)")
    let sum = unit.components.reduce(Rational(0)) { $0 + $1.marks.value }
    let bounded = sum < 0 ? 0 : sum > scheme.full.value ? scheme.full.value : sum
    // Half up, in whole steps: ⌊2 × 10ᵈ × n + d⌋ ÷ 2d, without the code's own rounding.
    let steps = Int128((0..<rulebook.decimals).reduce(1) { power, _ in power * 10 })
    let (top, bottom) = (bounded.numerator * steps, bounded.denominator)
    let rounded = (2 * top + bottom) / (2 * bottom)
    #expect(score.numerator * steps == rounded * score.denominator, "\(unit.unit) \(bounded) \(chance)")
  }

  @Test("互不相干的问题，记账先后换了，分数、名次、明细都不变")
  func order() throws {
    let chance = Chance()
    var random = RandomComponents(chance)
    for _ in 0..<20 {
      let month = try month(&random.chance)
      let rulebook = ScoringCase().rulebook(random.components(depth: 1))
      let results = random.results()
      let sheet = scoring(month.book, results, rulebook, explains: true).sheet(previous: nil)
      var book = MonthBook(.october)
      try month.ledger.post(month.ledger.interleaved(month.ledger.entries, using: &random.chance), to: &book)
      #expect(scoring(book, results, rulebook, explains: true).sheet(previous: nil) == sheet, "\(chance)")
      // The order of the register decides nothing but that of units that tie in all.
      #expect(sheet.units.compactMap(\.score).count <= RandomLedger.units.count)
    }
  }
}

/// What a rule gives, worked out afresh from the histories: counts by walking them, marks in plain steps.
@Suite("计分对照")
struct ScoringOracleTests {
  private static let units = RandomLedger.units.map { ScoringCase.unit($0) }
  private static let days = Period(Month.october...Month.october)

  /// A random month, and what each rule must give each unit, by other means.
  @Test("比率、目标、逐件，与从经过逐件数出来的一样")
  func fromHistories() throws {
    let chance = Chance()
    var random = RandomComponents(chance)
    for _ in 0..<25 {
      let ledger = RandomLedger(from: .october, months: 1, returns: true, using: &random.chance)
      var book = MonthBook(.october)
      try ledger.post(ledger.entries, to: &book)
      let event = self.event(&random)
      let components = [
        Component(.rate(.measure(.rate(.rectification)), marks: 40), missing: .zero, id: "rate"),
        Component(
          .target(
            TargetRule(
              .measure(.rate(.onTime)), marks: 25, target: 98, perPoint: exact("1/2"), floor: points("12.5"))),
          missing: .zero, id: "target"),
        Component(.events(base: 100, floor: nil, rules: [event]), id: "events"),
      ]
      let inputs = ScoringInputs(rulebook: ScoringCase(full: 10_000).rulebook(components), units: Self.units)
      let figures = TermFigures(book.figures(asOf: Moment(Month.october.last)), inputs: inputs)
      for unit in Scoring(figures, inputs).sheet(previous: nil).units where unit.remark == nil {
        let expected = [rate(ledger, unit.unit), target(ledger, unit.unit), events(ledger, unit.unit, event)]
        #expect(unit.components.map(\.marks.value) == expected, "\(unit.unit) \(event) \(chance)")
      }
    }
  }

  private func event(_ random: inout RandomComponents) -> EventRule {
    var event = EventRule(title: "件", of: .measure(.count(.closed)), each: random.number(-30...10))
    event.times = [.trait(.source, ["12345": random.number(0...3)])]
    if random.flip() { event.times.append(.quantity(.overdueDays, [])) }
    event.takesHighest = random.flip()
    if random.flip() { event.eachCap = random.number(0...20) }
    if random.flip() { event.categoryCap = random.number(0...30) }
    if random.flip() { event.cap = random.number(0...60) }
    return event
  }

  private func rate(_ ledger: RandomLedger, _ unit: UnitID) -> Rational {
    let account = ledger.account(of: unit, in: Self.days, asOf: Month.october.last)
    return Rational(40 * account[.closed], over: account[.opening] + account[.assigned]) ?? 0
  }

  private func target(_ ledger: RandomLedger, _ unit: UnitID) -> Rational {
    let account = ledger.account(of: unit, in: Self.days, asOf: Month.october.last)
    guard let share = Rational(account[.closedOnTime], over: account[.closed] + account[.overdueOpen]) else {
      return 0
    }
    let marks = 25 - (98 - share * 100) * exact("0.5")
    return marks > 25 ? 25 : marks < exact("12.5") ? exact("12.5") : marks
  }

  private func events(_ ledger: RandomLedger, _ unit: UnitID, _ rule: EventRule) -> Rational {
    func cut(_ marks: Rational, _ cap: Rational?) -> Rational {
      guard let cap else { return marks }
      return marks > cap ? cap : marks < -cap ? -cap : marks
    }
    var byCategory: [CategoryID?: Rational] = [:]
    for history in ledger.histories
    where history.lead == unit && history.closing(by: Month.october.last) != nil {
      guard case .trait(_, let values) = rule.times[0] else { continue }
      var factors = [history.report.source == "12345" ? values["12345"] ?? 1 : 1]
      if rule.times.count == 2 {
        factors.append(Rational(history.lateDays(in: Self.days, asOf: Month.october.last)))
      }
      let factor = rule.takesHighest ? factors.max() ?? 1 : factors.reduce(1, *)
      byCategory[history.report.category, default: 0] =
        byCategory[history.report.category, default: 0] + cut(rule.each * factor, rule.eachCap)
    }
    return 100 + cut(byCategory.values.reduce(0) { $0 + cut($1, rule.categoryCap) }, rule.cap)
  }
}
