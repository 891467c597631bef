/// 问题 A problem found in the city, as its postings leave it.
///
/// State is always the fold of the postings: nothing here is stored, all of it can be recomputed.
public struct Finding: Hashable, Sendable {
  /// 问题编号.
  public let id: FindingID
  /// What was reported.
  public var report: FindingEvent.Report
  /// When it was reported.
  public var reported: Moment
  /// What was written when it was reported; nothing where the reader left free text out.
  public var text: String?
  /// Where it stands.
  public var state: FindingState
  /// Who has it, and by when it was to be done at first.
  public var assignment: FindingEvent.Assignment?
  /// When the unit that has it now got it.
  public var assigned: Moment?
  /// The deadline that replaced the first one, by extension or after a suspension.
  public var revised: Deadline?
  /// 挂账 that has not been ended by a posting.
  public var suspension: FindingEvent.Suspension?
  /// When its clock was stopped, while that holds.
  public var suspended: Moment?
  /// 轮次, from 1; every return and reopening begins a new one.
  public var round: Int32
  /// The unit's reply in this round.
  public var replied: Moment?
  /// When it was closed.
  public var closed: Moment?
  /// When the last posting happened; none may come before it.
  public var last: Moment
  /// 合并 The finding under whose number it is on record.
  public var merged: FindingID?
  /// 申诉 How an appeal against its lateness stands.
  public var appeal = Appeal.none
  /// 回访 Whether whoever reported it is satisfied, as the last visit says.
  public var satisfied: Bool?
  /// 立行立改 Whether it was put right on the spot.
  public var isFixedOnSpot = false
  /// How often what can be repeated has happened.
  public var counts = Counts()

  /// Opens a finding from its first posting.
  public init(id: FindingID, report: FindingEvent.Report, on: Moment, text: String? = nil) {
    self.id = id
    self.report = report
    self.reported = on
    self.text = text
    self.state = .reported
    self.round = 1
    self.last = on
  }
}

extension Finding {
  /// 申诉 How an appeal stands.
  public enum Appeal: String, Coded {
    /// 没有申诉.
    case none
    /// 待裁定.
    case pending
    /// 成立: the figures exempt it.
    case upheld
    /// 不成立.
    case dismissed

    /// The Chinese word.
    public var title: String {
      switch self {
      case .none: "没有申诉"
      case .pending: "待裁定"
      case .upheld: "成立"
      case .dismissed: "不成立"
      }
    }
  }

  /// How often what can be repeated has happened to a finding; limits of the rulebook refer to these.
  public struct Counts: Hashable, Sendable {
    /// 延期 of the deadline the unit was given.
    public var extensions: Int16 = 0
    /// 挂账 since it was last opened.
    public var suspensions: Int16 = 0
    /// 改派 from one unit to another.
    public var transfers: Int16 = 0
    /// 申诉 since it was last opened.
    public var appeals: Int16 = 0
    /// 退回 of replies since it was last opened.
    public var returns: Int16 = 0
    /// 回访.
    public var visits: Int16 = 0
    /// 催办.
    public var urges: Int16 = 0
    /// 曝光.
    public var exposures: Int16 = 0

    /// Creates counts of nothing.
    public init() {}

    /// The counts with the keys files use for them.
    public static var fields: [(key: String, path: any WritableKeyPath<Counts, Int16> & Sendable)] {
      [
        ("extensions", \.extensions), ("suspensions", \.suspensions), ("transfers", \.transfers),
        ("appeals", \.appeals), ("returns", \.returns), ("visits", \.visits), ("urges", \.urges),
        ("exposures", \.exposures),
      ]
    }
  }

  /// 牵头单位.
  @inline(__always)
  public var lead: UnitID? { assignment?.lead }

  /// 整改时限 that holds now.
  public var deadline: Deadline? { suspension?.deadline ?? revised ?? assignment?.deadline }

  /// 到期 When that deadline ends; nothing where it has none.
  @inline(__always)
  var due: Moment? {
    if let due = suspension?.deadline?.due { return due }
    return dueWhenSuspended
  }

  /// When the deadline ends that stood when its clock was stopped.
  @inline(__always)
  var dueWhenSuspended: Moment? { revised?.due ?? assignment?.deadline?.due }

  /// The deadline that stood when its clock was stopped.
  public var deadlineWhenSuspended: Deadline? { revised ?? assignment?.deadline }

  /// The unit that owes work on it now; nobody once it is closed.
  @inline(__always)
  public var debtor: UnitID? { state.isOpen ? lead : nil }

  /// Whether the closing of a month that ends on a day hands it on to the next: it is open, an appeal waits to be
  /// decided, or it was dealt with before a deadline that lies in a later month, since it counts as due there.
  @inline(__always)
  public func isCarriedForward(after last: Day) -> Bool {
    if state.isOpen || appeal == .pending { return true }
    return state == .closed && due.map { $0.day > last } ?? false
  }

  /// Whether a posting in a month that begins on a day must be preceded by 调档: neither carried forward into it nor
  /// posted in it.
  @inline(__always)
  public func needsRecall(since first: Day) -> Bool {
    last.day < first && !isCarriedForward(after: first.advanced(by: -1))
  }
}
