import Testing

@testable import Creation

@Suite("检查计划排班")
struct PlanScheduleTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func plan(_ every: Cadence, kinds: [PlaceKind] = ["农贸市场"]) -> InspectionPlan {
    var plan = InspectionPlan(id: "B-1", name: "第一组", every: every)
    plan.kinds = kinds
    return plan
  }

  private func markets(_ count: Int) -> [Place] {
    (1...count).map {
      Place(id: PlaceID(rawValue: "P-" + String(100 + $0)), name: "市场\($0)", kind: "农贸市场", declared: true)
    }
  }

  private func days(_ every: Cadence, _ count: Int, around day: String) throws -> [String] {
    let schedule = PlanSchedule(plan(every), among: markets(count).reversed(), .builtIn)
    return schedule.slots(around: try self.day(day)).map { "\($0.place.id) \($0.day)" }
  }

  @Test("2026 年 11 月有 21 个工作日：3 个点位排在第 1、8、15 个工作日")
  func few() throws {
    #expect(
      try days(.month, 3, around: "2026-11-15")
        == ["P-101 2026-11-02", "P-102 2026-11-11", "P-103 2026-11-20"])
  }

  @Test("42 个点位排在 21 个工作日，每天两个；周末没有")
  func many() throws {
    let schedule = PlanSchedule(plan(.month), among: markets(42), .builtIn)
    let slots = schedule.slots(around: try day("2026-11-01"))
    let daily = Dictionary(grouping: slots, by: \.day)
    #expect(daily.count == 21 && daily.values.allSatisfy { $0.count == 2 })
    #expect(daily.keys.allSatisfy { !$0.weekday.isWeekend })
    #expect(schedule.slots(on: try day("2026-11-02")).map(\.place.id) == ["P-101", "P-102"])
    #expect(schedule.slots(on: try day("2026-11-01")).isEmpty)
  }

  @Test("国庆长假那一周没有工作日（2026-10-01 至 10-07 放假）：每周的排在剩下的工作日")
  func holiday() throws {
    #expect(try days(.week, 1, around: "2026-10-07") == ["P-101 2026-10-08"])
    #expect(try days(.week, 2, around: "2026-10-07") == ["P-101 2026-10-08", "P-102 2026-10-09"])
  }

  @Test("每日的天天都去，周末也去")
  func daily() throws {
    #expect(try days(.day, 2, around: "2026-11-21") == ["P-101 2026-11-21", "P-102 2026-11-21"])
  }

  @Test("去哪些：固定点位不论申报与否；按类别的只去申报点位")
  func places() throws {
    var plan = plan(.month)
    plan.places = ["P-9"]
    plan.declaredOnly = true
    let places = [
      Place(id: "P-9", name: "固定", kind: "公园广场"), Place(id: "P-2", name: "申报", kind: "农贸市场", declared: true),
      Place(id: "P-3", name: "没有申报", kind: "农贸市场"),
      Place(id: "P-4", name: "别类", kind: "公园广场", declared: true),
    ]
    #expect(places.filter(plan.visits).map(\.id) == ["P-9", "P-2"])
    plan.declaredOnly = nil
    #expect(places.filter(plan.visits).map(\.id) == ["P-9", "P-2", "P-3"])
  }

  @Test("期中停用的点位：停用前照排，停用后不去，别的日子不变；期前停用的不占位")
  func retiring() throws {
    var places = markets(3)
    places[1].retired = try day("2026-11-11")
    let schedule = PlanSchedule(plan(.month), among: places, .builtIn)
    #expect(
      schedule.slots(around: try day("2026-11-01")).map { "\($0.place.id) \($0.day)" }
        == ["P-101 2026-11-02", "P-103 2026-11-20"])
    #expect(schedule.slots(around: try day("2026-12-01")).map(\.place.id) == ["P-101", "P-103"])
    var retired = plan(.month)
    retired.retired = try day("2026-11-10")
    let rest = PlanSchedule(retired, among: markets(3), .builtIn).slots(around: try day("2026-11-01"))
    #expect(rest.map(\.place.id) == ["P-101"])
  }

  @Test("随机的计划：一期里每个点位恰好一次，各天至多差一个，都在工作日")
  func properties() throws {
    var chance = Chance()
    for _ in 0..<40 { try check(&chance) }
  }

  private func check(_ chance: inout Chance) throws {
    let seed = "\(chance)"
    let every = try #require([Cadence.week, .month, .quarter, .half, .year].randomElement(using: &chance))
    let count = Int.random(in: 1...120, using: &chance)
    let around = try day("2025-01-01").advanced(by: .random(in: 0..<700, using: &chance))
    let slots = PlanSchedule(plan(every), among: markets(count).shuffled(using: &chance), .builtIn)
      .slots(around: around)
    let period = every.span.period(around: around)
    let working = (0...period.first.distance(to: period.last)).map { period.first.advanced(by: $0) }
      .filter { WorkCalendar.builtIn.isWorkday($0) }
    #expect(slots.count == count && Set(slots.map(\.place.id)).count == count, "\(seed)")
    let loads = working.map { day in slots.count { $0.day == day } }
    #expect(loads.reduce(0, +) == count, "\(seed)：只排工作日")
    #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 1, "\(seed)：\(loads)")
    #expect(slots.map(\.place.id) == slots.map(\.place.id).sorted(), "\(seed)")
  }
}
