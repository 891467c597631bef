import Creation
import Testing

@testable import CreationReports

@Suite("材料完备表")
struct MaterialTableTests {
  @Test("薄弱的在前，写明还缺什么、缺在哪一步")
  func sheet() throws {
    func material(
      _ id: DutyID, _ name: String, _ indicator: IndicatorID?, _ steps: [(DutyEvent, String, String?)] = []
    ) throws -> DutyRecord {
      try DutySample.record(id, name, list: "L-8", due: "2026-10-31", steps) { $0.indicator = indicator }
    }
    let done: [(DutyEvent, String, String?)] = [
      (.delivered(nil), "2026-10-20", nil), (.accepted, "2026-10-21", nil),
    ]
    let records = [
      try material("D-1", "清单", "Ⅲ-43", done),
      try material("D-2", "记录", "Ⅲ-43", [(.delivered(nil), "2026-10-30", nil)]),
      try material("D-3", "总结", nil),
    ]
    let sheet = MaterialTable.sheet(records, by: .indicator, DutySample.wording)
    #expect(
      sheet.rows.map { $0.map { $0.words(.zh) } } == [
        ["没有对应指标", "1", "1", "0", "0", "0", "0.00%", "0.00%", "总结（未报）"],
        ["未成年人活动阵地", "2", "2", "1", "1", "0", "50.00%", "50.00%", "记录（已报待审）"],
        ["合计", "3", "3", "1", "1", "0", "33.33%", "33.33%", ""],
      ])
    #expect(sheet.lateRows == [])
  }
}
