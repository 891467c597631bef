/// 催办事项 Why a finding stands on the day's list, the most urgent first.
public enum ReminderKind: String, Coded, Comparable {
  /// 逾期: past due, and the unit has not answered.
  case overdue
  /// 退回未复: sent back, and not answered again yet.
  case returned
  /// 待定夺: the unit says it cannot be done, or appeals, and the office has to decide.
  case toDecide = "to-decide"
  /// 今日到期.
  case dueToday = "due-today"
  /// 即将到期: due within so many workdays.
  case dueSoon = "due-soon"
  /// 挂账将满: its clock will go on within so many workdays.
  case resuming
  /// 待复核: answered, and waiting for the office to look.
  case toVerify = "to-verify"
  /// 待交办: on record, and nobody has it yet.
  case toAssign = "to-assign"
  /// 未到期: due later than the list looks ahead.
  case later

  /// The Chinese word.
  public var title: String {
    switch self {
    case .overdue: "逾期"
    case .returned: "退回未复"
    case .toDecide: "待定夺"
    case .dueToday: "今日到期"
    case .dueSoon: "即将到期"
    case .resuming: "挂账将满"
    case .toVerify: "待复核"
    case .toAssign: "待交办"
    case .later: "未到期"
    }
  }

  /// Orders by urgency.
  public static func < (left: ReminderKind, right: ReminderKind) -> Bool { left.urgency < right.urgency }

  private var urgency: Int { ReminderKind.allCases.firstIndex(of: self) ?? 0 }

  /// Whether someone has let a finding lie: what a scheduled job raises the alarm for.
  public var isAlarming: Bool { self == .overdue || self == .returned }

  /// Whether the next step is the office's own.
  public var isForOffice: Bool { self == .toDecide || self == .toVerify || self == .toAssign }
}
