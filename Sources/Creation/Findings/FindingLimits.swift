/// 办理限额 How often and how long a finding's way may be bent, as the office's rulebook says.
///
/// Without a word there: extended twice, each time by the first limit at most; suspended once, for a year at
/// most; appealed once; and what comes back within 30 days is a relapse (反弹).
public struct FindingLimits: Hashable, Sendable {
  /// 延期 times for each deadline a unit is given.
  public var extensions = 2
  /// 挂账 times.
  public var suspensions = 1
  /// 挂账 days, at most.
  public var suspensionDays = 365
  /// 申诉 times.
  public var appeals = 1
  /// 反弹 days after closing within which the same category at the same place is a relapse.
  public var reboundDays = 30

  /// What holds where a rulebook says nothing.
  public init() {}
}
