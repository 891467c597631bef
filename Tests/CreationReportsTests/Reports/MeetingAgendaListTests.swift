import Creation
import Testing

@testable import CreationReports

@Suite("会议议程表")
struct MeetingAgendaListTests {
  private static var names: RoutineNames {
    RoutineNames(
      Names(units: ["U-1": "市交警支队", "U-2": "城东区"]), [Routine(id: "J-1", name: "定期会商", kind: .meeting)])
  }

  private static func meeting() throws -> ActivityRecord {
    let id = try #require(ActivityID("A202610-0001"))
    let activity = Activity(
      .meeting, "10月会商会", routine: "J-1", present: Participant.list("甲、乙、丙"), absent: Participant.list("丁"))
    return ActivityRecord(id: id, activity: activity, on: try #require(Moment("2026-10-15T15:00")))
  }

  private static func record(_ id: DutyID, due: String, _ steps: [(String, DutyEvent)]) throws -> DutyRecord {
    var duty = Duty(id: id, name: "任务\(id)", list: "L-1", lead: "U-1", due: Day(due))
    duty.origin = "A202610-0001 10月会商会"
    var course = DutyCourse()
    for (on, event) in steps { course.post(event, on: try #require(Moment(on))) }
    return DutyRecord(duty, course)
  }

  private static func posting(
    _ id: DutyID, _ on: String, _ event: DutyEvent, _ text: String
  ) throws -> Posting {
    let stamp = Posting.Stamp(at: Instant(seconds: 0), by: "甲", tx: TransactionID(seconds: 0, salt: 1))
    return Posting(.duty(id, event), on: try #require(Moment(on)), text: text, stamp: stamp)
  }

  @Test("逾期的在前；只说上次会议以后的进展；办结的在最后")
  func agenda() throws {
    let today = try #require(Day("2026-11-21"))
    let meeting = try Self.meeting()
    let records = [
      try Self.record("D-1", due: "2026-11-30", []), try Self.record("D-2", due: "2026-11-20", []),
      try Self.record(
        "D-3", due: "2026-11-20", [("2026-11-18", .delivered(nil)), ("2026-11-19", .accepted)]),
    ]
    let postings = [
      try Self.posting("D-2", "2026-10-14", .progressed(DutyProgress()), "会前"),
      try Self.posting("D-2", "2026-10-15", .progressed(DutyProgress()), "当天"),
      try Self.posting("D-2", "2026-10-16", .progressed(DutyProgress(figure: 34)), "划了两条路"),
      try Self.posting("D-3", "2026-11-19", .accepted, "合格"),
    ]
    let sheet = MeetingAgendaList.sheet(
      records.map { Resolution($0, among: [meeting], asOf: today) }, postings, routine: "J-1", last: meeting,
      asOf: today, Self.names)
    let keys = sheet.columns.map(\.key)
    let rows = sheet.rows.map { row in Dictionary(uniqueKeysWithValues: zip(keys, row.map { $0.words(.zh) }))
    }
    #expect(rows.map { $0["id"] } == ["D-2", "D-1", "D-3"])
    #expect(rows.map { $0["state"] } == ["逾期 1 天", "办理中", "已完成"])
    #expect(rows.map { $0["since_last"] } == ["10-16 进展 实际 34 划了两条路", "没有进展", "11-19 验收 合格"])
    #expect(sheet.heading == ["定期会商 · 上次会议 2026-10-15 10月会商会（A202610-0001） · 截至 2026-11-21"])
    #expect(sheet.notes == ["未办结 2 项，其中逾期 1 项；上次会议后办结 1 项"])
  }

  @Test("会议清单：到会率、决议、逾期")
  func list() throws {
    let today = try #require(Day("2026-11-21"))
    let records = [
      try Self.record("D-1", due: "2026-11-30", []), try Self.record("D-2", due: "2026-11-20", []),
      try Self.record(
        "D-3", due: "2026-11-20", [("2026-11-18", .delivered(nil)), ("2026-11-19", .accepted)]),
    ]
    let sheet = MeetingList.sheet([try Self.meeting()], records, asOf: today, Self.names)
    let pairs = zip(sheet.columns.map(\.key), try #require(sheet.rows.first).map { $0.words(.zh) })
    let row = Dictionary(uniqueKeysWithValues: pairs)
    #expect([row["present"], row["absent"], row["attendance_rate"]] == ["3", "1", "75.00%"])
    #expect([row["resolutions"], row["done"], row["overdue"]] == ["3", "1", "1"])
  }
}
