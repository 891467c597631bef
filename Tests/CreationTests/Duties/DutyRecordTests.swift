import Testing

@testable import Creation

@Suite("逾期")
struct DutyRecordTests {
  /// A duty, the day it is looked at, and by how many days it is late.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var script: DutyScript
    var day: String
    var late: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "到期当天不算逾期", script: DutyScript(due: "2026-09-30"), day: "2026-09-30", late: 0),
    Case(name: "过一天就逾期一天", script: DutyScript(due: "2026-09-30"), day: "2026-10-01", late: 1),
    Case(name: "没有时限的不会逾期", script: DutyScript(), day: "2030-01-01", late: 0),
    Case(
      name: "按交付的日子算，验收晚不算单位的", script: .done(due: "2026-09-30", "2026-09-30", "2026-11-01"),
      day: "2026-11-20", late: 0),
    Case(
      name: "交付晚了几天就几天，不再增加", script: .done(due: "2026-09-30", "2026-10-07", "2026-11-01"),
      day: "2026-11-20", late: 7),
    Case(
      name: "按期交付等验收的不算逾期",
      script: DutyScript(due: "2026-09-30", steps: [(.delivered(nil), "2026-09-29", nil)]),
      day: "2026-11-20", late: 0),
    Case(
      name: "退回的从未停表",
      script: DutyScript(
        due: "2026-09-30", steps: [(.delivered(nil), "2026-09-29", nil), (.returned, "2026-10-03", nil)]),
      day: "2026-10-05", late: 5),
    Case(
      name: "延期后按新时限",
      script: DutyScript(
        due: "2026-09-30",
        steps: [(.extended(to: (Day(year: 2026, month: 10, day: 20) ?? .earliest)), "2026-09-28", nil)]),
      day: "2026-10-21", late: 1),
    Case(
      name: "撤销的不算", script: DutyScript(due: "2026-09-30", steps: [(.dropped, "2026-10-05", nil)]),
      day: "2026-11-01", late: 0),
  ]

  @Test("逾期天数", arguments: cases)
  func late(_ given: Case) throws {
    let record = try given.script.record()
    let day = try Known.day(given.day)
    #expect(record.overdueDays(asOf: day) == given.late)
    #expect(record.isOverdue(asOf: day) == (given.late > 0))
  }

  @Test("过了日子没有达到的节点，只在办理中的说")
  func milestones() throws {
    var record = try DutyScript(due: "2026-12-31").record()
    record.duty.milestones = ["一期 2026-08-31", "二期 2026-09-30", "三期 2026-10-31"].compactMap(Milestone.init)
    record.course.post(.progressed(DutyProgress(milestone: "一期")), on: try #require(Moment("2026-09-10")))
    #expect(record.lateMilestones(asOf: try Known.day("2026-09-30")).map(\.name) == [])
    #expect(record.lateMilestones(asOf: try Known.day("2026-11-01")).map(\.name) == ["二期", "三期"])
    record.course.post(.dropped, on: try #require(Moment("2026-11-02")))
    #expect(record.lateMilestones(asOf: try Known.day("2026-11-03")) == [])
  }

  @Test("没有目标或没有实际数的，说不上达到没有")
  func target() throws {
    #expect(try DutyScript(target: ">=500个").record().meetsTarget == nil)
    #expect(try DutyScript(steps: [(.delivered(3), "2026-09-01", nil)]).record().meetsTarget == nil)
    let record = try DutyScript(target: ">=500个", steps: [(.delivered(499), "2026-09-01", nil)]).record()
    #expect(record.meetsTarget == false)
  }
}
