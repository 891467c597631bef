/// 考评方案 The rules for some ranking groups: a full mark and the components it is made of.
public struct Scheme: Hashable, Sendable {
  /// 排名组 it applies to; `*` for all others.
  public var groups: [String]
  /// 满分: 100, 105, 150, 1000 all occur.
  public var full: Points
  /// 底分, the least a score can be.
  public var floor: Points
  /// 考评项目, added up.
  public var components: [Component]

  /// Creates a scheme.
  public init(groups: [String], full: Points, floor: Points = 0, components: [Component]) {
    self.groups = groups
    self.full = full
    self.floor = floor
    self.components = components
  }
}

extension Scheme: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case groups, full, floor, components
  }

  /// Reads a scheme; a key it does not know is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    groups = try container.decode([String].self, forKey: .groups)
    full = try container.decode(Points.self, forKey: .full)
    floor = try container.decodeIfPresent(Points.self, forKey: .floor) ?? 0
    components = try container.decode([Component].self, forKey: .components)
    guard floor <= full, full > 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .full, in: container, debugDescription: "满分应大于 0，且不低于底分")
    }
  }
}

/// 考评项目 One part of a score: a rule and the weight its marks have.
public struct Component: Hashable, Sendable {
  /// Short name, stable across months.
  public var id: String
  /// Title as printed.
  public var title: String
  /// 权重: the rule's marks count this many times; 1 where nothing is said.
  public var weight: Rational
  /// How marks are given.
  public var rule: Rule
  /// What to do where the figure has nothing to divide by.
  public var missing: Missing

  /// Creates a component.
  public init(
    id: String, title: String, weight: Rational = 1, rule: Rule, missing: Missing = .unranked
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.rule = rule
    self.missing = missing
  }

  /// 无数据时 What a component does where its figure is 0 ÷ 0.
  public enum Missing: String, Coded {
    /// 不参加排名: the unit is listed apart.
    case unranked
    /// 计满分.
    case full
    /// 计零分.
    case zero

    /// The Chinese word.
    public var title: String {
      switch self {
      case .unranked: "不参加排名"
      case .full: "计满分"
      case .zero: "计零分"
      }
    }
  }
}

extension Component: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, title, weight, missing, kind
    case measure, marks, target, floor, points, base, events, components
    case perPoint = "per_point"
  }

  /// Reads a component; the rule's own keys stand beside the component's.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    title = try container.decode(String.self, forKey: .title)
    weight = try container.decodeIfPresent(Rational.self, forKey: .weight) ?? 1
    missing = try container.decodeIfPresent(Missing.self, forKey: .missing) ?? .unranked
    rule = try Rule(container)
  }

  /// Writes the component with the rule's keys beside its own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    if weight != 1 { try container.encode(weight, forKey: .weight) }
    if missing != .unranked { try container.encode(missing, forKey: .missing) }
    try rule.encode(into: &container)
  }
}
