import Creation
import Testing

@Suite("活动落实哪项机制")
struct RoutineFulfilmentTests {
  private static let units = [
    Unit(id: "U-1", name: "市教育局", kind: .department), Unit(id: "U-2", name: "城东区", kind: .district),
    Unit(id: "U-3", name: "旧局", kind: .department, retired: Day("2026-06-01")),
  ]

  private static var links: [Link] {
    var link = Link(id: "K-1", name: "泉水社区", kind: .department)
    (link.unit, link.since, link.retired) = ("U-1", Day("2026-03-01"), Day("2026-12-01"))
    return [link]
  }

  private static var routines: [Routine] {
    var volunteers = Routine(id: "J-1", name: "挂钩志愿服务", kind: .volunteer)
    volunteers.link = .department
    var week = Routine(id: "J-2", name: "集中活动周", kind: .volunteer)
    week.unitKinds = [.district]
    var old = Routine(id: "J-5", name: "老例会", kind: .meeting)
    (old.since, old.retired) = (Day("2026-01-01"), Day("2026-10-01"))
    return [
      volunteers, week, Routine(id: "J-3", name: "周巡查", kind: .inspection, every: .week),
      Routine(id: "J-4", name: "代表委员视察", kind: .inspection), old,
      Routine(id: "J-6", name: "会商", kind: .meeting),
    ]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var activity: Activity
    var day = "2026-10-20"
    var found: [RoutineID]
    var testDescription: String { name }
  }

  @Test(
    "同类、当天由这些单位落实的",
    arguments: [
      Case(name: "挂钩部门", activity: Activity(.volunteer, "清洁", units: ["U-1"]), found: ["J-1"]),
      Case(name: "没有挂钩的单位", activity: Activity(.volunteer, "清洁", units: ["U-2"]), found: ["J-2"]),
      Case(name: "两家合办，没有一项两家都要落实", activity: Activity(.volunteer, "清洁", units: ["U-1", "U-2"]), found: []),
      Case(name: "没有写单位", activity: Activity(.volunteer, "清洁"), found: []),
      Case(name: "没有登记的单位", activity: Activity(.volunteer, "清洁", units: ["U-9"]), found: []),
      Case(name: "挂钩期满", activity: Activity(.volunteer, "清洁", units: ["U-1"]), day: "2026-12-01", found: []),
      Case(name: "挂钩以前", activity: Activity(.volunteer, "清洁", units: ["U-1"]), day: "2026-02-28", found: []),
      Case(name: "两项检查分不出", activity: Activity(.inspection, "检查"), found: ["J-3", "J-4"]),
      Case(name: "同名的在先", activity: Activity(.inspection, "周巡查"), found: ["J-3"]),
      Case(
        name: "检查机制同名", activity: Activity(.inspection, "视察", mechanism: "代表委员视察"), found: ["J-4"]),
      Case(name: "检查机制不同名", activity: Activity(.inspection, "暗访", mechanism: "暗访"), found: []),
      Case(name: "停用的机制不算", activity: Activity(.meeting, "例会"), found: ["J-6"]),
      Case(name: "停用前还算", activity: Activity(.meeting, "例会"), day: "2026-09-30", found: ["J-5", "J-6"]),
      Case(name: "单位做的不是本机构的", activity: Activity(.meeting, "例会", units: ["U-2"]), found: []),
    ])
  func fulfilled(_ test: Case) throws {
    let found = Self.routines.fulfilled(
      by: test.activity, on: try #require(Day(test.day)), units: Self.units, links: Self.links)
    #expect(found.map(\.id) == test.found)
  }

  @Test("停用的单位不再要求")
  func retired() throws {
    var routine = Routine(id: "J-9", name: "汇总")
    routine.unitKinds = [.department]
    let (before, after) = (try #require(Day("2026-05-31")), try #require(Day("2026-06-01")))
    #expect(routine.isOwed(by: "U-3", on: before, units: Self.units, links: []))
    #expect(!routine.isOwed(by: "U-3", on: after, units: Self.units, links: []))
  }
}
