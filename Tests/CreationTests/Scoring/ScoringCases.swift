import Testing

@testable import Creation

/// The number written so, a decimal or a fraction such as 2/3; a misspelt one is a fault of the test.
func exact(_ text: String) -> Rational {
  let parts = text.split(separator: "/").map { Rational(String($0)) }
  if parts.count == 2, let part = parts[0], let whole = parts[1], let value = part.divided(by: whole) {
    return value
  }
  guard parts.count == 1, let value = parts[0] else {
    Issue.record("测试写错了：\(text)")
    return 0
  }
  return value
}

/// The marks written so.
func points(_ text: String) -> Points { Points(exact(text)) }

/// Marks in words, exact: `19.75`, or `53/3` where no decimal is it.
func marks(_ points: Points?) -> String { points?.description ?? "—" }

/// A month to be scored, told in short: the units, what they did, and what was tested.
struct ScoringCase: Sendable {
  var units: [Unit] = ScoringCase.units(3)
  /// What the units' accounts are, where no findings are told.
  var accounts: [UnitID: Account] = [:]
  var findings: [FindingScript] = []
  var results: [TestResult] = []
  var severities: [CategoryID: Severity] = [:]
  var places: [PlaceID: ScoringInputs.PlaceTraits] = [:]
  var asOf = "2026-10-31"
  var full: Points = 100
  var most: Points?
  var floor: Points = 0
  var decimals = 2

  /// Units U-1, U-2 … of one group.
  static func units(_ count: Int, group: RankingGroup = "各区") -> [Unit] {
    (0..<count).map { unit(UnitID(rawValue: "U-\($0 + 1)"), group: group) }
  }

  static func unit(
    _ id: UnitID, group: RankingGroup? = "各区", weight: Points? = nil, parent: UnitID? = nil
  )
    -> Unit
  {
    Unit(id: id, name: "单位\(id)", kind: .district, parent: parent, group: group, weight: weight)
  }

  /// Units that closed so many of so many in time, one after the other.
  static func closed(_ rates: (Int, Int)...) -> ScoringCase {
    var test = ScoringCase(units: units(rates.count))
    for (unit, rate) in zip(test.units, rates) {
      test.accounts[unit.id] = .rates(rate.0, of: rate.1)
    }
    return test
  }

  /// Units that were tested and have nothing else, each with results of its own.
  static func tested(_ results: [TestResult], units count: Int = 3) -> ScoringCase {
    ScoringCase(units: units(count), results: results)
  }
}

extension ScoringCase {
  func rulebook(_ components: [Component]) -> Rulebook {
    rulebook([
      Scheme(groups: ["*"], full: full, floor: floor, most: most, components: components)
    ])
  }

  func rulebook(_ schemes: [Scheme]) -> Rulebook {
    Rulebook(id: "test", name: "考评办法", from: .october, decimals: decimals, schemes: schemes)
  }

  func scoring(
    _ rulebook: Rulebook, campaign: String? = nil, explains: Bool = true
  ) throws -> Scoring {
    let inputs = ScoringInputs(rulebook: rulebook, units: units, severities: severities, places: places)
    return Scoring(
      TermFigures(try figures(), results: records, inputs: inputs), inputs, campaign: campaign,
      explains: explains)
  }

  /// The sheet by components alone; scored without explanations it must have the same scores.
  func sheet(_ components: [Component]) throws -> ScoreSheet {
    let sheet = try scoring(rulebook(components)).sheet(previous: nil)
    let plain = try scoring(rulebook(components), explains: false).sheet(previous: nil)
    #expect(plain.units.map(\.score) == sheet.units.map(\.score))
    for unit in sheet.units {
      #expect(unit.lines.map(\.line).sum == unit.score ?? 0, "\(unit.unit) 的明细与得分不符")
    }
    return sheet
  }

  /// The units with rank and score, or why they have none: `U-1 2 95.5`.
  func rows(_ components: Component...) throws -> [String] { try sheet(components).rows }

  private func figures() throws -> MonthFigures {
    guard accounts.isEmpty else { return try MonthFigures(accounts) }
    var book = MonthBook(.october)
    try book.post(findings)
    return book.figures(asOf: try moment(asOf))
  }

  private var records: [ResultRecord] {
    results.enumerated().map { index, result in
      ResultRecord(
        id: ResultID(month: .october, serial: Int32(index + 1)), result: result,
        on: Moment(Month.october.first))
    }
  }
}

extension ScoreSheet {
  /// The units with rank and score, or why they have none.
  var rows: [String] {
    units.map { unit in
      "\(unit.unit) \(unit.rank.map(String.init) ?? "—") \(unit.remark ?? marks(unit.score))"
    }
  }

  subscript(_ unit: UnitID) -> UnitScore? { units.first { $0.unit == unit } }
}

extension UnitScore {
  /// What its lines give, in order.
  var given: [String] { lines.map { marks($0.line.marks) } }
}

extension MonthFigures {
  /// A month in which units have these accounts, all by one finding.
  init(_ accounts: [UnitID: Account]) throws {
    var trace = CountTrace()
    for (unit, account) in accounts {
      let index = trace.index(of: unit)
      for count in Count.allCases where account[count] != 0 { trace.note(count, index, 0, account[count]) }
    }
    let finding = try FindingScript(["reported 2026-10-12", "assigned 2026-10-12"]).finding()
    self.init(
      .october, Period(Month.october...Month.october), asOf: Moment(Month.october.last),
      findings: [finding], trace: trace)
  }
}

extension Component {
  /// A component called after its rule.
  init(_ rule: Rule, weight: Rational = 1, missing: Missing = .unranked, id: String = "a") {
    self.init(id: id, title: "项目", weight: weight, missing: missing, rule: rule)
  }

  /// Marks everybody gets.
  static func base(_ marks: String, weight: String = "1", id: String = "base") -> Component {
    Component(
      id: id, title: id, weight: exact(weight), rule: .events(base: points(marks), floor: nil, rules: []))
  }

  /// One event rule on a base.
  static func events(_ rule: EventRule, base: Points = 0, floor: Points? = nil) -> Component {
    Component(.events(base: base, floor: floor, rules: [rule]))
  }
}

extension TestResult {
  /// Marks out of a hundred, at a place or for an item.
  static func marks(
    _ marks: String, _ unit: UnitID, _ test: TestName = "实地测评", place: PlaceID? = nil, item: String? = nil,
    level: String? = nil, assessor: UnitID? = nil, of full: Points = 100
  ) -> TestResult {
    TestResult(
      test, of: unit, place: place, item: item, level: level, assessor: assessor,
      outcome: .marks(points(marks), of: full))
  }
}

extension Account {
  /// An account in which so many of so many were closed in time, and all rates are that.
  static func rates(_ part: Int, of whole: Int) -> Account {
    .with {
      ($0[.assigned], $0[.closed], $0[.closedOnTime], $0[.overdueOpen]) = (whole, part, part, whole - part)
      ($0[.due], $0[.dueOnTime], $0[.current], $0[.currentClosed]) = (whole, part, whole, part)
      ($0[.verified], $0[.returned]) = (whole, part)
    }
  }
}
