import Testing

@testable import Creation

/// A finding's life in a few words, for tests.
///
/// ```swift
/// try FindingScript(due: "2026-10-20", ["reported 2026-10-13", "assigned 2026-10-13"]).finding()
/// ```
struct FindingScript: Sendable {
  var id: FindingID
  var lead: UnitID
  var supports: [UnitID]
  var due: String?
  var report: FindingEvent.Report
  var steps: [String]

  init(
    serial: Int32 = 317, lead: UnitID = "U-101", supports: [UnitID] = [], due: String? = nil,
    report: FindingEvent.Report = FindingEvent.Report(), _ steps: [String]
  ) {
    id = FindingID(month: .october, serial: serial)
    self.lead = lead
    self.supports = supports
    self.due = due
    self.report = report
    self.steps = steps
  }

  /// The postings, in order.
  func postings() throws -> [(event: FindingEvent, on: Moment)] {
    try steps.map { step in
      let words = step.split(separator: " ").map(String.init)
      try #require(words.count == 2, "\(step)")
      let kind = try #require(FindingEvent.Kind(rawValue: words[0]), "\(step)")
      return (try event(kind), try moment(words[1]))
    }
  }

  /// The posting of a kind.
  func event(_ kind: FindingEvent.Kind) throws -> FindingEvent {
    switch kind {
    case .reported: .reported(report)
    case .assigned: .assigned(.init(lead: lead, supports: supports, deadline: try deadline(due)))
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    default: .noted
    }
  }

  /// The finding as its postings leave it.
  func finding() throws -> Finding {
    var book = FindingBook()
    for posting in try postings() { try book.post(posting.event, to: id, on: posting.on) }
    return try #require(book[id])
  }
}

extension Month {
  /// The month most tests play in.
  static let october = Month(index: 2026 * 12 + 9)
}

extension MonthBook {
  /// Posts what the scripts tell, one finding after the other.
  mutating func post(_ scripts: [FindingScript]) throws {
    for script in scripts {
      for posting in try script.postings() { try post(posting.event, to: script.id, on: posting.on) }
    }
  }
}

/// The moment written so.
func moment(_ text: String) throws -> Moment { try #require(Moment(text), "\(text)") }

/// The day written so.
func day(_ text: String) throws -> Day { try #require(Day(text), "\(text)") }

/// The month written so.
func month(_ text: String) throws -> Month { try #require(Month(text), "\(text)") }

/// A deadline that ends then.
func deadline(_ due: String?) throws -> Deadline? {
  guard let due else { return nil }
  let end = try moment(due)
  return Deadline(start: end, limit: .date(end.day), due: end, calendar: "", provisional: false)
}
