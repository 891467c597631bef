import Testing

@testable import Creation

@Suite("点位覆盖")
struct PlaceCoverageTests {
  private let places = [
    Place(id: "P-1", name: "一市场", kind: "农贸市场", manager: "U-1", declared: true),
    Place(id: "P-2", name: "二市场", kind: "农贸市场", manager: "U-2", declared: true),
    Place(id: "P-3", name: "一路", kind: "主次干道", manager: "U-1", declared: true),
    Place(id: "P-4", name: "没有申报", kind: "主次干道", manager: "U-1"),
    Place(id: "P-5", name: "停用", kind: "主次干道", declared: true, retired: Day("2026-01-01")),
    Place(id: "P-6", name: "没有管理主体", kind: "公园广场", declared: true),
  ]

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func finding(_ serial: Int32, at place: PlaceID, on day: String) throws -> Finding {
    Finding(
      id: FindingID(month: try #require(Month("2026-10")), serial: serial),
      report: .init(place: place, category: "C-1", source: "日督查"), on: Moment(try self.day(day)))
  }

  private func result(
    _ serial: Int32, at place: PlaceID, on day: String, isVoid: Bool = false
  ) throws
    -> ResultRecord
  {
    ResultRecord(
      id: ResultID(month: try #require(Month("2026-10")), serial: serial),
      result: TestResult("实地测评", of: "U-1", place: place, outcome: .marks(90, of: 100)),
      on: Moment(try self.day(day)), isVoid: isVoid)
  }

  private func coverage() throws -> PlaceCoverage {
    let first = try #require(Day("2026-09-21"))
    let last = try #require(Day("2026-10-20"))
    let days = try #require(Period(first: first, last: last))
    return PlaceCoverage(
      places, in: days,
      findings: [
        try finding(1, at: "P-1", on: "2026-09-25"), try finding(2, at: "P-1", on: "2026-10-03"),
        try finding(3, at: "P-2", on: "2026-10-21"),
      ],
      results: [
        try result(1, at: "P-3", on: "2026-10-20"), try result(2, at: "P-6", on: "2026-10-01", isVoid: true),
        try result(3, at: "P-2", on: "2026-09-20"),
      ])
  }

  @Test("有问题或有结果的算到过；月外的、作废的不算；没有申报的、停用的不看")
  func visits() throws {
    let coverage = try coverage()
    #expect(coverage.visits.map(\.place.id) == ["P-1", "P-2", "P-3", "P-6"])
    #expect(coverage.visits.map { $0.last?.description } == ["2026-10-03", nil, "2026-10-20", nil])
    #expect(coverage.missed.map(\.place.id) == ["P-2", "P-6"])
  }

  @Test("按管理主体：U-1 到 2 ÷ 2，U-2 到 0 ÷ 1，没有的 0 ÷ 1，合计 2 ÷ 4")
  func rates() throws {
    let rates = try coverage().rates { $0.manager }
    #expect(rates.map(\.key) == ["U-1", "U-2", nil, nil])
    #expect(rates.map(\.rate) == [Ratio(2, of: 2), Ratio(0, of: 1), Ratio(0, of: 1), Ratio(2, of: 4)])
  }

  @Test("只看一部分：计划里的农贸市场 1 ÷ 2，别的不在内")
  func some() throws {
    let coverage = try coverage()
    #expect(coverage.rate { $0.kind == "农贸市场" } == Ratio(1, of: 2))
    #expect(coverage.only { $0.kind == "农贸市场" }.missed.map(\.place.id) == ["P-2"])
    #expect(coverage.rate { _ in false } == Ratio(0, of: 0))
  }

  @Test("一个申报点位也没有：0 ÷ 0")
  func none() throws {
    let month = try #require(Month("2026-10"))
    let days = Period(month...month)
    let rates = PlaceCoverage([], in: days, findings: [], results: []).rates { $0.manager }
    #expect(rates.map(\.rate) == [Ratio(0, of: 0)])
  }
}
