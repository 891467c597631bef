import Creation
import Testing

/// Values the tests spell out; a misspelt one is recorded as a fault of the test.
enum Known {
  static func moment(_ text: String) -> Moment { read(text, Moment(Day(number: 0))) }

  static func month(_ text: String) -> Month { read(text, Month(index: 0)) }

  static func day(_ text: String) -> Day { moment(text).day }

  static func instant(_ text: String) -> Instant { read(text, Instant(seconds: 0)) }

  static func id(_ text: String) -> FindingID { read(text, FindingID(month: Month(index: 0), serial: 0)) }

  private static func read<Value: LosslessStringConvertible>(_ text: String, _ other: Value) -> Value {
    guard let value = Value(text) else {
      Issue.record("测试写错了：\(text)")
      return other
    }
    return value
  }
}

/// One fact to be posted.
struct Fact: Sendable {
  var id: FindingID
  var event: FindingEvent
  var on: Moment
  var text: String?

  init(_ id: String, _ event: FindingEvent, on: String, text: String? = nil) {
    self.id = Known.id(id)
    self.event = event
    self.on = Known.moment(on)
    self.text = text
  }

  /// A report of something at the market.
  static func reported(_ id: String, on: String, text: String? = nil) -> Fact {
    Fact(id, .reported(.init(place: "P-001", category: "C-01", source: "周巡查")), on: on, text: text)
  }

  /// An assignment to a unit, due some day.
  static func assigned(_ id: String, on: String, to unit: UnitID = "U-101", due: String? = nil) -> Fact {
    let deadline = due.map {
      Deadline(
        start: Known.moment(on), limit: .workdays(3), due: Known.moment($0), calendar: "2026.4ecc424e",
        provisional: false)
    }
    return Fact(id, .assigned(.init(lead: unit, deadline: deadline)), on: on)
  }
}
