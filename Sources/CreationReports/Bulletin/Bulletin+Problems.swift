import Creation

extension Bulletin {
  /// 问题分布: the categories and places with most problems, and who had which.
  var problemSection: Page.Section {
    let categories = spots(.category)
    let places = spots(.place)
    guard categories.total > 0 else { return Page.Section("问题分布", [.paragraph("本月没有登记问题。")]) }
    let maps = categories.spots.isEmpty ? [] : heatMaps(Array(categories.spots.prefix(Bulletin.columns)))
    let parts: [(title: String, blocks: [Page.Block])] = [
      ("问题最多的类别", [.table(table(categories))]), ("问题最多的点位", [.table(table(places))]),
      ("单位与问题类别", [.note(Bulletin.mapNote), .charts(maps)]),
    ]
    let shown = zip(parts, [categories.spots.isEmpty, places.spots.isEmpty, maps.isEmpty]).filter { !$1 }
    return Page.Section(
      "问题分布",
      [.paragraph("期内登记问题\(categories.total)个\(sources)。")]
        + shown.enumerated().flatMap { index, part in
          [Bulletin.subtitle(index, part.0.title)] + part.0.blocks
        })
  }

  private static let mapNote = "期内登记的问题按牵头单位计，列出问题最多的类别，其余并入「其他」；空白为没有。"

  /// How many categories and places are listed, and how many categories the map has columns for.
  private static let listed = 10
  private static let columns = 14

  private func spots(_ facet: Facet) -> Hotspots {
    Hotspots(findings, by: FacetKeys(facet), in: days, least: 1, asOf: asOf)
  }

  private func name(_ spot: Hotspot, _ facet: Facet) -> String {
    facet == .category
      ? names.name(of: CategoryID(rawValue: spot.key)) : names.name(of: PlaceID(rawValue: spot.key))
  }

  private func table(_ hotspots: Hotspots) -> Sheet {
    Sheet(
      columns: [
        Column("number", "序号", alignment: .trailing), Column("name", hotspots.facet.title),
        Column("count", "问题数", alignment: .trailing), Column("share", "占比", alignment: .trailing),
        Column("rebounds", "反弹", alignment: .trailing), Column("open", "未销号", alignment: .trailing),
        Column("overdue", "逾期未销号", alignment: .trailing),
      ],
      rows: hotspots.spots.prefix(Bulletin.listed).enumerated().map { index, spot in
        [
          .integer(index + 1), .text(name(spot, hotspots.facet)), .integer(spot.count),
          hotspots.share(of: spot).percentText().map { .percent($0) } ?? .absent, .integer(spot.rebounds),
          .integer(spot.open), .integer(spot.overdue),
        ]
      }, notes: [note(hotspots)].compactMap(\.self))
  }

  private func note(_ hotspots: Hotspots) -> String? {
    let rest = hotspots.spots.dropFirst(Bulletin.listed)
    let count = rest.reduce(0) { $0 + $1.count }
    let facet = hotspots.facet.title
    let parts = [
      rest.isEmpty ? nil : "其余\(rest.count)个\(facet)共\(count)个问题",
      hotspots.unplaced > 0 ? "没有写明\(facet)的\(hotspots.unplaced)个" : nil,
    ].compactMap(\.self)
    return "占比 = 问题数 ÷ 期内登记\(hotspots.total)个" + parts.map { "；" + $0 }.joined() + "。"
  }

  /// Where the problems came from, the most first: ，其中12345 80个、日督查60个.
  private var sources: String {
    var counts: [Source: Int] = [:]
    for finding in findings where finding.countsForPlace && days.contains(finding.reported.day) {
      counts[finding.report.source, default: 0] += 1
    }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
    return most.isEmpty
      ? "" : "，主要来源：" + most.map { "\($0.key.rawValue)（\($0.value)个）" }.joined(separator: "、")
  }
}

extension Bulletin {
  private func heatMaps(_ spots: [Hotspot]) -> [HeatMap] {
    let columns = Dictionary(spots.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
    var counts: [UnitID: [Int]] = [:]
    for finding in findings where finding.countsForPlace && days.contains(finding.reported.day) {
      guard let lead = finding.lead else { continue }
      let column = finding.report.category.flatMap { columns[$0.rawValue] } ?? spots.count
      counts[lead, default: Array(repeating: 0, count: spots.count + 1)][column] += 1
    }
    let most = counts.values.flatMap { $0.dropLast() }.max() ?? 1
    let titles = spots.map { name($0, .category) } + ["其他"]
    let rows = scores.groups.flatMap { group in
      scores.units.filter { $0.group == group }.compactMap { unit in
        counts[unit.unit].map {
          HeatMap.Row(group: group.rawValue, unit.name, $0, total: $0.reduce(0, +))
        }
      }.sorted { $0.total > $1.total }
    }
    return HeatMap(title: "问题数", columns: titles, rows: rows, most: most).pieces(of: Bulletin.linesOnPaper)
  }

  /// How many lines of a map fit on a sheet of paper.
  private static let linesOnPaper = 24
}
