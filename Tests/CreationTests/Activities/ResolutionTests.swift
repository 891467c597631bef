import Creation
import Testing

@Suite("会议决议")
struct ResolutionTests {
  private func meeting(
    _ serial: Int32, _ day: String, routine: RoutineID?, isVoid: Bool = false
  ) throws -> ActivityRecord {
    let on = Moment(try #require(Day(day)))
    var record = ActivityRecord(
      id: ActivityID(month: on.month, serial: serial), activity: Activity(.meeting, "会商", routine: routine),
      on: on)
    record.isVoid = isVoid
    return record
  }

  private func duty(_ id: DutyID, _ origin: String?, due: String? = nil) -> Duty {
    var duty = Duty(id: id, name: "事", list: "L-1", lead: "U-1", due: due.flatMap { Day($0) })
    duty.origin = origin
    return duty
  }

  @Test(
    "出处里的会议编号",
    arguments: [
      ("A202611-0003 领导小组会议", "A202611-0003"), ("见A202611-0003号纪要", "A202611-0003"),
      ("11月会商会（A202611-10001）", "A202611-10001"), ("A202611-00031", nil), ("F202611-0003", nil), ("", nil),
    ])
  func origin(_ text: String, _ id: String?) {
    #expect(duty("D-1", text).meeting?.description == id)
    #expect(duty("D-1", nil).meeting == nil)
  }

  @Test("上次会议是同一机制的最近一次，作废的、还没有开的不算")
  func last() throws {
    let meetings = [
      try meeting(1, "2026-09-15", routine: "J-1"), try meeting(1, "2026-10-15", routine: "J-1"),
      try meeting(2, "2026-10-20", routine: "J-2"),
      try meeting(3, "2026-10-30", routine: "J-1", isVoid: true),
      try meeting(1, "2026-11-25", routine: "J-1"), try meeting(4, "2026-10-12", routine: nil),
    ]
    let today = try #require(Day("2026-11-21"))
    let resolution = Resolution(DutyRecord(duty("D-1", "A202609-0001")), among: meetings, asOf: today)
    #expect(resolution.meeting?.on.description == "2026-09-15")
    #expect(resolution.last?.on.description == "2026-10-15")
    let single = Resolution(DutyRecord(duty("D-2", "A202610-0004")), among: meetings, asOf: today)
    #expect(single.last?.on.description == "2026-10-12", "不属于机制的会议，从它自己算起")
    #expect(Resolution(DutyRecord(duty("D-3", "信访件")), among: meetings, asOf: today).last == nil)
  }

  @Test("议程：逾期的在前，再按时限，长期的在后，上次会议后办结的最后；更早办结的不列")
  func agenda() throws {
    let meetings = [try meeting(1, "2026-10-15", routine: "J-1")]
    let today = try #require(Day("2026-11-21"))
    func resolution(_ id: DutyID, due: String?, ended: String? = nil) -> Resolution {
      var course = DutyCourse()
      if let day = ended.flatMap({ Day($0) }) {
        course.post(.delivered(nil), on: Moment(day))
        course.post(.accepted, on: Moment(day))
      }
      return Resolution(
        DutyRecord(duty(id, "A202610-0001", due: due), course), among: meetings, asOf: today)
    }
    let all = [
      resolution("D-1", due: nil), resolution("D-2", due: "2026-12-01"), resolution("D-3", due: "2026-11-20"),
      resolution("D-4", due: "2026-10-31"), resolution("D-5", due: "2026-11-01", ended: "2026-10-30"),
      resolution("D-6", due: "2026-10-14", ended: "2026-10-15"), resolution("D-7", due: "2026-11-21"),
    ]
    let listed = all.filter(\.isOnAgenda).sorted { $0.precedes($1, asOf: today) }
    #expect(listed.map(\.record.duty.id) == ["D-4", "D-3", "D-7", "D-2", "D-1", "D-5"])
  }
}
