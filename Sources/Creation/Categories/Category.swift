/// 问题类别编号 The number of a category, such as `C-01`.
public struct CategoryID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 严重程度 How grave a category of problem is.
public enum Severity: String, Coded {
  /// 一般.
  case general
  /// 较重.
  case major
  /// 严重.
  case critical

  /// The Chinese word.
  public var title: String {
    switch self {
    case .general: "一般"
    case .major: "较重"
    case .critical: "严重"
    }
  }
}

/// 问题类别 What can be wrong, with the time limit and the unit that go with it.
///
/// 「坚持一件事情原则上由一个部门负责，涉及多个部门管理的事项，明确牵头部门」（丽水，7）: one lead, which may differ by
/// the kind of place, and any number of supports.
public struct Category: Hashable, Sendable, Codable {
  /// The number.
  public var id: CategoryID
  /// The name, such as 占道经营.
  public var name: String
  /// 整改时限 given where the finding names none.
  public var limit: TimeLimit?
  /// How grave it is.
  public var severity: Severity
  /// 牵头单位 wherever no kind of place says otherwise.
  public var lead: UnitID?
  /// 牵头单位 by kind of place.
  public var leads: [String: UnitID]
  /// 配合单位.
  public var supports: [UnitID]
  /// The day from which the category is no longer used.
  public var retired: Day?

  /// Creates a category.
  public init(
    id: CategoryID, name: String, limit: TimeLimit? = nil, severity: Severity = .general,
    lead: UnitID? = nil, leads: [String: UnitID] = [:], supports: [UnitID] = [],
    retired: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.limit = limit
    self.severity = severity
    self.lead = lead
    self.leads = leads
    self.supports = supports
    self.retired = retired
  }

  /// The lead unit for a place of that kind, or nothing where the place's manager answers.
  public func lead(at kind: PlaceKind?) -> UnitID? {
    kind.flatMap { leads[$0.rawValue] } ?? lead
  }
}
