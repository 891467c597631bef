/// 点位档案 How complete the archive of places is: 「对各类公共场所的数量、名称、位置、软硬件设施、管理主体等情况建立专门档案」（中山，二）.
public struct PlaceArchive: Hashable, Sendable {
  /// 档案项 What an archive says of a place beside its name.
  public enum Item: String, Coded {
    /// 位置.
    case address
    /// 管理主体.
    case manager
    /// 网格.
    case grid
    /// 软硬件设施.
    case facilities

    /// The Chinese word.
    public var title: String {
      switch self {
      case .address: "位置"
      case .manager: "管理主体"
      case .grid: "网格"
      case .facilities: "设施"
      }
    }
  }

  /// 一类点位 How many places of a kind there are, and how many have each item.
  public struct Row: Hashable, Sendable {
    /// The kind; nothing for all kinds together.
    public var kind: PlaceKind?
    /// How many places.
    public var count = 0
    /// How many are declared (申报点位).
    public var declared = 0
    /// How many have each item.
    public var filled: [Item: Int] = [:]

    /// 完整率: items filled ÷ items there should be.
    ///
    /// Two places, one with everything and one without facilities: 7 ÷ 8 = 87.50 %.
    public var completeness: Ratio {
      Ratio(filled.values.reduce(0, +), of: count * Item.allCases.count)
    }
  }

  /// The kinds, in the order of their names, then all of them together.
  public let rows: [Row]
  /// The places that lack something, with what, in the order of their numbers.
  public let gaps: [Gap]

  /// Looks through the places in use.
  public init(_ places: [Place]) {
    let places = places.filter { $0.retired == nil }
    var rows: [PlaceKind: Row] = [:]
    var all = Row()
    for place in places {
      rows[place.kind, default: Row(kind: place.kind)].add(place)
      all.add(place)
    }
    self.rows = rows.sorted { $0.key < $1.key }.map(\.value) + [all]
    gaps = places.sorted { $0.id < $1.id }.map { place in
      Gap(place: place, missing: Item.allCases.filter { !$0.isFilled(in: place) })
    }.filter { !$0.missing.isEmpty }
  }

  /// 档案缺项 A place that lacks something.
  public struct Gap: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// What it lacks.
    public var missing: [Item]
  }
}

extension PlaceArchive.Item {
  /// Whether a place has it.
  func isFilled(in place: Place) -> Bool {
    switch self {
    case .address: place.address != nil
    case .manager: place.manager != nil
    case .grid: place.grid != nil
    case .facilities: !place.facilities.isEmpty
    }
  }
}

extension PlaceArchive.Row {
  fileprivate mutating func add(_ place: Place) {
    count += 1
    declared += place.declared ? 1 : 0
    for item in PlaceArchive.Item.allCases where item.isFilled(in: place) { filled[item, default: 0] += 1 }
  }
}
