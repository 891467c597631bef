import Testing

@testable import Creation

@Suite("季度、半年、年度")
struct TermFiguresTests {
  /// The sheet of a month in which units have these scores of a hundred; those with none were not ranked.
  private func month(_ text: String, _ scores: [UnitID: String?], full: Points = 100) throws -> ScoreSheet {
    let month = try CreationTests.month(text)
    let rows = scores.map { unit, score in
      var row = UnitScore(
        unit: unit, name: unit.rawValue, group: "各区", account: score == nil ? Account() : .rates(1, of: 2),
        score: score.map(points), remark: score == nil ? "本月无交办" : nil)
      row.full = full
      return row
    }
    return ScoreSheet(
      Term(month), rulebook: rulebook([]), asOf: month.last, scores: rows, previous: nil)
  }

  private func rulebook(_ schemes: [Scheme]) -> Rulebook {
    let monthly = Scheme(groups: ["*"], full: 100, components: [.base("1")])
    return Rulebook(id: "r", name: "办法", from: .october, schemes: [monthly] + schemes)
  }

  private func rows(
    _ term: String, _ months: [ScoreSheet], between: [ScoreSheet] = [], results: [TestResult] = [],
    _ schemes: [Scheme] = [], units: [Unit] = ScoringCase.units(2)
  ) throws -> [String] {
    let term = try #require(Term(term))
    let records = results.enumerated().map { index, result in
      ResultRecord(
        id: ResultID(month: .october, serial: Int32(index + 1)), result: result, on: Moment(term.last.first))
    }
    let inputs = ScoringInputs(rulebook: rulebook(schemes), units: units)
    let figures = try figures(term, months, between, records, inputs)
    let sheet = Scoring(figures, inputs, explains: true).sheet(previous: nil)
    for unit in sheet.units { #expect(unit.lines.map(\.line).sum == unit.score ?? 0, "\(unit.unit)") }
    #expect(Scoring(figures, inputs).sheet(previous: nil).rows == sheet.rows)
    return sheet.rows
  }

  /// A stretch in which the units have what they had in its months, with the sheets inside.
  private func figures(
    _ term: Term, _ months: [ScoreSheet], _ between: [ScoreSheet], _ records: [ResultRecord],
    _ inputs: ScoringInputs
  ) throws -> TermFigures {
    var accounts: [UnitID: Account] = [:]
    for unit in months.flatMap(\.units) { accounts[unit.unit, default: Account()].add(unit.account) }
    return TermFigures(
      try MonthFigures(accounts), of: term, sheets: months + between, results: records, inputs: inputs)
  }

  @Test("没有写季度方案的，按各月平均：(90 + 80 + 85) ÷ 3 = 85")
  func meanOfMonths() throws {
    let months = [
      try month("2026-07", ["U-1": "90"]), try month("2026-08", ["U-1": "80"]),
      try month("2026-09", ["U-1": "85"]),
    ]
    #expect(try rows("2026Q3", months) == ["U-1 1 85", "U-2 — 本期无成绩"])
  }

  @Test("年中才参加排名的，只平均它排过名的月：U-2 十个月没有，(70 + 90) ÷ 2 = 80")
  func joining() throws {
    var months = try (1...10).map { try month("2026-\($0 < 10 ? "0" : "")\($0)", ["U-1": "60", "U-2": nil]) }
    months += [
      try month("2026-11", ["U-1": "60", "U-2": "70"]), try month("2026-12", ["U-1": "60", "U-2": "90"]),
    ]
    #expect(try rows("2026", months) == ["U-2 1 80", "U-1 2 60"])
  }

  @Test("各月满分不同，按得分率平均：50/100 与 150/150，75 分")
  func shares() throws {
    let months = [try month("2026-07", ["U-1": "50"]), try month("2026-08", ["U-1": "150"], full: 150)]
    #expect(try rows("2026Q3", months).first == "U-1 1 75")
  }

  @Test("一个月、半年")
  func lengths() throws {
    #expect(try rows("2026Q4", [try month("2026-10", ["U-1": "77"])]).first == "U-1 1 77")
    let half = try (1...6).map { try month("2026-0\($0)", ["U-1": "\($0)0"]) }
    // 10 + 20 + … + 60 = 210, a sixth of it 35.
    #expect(try rows("2026H1", half).first == "U-1 1 35")
  }

  private static func means(_ parts: [(MeanRule.Subject, String, Points)]) -> [Component] {
    parts.map { subject, weight, marks in
      Component(.mean(MeanRule(of: subject, marks: marks)), weight: exact(weight), id: "\(subject)")
    }
  }

  @Test("泉州：月实地测评 60% + 季度问卷 20% + 年材料 20%：85 × 0.6 + 90 × 0.2 + 100 × 0.2 = 89")
  func quanzhou() throws {
    let scheme = Scheme(
      groups: ["*"], span: .year, full: 100,
      components: Self.means([
        (.terms(.month), "0.6", 100), (.results("问卷调查", .quarter), "0.2", 100),
        (.results("材料审核", .year), "0.2", 100),
      ]))
    let months = [try month("2026-07", ["U-1": "90"]), try month("2026-08", ["U-1": "80"])]
    func result(_ test: TestName, _ term: String?, _ marks: Points) throws -> TestResult {
      TestResult(
        test, of: "U-1", for: try term.map { try #require(Term($0)) }, outcome: .marks(marks, of: 100))
    }
    let results = [
      try result("问卷调查", "2026Q3", 88), try result("问卷调查", "2026Q2", 92), try result("材料审核", "2026", 100),
      // A month's questionnaire, one of another year and one of the half-year are no quarterly ones.
      try result("问卷调查", nil, 1), try result("问卷调查", "2025Q4", 1), try result("问卷调查", "2026H1", 1),
    ]
    #expect(try rows("2026", months, results: results, [scheme]).first == "U-1 1 89")
  }

  @Test("中山模拟测评：材料 30 + 实地 50 + 问卷 20；季度成绩再平均成年度")
  func mock() throws {
    let quarter = Scheme(
      groups: ["*"], span: .quarter, full: 100,
      components: Self.means([
        (.results("材料审核", .quarter), "1", 30), (.results("实地考察", .quarter), "1", 50),
        (.results("问卷调查", .quarter), "1", 20),
      ]))
    let year = Scheme(
      groups: ["*"], span: .year, full: 100,
      components: Self.means([(.terms(.quarter), "1", 100)]))
    let term = try #require(Term("2026Q3"))
    let results = [("材料审核", 90), ("实地考察", 80), ("问卷调查", 95)].map { test, marks in
      TestResult(TestName(rawValue: test), of: "U-1", for: term, outcome: .marks(Points(marks), of: 100))
    }
    // 27 + 40 + 19 = 86.
    let months = [try month("2026-07", ["U-1": "10"])]
    #expect(try rows("2026Q3", months, results: results, [quarter, year]).first == "U-1 1 86")
    var sheets: [ScoreSheet] = []
    for (term, score) in [("2026Q2", "80"), ("2026Q3", "86")] {
      var row = UnitScore(unit: "U-1", name: "U-1", group: "各区", account: Account(), score: points(score))
      row.full = 100
      sheets.append(
        ScoreSheet(
          try #require(Term(term)), rulebook: rulebook([]), asOf: .earliest, scores: [row], previous: nil))
    }
    #expect(try rows("2026", months, between: sheets, [quarter, year]).first == "U-1 1 83")
  }

  @Test("月度成绩不算有考评期的结果，也不算作废的")
  func monthly() throws {
    var results = [TestResult.marks("80", "U-1"), .marks("10", "U-1")]
    results[1].term = Term("2026Q3")
    let month = ScoringCase.tested(results, units: 1)
    let rule = Component(.mean(MeanRule(of: .results("实地测评", nil), marks: 100)))
    #expect(try month.rows(rule) == ["U-1 1 80"])
    let inputs = ScoringInputs(rulebook: month.rulebook([rule]), units: month.units)
    let void = ResultRecord(
      id: ResultID(month: .october, serial: 1), result: results[0], on: Moment(Month.october.first),
      isVoid: true)
    let figures = TermFigures(try MonthFigures([:]), results: [void], inputs: inputs)
    #expect(Scoring(figures, inputs).sheet(previous: nil).rows == ["U-1 — 本月无交办"])
  }

  @Test("季度以后才记的月度结果不算进季度；补记的季度结果算")
  func bookedLater() throws {
    let term = try #require(Term("2026Q3"))
    func record(_ serial: Int32, _ marks: String, for stretch: Term?, in month: String) throws -> ResultRecord
    {
      var result = TestResult.marks(marks, "U-1")
      result.term = stretch
      let month = try CreationTests.month(month)
      return ResultRecord(id: ResultID(month: month, serial: serial), result: result, on: Moment(month.first))
    }
    let records = [
      try record(1, "80", for: nil, in: "2026-09"), try record(1, "10", for: nil, in: "2026-10"),
      try record(2, "90", for: term, in: "2026-10"), try record(3, "20", for: Term("2026Q4"), in: "2026-10"),
      try record(4, "30", for: nil, in: "2026-06"), try record(5, "40", for: Term("2026"), in: "2026-09"),
    ]
    let months = [try month("2026-09", ["U-1": "60"])]
    let inputs = ScoringInputs(rulebook: rulebook([]), units: ScoringCase.units(1))
    let figures = try figures(term, months, [], records, inputs)
    #expect(figures.results.map(\.id) == [records[0].id, records[2].id])
  }
}
