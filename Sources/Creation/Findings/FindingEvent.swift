/// 问题流水 What can happen to a finding, one case a kind of posting.
public enum FindingEvent: Hashable, Sendable {
  /// 登记.
  case reported(Report)
  /// 交办.
  case assigned(Assignment)
  /// 回复.
  case replied
  /// 复核通过，销号.
  case verified
  /// 复核不通过，退回.
  case returned
  /// 销号 without a verification of our own, as in records taken over from another system.
  case closed
}

extension FindingEvent {
  /// 登记 What is known of a problem when it is reported.
  public struct Report: Hashable, Sendable {
    /// 点位.
    public var place: PlaceID?
    /// 问题类别.
    public var category: CategoryID?
    /// 来源.
    public var source: Source
    /// 外部编号 the other system gave it; an import never takes the same one twice.
    public var external: String?
    /// 反弹.
    public var rebounds: FindingID?

    /// Creates the report.
    public init(
      place: PlaceID? = nil, category: CategoryID? = nil, source: Source = .daily,
      external: String? = nil
    ) {
      self.place = place
      self.category = category
      self.source = source
      self.external = external
    }
  }

  /// 交办 Who has to deal with it, and by when.
  public struct Assignment: Hashable, Sendable {
    /// 牵头单位.
    public var lead: UnitID
    /// 配合单位.
    public var supports: [UnitID]
    /// 整改时限; without one the finding counts as on time whenever it is closed.
    public var deadline: Deadline?

    /// Creates the assignment.
    public init(lead: UnitID, supports: [UnitID] = [], deadline: Deadline? = nil) {
      self.lead = lead
      self.supports = supports
      self.deadline = deadline
    }
  }

  /// The kind of posting, as the ledger writes it after `finding.`.
  public enum Kind: String, Coded {
    /// See ``FindingEvent`` for each.
    case reported, assigned, replied, verified, returned, closed

    /// The Chinese word.
    public var title: String {
      switch self {
      case .reported: "登记"
      case .assigned: "交办"
      case .replied: "回复"
      case .verified: "复核通过"
      case .returned: "复核退回"
      case .closed: "销号"
      }
    }

    /// The states from which a posting of this kind may follow; none for the first one.
    public var allowedFrom: Set<FindingState> {
      switch self {
      case .reported: []
      case .assigned: [.reported]
      case .replied: [.assigned, .returned]
      case .verified, .returned: [.replied]
      case .closed: [.assigned, .replied, .returned]
      }
    }
  }

  /// The kind of this posting.
  public var kind: Kind {
    switch self {
    case .reported: .reported
    case .assigned: .assigned
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    }
  }
}
