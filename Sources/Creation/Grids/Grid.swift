/// 网格编号 The number of a grid, such as `G-城西-01`.
public struct GridID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 网格 A piece of the city with one chief and one unit that answers for it.
///
/// 「将全市所有区域划分为『块状网格』『条形网格』『单位型网格』三类网格」「严格定人定岗定责」（中山，七）. A place says in which
/// grid it lies by the grid's number or name.
public struct Grid: Hashable, Sendable {
  /// The number.
  public var id: GridID
  /// The name people use.
  public var name: String
  /// Block, strip or institution.
  public var kind: GridKind
  /// 管理单位, who answers for what nobody else answers for in the grid.
  public var unit: UnitID?
  /// 网格长, by name.
  public var chief: String?
  /// What the chief is called where it is not 网格长: 楼长, 街长, 河长.
  public var chiefTitle: String?
  /// The chief's telephone, masked in anything that leaves.
  public var phone: String?
  /// 网格员, by name.
  public var members: [String]
  /// 班次.
  public var shifts: [Shift]
  /// The day from which the grid is no longer used.
  public var retired: Day?

  /// Creates a grid.
  public init(
    id: GridID, name: String, kind: GridKind = .block, unit: UnitID? = nil, chief: String? = nil,
    chiefTitle: String? = nil, phone: String? = nil, members: [String] = [], shifts: [Shift] = [],
    retired: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.unit = unit
    self.chief = chief
    self.chiefTitle = chiefTitle
    self.phone = phone
    self.members = members
    self.shifts = shifts
    self.retired = retired
  }
}

extension Grid: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, kind, unit, chief, phone, members, shifts, retired
    case chiefTitle = "chief_title"
  }

  /// Reads a grid; who keeps neither members nor shifts writes none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(GridID.self, forKey: .id),
      name: try container.decode(String.self, forKey: .name),
      kind: try container.decode(GridKind.self, forKey: .kind),
      unit: try container.decodeIfPresent(UnitID.self, forKey: .unit),
      chief: try container.decodeIfPresent(String.self, forKey: .chief),
      chiefTitle: try container.decodeIfPresent(String.self, forKey: .chiefTitle),
      phone: try container.decodeIfPresent(String.self, forKey: .phone),
      members: try container.decodeIfPresent([String].self, forKey: .members) ?? [],
      shifts: try container.decodeIfPresent([Shift].self, forKey: .shifts) ?? [],
      retired: try container.decodeIfPresent(Day.self, forKey: .retired))
  }

  /// Writes the grid, leaving out what there is nothing of.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(unit, forKey: .unit)
    try container.encodeIfPresent(chief, forKey: .chief)
    try container.encodeIfPresent(chiefTitle, forKey: .chiefTitle)
    try container.encodeIfPresent(phone, forKey: .phone)
    if !members.isEmpty { try container.encode(members, forKey: .members) }
    if !shifts.isEmpty { try container.encode(shifts, forKey: .shifts) }
    try container.encodeIfPresent(retired, forKey: .retired)
  }
}

extension Grid {
  /// What the chief is called: 网格长 where nothing else is said.
  public var titleOfChief: String { chiefTitle ?? "网格长" }

  /// Whether a word, such as the one a place has, is the grid's number or name.
  public func isCalled(_ word: String) -> Bool { id.rawValue == word || name == word }
}

/// 网格类别 The three kinds of grid 中山 divides the city into.
public enum GridKind: String, Coded {
  /// 块状网格, an area.
  case block
  /// 条形网格, a street or a waterway.
  case strip
  /// 单位型网格, the ground of an institution.
  case institution

  /// The Chinese word.
  public var title: String {
    switch self {
    case .block: "块状"
    case .strip: "条形"
    case .institution: "单位型"
    }
  }
}
