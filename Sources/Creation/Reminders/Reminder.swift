/// 催办 A finding on the day's list, and how it stands there.
public struct Reminder: Hashable, Sendable {
  /// The finding.
  public var finding: Finding
  /// Why it is on the list, the most urgent reason first; never empty.
  public var kinds: [ReminderKind]
  /// 逾期天数.
  public var overdueDays: Int
  /// 剩余工作日 from tomorrow to the day it is due, where the clock runs and is not past.
  public var workdaysLeft: Int?
  /// 等待天数 since it waits for the office: since the reply, or since it was reported.
  public var waitingDays: Int?
}

extension Reminder {
  /// What it is listed and counted as.
  public var kind: ReminderKind { kinds.first ?? .later }

  /// Whether the list goes through it before the other: the more urgent, the longer overdue, the sooner due.
  public func comes(before other: Reminder) -> Bool {
    if kind != other.kind { return kind < other.kind }
    if overdueDays != other.overdueDays { return overdueDays > other.overdueDays }
    if let due = finding.deadline?.due.end, let later = other.finding.deadline?.due.end, due != later {
      return later.isAfter(due)
    }
    return finding.id < other.finding.id
  }
}
