import Creation

extension FindingEvent {
  /// Another finding it names.
  var named: FindingID? {
    switch self {
    case .merged(let other): other
    case .reported(let report), .corrected(let report): report.rebounds
    default: nil
    }
  }

  /// The finding that had to be closed for it to be a relapse.
  var relapsed: FindingID? {
    if case .merged = self { nil } else { named }
  }

  /// The entries of registers it names.
  var entries: [EntryName] {
    switch self {
    case .reported(let report), .corrected(let report): FindingEvent.entries(report)
    case .assigned(let assignment), .reopened(let assignment): FindingEvent.entries(assignment)
    case .reassigned(let transfer): FindingEvent.entries(transfer.assignment)
    case .recalled(let finding):
      FindingEvent.entries(finding.report) + (finding.assignment.map(FindingEvent.entries) ?? [])
    default: []
    }
  }

  private static func entries(_ report: Report) -> [EntryName] {
    [
      report.place.map { EntryName(register: .place, id: $0.rawValue) },
      report.category.map { EntryName(register: .category, id: $0.rawValue) },
    ].compactMap(\.self)
  }

  private static func entries(_ assignment: Assignment) -> [EntryName] {
    ([assignment.lead] + assignment.supports).map { EntryName(register: .unit, id: $0.rawValue) }
  }
}

/// 条目编号 The number of an entry, with its register.
struct EntryName: Hashable, Sendable {
  /// The register.
  var register: RegisterChange.Register
  /// The number.
  var id: String
}
