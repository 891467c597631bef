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
