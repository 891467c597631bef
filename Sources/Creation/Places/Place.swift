/// 点位编号 The number of a place, such as `P-001`.
public struct PlaceID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 点位类别 What kind of place it is, such as 农贸市场; an office may use words of its own.
public struct PlaceKind: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 点位 A public place on file.
///
/// 「对各类公共场所的数量、名称、位置、软硬件设施、管理主体等情况建立专门档案，对变动情况要及时更新」（中山，二）.
public struct Place: Hashable, Sendable, Codable {
  /// The number.
  public var id: PlaceID
  /// The name people use.
  public var name: String
  /// The kind of place.
  public var kind: PlaceKind
  /// Where it is.
  public var address: String?
  /// 管理主体, the unit that runs the place.
  public var manager: UnitID?
  /// 网格 the place lies in: the number or name of a ``Grid``, or a word of the office's own.
  public var grid: String?
  /// 申报点位 or not: declared places must all be visited every month (石狮).
  public var declared: Bool
  /// 软硬件设施.
  public var facilities: [String]
  /// The day from which the place is no longer kept.
  public var retired: Day?

  /// Creates a place.
  public init(
    id: PlaceID, name: String, kind: PlaceKind, address: String? = nil, manager: UnitID? = nil,
    grid: String? = nil, declared: Bool = false, facilities: [String] = [], retired: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.address = address
    self.manager = manager
    self.grid = grid
    self.declared = declared
    self.facilities = facilities
    self.retired = retired
  }
}
