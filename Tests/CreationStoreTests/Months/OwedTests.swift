import Creation
import Testing

@testable import CreationStore

@Suite("清单、机制、材料计入考评")
struct OwedTests {
  private let office: SmallOffice
  private let october = Known.month("2026-10")

  /// Half for the lists, half for the routines; who owes nothing is not marked down.
  private static let rules = """
    {"format":1,"id":"standard","name":"应办考评","from":"2000-01","schemes":[{"groups":["*"],"full":100,"components":[
      {"id":"duty","title":"清单","kind":"rate","measure":"duty_rate","marks":50,"missing":"full"},
      {"id":"material","title":"材料","kind":"rate","measure":"material_rate","marks":20,"missing":"full"},
      {"id":"routine","title":"机制","kind":"rate","measure":"routine_rate","marks":30,"missing":"full"}]}]}
    """

  /// 城东区 owes two duties, one of them done in time, a paper handed in and returned, and four weeks' rounds, of which
  /// three were made; 城西区 owes the rounds through its link only.
  init() throws {
    office = try SmallOffice()
    try Disk.write(Self.rules, to: office.path("rules/standard.json"))
    _ = try office.store.write(stamp: office.stamp(), patience: 5) { transaction in
      try OwedTests.define(&transaction)
      let steps: [(DutyID, DutyEvent, String)] = [
        ("D-1", .delivered(nil), "2026-10-10"), ("D-1", .accepted, "2026-10-12"),
        ("D-3", .delivered(nil), "2026-10-15"),
        ("D-3", .returned, "2026-10-16"),
      ]
      for (id, event, day) in steps { try transaction.post(.duty(id, event), on: Known.moment(day)) }
      for (serial, day) in ["2026-10-01", "2026-10-09", "2026-10-14"].enumerated() {
        let id = ActivityID(month: Known.month("2026-10"), serial: Int32(serial + 1))
        let round = Activity(.inspection, "周巡查", routine: "J-1", units: ["U-101"], mechanism: "周巡查")
        try transaction.post(.activity(id, .recorded(round)), on: Known.moment(day))
      }
    }
  }

  private static func define(_ transaction: inout Transaction) throws {
    let on = Known.moment("2026-09-01")
    try transaction.put(
      [
        DutyList(id: "L-1", name: "短板项目清单", kind: .weakness),
        DutyList(id: "L-2", name: "材料", kind: .material),
        DutyList(id: "L-3", name: "金点子", kind: .suggestion),
      ], on: on)
    let due = Known.day("2026-10-20")
    try transaction.put(
      [
        Duty(id: "D-1", name: "施划停车位", list: "L-1", lead: "U-101", due: due),
        Duty(id: "D-2", name: "改造小区", list: "L-1", lead: "U-101", due: due),
        Duty(id: "D-3", name: "台账", list: "L-2", lead: "U-101", due: due),
        Duty(id: "D-4", name: "建议", list: "L-3", lead: "U-101", due: due),
        Duty(id: "D-5", name: "长期坚持", list: "L-1", lead: "U-101"),
      ], on: on)
    var weekly = Routine(id: "J-1", name: "周巡查", kind: .inspection, every: .week)
    weekly.units = ["U-101"]
    weekly.since = on.day
    var volunteers = Routine(id: "J-2", name: "志愿服务", kind: .volunteer, every: .month)
    volunteers.link = .department
    try transaction.put([weekly, volunteers], on: on)
    var link = Link(id: "K-1", name: "泉水社区", kind: .department)
    link.unit = "U-102"
    try transaction.put([link], on: on)
  }

  @Test("逐件算进单位的账：清单一半，材料没有归档，周巡查四周做了三周，挂钩的也要落实")
  func accounts() throws {
    let score = try ScoreReader(try office.snapshot(), today: Known.day("2026-11-02")).worked(out: october)
    let east = try #require(score.figures.accounts["U-101"])
    // The weeks that end in October end on the 4th, 11th, 18th and 25th; there was a round on the 1st, 9th and 14th.
    #expect(east[.dutiesDue] == 2 && east[.dutiesDone] == 1)
    #expect(east[.materialsDue] == 1 && east[.materialsComplete] == 0)
    #expect(east[.routinesDue] == 4 && east[.routinesMet] == 3)
    let west = try #require(score.figures.accounts["U-102"])
    #expect(west[.routinesDue] == 1 && west[.routinesMet] == 0 && west[.dutiesDue] == 0)
    let marks = Dictionary(uniqueKeysWithValues: score.sheet.units.map { ($0.unit, $0.score) })
    #expect(marks["U-101"] == .some(Points("47.5")))
    #expect(marks["U-102"] == .some(Points("70")))
  }

  @Test("明细里每一分都有编号")
  func explained() throws {
    var reader = ScoreReader(try office.snapshot(), today: Known.day("2026-11-02"))
    reader.explains = true
    let row = try #require(try reader.worked(out: october).sheet.units.first { $0.unit == "U-101" })
    let records = row.lines.flatMap { line in line.line.records.map { "\($0.id) \($0.role)" } }
    #expect(records == ["D-1 已完成", "D-2 未完成", "D-3 未完成", "J-1 应 4 次、做到 3 次"])
  }

  @Test("月结以后改清单、改机制、改挂钩，月结仍与流水相符；重新计分用当时的")
  func frozen() throws {
    try office.close(october)
    #expect(try office.snapshot().audits(of: [october]).flatMap(\.problems) == [])
    _ = try office.store.write(stamp: office.stamp(2), patience: 5) { transaction in
      let on = Known.moment("2026-11-02")
      var duty = Duty(id: "D-2", name: "改造小区", list: "L-1", lead: "U-102", due: Known.day("2027-01-01"))
      duty.retired = on.day
      try transaction.put([duty], on: on)
      var routine = Routine(id: "J-1", name: "周巡查", kind: .inspection, every: .day)
      routine.units = ["U-101", "U-102"]
      try transaction.put([routine], on: on)
      var link = Link(id: "K-1", name: "泉水社区", kind: .department)
      link.unit = "U-201"
      try transaction.put([link], on: on)
      try transaction.post(.duty("D-3", .delivered(nil)), on: on)
      try transaction.post(.duty("D-3", .accepted), on: on)
    }
    #expect(try office.snapshot().audits(of: [october]).flatMap(\.problems) == [])
    let november = try ScoreReader(try office.snapshot(), today: Known.day("2026-11-02")).worked(
      out: Known.month("2026-11"))
    #expect(november.figures.accounts["U-101"]?[.materialsComplete] == 1)
  }
}
