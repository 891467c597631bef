import Testing

@testable import Creation

@Suite("问卷调查账")
struct SurveyBookTests {
  private static func record(
    _ serial: Int32, _ test: TestName, _ unit: UnitID, _ outcome: TestResult.Outcome,
    term: String? = "2026Q3",
    isVoid: Bool = false
  ) throws -> ResultRecord {
    let month = try #require(Month("2026-10"))
    return ResultRecord(
      id: ResultID(month: month, serial: serial),
      result: TestResult(test, of: unit, for: term.flatMap { Term($0) }, outcome: outcome),
      on: try #require(Moment("2026-10-12")), isVoid: isVoid)
  }

  @Test("一个单位一期一行：两率各归各，几项合在一起，作废的、别的测评不算")
  func rows() throws {
    let book = SurveyBook(
      [
        try Self.record(1, "满意率", "U-2", .share(80, of: 100)),
        try Self.record(2, "满意率", "U-2", .share(90, of: 100)),
        try Self.record(3, "知晓率", "U-2", .share(7, of: 9)),
        try Self.record(4, "满意率", "U-1", .share(1, of: 1), isVoid: true),
        try Self.record(5, "问卷调查", "U-1", .share(1, of: 1)), try Self.record(6, "满意率", "U-1", .notApplicable),
      ], units: [])
    #expect(book.rows.map(\.unit) == ["U-2"])
    #expect(book.rows.first?.approval.share == Ratio(170, of: 200))
    #expect(book.rows.first?.awareness.share == Ratio(7, of: 9))
  }

  @Test("最近的考评期在前，同一期按单位登记的先后；没有写考评期的是那个月")
  func order() throws {
    let book = SurveyBook(
      [
        try Self.record(1, "满意率", "U-1", .share(1, of: 2), term: "2026Q2"),
        try Self.record(2, "满意率", "U-1", .share(1, of: 2)),
        try Self.record(3, "满意率", "U-9", .share(1, of: 2)),
        try Self.record(4, "满意率", "U-404", .share(1, of: 2)),
        try Self.record(5, "知晓率", "U-1", .share(1, of: 2), term: nil),
        try Self.record(6, "知晓率", "U-1", .share(1, of: 2), term: "2026Q4"),
      ], units: ["U-9", "U-1"])
    #expect(
      book.rows.map { "\($0.term) \($0.unit)" } == [
        "2026Q4 U-1", "2026-10 U-1", "2026Q3 U-9", "2026Q3 U-1", "2026Q3 U-404", "2026Q2 U-1",
      ])
    #expect(book.terms.map(\.description) == ["2026Q4", "2026-10", "2026Q3", "2026Q2"])
    #expect(book.total(of: try #require(Term("2026Q3"))).approval.share == Ratio(3, of: 6))
  }

  @Test("加到头也不出错")
  func overflow() throws {
    let book = SurveyBook(
      [
        try Self.record(1, "满意率", "U-1", .share(.max, of: .max)),
        try Self.record(2, "满意率", "U-1", .share(.max, of: .max)),
      ], units: [])
    #expect(book.rows.first?.approval.share == Ratio(.max, of: .max))
  }
}
