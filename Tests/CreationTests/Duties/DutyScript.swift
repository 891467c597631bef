import Testing

@testable import Creation

/// A duty written down in a line, and what happened to it.
struct DutyScript: Sendable {
  var due: String?
  var start: String?
  var target: String?
  var retired: String?
  var parent: DutyID?
  var steps: [(event: DutyEvent, on: String, text: String?)] = []

  /// The record these make.
  func record(_ id: DutyID = "D-1", lead: UnitID = "U-1", list: DutyListID = "L-1") throws -> DutyRecord {
    var duty = Duty(id: id, name: "事项\(id)", list: list, lead: lead, due: try due.map(Known.day))
    duty.start = try start.map(Known.day)
    duty.target = try target.map { try #require(DutyTarget($0)) }
    duty.retired = try retired.map(Known.day)
    duty.parent = parent
    var course = DutyCourse()
    for step in steps {
      let on = try #require(Moment(step.on))
      #expect(course.refusal(of: step.event.kind, on: on, id) == nil)
      course.post(step.event, on: on, text: step.text)
    }
    return DutyRecord(duty, course)
  }
}

/// Days and periods the tests spell out.
enum Known {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func period(_ first: String, _ last: String) throws -> Period {
    try #require(Period(first: try day(first), last: try day(last)))
  }
}

extension DutyScript {
  /// Delivered on a day and accepted on another.
  static func done(due: String?, _ delivered: String, _ accepted: String) -> DutyScript {
    DutyScript(due: due, steps: [(.delivered(nil), delivered, nil), (.accepted, accepted, nil)])
  }
}
