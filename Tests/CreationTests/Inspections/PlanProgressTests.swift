import Testing

@testable import Creation

@Suite("计划进度")
struct PlanProgressTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func schedule(_ every: Cadence) -> PlanSchedule {
    var plan = InspectionPlan(id: "B-1", name: "第一组", mechanism: "日督查", every: every)
    plan.places = ["P-1", "P-2", "P-3"]
    return PlanSchedule(
      plan, among: ["P-1", "P-2", "P-3"].map { Place(id: $0, name: "", kind: "路口") }, .builtIn)
  }

  private func progress(
    _ every: Cadence, asOf day: String, _ visits: [(PlaceID, String, Source)]
  ) throws -> PlanProgress {
    let november = try #require(Month("2026-11"))
    return PlanProgress(
      schedule(every), in: Period(november...november), asOf: try self.day(day),
      visits: try visits.map { PlaceVisit($0.0, on: try self.day($0.1), by: $0.2) })
  }

  @Test("每月的（排在 2、11、20 日）：到 15 日应到两个；当月哪天去都算，别的机制不算，月外不算")
  func monthly() throws {
    let progress = try progress(
      .month, asOf: "2026-11-15",
      [
        ("P-1", "2026-11-13", "日督查"), ("P-2", "2026-11-03", "暗访"), ("P-2", "2026-10-31", "日督查"),
        ("P-3", "2026-11-05", "日督查"),
      ])
    #expect(progress.planned == 3 && progress.places == 3)
    #expect(progress.rate == Ratio(1, of: 2))
    #expect(progress.missed.map(\.slot.place.id) == ["P-2"])
  }

  @Test("还没发生的到访不算；还没应到的是 0 ÷ 0")
  func ahead() throws {
    #expect(
      try progress(.month, asOf: "2026-11-15", [("P-1", "2026-11-16", "日督查")]).rate == Ratio(0, of: 2))
    #expect(try progress(.month, asOf: "2026-11-01", []).rate == Ratio(0, of: 0))
  }

  @Test("每日的：十天三个点位三十次，只有当天去的算")
  func daily() throws {
    let progress = try progress(
      .day, asOf: "2026-11-10", [("P-1", "2026-11-01", "日督查"), ("P-1", "2026-11-02", "日督查")])
    #expect(progress.planned == 90)
    #expect(progress.rate == Ratio(2, of: 30))
  }

  @Test("每季度的：只看排在这个月的，季度里先去过的算已到")
  func quarterly() throws {
    let all = schedule(.quarter).slots(around: try day("2026-11-01"))
    let own = all.filter { $0.day.month == Month("2026-11") }
    let visits = own.map { ($0.place.id, "2026-10-09", Source.daily) }
    let progress = try progress(.quarter, asOf: "2026-11-30", visits)
    #expect(progress.planned == own.count && !own.isEmpty && own.count < 3)
    #expect(progress.rate == Ratio(own.count, of: own.count))
  }
}
