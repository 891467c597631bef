import Creation

/// 点位档案表 How complete the archive of places is, by kind; or which places lack what.
package enum PlaceArchiveList {
  /// The kinds, the total last.
  package static func sheet(_ archive: PlaceArchive) -> Sheet {
    Sheet(
      title: "点位档案完整情况",
      columns: [
        Column("kind", "点位类别"), Column("count", "点位", alignment: .trailing),
        Column("declared", "申报点位", alignment: .trailing),
      ] + PlaceArchive.Item.allCases.map { Column($0.key, "有\($0.title)", alignment: .trailing) } + [
        Column("completeness", "完整率", alignment: .trailing)
      ],
      rows: archive.rows.map { row in
        [.text(row.kind?.rawValue ?? "合计"), .integer(row.count), .integer(row.declared)]
          + PlaceArchive.Item.allCases.map { .integer(row.filled[$0] ?? 0) }
          + [row.completeness.percentText().map { .percent($0) } ?? .absent]
      },
      notes: ["完整率 = 已填的档案项 ÷（点位 × \(PlaceArchive.Item.allCases.count) 项：\(items)）"])
  }

  /// The places that lack something.
  package static func gaps(_ archive: PlaceArchive) -> Sheet {
    Sheet(
      title: "点位档案缺项",
      columns: [
        Column("id", "编号"), Column("name", "名称", flexible: true), Column("kind", "点位类别"),
        Column("missing", "缺"),
      ],
      rows: archive.gaps.map { gap in
        [
          .text(gap.place.id.rawValue), .text(gap.place.name), .text(gap.place.kind.rawValue),
          .text(gap.missing.map(\.title).joined(separator: "、")),
        ]
      }, notes: ["共 \(archive.gaps.count) 个点位缺项"])
  }

  private static let items = PlaceArchive.Item.allCases.map(\.title).joined(separator: "、")
}
