import Creation

@testable import CreationStore

/// Findings and what happens to them with every field that can be there, filled at random.
extension Chance {
  mutating func flip() -> Bool { int(0...1) == 0 }

  mutating func maybe<Value>(_ make: (inout Chance) -> Value) -> Value? { flip() ? make(&self) : nil }

  mutating func day() -> Day { Known.day("2026-01-01").advanced(by: int(0...700)) }

  mutating func moment() -> Moment {
    Moment(day(), maybe { TimeOfDay(seconds: $0.int(0...86_399)) })
  }

  mutating func findingID() -> FindingID {
    FindingID(month: Known.month("2026-01").advanced(by: int(0...30)), serial: Int32(int(1...99_999)))
  }

  mutating func deadline() -> Deadline {
    let count = int(1...2000)
    let limits: [TimeLimit] = [
      .workdays(count), .days(count), .workHours(count), .urgentHours(count), .date(day()),
    ]
    return Deadline(
      start: moment(), limit: one(of: limits, else: .days(1)), due: moment(), calendar: oddText(upTo: 2),
      provisional: flip())
  }

  mutating func report() -> FindingEvent.Report {
    FindingEvent.Report(
      place: maybe { PlaceID(rawValue: $0.oddText(upTo: 3)) },
      category: maybe { CategoryID(rawValue: $0.oddText(upTo: 3)) },
      source: Source(rawValue: oddText(upTo: 3)), external: maybe { $0.oddText(upTo: 3) },
      level: maybe { $0.oddText(upTo: 3) }, channel: maybe { $0.oddText(upTo: 3) },
      inspection: maybe { $0.oddText(upTo: 3) }, rebounds: maybe { $0.findingID() })
  }

  mutating func assignment() -> FindingEvent.Assignment {
    FindingEvent.Assignment(
      lead: UnitID(rawValue: oddText(upTo: 3)),
      supports: (0..<int(0...11)).map { _ in UnitID(rawValue: oddText(upTo: 2)) },
      deadline: maybe { $0.deadline() })
  }

  mutating func suspension() -> FindingEvent.Suspension {
    FindingEvent.Suspension(until: day(), deadline: maybe { $0.deadline() })
  }

  mutating func event(_ kind: FindingEvent.Kind) -> FindingEvent {
    switch kind {
    case .reported: .reported(report())
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned: .assigned(assignment())
    case .reassigned:
      .reassigned(.init(assignment(), cause: one(of: FindingEvent.Transfer.Cause.allCases, else: .adjusted)))
    case .fixed: .fixed
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    case .extended: .extended(deadline())
    case .suspended: .suspended(suspension())
    case .resumed: .resumed(maybe { $0.deadline() })
    case .cannotFix: .cannotFix
    case .voided: .voided
    case .reopened: .reopened(assignment())
    case .revisited: .revisited(satisfied: flip())
    case .appealed: .appealed
    case .decided: .decided(upheld: flip())
    case .merged: .merged(into: findingID())
    case .exposed: .exposed
    case .urged: .urged
    case .corrected: .corrected(report())
    case .noted: .noted
    case .recalled: .recalled(finding(findingID()))
    }
  }

  /// A finding in any state with any of its rare fields, whether it could have come about or not.
  mutating func finding(_ id: FindingID) -> Finding {
    var finding = Finding(id: id, report: report(), on: moment())
    finding.state = one(of: FindingState.allCases, else: .reported)
    finding.assignment = maybe { $0.assignment() }
    finding.assigned = maybe { $0.moment() }
    finding.revised = maybe { $0.deadline() }
    finding.suspension = maybe { $0.suspension() }
    finding.suspended = finding.suspension == nil ? nil : moment()
    finding.round = Int32(int(1...9))
    finding.replied = maybe { $0.moment() }
    finding.closed = maybe { $0.moment() }
    finding.last = moment()
    finding.merged = maybe { $0.findingID() }
    finding.appeal = one(of: Finding.Appeal.allCases, else: .none)
    finding.satisfied = maybe { $0.flip() }
    finding.isFixedOnSpot = flip()
    for (_, path) in Finding.Counts.fields where flip() {
      finding.counts[keyPath: path] = Int16(int(0...32_767))
    }
    return finding
  }
}
