/// 考评项目 One part of a score: a rule and the weight its marks have.
public struct Component: Hashable, Sendable {
  /// Short name, stable across months.
  public var id: String
  /// Title as printed.
  public var title: String
  /// 权重: the rule's marks count this many times; 1 where nothing is said.
  public var weight: Rational
  /// The least it gives, weight included.
  public var least: Points?
  /// The most it gives, weight included.
  public var most: Points?
  /// 范围 The findings it looks at, within the scheme's.
  public var range: FindingFilter
  /// What to do where the figure has nothing to divide by.
  public var missing: Missing
  /// How marks are given.
  public var rule: Rule

  /// Creates a component.
  public init(
    id: String, title: String, weight: Rational = 1, least: Points? = nil, most: Points? = nil,
    range: FindingFilter = FindingFilter(), missing: Missing = .unranked, rule: Rule
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.least = least
    self.most = most
    self.range = range
    self.missing = missing
    self.rule = rule
  }

  /// 无数据时 What a component does where its figure is 0 ÷ 0.
  public enum Missing: String, Coded {
    /// 不参加排名: the unit is listed apart.
    case unranked
    /// 计满分.
    case full
    /// 计零分.
    case zero
    /// 按同组平均: the mean of the units of the group that have data (「其分值为其他社区该项得分的平均分」).
    case peers

    /// The Chinese word.
    public var title: String {
      switch self {
      case .unranked: "不参加排名"
      case .full: "计满分"
      case .zero: "计零分"
      case .peers: "按同组其他单位的平均分计"
      }
    }
  }
}

extension Component {
  /// This component and those inside it.
  var flattened: [Component] {
    if case .sum(let parts) = rule { [self] + parts.flatMap(\.flattened) } else { [self] }
  }
}
