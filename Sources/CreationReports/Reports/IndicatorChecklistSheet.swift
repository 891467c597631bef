import Creation

/// 检查表 The checklist of a kind of place, as people read it and as they take it along on a round.
package enum IndicatorChecklistSheet {
  /// Lays the items out; `toFill` with columns to be filled in beside them, for each of some places where there are any.
  package static func sheet(_ checklist: Checklist, toFill: Bool, places: [Place] = []) -> Sheet {
    let items = checklist.items.map(cells)
    let rows: [[Cell]] =
      places.isEmpty
      ? items.map { [.empty] + $0 }
      : places.flatMap { place in items.map { [.text(place.id.rawValue)] + $0 } }
    return Sheet(
      title: "\(checklist.kind)检查表", heading: ["\(checklist.items.count) 项，满分 \(checklist.full)"],
      columns: toFill ? [Column("place", "点位")] + columns + blanks : columns,
      rows: toFill ? rows : items,
      notes: [ItemGrade.allCases.map(worth).joined(separator: "，")])
  }

  private static func cells(_ item: Checklist.Item) -> [Cell] {
    [
      .text(item.indicator.rawValue), .text(item.name), .optional(item.standard),
      .decimal(item.full.description),
    ]
  }

  /// What a grade is worth, in words.
  private static func worth(_ grade: ItemGrade) -> String {
    guard let percent = grade.share?.percent else { return "\(grade.title)不计" }
    if percent >= 100 { return "\(grade.title)得满分" }
    return "\(grade.title)" + (percent > 0 ? "得满分的 \(IndicatorCells.short(percent))%" : "不得分")
  }

  /// The kinds there are lists for: how many items each has, and how many places.
  package static func kinds(_ lists: [Checklist], places: [PlaceKind: Int]) -> Sheet {
    Sheet(
      title: "各类点位的检查表",
      columns: [
        Column("kind", "点位类别"), Column("items", "项数", alignment: .trailing),
        Column("full", "满分", alignment: .trailing), Column("places", "点位", alignment: .trailing),
      ],
      rows: lists.map { list in
        [
          .text(list.kind.rawValue), .integer(list.items.count), .decimal(list.full.description),
          .integer(places[list.kind] ?? 0),
        ]
      })
  }

  private static let columns = [
    Column("item", "项目"), Column("name", "检查内容", flexible: true),
    Column("standard", "标准", flexible: true), Column("full", "满分", alignment: .trailing),
  ]

  /// What a table of a round has besides, under the names its import knows.
  private static let blanks = [
    Column("grade", "结果"), Column("category", "类别"), Column("finding", "问题"), Column("text", "说明"),
  ]
}
