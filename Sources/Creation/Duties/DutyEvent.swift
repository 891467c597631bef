/// 事项流水 What can happen to a duty.
///
/// The same steps serve a project （进展、交付、验收）, material for an indicator （报送、归档、退回、补正）, a resolution and a
/// citizen's proposal （答复、采纳）.
public enum DutyEvent: Hashable, Sendable {
  /// 进展: a step reached, a figure measured, or words alone.
  case progressed(DutyProgress)
  /// 交付、报送、答复: the unit says it is done, with the figure reached where there is one.
  case delivered(Rational?)
  /// 验收、归档: the office agrees.
  case accepted
  /// 退回: the office does not; the clock never stopped.
  case returned
  /// 延期 to another day.
  case extended(to: Day)
  /// 撤销: it is not asked for any more.
  case dropped
}

/// 进展 How far a duty has come.
public struct DutyProgress: Hashable, Sendable {
  /// The step reached, by its name.
  public var milestone: String?
  /// 实际数 The figure reached so far.
  public var figure: Rational?

  /// Creates the progress.
  public init(milestone: String? = nil, figure: Rational? = nil) {
    self.milestone = milestone
    self.figure = figure
  }
}

extension DutyEvent {
  /// 记账种类 The kind of posting, as the ledger writes it after `duty.`.
  public enum Kind: String, Coded {
    /// See ``DutyEvent`` for each.
    case progressed, delivered, accepted, returned, extended, dropped

    /// The Chinese word.
    public var title: String {
      switch self {
      case .progressed: "进展"
      case .delivered: "交付"
      case .accepted: "验收"
      case .returned: "退回"
      case .extended: "延期"
      case .dropped: "撤销事项"
      }
    }
  }

  /// The kind of this posting.
  public var kind: Kind {
    switch self {
    case .progressed: .progressed
    case .delivered: .delivered
    case .accepted: .accepted
    case .returned: .returned
    case .extended: .extended
    case .dropped: .dropped
    }
  }
}

/// 办理状态 Where a duty stands.
public enum DutyState: String, Coded {
  /// 办理中.
  case open
  /// 待验收: delivered, and the office has not said yet.
  case delivered
  /// 已完成.
  case done
  /// 已撤销.
  case dropped

  /// The Chinese word.
  public var title: String {
    switch self {
    case .open: "办理中"
    case .delivered: "待验收"
    case .done: "已完成"
    case .dropped: "已撤销"
    }
  }

  /// Whether the unit still owes something or waits for the office.
  public var isOpen: Bool { self == .open || self == .delivered }
}
