import Creation

/// 反弹分组表 How often problems came back, one row a place, category, grid or unit.
package enum ReboundGroupList {
  /// Lays the groups out, those with most rebounds first.
  package static func sheet(
    _ rebounds: Rebounds, by keys: FacetKeys, least: Int, _ wording: HotspotWording
  ) -> Sheet {
    let groups = rebounds.groups(by: keys, least: least)
    return Sheet(
      title: "问题反弹",
      heading: [wording.heading(rebounds.period, "按\(keys.facet.title)，至少 \(least) 次")],
      columns: columns(keys.facet) + wording.columns(of: rebounds.months),
      rows: groups.map { row($0, keys.facet, wording) },
      notes: notes(rebounds, groups, keys) + (groups.isEmpty ? [] : wording.trendNote(rebounds.months)))
  }

  private static func columns(_ facet: Facet) -> [Column] {
    HotspotWording.columns(of: facet) + [
      Column("rebounds", "反弹", alignment: .trailing),
      Column("closed", "销号", alignment: .trailing),
      Column("rebound_rate", "反弹率", alignment: .trailing),
    ]
  }

  private static func row(_ group: ReboundGroup, _ facet: Facet, _ wording: HotspotWording) -> [Cell] {
    [
      .text(group.key), .text(wording.name(of: group.key, facet)), .integer(group.rebounds),
      .integer(group.closed), group.rate.percentText().map { .percent($0) } ?? .absent,
    ] + wording.cells(of: group.months)
  }

  private static func notes(_ rebounds: Rebounds, _ groups: [ReboundGroup], _ keys: FacetKeys) -> [String] {
    let unplaced = rebounds.list.count { keys.key(of: $0.finding) == nil }
    let title = keys.facet.title
    return [ReboundList.rate(of: rebounds)]
      + (unplaced > 0 ? ["没有\(title)的反弹 \(unplaced) 个不列"] : [])
  }
}
