import Testing

@testable import Creation

@Suite("指标实测值")
struct IndicatorFigureTests {
  @Test(
    "带 % 的按占比，不带的按件数；实测值就是它自己",
    arguments: [
      ("A>85% B>80%", .share(83, of: 100), "83"), ("A>85% B>80%", .share(180, of: 200), "90"),
      ("A>=3 B>=2", .share(3, of: 4), "3"), ("A>=20% B>=15%", .value(Points(23)), "23"),
      ("A>=500", .value(Points(412)), "412"), ("A>=90%", .marks(46, of: 50), "92"),
      ("A>=90", .marks(46, of: 50), "46"),
      ("A>=90%", .notApplicable, nil), ("A>=90%", .noted, nil), ("A>=90%", .share(0, of: 0), nil),
    ] as [(String, TestResult.Outcome, String?)])
  func figures(rule: String, outcome: TestResult.Outcome, figure: String?) throws {
    let rule = try #require(LevelRule(rule))
    #expect(rule.figure(of: outcome)?.description == figure)
  }

  @Test("没有等级标准、不适用的，没有等级")
  func levels() throws {
    let figure = IndicatorFigure(try Measured.record("R202610-0001", "2026-10-12", .value(23)))
    #expect(figure.level(by: LevelRule("A>=20%")) == .a)
    #expect(figure.level(by: nil) == nil)
    #expect(figure.unit == "U-1")
    #expect(figure.title(by: LevelRule("A>=20%")) == "23%")
    #expect(figure.title(by: LevelRule("A>=20")) == "23")
    let none = IndicatorFigure(try Measured.record("R202610-0001", "2026-10-12", .notApplicable))
    #expect(none.level(by: LevelRule("A>=20%")) == nil)
  }
}

/// Results of indicators for tests.
enum Measured {
  static func record(
    _ id: String, _ on: String, _ outcome: TestResult.Outcome, item: String = "Ⅲ-92", of unit: UnitID = "U-1",
    test: TestName = .measured, at place: PlaceID? = nil
  ) throws -> ResultRecord {
    ResultRecord(
      id: try #require(ResultID(id)),
      result: TestResult(test, of: unit, place: place, item: item, outcome: outcome),
      on: try #require(Moment(on)))
  }
}
