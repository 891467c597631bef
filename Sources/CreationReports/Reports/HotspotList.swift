import Creation

/// 黑点清单 Where findings recur, one row a place, category, grid or unit.
package enum HotspotList {
  /// Lays the hotspots out, the worst first.
  package static func sheet(_ hotspots: Hotspots, _ wording: HotspotWording) -> Sheet {
    let facet = hotspots.facet
    return Sheet(
      title: "问题黑点",
      heading: [wording.heading(hotspots.period, "按\(facet.title)，至少 \(hotspots.least) 次")],
      columns: columns(facet) + wording.columns(of: hotspots.months),
      rows: hotspots.spots.map { row($0, hotspots, wording) }, notes: notes(hotspots, wording))
  }

  private static func columns(_ facet: Facet) -> [Column] {
    HotspotWording.columns(of: facet) + [
      Column("count", "问题数", alignment: .trailing),
      Column("share", "占比", alignment: .trailing),
      Column("rebounds", "反弹", alignment: .trailing),
      Column("open", "未销号", alignment: .trailing),
      Column("overdue", "逾期未销号", alignment: .trailing),
      Column("first", "首次"),
      Column("last", "最近"),
    ]
  }

  private static func row(_ spot: Hotspot, _ hotspots: Hotspots, _ wording: HotspotWording) -> [Cell] {
    [
      .text(spot.key), .text(wording.name(of: spot.key, hotspots.facet)), .integer(spot.count),
      hotspots.share(of: spot).percentText().map { .percent($0) } ?? .absent, .integer(spot.rebounds),
      .integer(spot.open), .integer(spot.overdue), .text(spot.first.description),
      .text(spot.last.description),
    ] + wording.cells(of: spot.months)
  }

  private static func notes(_ hotspots: Hotspots, _ wording: HotspotWording) -> [String] {
    let facet = hotspots.facet.title
    let listed = hotspots.spots.reduce(0) { $0 + $1.count }
    let sums = "期内登记 \(hotspots.total) 个，列出的 \(hotspots.spots.count) 个\(facet)占 \(listed) 个"
    let fewer = hotspots.fewer > 0 ? "；另有 \(hotspots.fewer) 个\(facet)不足 \(hotspots.least) 次" : ""
    let unplaced = hotspots.unplaced > 0 ? "；没有\(facet)的 \(hotspots.unplaced) 个不列" : ""
    return [
      sums + fewer + unplaced, "占比 = 问题数 ÷ 期内登记 \(hotspots.total) 个；作废、合并、不予受理的不计",
    ] + (hotspots.spots.isEmpty ? [] : wording.trendNote(hotspots.months))
  }
}
