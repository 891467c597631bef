/// 率 A rate of a unit's month: one sum of counts divided by another.
///
/// 0 ÷ 0 is 「—」, never 0 % nor 100 %.
public enum Rate: String, CaseIterable, Hashable, Sendable {
  /// 整改率.
  case rectification = "rectification_rate"
  /// 当期整改率.
  case current = "current_rate"
  /// 按期整改率: overdue findings left open count, so it cannot be 100 % while there are any.
  case onTime = "on_time_rate"
  /// 按期结案率.
  case due = "due_rate"
  /// 返工率.
  case returned = "return_rate"
  /// 回访满意率.
  case satisfaction = "satisfaction_rate"
  /// 点位覆盖率.
  case coverage = "coverage_rate"
  /// 清单完成率.
  case duty = "duty_rate"
  /// 机制落实率.
  case routine = "routine_rate"
  /// 满意率.
  case approval = "approval_rate"
  /// 知晓率.
  case awareness = "awareness_rate"
  /// 材料完备率.
  case material = "material_rate"
}

extension Rate {
  /// The rates that come from test results of their name.
  public static let ofResults: [Rate] = [.duty, .routine, .approval, .awareness, .material]

  /// The Chinese term.
  public var title: String {
    switch self {
    case .rectification: "整改率"
    case .current: "当期整改率"
    case .onTime: "按期整改率"
    case .due: "按期结案率"
    case .returned: "返工率"
    case .satisfaction: "回访满意率"
    case .coverage: "点位覆盖率"
    case .duty: "清单完成率"
    case .routine: "机制落实率"
    case .approval: "满意率"
    case .awareness: "知晓率"
    case .material: "材料完备率"
    }
  }

  /// What is divided.
  public var part: CountSum {
    switch self {
    case .rectification: [.closed]
    case .current: [.currentClosed]
    case .onTime: [.closedOnTime]
    case .due: [.dueOnTime]
    case .returned: [.returned]
    case .satisfaction: [.satisfied]
    case .coverage: [.inspected]
    case .duty: [.dutiesDone]
    case .routine: [.routinesMet]
    case .approval: [.content]
    case .awareness: [.aware]
    case .material: [.materialsComplete]
    }
  }

  /// What it is divided by.
  public var whole: CountSum {
    switch self {
    case .rectification: CountSum(plus: [.opening, .assigned], minus: [.void, .transferredOut])
    case .current: [.current]
    case .onTime: [.closed, .overdueOpen]
    case .due: CountSum(plus: [.due], minus: [.suspended])
    case .returned: [.verified]
    case .satisfaction: [.visited]
    case .coverage: [.declared]
    case .duty: [.dutiesDue]
    case .routine: [.routinesDue]
    case .approval: [.asked]
    case .awareness: [.quizzed]
    case .material: [.materialsDue]
    }
  }

  /// How the figure comes about, in words: 销号 ÷（期初 + 交办 − 作废 − 转出）.
  public var formula: String { "\(part.title) ÷\(whole.divisor(whole.title))" }

  /// The formula with a unit's numbers in it: 销号 77 ÷（期初未销 5 + 交办 75 − 作废 1 − 转出 1）.
  public func basis(of account: Account) -> String {
    "\(part.basis(of: account)) ÷\(whole.divisor(whole.basis(of: account)))"
  }

  /// The rate of an account.
  public func ratio(of account: Account) -> Ratio {
    Ratio(part.value(of: account), of: whole.value(of: account))
  }
}
