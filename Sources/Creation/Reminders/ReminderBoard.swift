/// 催办清单 The day's list, unit by unit: those with most overdue first, what waits for a unit last.
public struct ReminderBoard: Hashable, Sendable {
  /// The units' parts, in the order they are read.
  public let sections: [Section]

  /// Sorts reminders into the list.
  public init(_ reminders: some Sequence<Reminder>) {
    sections = Dictionary(grouping: reminders) { $0.finding.lead }
      .map { Section(unit: $0, reminders: $1.sorted { $0.comes(before: $1) }) }
      .sorted { $0.comes(before: $1) }
  }

  /// One unit's part.
  public struct Section: Hashable, Sendable {
    /// The unit; nobody where the finding has not been handed to one.
    public let unit: UnitID?
    /// Its reminders, by urgency.
    public let reminders: [Reminder]
  }
}

extension ReminderBoard {
  /// All of them, in the order they are read.
  public var reminders: [Reminder] { sections.flatMap(\.reminders) }

  /// How many there are of each kind, by urgency; kinds that do not occur are left out.
  public var counts: [(kind: ReminderKind, count: Int)] { reminders.counts }

  /// Whether something has been let lie: overdue, or sent back and not answered.
  public var isAlarming: Bool { reminders.contains { $0.kinds.contains(where: \.isAlarming) } }
}

extension ReminderBoard.Section {
  /// How many there are of each kind, by urgency; kinds that do not occur are left out.
  public var counts: [(kind: ReminderKind, count: Int)] { reminders.counts }

  /// Orders by how many there are of the most urgent kind, then of the next; the office's own part last.
  fileprivate func comes(before other: ReminderBoard.Section) -> Bool {
    guard let unit, let otherUnit = other.unit else { return other.unit == nil && unit != nil }
    for kind in ReminderKind.allCases {
      let (mine, others) = (reminders.count(of: kind), other.reminders.count(of: kind))
      if mine != others { return mine > others }
    }
    return unit < otherUnit
  }
}

extension [Reminder] {
  fileprivate func count(of kind: ReminderKind) -> Int { count { $0.kind == kind } }

  fileprivate var counts: [(kind: ReminderKind, count: Int)] {
    ReminderKind.allCases.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
  }
}
