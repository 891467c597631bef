import Testing

@testable import Creation

@Suite("指标达标表")
struct IndicatorBoardTests {
  private func indicator(_ id: String, _ levels: String? = "A>=20% B>=15%") -> Indicator {
    var indicator = Indicator(id: IndicatorID(rawValue: id), name: id)
    indicator.levels = levels.flatMap { LevelRule($0) }
    return indicator
  }

  private func only(_ results: [ResultRecord]) throws -> IndicatorStatus {
    let board = IndicatorBoard([indicator("Ⅲ-92")], results: results)
    try #require(board.rows.count == 1)
    return board.rows[0]
  }

  @Test("同一单位取最近一次，不论录入先后")
  func latest() throws {
    let results = [
      try Measured.record("R202610-0002", "2026-10-20", .value(21)),
      try Measured.record("R202610-0003", "2026-10-12", .value(10)),
      try Measured.record("R202610-0001", "2026-10-20", .value(14)),
    ]
    #expect(try only(results).figure?.record.id.description == "R202610-0002")
    #expect(try only(results).level == .a)
  }

  @Test("几个单位的，取各自最近一次里最低的；一样低的取最近的")
  func worst() throws {
    let results = [
      try Measured.record("R202610-0001", "2026-10-01", .value(3), of: "U-1"),
      try Measured.record("R202610-0002", "2026-10-12", .value(30), of: "U-1"),
      try Measured.record("R202610-0003", "2026-10-10", .value(16), of: "U-2"),
      try Measured.record("R202610-0004", "2026-10-11", .value(17), of: "U-3"),
      try Measured.record("R202610-0005", "2026-10-15", .notApplicable, of: "U-4"),
      try Measured.record("R202610-0006", "2026-10-16", .value(40), of: "U-5"),
    ]
    let status = try only(results)
    #expect(status.figure?.unit == "U-3")
    #expect(status.level == .b)
    #expect(status.isBelow(.a) && !status.isBelow(.b))
  }

  @Test("别的测评、别的项目不是它的实测；没有实测过就没有等级")
  func others() throws {
    let results = [
      try Measured.record("R202610-0001", "2026-10-01", .value(30), test: "实地测评"),
      try Measured.record("R202610-0002", "2026-10-01", .value(30), item: "Ⅲ-9"),
    ]
    #expect(try only(results).figure == nil)
    #expect(try only(results).level == nil)
    #expect(try !only(results).isBelow(.a))
  }

  @Test("C、B、未测、A、没有等级标准，依次排；上级指标不在其中")
  func order() throws {
    var top = indicator("Ⅰ-1")
    top.parent = nil
    var all = ["Ⅲ-1", "Ⅲ-2", "Ⅲ-3", "Ⅲ-4"].map { indicator($0) } + [indicator("Ⅲ-5", nil)]
    for index in all.indices { all[index].parent = "Ⅰ-1" }
    let results = [
      try Measured.record("R202610-0001", "2026-10-01", .value(30), item: "Ⅲ-1"),
      try Measured.record("R202610-0002", "2026-10-01", .value(15), item: "Ⅲ-3"),
      try Measured.record("R202610-0003", "2026-10-01", .value(1), item: "Ⅲ-4"),
      try Measured.record("R202610-0004", "2026-10-01", .value(1), item: "Ⅲ-5"),
      try Measured.record("R202610-0005", "2026-10-01", .value(1), item: "Ⅰ-1"),
    ]
    let board = IndicatorBoard([top] + all, results: results)
    #expect(board.rows.map(\.indicator.id) == ["Ⅲ-4", "Ⅲ-3", "Ⅲ-2", "Ⅲ-1", "Ⅲ-5"])
  }

  @Test("没有办结的事项、材料各归各；办结的、别的指标的不列")
  func duties() throws {
    func record(
      _ id: DutyID, list: DutyListID, indicator: IndicatorID?, _ events: [DutyEvent]
    ) throws -> DutyRecord {
      var duty = Duty(id: id, name: id.rawValue, list: list, lead: "U-1")
      duty.indicator = indicator
      var course = DutyCourse()
      for event in events { course.post(event, on: try #require(Moment("2026-10-01"))) }
      return DutyRecord(duty, course)
    }
    let duties = [
      try record("D-1", list: "L-1", indicator: "Ⅲ-92", []),
      try record("D-2", list: "L-2", indicator: "Ⅲ-92", [.delivered(nil)]),
      try record("D-3", list: "L-1", indicator: "Ⅲ-92", [.delivered(nil), .accepted]),
      try record("D-4", list: "L-2", indicator: "Ⅲ-92", [.dropped]),
      try record("D-5", list: "L-1", indicator: "Ⅲ-9", []),
      try record("D-6", list: "L-1", indicator: nil, []),
    ]
    let board = IndicatorBoard(
      [indicator("Ⅲ-92")], results: [], duties: duties, kinds: ["L-1": .weakness, "L-2": .material])
    #expect(board.rows.first?.duties.map(\.duty.id) == ["D-1"])
    #expect(board.rows.first?.materials.map(\.duty.id) == ["D-2"])
  }

  @Test("点位检查不合格的次数，和当天在同一点位查出、没有销号的问题")
  func visits() throws {
    func finding(_ id: String, _ on: String, _ place: PlaceID, closed: Bool = false) throws -> Finding {
      let report = FindingEvent.Report(place: place, category: "C-1", source: "巡查")
      var finding = Finding(id: try #require(FindingID(id)), report: report, on: try #require(Moment(on)))
      if closed { finding.state = .closed }
      return finding
    }
    let results = [
      try Measured.record("R202610-0001", "2026-10-12T09:00", .marks(0, of: 2), test: "日督查", at: "P-1"),
      try Measured.record("R202610-0002", "2026-10-12", .marks(1, of: 2), test: "日督查", at: "P-2"),
      try Measured.record("R202610-0003", "2026-10-12", .marks(2, of: 2), test: "日督查", at: "P-3"),
      try Measured.record("R202610-0004", "2026-10-12", .notApplicable, test: "日督查", at: "P-4"),
      try Measured.record("R202609-0001", "2026-09-12", .marks(0, of: 2), test: "日督查", at: "P-5"),
      try Measured.record("R202610-0005", "2026-10-12", .marks(0, of: 2), test: "日督查"),
    ]
    let findings = [
      try finding("F202610-0001", "2026-10-12T15:00", "P-1"),
      try finding("F202610-0002", "2026-10-13", "P-1"),
      try finding("F202610-0003", "2026-10-12", "P-2", closed: true),
      try finding("F202610-0004", "2026-10-12", "P-3"), try finding("F202609-0001", "2026-09-12", "P-5"),
    ]
    let month = try #require(Month("2026-10"))
    let october = Period(month...month)
    let row = try #require(
      IndicatorBoard([indicator("Ⅲ-92")], results: results, findings: findings, visits: october).rows.first)
    #expect(row.faults == 2)
    #expect(row.findings.map(\.description) == ["F202610-0001"])
    let whole = try #require(
      IndicatorBoard([indicator("Ⅲ-92")], results: results, findings: findings).rows.first)
    #expect(whole.faults == 3)
    #expect(whole.findings.map(\.description) == ["F202609-0001", "F202610-0001"])
    #expect(whole.figure == nil)
  }

  @Test("记着检查批次的，只认那一批的问题")
  func rounds() throws {
    let round = try #require(ActivityID("A202610-0003"))
    var record = try Measured.record("R202610-0001", "2026-10-12", .marks(0, of: 2), test: "日督查", at: "P-1")
    record.result.inspection = round
    let day = try #require(Moment("2026-10-12"))
    let findings = try ["A202610-0003", "A202610-0004", nil].enumerated().map { index, inspection in
      let report = FindingEvent.Report(
        place: "P-1", category: "C-1", source: "日督查", inspection: inspection)
      return Finding(id: try #require(FindingID("F202610-000\(index + 1)")), report: report, on: day)
    }
    let board = IndicatorBoard([indicator("Ⅲ-92")], results: [record], findings: findings)
    #expect(board.rows.first?.findings.map(\.description) == ["F202610-0001"])
    record.result.inspection = nil
    let day2 = IndicatorBoard([indicator("Ⅲ-92")], results: [record], findings: findings)
    #expect(day2.rows.first?.findings.count == 3)
  }
}
