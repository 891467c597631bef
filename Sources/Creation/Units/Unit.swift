/// 责任单位编号 The number of a responsible unit, such as `U-101`.
public struct UnitID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 排名组 The group inside which units are ranked against each other, such as 各区 or 市直部门.
public struct RankingGroup: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Where units without a group of their own are ranked.
  public static let ungrouped: RankingGroup = "未分组"
}

/// 责任单位 A unit that can be held to a duty: a district, department, subdistrict, community, contractor.
///
/// 「创城办、各职能组、各责任单位要指定专门联络员，建立纵向到底、横向到边的创城体系」（泉州，一）: units form a tree and
/// each names a liaison.
public struct Unit: Hashable, Sendable, Codable {
  /// The number.
  public var id: UnitID
  /// The name as printed in bulletins.
  public var name: String
  /// What kind of unit it is.
  public var kind: UnitKind
  /// The unit above it.
  public var parent: UnitID?
  /// 排名组; units without one are ranked in ``RankingGroup/ungrouped`` unless they are functional groups.
  public var group: RankingGroup?
  /// 联络员.
  public var liaison: String?
  /// The liaison's telephone, masked in anything that leaves.
  public var phone: String?
  /// 考评权重; 1 where nothing is said.
  public var weight: Points?
  /// The day from which the unit takes no more work; history keeps it.
  public var retired: Day?

  /// Creates a unit.
  public init(
    id: UnitID, name: String, kind: UnitKind, parent: UnitID? = nil, group: RankingGroup? = nil,
    liaison: String? = nil, phone: String? = nil, weight: Points? = nil, retired: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.group = group
    self.liaison = liaison
    self.phone = phone
    self.weight = weight
    self.retired = retired
  }
}

/// 单位类别 The kinds of unit the five source documents name.
public enum UnitKind: String, Coded {
  /// 区（县、市）.
  case district
  /// 市直部门.
  case department
  /// 机关科室、街直站所.
  case section
  /// 职能组 of the command; coordinates, is not ranked.
  case functionalGroup = "functional-group"
  /// 镇街.
  case subdistrict
  /// 片区.
  case area
  /// 社区、村.
  case community
  /// 承包公司, such as the contractor for street cleaning (石狮).
  case contractor

  /// The Chinese word.
  public var title: String {
    switch self {
    case .district: "区"
    case .department: "部门"
    case .section: "科室站所"
    case .functionalGroup: "职能组"
    case .subdistrict: "镇街"
    case .area: "片区"
    case .community: "社区（村）"
    case .contractor: "承包公司"
    }
  }
}
