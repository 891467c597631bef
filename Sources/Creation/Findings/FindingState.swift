/// 问题状态 Where a finding stands on its way from report to closing.
public enum FindingState: String, Coded {
  /// 登记: on record, nobody responsible yet.
  case reported
  /// 已交办: a unit has it and the clock runs.
  case assigned
  /// 已回复: the unit says it is done; the office has to look.
  case replied
  /// 已退回: the office looked and it is not; the clock never stopped.
  case returned
  /// 已销号: done.
  case closed

  /// The Chinese word.
  public var title: String {
    switch self {
    case .reported: "登记"
    case .assigned: "已交办"
    case .replied: "已回复"
    case .returned: "已退回"
    case .closed: "已销号"
    }
  }

  /// Whether work is still owed.
  public var isOpen: Bool { self != .closed }
}

/// 时效 How a finding stands against its deadline.
public enum Timeliness: String, Coded {
  /// 按期: closed, and in time.
  case onTime = "on-time"
  /// 逾期销号: closed, but late.
  case late
  /// 逾期: open and past due.
  case overdue
  /// 未到期: open and not yet due, or answered in time and waiting for the office.
  case pending
  /// 无时限: no deadline was set.
  case none

  /// The Chinese word.
  public var title: String {
    switch self {
    case .onTime: "按期销号"
    case .late: "逾期销号"
    case .overdue: "逾期未销号"
    case .pending: "未到期"
    case .none: "无时限"
    }
  }
}
