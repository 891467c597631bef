import Testing

@testable import Creation

/// A finding's life in a few words, for tests.
///
/// ```swift
/// try FindingScript(due: "2026-10-20", ["reported 2026-10-13", "assigned 2026-10-13"]).finding()
/// try FindingScript(["reported 2026-10-13", "assigned 2026-10-13", "reassigned 2026-10-14 U-102"]).finding()
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
      try #require(2...3 ~= words.count, "\(step)")
      let kind = try #require(FindingEvent.Kind(rawValue: words[0]), "\(step)")
      return (try event(kind, words.dropFirst(2).first), try moment(words[1]))
    }
  }

  /// The posting of a kind; a third word of the step says the unit, the day, the number or the answer.
  func event(_ kind: FindingEvent.Kind, _ word: String? = nil) throws -> FindingEvent {
    switch kind {
    case .reported: .reported(report)
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned: .assigned(try assignment())
    case .reassigned: .reassigned(.init(try assignment(word ?? "U-102"), cause: .wrongUnit))
    case .fixed: .fixed
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    case .extended: .extended(try #require(try deadline(word ?? "2026-12-01")))
    case .suspended: .suspended(.init(until: try day(word ?? "2026-12-31"), deadline: try after(word)))
    case .resumed: .resumed(try deadline(word ?? due))
    case .cannotFix: .cannotFix
    case .voided: .voided
    case .reopened: .reopened(try assignment(due: word))
    case .revisited: .revisited(satisfied: word != "unsatisfied")
    case .appealed: .appealed
    case .decided: .decided(upheld: word != "dismissed")
    case .merged: .merged(into: try #require(FindingID(word ?? "F202610-0001")))
    case .exposed: .exposed
    case .urged: .urged
    case .corrected: .corrected(report)
    case .noted: .noted
    case .recalled: .recalled(Finding(id: id, report: report, on: try moment("2026-10-01")))
    }
  }

  private func assignment(_ unit: String? = nil, due: String? = nil) throws -> FindingEvent.Assignment {
    let unit = unit.map { UnitID(rawValue: $0) } ?? lead
    return .init(lead: unit, supports: supports, deadline: try deadline(due ?? self.due))
  }

  /// The deadline after a suspension, five days on; none where there was none.
  private func after(_ until: String?) throws -> Deadline? {
    guard due != nil else { return nil }
    return try deadline(try day(until ?? "2026-12-31").advanced(by: 5).description)
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
