import Creation
import Testing

@Suite("参加情况")
struct ParticipationTests {
  private func record(
    _ serial: Int32, _ day: String, present: String, absent: String = "", isVoid: Bool = false
  ) throws -> ActivityRecord {
    let on = Moment(try #require(Day(day)))
    let activity = Activity(
      .inspection, "视察", present: Participant.list(present), absent: Participant.list(absent))
    var record = ActivityRecord(id: ActivityID(month: on.month, serial: serial), activity: activity, on: on)
    record.isVoid = isVoid
    return record
  }

  @Test("按身份、次数排；作废的不计；同名不同身份分开；一次里写重的只计一次")
  func counts() throws {
    let records = [
      try record(2, "2026-10-20", present: "甲（人大代表）、乙（政协委员）、甲（人大代表）", absent: "丙（人大代表）"),
      try record(1, "2026-10-05", present: "乙（政协委员）、丙（人大代表）"),
      try record(3, "2026-10-25", present: "甲（人大代表）、乙（政协委员）、丁"),
      try record(4, "2026-10-26", present: "甲（政协委员）"),
      try record(5, "2026-10-27", present: "甲（人大代表）", isVoid: true),
    ]
    let found = records.participations
    #expect(
      found.map(\.participant.description) == ["甲（人大代表）", "丙（人大代表）", "乙（政协委员）", "甲（政协委员）", "丁"])
    #expect(found.map { $0.present.map(\.serial) } == [[2, 3], [1], [1, 2, 3], [4], [3]])
    #expect(found.map { $0.absent.map(\.serial) } == [[], [2], [], [], []])
    #expect(found.map { $0.rate.title() } == ["100.00%", "50.00%", "100.00%", "100.00%", "100.00%"])
    #expect(found.map { $0.last?.description ?? "" }.prefix(2) == ["2026-10-25", "2026-10-05"])
  }
}
