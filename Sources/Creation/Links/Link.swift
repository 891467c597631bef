/// 挂钩编号 The number of a link, such as `K-01`.
public struct LinkID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 挂钩联系 Who is tied to what: a leader to one of the 八大环境, a department to a community, a shop to its frontage.
///
/// 「建立市领导定点联系『八大环境』制度」（中山，一）；「实行市领导、部门包街包社区挂钩帮建责任制」（石狮）；「完善市直部门
/// 『路段包干』制度」（丽水，15）；「强化包卫生、包绿化、包秩序的主体责任意识」（中山，三）.
public struct Link: Hashable, Sendable, Codable {
  /// The number.
  public var id: LinkID
  /// What it is tied to, in words: 政务环境, 泉水社区, 中山路（一至三段）.
  public var name: String
  /// The kind of tie.
  public var kind: LinkKind
  /// 挂钩单位 The unit tied to it.
  public var unit: UnitID?
  /// 挂钩领导、责任人, by name.
  public var person: String?
  /// 职务 of the person.
  public var title: String?
  /// 帮建对象, where it is a unit.
  public var community: UnitID?
  /// The place, where it is one.
  public var place: PlaceID?
  /// The grid, where it is one.
  public var grid: GridID?
  /// The day it began or was signed on.
  public var since: Day?
  /// The day from which it no longer holds.
  public var retired: Day?

  /// Creates a link.
  public init(id: LinkID, name: String, kind: LinkKind = .leader) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// 挂钩类别 The kinds of tie the five documents name.
public enum LinkKind: String, Coded {
  /// 领导挂钩: leaders and the 八大环境 (中山), communities (丽水), villages (石狮).
  case leader
  /// 部门挂钩: departments and the streets and communities they help (石狮).
  case department
  /// 路段包干 (丽水).
  case section
  /// 门前三包: who keeps a frontage clean, green and orderly (中山，三).
  case frontage

  /// The Chinese word.
  public var title: String {
    switch self {
    case .leader: "领导挂钩"
    case .department: "部门挂钩"
    case .section: "路段包干"
    case .frontage: "门前三包"
    }
  }
}
