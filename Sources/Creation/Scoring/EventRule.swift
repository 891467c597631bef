/// 逐件规则 Marks for every event of a kind, with multipliers and caps.
///
/// Published schemes deduct by the level of the source, more where the same problem comes again, and for every
/// day it is late; each is a multiplier here.
public struct EventRule: Hashable, Sendable {
  /// Title as printed.
  public var title: String
  /// What counts.
  public var of: Event
  /// Whether a finding counts once at most, however often it happened.
  public var isOnce: Bool
  /// Marks each, negative to deduct.
  public var each: Rational
  /// 范围 The findings that count, within the component's.
  public var range: FindingFilter
  /// Multipliers.
  public var times: [Multiplier]
  /// Whether only the highest multiplier counts and not their product.
  public var takesHighest: Bool
  /// The most a single finding can add or take.
  public var eachCap: Rational?
  /// The most it can add or take for one category of problem.
  public var categoryCap: Rational?
  /// The most the rule can add or take in all.
  public var cap: Rational?
  /// 分担 How it is shared between the lead and the support units.
  public var split: Split?

  /// Creates a rule.
  public init(
    title: String, of: Event, isOnce: Bool = false, each: Rational, range: FindingFilter = FindingFilter(),
    times: [Multiplier] = [], takesHighest: Bool = false, eachCap: Rational? = nil,
    categoryCap: Rational? = nil, cap: Rational? = nil, split: Split? = nil
  ) {
    self.title = title
    self.of = of
    self.isOnce = isOnce
    self.each = each
    self.range = range
    self.times = times
    self.takesHighest = takesHighest
    self.eachCap = eachCap
    self.categoryCap = categoryCap
    self.cap = cap
    self.split = split
  }

  /// 事件 What an event rule counts.
  public enum Event: Hashable, Sendable {
    /// Every time a finding counts in a measure.
    case measure(Measure)
    /// Every result of a test, such as a praise.
    case test(TestName)

    /// The Chinese term.
    public var title: String {
      switch self {
      case .measure(let measure): measure.title
      case .test(let test): test.rawValue
      }
    }

    /// What it is counted in.
    var unit: String { self == .measure(.count(.overdueDays)) ? "天" : "次" }
  }

  /// 牵头配合分担 The shares of lead and support units; 2:8 and the like.
  ///
  /// The support units share theirs alike; a finding without any is the lead's alone.
  public struct Split: Hashable, Sendable {
    /// The lead unit's share.
    public var lead: Rational
    /// The support units' share, all together.
    public var support: Rational

    /// Creates shares.
    public init(lead: Rational, support: Rational) {
      self.lead = lead
      self.support = support
    }
  }
}
