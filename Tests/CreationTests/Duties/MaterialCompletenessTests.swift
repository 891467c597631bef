import Testing

@testable import Creation

@Suite("材料完备")
struct MaterialCompletenessTests {
  private func figures(_ scripts: [DutyScript]) throws -> MaterialCompleteness {
    MaterialCompleteness(
      try scripts.enumerated().map { try $1.record(DutyID(rawValue: "D-\($0)")) },
      asOf: try Known.day("2026-11-01"))
  }

  @Test("十份应报，六份到期，其中五份归档，另有一份提前归档")
  func rates() throws {
    let archived = DutyScript.done(due: "2026-10-31", "2026-10-20", "2026-10-22")
    let early = DutyScript.done(due: "2026-12-31", "2026-10-20", "2026-10-22")
    let waiting = DutyScript(due: "2026-11-01", steps: [(.delivered(nil), "2026-10-30", nil)])
    let later = DutyScript(due: "2026-12-31")
    let dropped = DutyScript(due: "2026-10-01", steps: [(.dropped, "2026-10-02", nil)])
    let figures = try figures(
      Array(repeating: archived, count: 5) + [early, waiting] + Array(repeating: later, count: 3) + [dropped])
    #expect(figures.required == 10)
    #expect(figures.rateDue == Ratio(5, of: 6))
    #expect(figures.rate == Ratio(6, of: 10))
    #expect(figures.waiting == 1 && figures.returned == 0)
    #expect(figures.missing.map(\.duty.id) == ["D-6", "D-7", "D-8", "D-9"])
  }

  @Test("退回补正的算缺；薄弱的先比到期完备率")
  func weak() throws {
    let returned = try figures([
      DutyScript(
        due: "2026-10-31", steps: [(.delivered(nil), "2026-10-20", nil), (.returned, "2026-10-21", nil)])
    ])
    let later = try figures([DutyScript(due: "2026-12-31")])
    #expect(returned.returned == 1)
    #expect(returned.rateDue.title() == "0.00%")
    #expect(later.rateDue.title() == "—")
    #expect(returned.isWeaker(than: later) && !later.isWeaker(than: returned))
  }
}
