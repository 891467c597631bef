import Testing

@testable import Creation

/// Findings made by hand for the day's list: a number, a unit, a due date, a state, and nothing else.
struct OpenFinding: Sendable {
  var serial: Int32 = 1
  var lead: UnitID? = "U-101"
  var due: String?
  var state = FindingState.assigned
  var reported = "2026-09-21"
  var replied: String?

  /// The finding.
  func finding() throws -> Finding {
    var finding = Finding(
      id: FindingID(month: try month("2026-09"), serial: serial), report: .init(), on: try moment(reported))
    finding.state = state
    finding.assignment = try lead.map { .init(lead: $0, deadline: try deadline(due)) }
    finding.replied = try replied.map { try moment($0) }
    return finding
  }
}
