/// 维度 What findings are gathered by to see where they recur.
public enum Facet: String, Coded {
  /// 点位.
  case place
  /// 问题类别.
  case category
  /// 网格 the place lies in.
  case grid
  /// 牵头单位.
  case unit

  /// The Chinese word.
  public var title: String {
    switch self {
    case .place: "点位"
    case .category: "类别"
    case .grid: "网格"
    case .unit: "单位"
    }
  }
}

/// 归集 How a finding's place, category, grid or unit is found.
public struct FacetKeys: Sendable {
  /// What findings are gathered by.
  public let facet: Facet
  /// 网格 of each place that lies in one.
  private let grids: [PlaceID: String]

  /// Gathers by a facet; the grids are asked for only where it is the grid.
  public init(_ facet: Facet, grids: [PlaceID: String] = [:]) {
    self.facet = facet
    self.grids = grids
  }
}

extension FacetKeys {
  /// The number of the place, category or unit, or the grid's; nothing where the finding has none.
  public func key(of finding: Finding) -> String? {
    switch facet {
    case .place: finding.report.place?.rawValue
    case .category: finding.report.category?.rawValue
    case .grid: finding.report.place.flatMap { grids[$0] }
    case .unit: finding.lead?.rawValue
    }
  }
}
