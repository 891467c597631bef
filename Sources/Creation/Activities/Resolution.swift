/// 会议决议 A duty a meeting gave out, with the meeting and what happened to it since the routine's last meeting.
///
/// 「建立会议纪要和决议落实台账，加强跟踪督办」（中山，十一）. A resolution is a duty of a list of resolutions; the meeting it
/// comes from is the one whose number its origin names.
public struct Resolution: Hashable, Sendable {
  /// What was decided, and how far it has come.
  public var record: DutyRecord
  /// The meeting; nothing where its origin names none on record.
  public var meeting: ActivityRecord?
  /// 上次会议 The last meeting held of the same routine, or the meeting itself where it is of none.
  public var last: ActivityRecord?

  /// Finds the meeting of a resolution among the meetings held up to a day.
  public init(_ record: DutyRecord, among meetings: [ActivityRecord], asOf day: Day) {
    self.record = record
    meeting = record.duty.meeting.flatMap { id in meetings.first { $0.id == id } }
    guard let meeting, let routine = meeting.activity.routine else {
      last = meeting
      return
    }
    last = meetings.filter { $0.activity.routine == routine && !$0.isVoid && $0.on.day <= day }
      .max { ($0.on.day, $0.id) < ($1.on.day, $1.id) }
  }
}

extension Resolution {
  /// Whether it has to come up at the next meeting: still open, or ended since the last.
  public var isOnAgenda: Bool {
    guard !record.course.state.isOpen else { return true }
    guard let last, let ended = record.course.ended else { return false }
    return ended.isAfter(last.on)
  }

  /// 议程次序 Whether it comes before another on an agenda: the longest overdue first, then by deadline, those that never
  /// fall due, and last those that are done.
  public func precedes(_ other: Resolution, asOf day: Day) -> Bool {
    order(asOf: day) < other.order(asOf: day)
  }

  private func order(asOf day: Day) -> (Int, Int32, String) {
    let due = record.due ?? .latest
    guard record.course.state.isOpen else { return (2, due.number, record.duty.id.rawValue) }
    return (record.isOverdue(asOf: day) ? 0 : 1, due.number, record.duty.id.rawValue)
  }
}

extension Duty {
  /// The number of the meeting its origin names: 「A202611-0003 第四季度领导小组会议」.
  public var meeting: ActivityID? {
    guard let origin else { return nil }
    let words = origin.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
    return words.lazy.compactMap { ActivityID(String($0)) }.first
  }
}
