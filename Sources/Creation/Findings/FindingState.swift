/// 问题状态 Where a finding stands on its way from report to closing.
public enum FindingState: String, Coded {
  /// 登记: on record, nobody responsible yet.
  case reported
  /// 已立案: taken up, nobody responsible yet.
  case accepted
  /// 不予受理: not taken up.
  case rejected
  /// 已交办: a unit has it and the clock runs.
  case assigned
  /// 已回复: the unit says it is done; the office has to look.
  case replied
  /// 已退回: the office looked and it is not; the clock never stopped.
  case returned
  /// 挂账: the clock stands still until a day.
  case suspended
  /// 无法整改: the unit says it cannot be done; the office has to decide, and the clock goes on.
  case cannotFix = "cannot-fix"
  /// 已销号: done.
  case closed
  /// 已作废: should not have been booked.
  case void
  /// 已合并: on record under another number.
  case merged

  /// The Chinese word.
  public var title: String {
    switch self {
    case .reported: "登记"
    case .accepted: "已立案"
    case .rejected: "不予受理"
    case .assigned: "已交办"
    case .replied: "已回复"
    case .returned: "已退回"
    case .suspended: "挂账"
    case .cannotFix: "无法整改"
    case .closed: "已销号"
    case .void: "已作废"
    case .merged: "已合并"
    }
  }

  /// Whether work is still owed, by the office or by a unit.
  public var isOpen: Bool {
    switch self {
    case .rejected, .closed, .void, .merged: false
    default: true
    }
  }

  /// Whether it counts as a problem of the city at all: it was taken up, and is neither void nor one on record
  /// under another number.
  public var isProblem: Bool { isOpen || self == .closed }
}
