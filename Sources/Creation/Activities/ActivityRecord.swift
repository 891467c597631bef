/// 活动流水 What can happen to an activity.
public enum ActivityEvent: Hashable, Sendable {
  /// 录入.
  case recorded(Activity)
  /// 作废: it should not have been booked.
  case voided
}

extension ActivityEvent {
  /// 记账种类 The kind of posting, as the ledger writes it after `activity.`.
  public enum Kind: String, Coded {
    /// See ``ActivityEvent/recorded(_:)``.
    case recorded
    /// See ``ActivityEvent/voided``.
    case voided

    /// The Chinese word.
    public var title: String {
      switch self {
      case .recorded: "活动录入"
      case .voided: "活动作废"
      }
    }
  }

  /// The kind of this posting.
  public var kind: Kind {
    switch self {
    case .recorded: .recorded
    case .voided: .voided
    }
  }
}

/// 活动台账 An activity on record, with when it happened.
public struct ActivityRecord: BookedRecord {
  /// 活动编号.
  public let id: ActivityID
  /// What was done.
  public var activity: Activity
  /// When.
  public var on: Moment
  /// 纪要 What was written about it.
  public var text: String?
  /// How many photos and scans prove it.
  public var evidence: Int
  /// 作废 Whether it does not count any more.
  public var isVoid = false

  /// Opens the record.
  public init(id: ActivityID, activity: Activity, on: Moment, text: String? = nil, evidence: Int = 0) {
    self.id = id
    self.activity = activity
    self.on = on
    self.text = text
    self.evidence = evidence
  }

  /// 活动.
  public static var noun: String { "活动" }

  /// Shows one.
  public static var command: String { "creation activity show" }
}

/// 活动账 The activities as their postings leave them.
public typealias ActivityBook = RecordBook<ActivityRecord>

extension RecordBook<ActivityRecord> {
  /// Takes in a posting.
  public mutating func post(
    _ event: ActivityEvent, to id: ActivityID, on: Moment, text: String? = nil, evidence: Int = 0
  ) throws(Problem) {
    switch event {
    case .recorded(let activity):
      try book(ActivityRecord(id: id, activity: activity, on: on, text: text, evidence: evidence))
    case .voided: try void(id)
    }
  }
}
