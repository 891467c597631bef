/// 系数 What an event's marks are multiplied by.
public enum Multiplier: Hashable, Sendable {
  /// By a trait; what is not named gets the factor of ``others``, or 1.
  case trait(Trait, [String: Rational])
  /// By how many of something there are, or by a factor for at least so many.
  case quantity(Quantity, [Step])
  /// By a factor where something holds.
  case mark(Mark, Rational)

  /// 其余 What stands for the values of a trait that are not named, as in the groups of a scheme.
  public static let others = "*"

  /// 特征 A trait of a finding or a result.
  public enum Trait: String, Coded {
    /// 严重程度 of the category.
    case severity
    /// 来源.
    case source
    /// 级别 of the source, such as 市级.
    case level
    /// 渠道.
    case channel
    /// 点位类别.
    case placeKind = "place_kind"
    /// 问题类别, by number.
    case category

    /// The Chinese word.
    public var title: String {
      switch self {
      case .severity: "严重程度"
      case .source: "来源"
      case .level: "级别"
      case .channel: "渠道"
      case .placeKind: "点位类别"
      case .category: "问题类别"
      }
    }
  }

  /// 数量 Something about a finding that is counted.
  public enum Quantity: String, Coded {
    /// 逾期天数 in all; none where an appeal was upheld.
    case overdueDays = "overdue_days"
    /// 第几次: how often the same category came up at the same place in the month.
    case repetition
    /// 退回次数 since it was last opened.
    case returns
    /// 催办次数.
    case urges

    /// The Chinese word.
    public var title: String {
      switch self {
      case .overdueDays: "逾期天数"
      case .repetition: "同点位同类别第几次"
      case .returns: "退回次数"
      case .urges: "催办次数"
      }
    }

    /// So many, in words: 逾期天数 16, 同点位同类别第 2 次.
    func words(_ number: Int) -> String {
      self == .repetition ? "同点位同类别第 \(number) 次" : "\(title) \(number) "
    }
  }

  /// 档次 A factor for at least so many.
  public struct Step: Hashable, Sendable {
    /// The least number.
    public var least: Int
    /// The factor.
    public var factor: Rational

    /// Creates a step.
    public init(least: Int, factor: Rational) {
      self.least = least
      self.factor = factor
    }
  }

  /// 情形 Something that holds for a finding or not.
  public enum Mark: String, Coded {
    /// 立行立改.
    case fixedOnSpot = "fixed_on_spot"
    /// 曝光.
    case exposed
    /// 反弹.
    case rebound
    /// 被催办.
    case urged

    /// The Chinese word.
    public var title: String {
      switch self {
      case .fixedOnSpot: "立行立改"
      case .exposed: "被曝光"
      case .rebound: "反弹"
      case .urged: "被催办"
      }
    }
  }
}
