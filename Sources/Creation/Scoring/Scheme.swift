/// 考评方案 The rules for some ranking groups: a full mark and the components it is made of.
public struct Scheme: Hashable, Sendable {
  /// 排名组 it applies to; `*` for all others.
  public var groups: [String]
  /// 考评周期 it scores.
  public var span: Term.Span
  /// 专项 The campaign it scores on its own; nothing for the regular scores.
  public var campaign: String?
  /// 满分: 100, 105, 150, 1000 all occur.
  public var full: Points
  /// 底分, the least a score can be.
  public var floor: Points
  /// 最高分, with bonus; the full mark where nothing is said.
  public var most: Points
  /// 范围 The findings it looks at.
  public var range: FindingFilter
  /// 考评项目, added up.
  public var components: [Component]

  /// Creates a scheme.
  public init(
    groups: [String], span: Term.Span = .month, campaign: String? = nil, full: Points, floor: Points = 0,
    most: Points? = nil, range: FindingFilter = FindingFilter(), components: [Component]
  ) {
    self.groups = groups
    self.span = span
    self.campaign = campaign
    self.full = full
    self.floor = floor
    self.most = most ?? full
    self.range = range
    self.components = components
  }
}
