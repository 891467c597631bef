import Creation
import CreationReports

/// 从前 What a finding on record said before it was changed.
///
/// A table that still says so is behind the record, not ahead of it: what was put right here since is not put
/// back by it.
struct FindingPast {
  private var reports: [FindingEvent.Report] = []
  private var leads: Set<UnitID> = []
  private var closings: Set<Moment> = []
}

extension FindingPast {
  /// Whether an event may take something away that was said before.
  static func isTouched(by kind: FindingEvent.Kind) -> Bool {
    kind == .corrected || kind == .reassigned || kind == .reopened
  }

  /// Takes in how a finding stood before such an event.
  mutating func note(_ finding: Finding) {
    if reports.last != finding.report { reports.append(finding.report) }
    if let lead = finding.lead { leads.insert(lead) }
    if let closed = finding.closed { closings.insert(closed) }
  }

  /// Whether that unit had it.
  func had(_ unit: UnitID) -> Bool { leads.contains(unit) }

  /// Whether it was closed then, and reopened since.
  func wasClosed(_ moment: Moment) -> Bool { closings.contains { $0.title == moment.title } }

  /// Whether its report said something of that kind.
  func said(_ isSame: (FindingEvent.Report) -> Bool) -> Bool { reports.contains(where: isSame) }
}
