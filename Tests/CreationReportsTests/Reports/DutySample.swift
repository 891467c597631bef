import Creation
import Testing

@testable import CreationReports

/// A few duties of two units and two lists, as of 2026-10-31.
enum DutySample {
  static let asOf = Day("2026-10-31") ?? Day(number: 0)

  static let wording = DutyWording(
    names: Names(units: ["U-1": "市交警支队", "U-2": "城东区"]),
    lists: [
      "L-1": DutyList(id: "L-1", name: "短板项目清单", kind: .weakness),
      "L-8": DutyList(id: "L-8", name: "申报材料清单", kind: .material),
    ], indicators: ["Ⅲ-43": "未成年人活动阵地"], asOf: asOf)

  /// A duty due on some day with what happened to it.
  static func record(
    _ id: DutyID, _ name: String, list: DutyListID = "L-1", lead: UnitID = "U-1", due: String? = nil,
    _ steps: [(DutyEvent, String, String?)] = [], _ change: (inout Duty) -> Void = { _ in }
  ) throws -> DutyRecord {
    var duty = Duty(id: id, name: name, list: list, lead: lead, due: due.flatMap { Day($0) })
    change(&duty)
    var course = DutyCourse()
    for (event, on, text) in steps { course.post(event, on: try #require(Moment(on)), text: text) }
    return DutyRecord(duty, course)
  }

  static func statement(_ records: [DutyRecord]) throws -> DutyStatement {
    let first = try #require(Day("2026-10-01"))
    return DutyStatement(records, in: try #require(Period(first: first, last: asOf)), asOf: asOf)
  }

  static func four() throws -> [DutyRecord] {
    [
      try record(
        "D-1", "施划停车位", due: "2026-11-30", [(.progressed(DutyProgress(figure: 320)), "2026-10-13", "施划过半")]
      ) { $0.target = DutyTarget(">=500个") },
      try record(
        "D-2", "补种行道树", lead: "U-2", due: "2026-10-10",
        [(.delivered(nil), "2026-10-12", "补种完毕"), (.accepted, "2026-10-14", nil)]),
      try record("D-3", "整治早市", lead: "U-2", due: "2026-10-20"),
      try record("D-4", "周巡查", lead: "U-2"),
    ]
  }
}
