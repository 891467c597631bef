/// 逐件规则 Marks for every event of a kind, with multipliers and a cap.
///
/// Published schemes deduct by the level of the source, more where the same problem comes again, and for every
/// day it is late; each is a multiplier here.
public struct EventRule: Hashable, Sendable {
  /// Title as printed.
  public var title: String
  /// Which findings count.
  public var of: Events
  /// Marks each, negative to deduct.
  public var each: Rational
  /// Multipliers, applied one after the other.
  public var times: [Multiplier]
  /// The most the rule can add or take in all.
  public var cap: Rational?
  /// The most it can add or take for one category of problem.
  public var categoryCap: Rational?

  /// Creates a rule.
  public init(
    title: String, of: Events, each: Rational, times: [Multiplier] = [], cap: Rational? = nil,
    categoryCap: Rational? = nil
  ) {
    self.title = title
    self.of = of
    self.each = each
    self.times = times
    self.cap = cap
    self.categoryCap = categoryCap
  }

  /// 事件 The findings of a month an event rule can count, one event a finding.
  public enum Events: String, Coded {
    /// 本月交办.
    case assigned
    /// 本月销号.
    case closed
    /// 逾期销号: closed in the month, late.
    case closedLate = "closed_late"
    /// 逾期未销号.
    case overdueOpen = "overdue_open"
    /// 被退回: a reply was sent back at least once since it was last opened.
    case sentBack = "sent_back"

    /// The Chinese word.
    public var title: String {
      switch self {
      case .assigned: "本月交办"
      case .closed: "本月销号"
      case .closedLate: "逾期销号"
      case .overdueOpen: "逾期未销号"
      case .sentBack: "被退回"
      }
    }
  }

  /// 系数 What an event's marks are multiplied by.
  public enum Multiplier: Hashable, Sendable {
    /// By how grave the category is; 1 where not named.
    case severity([String: Rational])
    /// By where the finding came from; 1 where not named.
    case source([String: Rational])
    /// By the level of the source, such as 市级; 1 where not named.
    case level([String: Rational])
    /// By the channel it came by; 1 where not named.
    case channel([String: Rational])
    /// By the days it is late in all; none where an appeal was upheld.
    case overdueDays
    /// By how often the same category came up at the same place in the month: the second counts twice.
    case repetition
  }
}

extension EventRule: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case title, of, each, times, cap
    case categoryCap = "category_cap"
  }

  /// Reads a rule; a key it does not know is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    title = try container.decode(String.self, forKey: .title)
    of = try container.decode(Events.self, forKey: .of)
    each = try container.decode(Rational.self, forKey: .each)
    times = try container.decodeIfPresent([Multiplier].self, forKey: .times) ?? []
    cap = try container.decodeIfPresent(Rational.self, forKey: .cap)
    categoryCap = try container.decodeIfPresent(Rational.self, forKey: .categoryCap)
    for (key, limit) in [(CodingKeys.cap, cap), (.categoryCap, categoryCap)] where limit ?? 0 < 0 {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "封顶分数写正数")
    }
  }
}

extension EventRule.Multiplier: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case by, values
  }

  enum Kind: String, Codable {
    case severity, source, level, channel, repetition
    case overdueDays = "overdue_days"
  }

  /// Reads `{"by": "severity", "values": {"major": 2}}` or `{"by": "overdue_days"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .by) {
    case .severity:
      let values = try container.decode([String: Rational].self, forKey: .values)
      for key in values.keys where Severity(rawValue: key) == nil {
        throw DecodingError.dataCorruptedError(
          forKey: .values, in: container, debugDescription: "没有严重程度「\(key)」，只有 general、major、critical")
      }
      self = .severity(values)
    case .source: self = .source(try container.decode([String: Rational].self, forKey: .values))
    case .level: self = .level(try container.decode([String: Rational].self, forKey: .values))
    case .channel: self = .channel(try container.decode([String: Rational].self, forKey: .values))
    case .overdueDays: self = .overdueDays
    case .repetition: self = .repetition
    }
  }

  /// Writes the same form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .severity(let values):
      try container.encode(Kind.severity, forKey: .by)
      try container.encode(values, forKey: .values)
    case .source(let values):
      try container.encode(Kind.source, forKey: .by)
      try container.encode(values, forKey: .values)
    case .level(let values):
      try container.encode(Kind.level, forKey: .by)
      try container.encode(values, forKey: .values)
    case .channel(let values):
      try container.encode(Kind.channel, forKey: .by)
      try container.encode(values, forKey: .values)
    case .overdueDays: try container.encode(Kind.overdueDays, forKey: .by)
    case .repetition: try container.encode(Kind.repetition, forKey: .by)
    }
  }
}
