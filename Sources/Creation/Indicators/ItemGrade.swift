/// 项目评定 How an item of a checklist was found on the spot, where it is not given marks.
///
/// ```swift
/// ItemGrade.basic.outcome(of: 3)   // 1.5 of 3
/// ```
public enum ItemGrade: String, Coded {
  /// 合格: all of its marks.
  case pass
  /// 基本合格: half of them.
  case basic
  /// 不合格: none of them.
  case fail
  /// 不适用: there was nothing to look at, so it counts in no mean.
  case notApplicable = "not-applicable"

  /// The Chinese word.
  public var title: String {
    switch self {
    case .pass: "合格"
    case .basic: "基本合格"
    case .fail: "不合格"
    case .notApplicable: "不适用"
    }
  }
}

extension ItemGrade {
  /// 得分率 The share of the full marks it is worth, or nothing where the item does not apply.
  public var share: Ratio? {
    switch self {
    case .pass: Ratio(1, of: 1)
    case .basic: Ratio(1, of: 2)
    case .fail: Ratio(0, of: 1)
    case .notApplicable: nil
    }
  }

  /// What it is as the result of an item with that full mark.
  public func outcome(of full: Points) -> TestResult.Outcome {
    guard let share = share?.value else { return .notApplicable }
    return .marks(full * share, of: full)
  }

  /// 是否有问题 Whether there is something to put right.
  public var isFault: Bool { self == .basic || self == .fail }

  /// The grade an outcome stands for: full marks pass, none fail, anything between is 基本合格; nothing for an outcome
  /// that says neither.
  public init?(_ outcome: TestResult.Outcome) {
    if outcome == .notApplicable {
      self = .notApplicable
      return
    }
    guard let rate = outcome.rate else { return nil }
    self = rate >= 1 ? .pass : rate > 0 ? .basic : .fail
  }
}
