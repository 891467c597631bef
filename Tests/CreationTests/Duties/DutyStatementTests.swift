import Testing

@testable import Creation

@Suite("清单对账单")
struct DutyStatementTests {
  private let statement: DutyStatement

  init() throws {
    let scripts: [(DutyID, UnitID, DutyScript)] = [
      ("D-1", "U-2", .done(due: "2026-09-10", "2026-09-09", "2026-09-12")),
      ("D-2", "U-2", .done(due: "2026-09-10", "2026-09-15", "2026-09-16")),
      ("D-3", "U-1", DutyScript(due: "2026-08-31")),
      ("D-4", "U-1", DutyScript(due: "2026-09-30", steps: [(.delivered(nil), "2026-09-29", nil)])),
      ("D-5", "U-1", DutyScript(due: "2026-12-31")),
      ("D-6", "U-1", .done(due: "2026-12-31", "2026-09-01", "2026-09-02")),
      ("D-7", "U-3", .done(due: "2026-08-31", "2026-08-20", "2026-08-21")),
      ("D-8", "U-3", DutyScript(due: "2026-09-20", steps: [(.dropped, "2026-09-05", nil)])),
      ("D-9", "U-3", DutyScript()),
    ]
    statement = DutyStatement(
      try scripts.map { try $0.2.record($0.0, lead: $0.1) },
      in: try Known.period("2026-09-01", "2026-09-30"), asOf: try Known.day("2026-09-30"))
  }

  @Test("上账的按时限先后；期初已完成又不在本期到期的不上账")
  func records() {
    #expect(
      statement.records.map(\.duty.id) == ["D-3", "D-1", "D-2", "D-8", "D-4", "D-5", "D-6", "D-9"])
  }

  @Test("合计：逐项数出来的")
  func totals() {
    // 应完成 D-1 D-2 D-3 D-4；完成 D-1 D-2，其中 D-1 按期；D-3 逾期；D-6 提前；在办 D-3 D-4 D-5 D-9。
    let totals = statement.totals()
    #expect(totals.items == 8)
    #expect(totals.due == 4)
    #expect(totals.done == 2)
    #expect(totals.onTime == 1)
    #expect(totals.missed == 1)
    #expect(totals.early == 1)
    #expect(totals.open == 4)
    #expect(totals.rate.title() == "50.00%")
  }

  @Test("各单位之和等于总数")
  func groups() {
    let groups = statement.groups { $0.duty.lead }
    #expect(groups.map(\.key) == ["U-1", "U-2", "U-3"])
    let parts = groups.map { statement.totals($0.records) }
    #expect(parts.reduce(0) { $0 + $1.due } == 4)
    #expect(parts.map(\.items) == [4, 2, 2])
    #expect(parts.last?.rate.title() == "—")
  }
}
