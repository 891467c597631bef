import Creation

/// The words hotspots and rebounds have in common: names by facet, the months' columns, the heading.
package struct HotspotWording: Sendable {
  /// The names of units, places, categories and grids.
  package var names: Names
  /// As of when findings stand as they do.
  package var moment: Moment
  /// Whether the months are shown as one small trend and not as columns.
  package var forTerminal: Bool

  /// Gathers the words.
  package init(names: Names, asOf moment: Moment, forTerminal: Bool) {
    self.names = names
    self.moment = moment
    self.forTerminal = forTerminal
  }
}

extension HotspotWording {
  /// The name of a place, category, unit or grid; a grid that is not on file is called as the places call it.
  func name(of key: String, _ facet: Facet) -> String {
    switch facet {
    case .place: names.name(of: PlaceID(rawValue: key))
    case .category: names.name(of: CategoryID(rawValue: key))
    case .unit: names.name(of: UnitID(rawValue: key))
    case .grid: names.name(of: GridID(rawValue: key))
    }
  }

  /// The columns of the number and the name.
  static func columns(of facet: Facet) -> [Column] {
    [
      Column("key", "\(facet.title)编号", visibility: .machines),
      Column("name", facet.title, flexible: true),
    ]
  }

  /// A column for each month, and the trend where people see that instead.
  func columns(of months: ClosedRange<Month>) -> [Column] {
    let visibility: Column.Visibility = forTerminal ? .machines : .everywhere
    let columns = months.map { month in
      Column(
        "month_\(month.description.replacing("-", with: "_"))", month.description, alignment: .trailing,
        visibility: visibility)
    }
    return columns + (forTerminal ? [Column("trend", "趋势")] : [])
  }

  /// The cells of those columns.
  func cells(of counts: [Int]) -> [Cell] {
    counts.map { .integer($0) } + (forTerminal ? [.text(HotspotTrend.bars(counts))] : [])
  }

  /// The line above the table.
  func heading(_ period: Period, _ more: String?) -> String {
    [period.title, more, "截至 \(moment.title)"].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What the small bars mean, where they are shown.
  func trendNote(_ months: ClosedRange<Month>) -> [String] {
    guard forTerminal else { return [] }
    return ["趋势：\(months.lowerBound) 至 \(months.upperBound) 逐月，各行以自己最多的一个月为满格"]
  }
}
