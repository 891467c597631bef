import Creation
import Testing

@testable import CreationReports

@Suite("指标达标表的样子")
struct IndicatorStatusListTests {
  private static let names = Names(units: ["U-1": "城东区", "U-3": "市委宣传部"])

  private static func status(
    _ levels: String?, _ outcome: TestResult.Outcome?, lead: UnitID? = "U-3"
  ) throws -> IndicatorStatus {
    var indicator = Indicator(id: "Ⅲ-92", name: "公益广告占比")
    indicator.levels = levels.flatMap { LevelRule($0) }
    indicator.lead = lead
    var status = IndicatorStatus(indicator)
    let (id, on) = (try #require(ResultID("R202610-0042")), try #require(Moment("2026-10-12T09:30")))
    status.figure = outcome.map { outcome in
      let result = TestResult(.measured, of: "U-1", item: "Ⅲ-92", outcome: outcome)
      return IndicatorFigure(ResultRecord(id: id, result: result, on: on))
    }
    return status
  }

  private func row(_ status: IndicatorStatus) throws -> [String: Cell] {
    let day = try #require(Day("2026-10-31"))
    let sheet = IndicatorStatusList.sheet([status], of: [status], asOf: day, scope: "全部", names: Self.names)
    let cells = try #require(sheet.rows.first)
    try #require(cells.count == sheet.columns.count)
    return Dictionary(uniqueKeysWithValues: zip(sheet.columns.map(\.key), cells))
  }

  /// A rule, an outcome, and how figure and level are shown.
  struct Case: Sendable {
    var rule: String?
    var outcome: TestResult.Outcome?
    var figure: Cell
    var level: Cell
  }

  @Test(
    "实测和等级",
    arguments: [
      Case(
        rule: "A>=20% B>=15%", outcome: .value(23), figure: .percent("23"),
        level: .coded(key: "A", title: "A类")),
      Case(
        rule: "A>=90%", outcome: .share(2, of: 3), figure: .percent("66.67"),
        level: .coded(key: "C", title: "C类")),
      Case(
        rule: "A>=3 B>=2", outcome: .share(2, of: 3), figure: .text("2/3"),
        level: .coded(key: "B", title: "B类")),
      Case(
        rule: "A>=500", outcome: .value(412), figure: .decimal("412"), level: .coded(key: "C", title: "C类")),
      Case(rule: nil, outcome: .value(412), figure: .decimal("412"), level: .absent),
      Case(rule: "A>=20%", outcome: .notApplicable, figure: .text("不适用"), level: .absent),
      Case(rule: "A>=20%", outcome: nil, figure: .empty, level: .coded(key: "untested", title: "未测")),
    ])
  func standing(_ one: Case) throws {
    let row = try row(Self.status(one.rule, one.outcome))
    #expect(row["figure"] == one.figure)
    #expect(row["level"] == one.level)
    #expect(row["unit_name"] == .text(one.outcome == nil ? "市委宣传部" : "城东区"))
    #expect(row["on"] == (one.outcome == nil ? .empty : .text("2026-10-12")))
  }

  @Test("事项带着逾期天数，给程序的只有编号")
  func duties() throws {
    var status = try Self.status("A>=20%", nil)
    let due = try #require(Day("2026-10-21"))
    status.duties = [
      DutyRecord(Duty(id: "D-1", name: "增补", list: "L-1", lead: "U-3", due: due)),
      DutyRecord(Duty(id: "D-2", name: "更新", list: "L-1", lead: "U-3")),
    ]
    status.findings = [try #require(FindingID("F202610-0007"))]
    let row = try row(status)
    #expect(row["duties"] == .coded(key: "D-1、D-2", title: "D-1（逾期10天）、D-2"))
    #expect(row["materials"] == .empty)
    #expect(row["findings"] == .integer(1))
    #expect(row["finding_ids"] == .text("F202610-0007"))
  }

  @Test("合计一行")
  func counts() throws {
    let rows = [
      try Self.status("A>=20%", .value(23)), try Self.status("A>=20%", .value(3)),
      try Self.status("A>=20%", nil),
      try Self.status(nil, .value(3)),
    ]
    #expect(IndicatorStatusList.counts(rows) == "共 4 项：A类 1、B类 0、C类 1、未测 1、未定等级 1")
    #expect(IndicatorStatusList.counts([]) == "共 0 项：A类 0、B类 0、C类 0、未测 0")
  }
}
