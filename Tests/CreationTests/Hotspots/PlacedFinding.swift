import Testing

@testable import Creation

/// Findings made by hand for hotspots and rebounds.
struct PlacedFinding: Sendable {
  var serial: Int32
  var on: String
  var place: PlaceID?
  var category: CategoryID? = "C-01"
  var lead: UnitID? = "U-101"
  var due: String?
  var closed: String?
  var rebounds: String?

  /// The finding.
  func finding() throws -> Finding {
    let reported = try moment(on)
    var finding = Finding(
      id: FindingID(month: reported.month, serial: serial), report: .init(place: place, category: category),
      on: reported)
    finding.report.rebounds = try rebounds.map { try id($0) }
    finding.state = lead == nil ? .reported : .assigned
    finding.assignment = try lead.map { .init(lead: $0, deadline: try deadline(due)) }
    if let closed {
      finding.closed = try moment(closed)
      finding.state = .closed
    }
    return finding
  }
}

extension [PlacedFinding] {
  func findings() throws -> [Finding] { try map { try $0.finding() } }
}

/// The number written so.
func id(_ text: String) throws -> FindingID { try #require(FindingID(text), "\(text)") }

/// The days from the first to the last.
func days(_ first: String, _ last: String) throws -> Period {
  try #require(Period(first: try day(first), last: try day(last)))
}
