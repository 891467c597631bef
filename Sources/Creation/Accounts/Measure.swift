/// 考评指标 A named figure of a unit's month, with its formula.
///
/// Rules of a rulebook use it by its key; reports print its formula beside the figure.
public enum Measure: String, Coded {
  /// 期初未销.
  case opening
  /// 交办.
  case assigned
  /// 销号.
  case closed
  /// 作废.
  case void
  /// 转出.
  case transferredOut = "transferred_out"
  /// 期末未销.
  case closing
  /// 按期销号.
  case closedOnTime = "closed_on_time"
  /// 逾期未销号.
  case overdueOpen = "overdue_open"
  /// 逾期天数.
  case overdueDays = "overdue_days"
  /// 退回.
  case returned
  /// 应结.
  case due
  /// 配合.
  case supported
  /// 挂账.
  case suspended
  /// 反弹.
  case rebounds
  /// 推诿.
  case shirked
  /// 立行立改.
  case fixedOnSpot = "fixed_on_spot"
  /// 催办.
  case urged
  /// 曝光.
  case exposed
  /// 回访.
  case visited
  /// 申诉豁免.
  case exempted
  /// 整改率.
  case rectificationRate = "rectification_rate"
  /// 当期整改率.
  case currentRate = "current_rate"
  /// 按期整改率.
  case onTimeRate = "on_time_rate"
  /// 按期结案率.
  case dueRate = "due_rate"
  /// 返工率.
  case returnRate = "return_rate"
  /// 回访满意率.
  case satisfactionRate = "satisfaction_rate"
}

extension Measure {
  /// The Chinese term.
  public var title: String { row.title }

  /// How the figure comes about, in words.
  public var formula: String { row.formula }

  /// Whether the figure is a rate and not a count.
  public var isRate: Bool { rawValue.hasSuffix("_rate") }

  private var row: (title: String, formula: String) {
    switch self {
    case .opening: ("期初未销", "上月末未销号")
    case .assigned: ("交办", "本月交办（含转入、重启）")
    case .closed: ("销号", "本月销号")
    case .void: ("作废", "本月作废（含合并）")
    case .transferredOut: ("转出", "本月转给其他单位")
    case .closing: ("期末未销", "期初 + 交办 − 销号 − 作废 − 转出")
    case .closedOnTime: ("按期销号", "本月销号中按期办结的（无时限计为按期）")
    case .overdueOpen: ("逾期未销号", "截止日仍未销号且已过时限")
    case .overdueDays: ("逾期天数", "各问题落在本月内的逾期天数之和")
    case .returned: ("退回", "本月复核不通过")
    case .due: ("应结", "时限在本月，或早于本月而月初未销")
    case .supported: ("配合", "本月交办中作为配合单位的")
    case .suspended: ("挂账", "应结中截止日挂账停表的")
    case .rebounds: ("反弹", "本月登记中与已销号问题同点位同类别、在反弹期内的")
    case .shirked: ("推诿", "本月因推诿被改派的")
    case .fixedOnSpot: ("立行立改", "本月当场整改的")
    case .urged: ("催办", "本月催办次数")
    case .exposed: ("曝光", "本月曝光次数")
    case .visited: ("回访", "本月回访次数")
    case .exempted: ("申诉豁免", "本月申诉成立、逾期发生在以前月份的（以前月份的成绩不变）")
    case .rectificationRate: ("整改率", "销号 ÷（期初 + 交办 − 作废 − 转出）")
    case .currentRate: ("当期整改率", "本月交办中截止日已销号的 ÷ 本月交办的")
    case .onTimeRate: ("按期整改率", "按期销号 ÷（销号 + 逾期未销号）")
    case .dueRate: ("按期结案率", "应结中按期办结的 ÷（应结 − 挂账）")
    case .returnRate: ("返工率", "退回 ÷ 复核")
    case .satisfactionRate: ("回访满意率", "回访满意 ÷ 回访")
    }
  }

  /// The figure of a unit's month.
  public func value(of account: Account) -> Value {
    switch self {
    case .opening: .count(account.opening)
    case .assigned: .count(account.assigned)
    case .closed: .count(account.closed)
    case .void: .count(account.void)
    case .transferredOut: .count(account.transferredOut)
    case .closing: .count(account.closing)
    case .closedOnTime: .count(account.closedOnTime)
    case .overdueOpen: .count(account.overdueOpen)
    case .overdueDays: .count(account.overdueDays)
    case .returned: .count(account.returned)
    case .due: .count(account.due)
    case .supported: .count(account.supported)
    case .suspended: .count(account.suspended)
    case .rebounds: .count(account.rebounds)
    case .shirked: .count(account.shirked)
    case .fixedOnSpot: .count(account.fixedOnSpot)
    case .urged: .count(account.urged)
    case .exposed: .count(account.exposed)
    case .visited: .count(account.visited)
    case .exempted: .count(account.exempted)
    case .rectificationRate, .currentRate, .onTimeRate, .dueRate, .returnRate, .satisfactionRate:
      .rate(ratio(of: account))
    }
  }

  private func ratio(of account: Account) -> Ratio {
    switch self {
    case .rectificationRate:
      Ratio(
        account.closed,
        of: account.opening + account.assigned - account.void - account.transferredOut)
    case .currentRate: Ratio(account.currentClosed, of: account.current)
    case .onTimeRate: Ratio(account.closedOnTime, of: account.closed + account.overdueOpen)
    case .dueRate: Ratio(account.dueOnTime, of: account.due - account.suspended)
    case .satisfactionRate: Ratio(account.satisfied, of: account.visited)
    default: Ratio(account.returned, of: account.verified)
    }
  }

  /// A figure: a count, or a rate that may have nothing to divide by.
  public enum Value: Hashable, Sendable {
    /// A count.
    case count(Int)
    /// A rate; 0 ÷ 0 is nothing, never 0 % nor 100 %.
    case rate(Ratio)

    /// The number; a rate counts in percentage points, so 98.73 % is 98.73.
    public var number: Rational? {
      switch self {
      case .count(let count): Rational(count)
      case .rate(let ratio): ratio.percent
      }
    }

    /// The figure as people read it: 12, 98.73% or —.
    public var title: String {
      switch self {
      case .count(let count): String(count)
      case .rate(let ratio): ratio.title()
      }
    }
  }
}
