import Creation
import Testing

@testable import CreationReports

@Suite("问卷调查表的样子")
struct SurveyListTests {
  private static func record(
    _ serial: Int32, _ test: TestName, _ part: Int, _ whole: Int
  ) throws -> ResultRecord {
    let month = try #require(Month("2026-10"))
    return ResultRecord(
      id: ResultID(month: month, serial: serial),
      result: TestResult(test, of: "U-1", for: Term("2026Q3"), outcome: .share(part, of: whole)),
      on: try #require(Moment("2026-10-12")))
  }

  private func sheet(_ records: [ResultRecord]) -> Sheet {
    SurveyList.sheet(SurveyBook(records, units: []), names: Names(units: ["U-1": "城东区"]))
  }

  @Test("率、误差、样本数；没有问的是「—」")
  func rates() throws {
    let sheet = sheet([try Self.record(1, .approval, 180, 200)])
    let row = try #require(sheet.rows.first)
    #expect(
      row == [
        .coded(key: "2026Q3", title: "2026Q3"), .text("U-1"), .text("城东区"), .percent("90.00"),
        .decimal("4.16"), .integer(180), .integer(200), .absent, .absent, .empty, .empty,
        .empty,
      ])
    #expect(row.count == sheet.columns.count)
    #expect(sheet.notes.first == "2026年第三季度合计：满意率 90.00% ±4.16（180/200）")
  }

  @Test("样本不足 30 的注明；一项也没有时没有合计")
  func small() throws {
    #expect(sheet([try Self.record(1, .awareness, 20, 29)]).rows.first?.last == .text("样本偏少"))
    #expect(sheet([try Self.record(1, .awareness, 20, 30)]).rows.first?.last == .empty)
    #expect(sheet([]).notes.isEmpty)
  }
}
