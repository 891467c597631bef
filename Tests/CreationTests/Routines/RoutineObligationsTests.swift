import Creation
import Testing

@Suite("应落实事项")
struct RoutineObligationsTests {
  private static let units = [
    Unit(id: "U-1", name: "城东区", kind: .district), Unit(id: "U-2", name: "城西区", kind: .district),
    Unit(id: "U-3", name: "教育局", kind: .department),
  ]

  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func period(_ first: String, _ last: String) throws -> Period {
    try #require(Period(first: try day(first), last: try day(last)))
  }

  private static func record(
    _ serial: Int32, _ day: String, units: [UnitID] = [], routine: RoutineID? = "J-1", isVoid: Bool = false
  ) throws -> ActivityRecord {
    let on = Moment(try Self.day(day))
    var record = ActivityRecord(
      id: ActivityID(month: on.month, serial: serial),
      activity: Activity(.meeting, "会商", routine: routine, units: units), on: on)
    record.isVoid = isVoid
    return record
  }

  struct Cadences: Sendable, CustomTestStringConvertible {
    var every: Cadence
    var ends: [String]
    var testDescription: String { every.title }
  }

  @Test(
    "在 2026 年 9 月 28 日至 12 月 31 日之间结束的周期，对照日历",
    arguments: [
      Cadences(
        every: .week,
        ends: [
          "2026-10-04", "2026-10-11", "2026-10-18", "2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15",
          "2026-11-22", "2026-11-29", "2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27",
        ]),
      Cadences(every: .month, ends: ["2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31"]),
      Cadences(every: .quarter, ends: ["2026-09-30", "2026-12-31"]),
      Cadences(every: .half, ends: ["2026-12-31"]), Cadences(every: .year, ends: ["2026-12-31"]),
    ])
  func ends(_ test: Cadences) throws {
    let routine = Routine(id: "J-1", name: "会商", every: test.every)
    let found = routine.obligations(
      endingIn: try Self.period("2026-09-28", "2026-12-31"), asOf: try Self.day("2026-12-31"), units: [],
      links: [], activities: [])
    #expect(found.map(\.period.last.description) == test.ends)
    #expect(found.allSatisfy { $0.unit == nil })
  }

  struct Holding: Sendable, CustomTestStringConvertible {
    var name: String
    var since: String?
    var retired: String?
    var months: [String]
    var testDescription: String { name }
  }

  @Test(
    "只算完整的周期",
    arguments: [
      Holding(name: "一直有", since: nil, retired: nil, months: ["2026-08", "2026-09", "2026-10"]),
      Holding(name: "月初起", since: "2026-09-01", retired: nil, months: ["2026-09", "2026-10"]),
      Holding(name: "月中起，下月才算", since: "2026-09-02", retired: nil, months: ["2026-10"]),
      Holding(name: "月末停，当月不算", since: nil, retired: "2026-10-31", months: ["2026-08", "2026-09"]),
      Holding(
        name: "次月起停，当月算", since: nil, retired: "2026-11-01", months: ["2026-08", "2026-09", "2026-10"]),
      Holding(name: "未满一个月", since: "2026-09-02", retired: "2026-10-31", months: []),
    ])
  func whole(_ test: Holding) throws {
    var routine = Routine(id: "J-1", name: "会商")
    routine.since = test.since.flatMap { Day($0) }
    routine.retired = test.retired.flatMap { Day($0) }
    var unit = Unit(id: "U-9", name: "某局", kind: .department)
    unit.retired = routine.retired
    var link = Link(id: "K-1", name: "某社区", kind: .department)
    (link.unit, link.since, link.retired) = (unit.id, routine.since, routine.retired)
    var linked = Routine(id: "J-2", name: "志愿服务")
    linked.link = .department
    var listed = Routine(id: "J-3", name: "汇总")
    (listed.units, listed.since) = ([unit.id], routine.since)
    for (routine, links) in [(routine, []), (linked, [link]), (listed, [])] {
      let found = routine.obligations(
        endingIn: try Self.period("2026-08-01", "2026-10-31"), asOf: try Self.day("2026-10-31"),
        units: [unit],
        links: links, activities: [])
      #expect(found.map(\.period.first.month.description) == test.months, "\(routine.id)")
    }
  }

  @Test("由谁落实：点名的、某类单位、有挂钩的，各一次；都没有写就是本机构")
  func debtors() throws {
    var routine = Routine(id: "J-1", name: "志愿服务")
    func owed(_ links: [Link]) throws -> [UnitID?] {
      routine.obligations(
        endingIn: try Self.period("2026-10-01", "2026-10-31"), asOf: try Self.day("2026-10-31"),
        units: Self.units, links: links, activities: []
      ).map(\.unit)
    }
    var link = Link(id: "K-1", name: "泉水社区", kind: .department)
    link.unit = "U-3"
    var leader = link
    (leader.kind, leader.unit) = (.leader, "U-2")
    #expect(try owed([link]) == [nil])
    routine.link = .department
    #expect(try owed([link, link, leader]) == ["U-3"])
    #expect(try owed([leader]) == [])
    routine.units = ["U-3", "U-1", "U-404"]
    #expect(try owed([link]) == ["U-1", "U-3"])
    routine.unitKinds = [.district]
    #expect(try owed([]) == ["U-1", "U-2", "U-3"])
  }

  @Test("哪些活动算数")
  func counts() throws {
    var routine = Routine(id: "J-1", name: "会商")
    routine.units = ["U-1", "U-2"]
    routine.times = 2
    let activities = [
      try Self.record(1, "2026-10-31", units: ["U-1"]),
      try Self.record(2, "2026-10-01", units: ["U-1", "U-2", "U-1"]),
      try Self.record(3, "2026-09-30", units: ["U-1"]), try Self.record(4, "2026-11-01", units: ["U-1"]),
      try Self.record(5, "2026-10-05", units: ["U-2"], isVoid: true),
      try Self.record(6, "2026-10-06", units: ["U-2"], routine: nil),
      try Self.record(7, "2026-10-07", units: ["U-2"], routine: "J-2"), try Self.record(8, "2026-10-08"),
    ]
    let end = try Self.day("2026-10-31")
    let found = routine.obligations(
      endingIn: try Self.period("2026-10-01", "2026-10-31"), asOf: end, units: Self.units, links: [],
      activities: activities)
    #expect(found.map { $0.done.map(\.serial) } == [[2, 1], [2]])
    #expect(found.map { $0.state(asOf: end) } == [.met, .missed])
    #expect(found.map(\.lacking) == [0, 1])
    routine.units = []
    let own = routine.obligations(
      endingIn: try Self.period("2026-10-01", "2026-10-31"), asOf: end, units: Self.units, links: [],
      activities: activities)
    #expect(own.map { $0.done.map(\.serial) } == [[2, 8, 1]], "本机构的机制，活动写明机制就算")
  }

  struct Sight: Sendable, CustomTestStringConvertible {
    var day: String
    var states: [ObligationState]
    var testDescription: String { day }
  }

  @Test(
    "到期才算未落实，最后一天已算到期，看的那天以后的活动不算",
    arguments: [
      Sight(day: "2026-09-30", states: []), Sight(day: "2026-10-01", states: [.running]),
      Sight(day: "2026-10-30", states: [.running]), Sight(day: "2026-10-31", states: [.missed]),
      Sight(day: "2026-11-02", states: [.missed, .running]),
      Sight(day: "2026-11-03", states: [.missed, .met]),
    ])
  func states(_ test: Sight) throws {
    let day = try Self.day(test.day)
    let found = Routine(id: "J-1", name: "会商").obligations(
      endingIn: try Self.period("2026-10-01", "2026-12-31"), asOf: day, units: [], links: [],
      activities: [try Self.record(1, "2026-11-03")])
    #expect(found.map { $0.state(asOf: day) } == test.states)
  }

  @Test("进行中的周期，每项机制一个")
  func running() throws {
    let routines = Cadence.allCases.map { Routine(id: RoutineID(rawValue: $0.rawValue), name: "", every: $0) }
    let found = routines.obligations(
      runningOn: try Self.day("2026-11-21"), units: [], links: [],
      activities: [try Self.record(1, "2026-11-16", routine: "week")])
    #expect(
      found.map(\.period.last.description) == [
        "2026-11-21", "2026-11-22", "2026-11-30", "2026-12-31", "2026-12-31", "2026-12-31",
      ])
    #expect(found.filter(\.isMet).map(\.routine) == ["week"])
  }
}
