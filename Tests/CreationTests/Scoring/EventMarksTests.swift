import Testing

@testable import Creation

@Suite("逐件加减分")
struct EventMarksTests {
  /// A finding of October for U-1, told by place, category and source.
  static func found(
    _ serial: Int32, _ place: PlaceID? = "P-1", _ category: CategoryID? = "C-1", source: Source = "周巡查",
    due: String? = nil, supports: [UnitID] = [], _ steps: String...
  ) -> FindingScript {
    FindingScript(
      serial: serial, lead: "U-1", supports: supports, due: due,
      report: .init(place: place, category: category, source: source),
      ["reported 2026-10-12", "assigned 2026-10-12"] + steps)
  }

  /// An event rule on the assigned findings.
  static func rule(
    _ each: String, _ times: [Multiplier] = [], highest: Bool = false, eachCap: String? = nil,
    categoryCap: String? = nil, cap: String? = nil, split: EventRule.Split? = nil
  ) -> EventRule {
    EventRule(
      title: "件", of: .measure(.count(.assigned)), each: exact(each), times: times, takesHighest: highest,
      eachCap: eachCap.map(exact), categoryCap: categoryCap.map(exact), cap: cap.map(exact), split: split)
  }

  /// The lines of U-1 after the base.
  private func lines(
    _ rule: EventRule, _ findings: [FindingScript], base: Points = 50
  ) throws -> [ScoreLine] {
    let sheet = try ScoringCase(findings: findings).sheet([.events(rule, base: base)])
    let lines = try #require(sheet["U-1"]?.components.first?.lines)
    #expect(lines.first == ScoreLine("基础分", base))
    return Array(lines.dropFirst())
  }

  @Test("没有事件就是基础分")
  func none() throws {
    let closed = EventRule(title: "件", of: .measure(.count(.closed)), each: -1)
    #expect(try lines(closed, [EventMarksTests.found(1)]).isEmpty)
  }

  /// What counts, and the findings that must, each so many times.
  struct EventCase: Sendable, CustomTestStringConvertible {
    var measure: Measure
    var marks: [String]
    var testDescription: String { measure.title }
  }

  private static let lives: [FindingScript] = [
    found(1, due: "2026-10-20", "closed 2026-10-20"),
    found(2, due: "2026-10-20", "replied 2026-10-21", "verified 2026-10-22"),
    found(3, due: "2026-10-20"), found(4, due: "2026-10-20", "replied 2026-10-19"),
    found(5, due: "2026-10-20", "replied 2026-10-14", "returned 2026-10-15", "closed 2026-10-16"),
    found(6, due: "2026-10-20", "replied 2026-10-14", "returned 2026-10-25", "urged 2026-10-26"),
    found(7, due: "2026-10-20T10:00", "closed 2026-10-20T10:01"),
    FindingScript(serial: 8, ["reported 2026-10-12"]),
    FindingScript(
      serial: 9, lead: "U-2", due: "2026-10-13", ["reported 2026-10-12", "assigned 2026-10-12"]),
    found(10, due: "2026-11-10", "closed 2026-10-13", "reopened 2026-10-14"),
    found(
      11, due: "2026-11-10", "replied 2026-10-13", "returned 2026-10-14", "replied 2026-10-15",
      "returned 2026-10-16"),
    found(12, "P-1", "C-1", due: "2026-11-10", "voided 2026-10-14"),
  ]

  private static let events: [EventCase] = [
    // Number 10 came in twice: assigned and reopened. Number 12 was no problem after all.
    EventCase(
      measure: .count(.assigned),
      marks: ["1 -1", "2 -1", "3 -1", "4 -1", "5 -1", "6 -1", "7 -1", "10 -2", "11 -1"]),
    EventCase(measure: .count(.closed), marks: ["1 -1", "2 -1", "5 -1", "7 -1", "10 -1"]),
    EventCase(measure: .count(.void), marks: ["12 -1"]),
    EventCase(measure: .balance(.closedLate), marks: ["2 -1", "7 -1"]),
    EventCase(measure: .balance(.closing), marks: ["3 -1", "4 -1", "6 -1", "10 -1", "11 -1"]),
    EventCase(measure: .count(.overdueOpen), marks: ["3 -1", "6 -1"]),
    EventCase(measure: .count(.returned), marks: ["5 -1", "6 -1", "11 -2"]),
    EventCase(measure: .count(.urged), marks: ["6 -1"]),
    // Number 2: 21st; numbers 3 and 6: 21st to 31st.
    EventCase(measure: .count(.overdueDays), marks: ["2 -1", "3 -11", "6 -11"]),
  ]

  @Test("哪些问题算事件，算几次", arguments: events)
  func counted(_ test: EventCase) throws {
    var rule = EventRule(title: "件", of: .measure(test.measure), each: -1)
    let found = try lines(rule, EventMarksTests.lives)
    #expect(found.map { "\(serial($0)) \(marks($0.marks))" } == test.marks)
    #expect(found.allSatisfy { $0.records.map(\.role) == [test.measure.title] })
    rule.isOnce = true
    #expect(try lines(rule, EventMarksTests.lives).allSatisfy { $0.marks == -1 })
  }

  private func serial(_ line: ScoreLine) -> String {
    line.records.first.flatMap { FindingID($0.id) }.map { "\($0.serial)" } ?? "—"
  }

  @Test("上月交办、本月销号的：算本月销号，不算本月交办")
  func carriedOver() throws {
    let old = try FindingScript(lead: "U-1", ["reported 2026-09-12", "assigned 2026-09-12"]).finding()
    var book = MonthBook(.october, opening: [old])
    try book.post(.closed, to: old.id, on: try moment("2026-10-05"))
    let counts: [Measure] = [.count(.closed), .count(.assigned), .balance(.closedLate), .count(.opening)]
    let given = try counts.map { measure in
      let rule = EventRule(title: "件", of: .measure(measure), each: 1)
      let inputs = ScoringInputs(
        rulebook: ScoringCase().rulebook([.events(rule)]), units: ScoringCase.units(1))
      let figures = TermFigures(book.figures(asOf: try moment("2026-10-31")), inputs: inputs)
      return Scoring(figures, inputs, explains: true).sheet(previous: nil)["U-1"]?.score
    }
    #expect(given == [1, 0, 0, 1])
  }

  /// Event rules with caps on findings of categories, and the lines that must follow the events'.
  struct CapCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: EventRule
    var caps: [String]
    var marks: String

    init(_ name: String, _ rule: EventRule, caps: [String] = [], _ marks: String) {
      (self.name, self.rule, self.caps, self.marks) = (name, rule, caps, marks)
    }

    var testDescription: String { name }
  }

  /// Five findings of C-1, two of C-2, two of none.
  private static let nine = (1...9).map { serial in
    found(Int32(serial), nil, serial <= 5 ? "C-1" : serial <= 7 ? "C-2" : nil)
  }

  private static let capped: [CapCase] = [
    CapCase("不封顶：10 − 9 = 1", rule("-1"), "1"),
    CapCase(
      "类别封顶先于总封顶：C-1 扣 5 只算 3，共 7，总封顶 6：10 − 6 = 4", rule("-1", categoryCap: "3", cap: "6"),
      caps: ["2", "1"], "4"),
    CapCase("只有类别封顶 1：各扣 1，10 − 3 = 7", rule("-1", categoryCap: "1"), caps: ["1", "4", "1"], "7"),
    CapCase("只有总封顶 2.5：10 − 2.5 = 7.5", rule("-1", cap: "2.5"), caps: ["6.5"], "7.5"),
    CapCase("正好到顶，不用说", rule("-1", categoryCap: "5", cap: "9"), "1"),
    CapCase("单件封顶 2：每件 −3 只扣 2，10 − 18 = −8，底分为 0", rule("-3", eachCap: "2"), "-8"),
    CapCase("单件封顶不改小的：每件 −1", rule("-1", eachCap: "2"), "1"),
    CapCase("加分也封顶：10 + 27 只加 5", rule("3", cap: "5"), caps: ["-22"], "15"),
    CapCase(
      "单件、类别、合计都封顶：每件 2，C-1 10→4，C-2 4，其余 4，共 12→11", rule("-3", eachCap: "2", categoryCap: "4", cap: "11"),
      caps: ["6", "1"], "-1"),
    CapCase("封顶为零就是不加不减", rule("3", cap: "0"), caps: ["-27"], "10"),
  ]

  @Test("封顶也是明细里的一行", arguments: capped)
  func caps(_ test: CapCase) throws {
    let sheet = try ScoringCase(findings: EventMarksTests.nine).sheet([.events(test.rule, base: 10)])
    let component = try #require(sheet["U-1"]?.components.first)
    #expect(component.lines.dropFirst(10).map { marks($0.marks) } == test.caps)
    #expect(marks(component.marks) == test.marks)
  }

  @Test("封顶的一行说出类别和限额")
  func capTitles() throws {
    let lines = try lines(EventMarksTests.rule("-1", categoryCap: "3", cap: "6"), EventMarksTests.nine)
    #expect(lines.suffix(2).map(\.title) == ["件：类别 C-1 以 3 分为限", "件：合计以 6 分为限"])
  }

  @Test("扣到底分为止：10 − 15 = −5，底分 2，补 7")
  func floor() throws {
    let findings = (1...30).map { EventMarksTests.found(Int32($0)) }
    let component = Component.events(EventMarksTests.rule("-0.5"), base: 10, floor: 2)
    let score = try #require(try ScoringCase(findings: findings).sheet([component])["U-1"]?.components.first)
    #expect(score.marks == 2)
    #expect(score.lines.count == 32)
    #expect(score.lines.last == ScoreLine("扣到 2 分为止", 7))
    // Sixteen take 8 and reach it: nothing to give back.
    let few = try ScoringCase(findings: Array(findings.prefix(16))).sheet([component])["U-1"]
    #expect(few?.components.first?.marks == 2)
    #expect(few?.components.first?.lines.count == 17)
  }

  /// A finding with so many supports, and what each unit's deduction must be.
  struct SplitCase: Sendable, CustomTestStringConvertible {
    var name: String
    var split: EventRule.Split?
    var supports: [UnitID]
    var marks: [String]

    init(_ name: String, _ split: EventRule.Split?, _ supports: [UnitID], _ marks: [String]) {
      (self.name, self.split, self.supports, self.marks) = (name, split, supports, marks)
    }

    var testDescription: String { name }
  }

  private static let eightTwo = EventRule.Split(lead: 8, support: 2)

  private static let splits: [SplitCase] = [
    SplitCase("没有配合单位：牵头一家扣 5", eightTwo, [], ["95", "100", "100", "100"]),
    SplitCase("一家配合：5 × 8/10 = 4，5 × 2/10 = 1", eightTwo, ["U-2"], ["96", "99", "100", "100"]),
    SplitCase(
      "三家配合：4，1/3 各 0.3333…", eightTwo, ["U-2", "U-3", "U-4"], ["96", "99.67", "99.67", "99.67"]),
    SplitCase("不分担：配合的不扣", nil, ["U-2"], ["95", "100", "100", "100"]),
    SplitCase("全由牵头：10 比 0", .init(lead: 10, support: 0), ["U-2"], ["95", "100", "100", "100"]),
    SplitCase("全由配合，两家各 2.5", .init(lead: 0, support: 3), ["U-3", "U-4"], ["100", "100", "97.5", "97.5"]),
    SplitCase(
      "份额不必合成 10：2 比 1，两家各 5/6", .init(lead: 2, support: 1), ["U-2", "U-3"],
      ["96.67", "99.17", "99.17", "100"]),
  ]

  @Test("牵头与配合分担", arguments: splits)
  func split(_ test: SplitCase) throws {
    // The other units have work of their own, before the rule's category.
    let others = ["U-2", "U-3", "U-4"].enumerated().map { index, unit in
      FindingScript(
        serial: Int32(50 + index), lead: UnitID(rawValue: unit), report: .init(category: "C-9"),
        ["reported 2026-10-12", "assigned 2026-10-12"])
    }
    var rule = EventMarksTests.rule("-5", split: test.split)
    rule.range.categories = ["C-1"]
    let month = ScoringCase(
      units: ScoringCase.units(4), findings: [EventMarksTests.found(1, supports: test.supports)] + others)
    let sheet = try month.sheet([.events(rule, base: 100)])
    let scores = (1...4).map { marks(sheet[UnitID(rawValue: "U-\($0)")]?.score) }
    #expect(scores == test.marks)
  }

  @Test("测评也可以逐件：市级表扬 +5，区级 +3（街道量化评比），作废的不算")
  func results() throws {
    let rule = EventRule(
      title: "表扬", of: .test("表扬"), each: 1, times: [.trait(.level, ["市级": 5, "区级": 3])], cap: 9)
    let praise = { (unit: UnitID, level: String?) in
      TestResult("表扬", of: unit, level: level, outcome: .noted)
    }
    let month = ScoringCase.tested([
      praise("U-1", "市级"), praise("U-1", "区级"), praise("U-2", "区级"), praise("U-1", "市级"),
      praise("U-2", nil), TestResult("别的", of: "U-2", outcome: .noted),
    ])
    let sheet = try month.sheet([.events(rule, base: 50)])
    #expect(sheet["U-1"]?.given == ["50", "5", "3", "5", "-4"])
    #expect(sheet["U-2"]?.given == ["50", "3", "1"])
    #expect(sheet["U-3"]?.remark == "本月无交办")
  }
}
