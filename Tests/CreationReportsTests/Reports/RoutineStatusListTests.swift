import Creation
import Testing

@testable import CreationReports

@Suite("机制落实情况表")
struct RoutineStatusListTests {
  private static var names: RoutineNames {
    RoutineNames(
      Names(units: ["U-1": "城东区", "U-2": "城西区"]),
      [Routine(id: "J-1", name: "周巡查", every: .week), Routine(id: "J-2", name: "会商", every: .month)])
  }

  /// Two weeks of the round, one kept; two districts' meetings, one held, of which one is asked for twice.
  private static func obligations() throws -> [Obligation] {
    func period(_ first: String, _ last: String) throws -> Period {
      let (first, last) = (try #require(Day(first)), try #require(Day(last)))
      return try #require(Period(first: first, last: last))
    }
    let month = try #require(Month("2026-10"))
    func ids(_ serials: Int32...) -> [ActivityID] { serials.map { ActivityID(month: month, serial: $0) } }
    let october = Period(month...month)
    return [
      Obligation(routine: "J-1", period: try period("2026-10-05", "2026-10-11"), unit: nil, done: ids(1)),
      Obligation(routine: "J-1", period: try period("2026-10-12", "2026-10-18"), unit: nil),
      Obligation(routine: "J-2", period: october, unit: "U-1", times: 2, done: ids(2, 3)),
      Obligation(routine: "J-2", period: october, unit: "U-2", times: 2, done: ids(4)),
    ]
  }

  private func sheet(_ grouping: RoutineStatusList.Grouping) throws -> Sheet {
    let month = try #require(Month("2026-10"))
    return RoutineStatusList.sheet(
      try Self.obligations(), in: Period(month...month), asOf: month.last, by: grouping, Self.names)
  }

  private func column(_ key: String, of sheet: Sheet) throws -> [String] {
    let position = try #require(sheet.columns.firstIndex { $0.key == key })
    #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
    return sheet.rows.map { $0[position].words(.zh) }
  }

  @Test("按机制和单位：应落实 = 已落实 + 未落实，合计在末行，缺的期写明")
  func pairs() throws {
    let sheet = try sheet(.pair)
    #expect(try column("routine_name", of: sheet) == ["周巡查", "会商", "会商", "合计"])
    #expect(try column("unit_name", of: sheet) == ["本机构", "城东区", "城西区", ""])
    #expect(try column("due", of: sheet) == ["2", "2", "2", "6"])
    #expect(try column("met", of: sheet) == ["1", "2", "1", "4"])
    #expect(try column("missed", of: sheet) == ["1", "0", "1", "2"])
    #expect(try column("routine_rate", of: sheet) == ["50.00%", "100.00%", "50.00%", "66.67%"])
    #expect(try column("missed_periods", of: sheet) == ["2026-10-12 至 10-18", "", "2026年10月", ""])
    #expect(
      try column("activities", of: sheet) == [
        "A202610-0001", "A202610-0002、A202610-0003", "A202610-0004", "",
      ])
  }

  @Test("按单位、按机制归集")
  func groups() throws {
    let units = try sheet(.unit)
    #expect(try column("unit_name", of: units) == ["本机构", "城东区", "城西区", "合计"])
    #expect(try column("met", of: units) == ["1", "2", "1", "4"])
    let routines = try sheet(.routine)
    #expect(try column("routine_name", of: routines) == ["周巡查", "会商", "合计"])
    #expect(try column("missed", of: routines) == ["1", "1", "2"])
  }

  @Test("逐期：一行一期")
  func periods() throws {
    let sheet = try sheet(.period)
    #expect(
      try column("period", of: sheet) == ["2026-10-05 至 10-11", "2026-10-12 至 10-18", "2026年10月", "2026年10月"])
    #expect(try column("state", of: sheet) == ["已落实", "未落实", "已落实", "未落实"])
    #expect(try column("done", of: sheet) == ["1", "0", "2", "1"])
    #expect(sheet.notes == ["应落实 6，已落实 4，未落实 2，进行中 0，机制落实率 66.67%"])
  }

  @Test("待落实：先到期的在前，已落实的不列")
  func due() throws {
    let day = try #require(Day("2026-10-14"))
    let sheet = RoutineDueList.sheet(try Self.obligations().dropFirst().reversed(), on: day, Self.names)
    #expect(try column("unit_name", of: sheet) == ["本机构", "城西区"])
    #expect(try column("days", of: sheet) == ["4", "17"])
    #expect(try column("lacking", of: sheet) == ["1", "1"])
  }
}
