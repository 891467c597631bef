import Creation

/// 点位覆盖表 How many of the declared places were visited in a month, by unit or kind; or which were not.
package enum CoverageList {
  /// What places are grouped by.
  package enum Grouping: String, Coded {
    /// 管理主体.
    case unit
    /// 点位类别.
    case kind
    /// 检查计划: a place of several plans counts in each of them.
    case plan

    /// The Chinese word.
    package var title: String {
      switch self {
      case .unit: "管理主体"
      case .kind: "点位类别"
      case .plan: "检查计划"
      }
    }
  }

  /// The rates, the total last; `plans` are those the places may be grouped by.
  package static func sheet(
    _ coverage: PlaceCoverage, of month: String, by grouping: Grouping, _ names: Names,
    plans: [InspectionPlan] = []
  ) -> Sheet {
    Sheet(
      title: "\(month)点位覆盖", heading: ["\(month) · 申报点位"],
      columns: [
        Column(grouping.key, grouping.title), Column("declared", "申报点位", alignment: .trailing),
        Column("inspected", "已到点位", alignment: .trailing), Column("missed", "未到点位", alignment: .trailing),
        Column("coverage_rate", "点位覆盖率", alignment: .trailing),
      ],
      rows: groups(coverage, by: grouping, names, plans).map { title, rate in
        [
          .text(title), .integer(rate.whole), .integer(rate.part), .integer(rate.whole - rate.part),
          rate.percentText().map { .percent($0) } ?? .absent,
        ]
      },
      notes: ["点位覆盖率 = 已到点位 ÷ 申报点位；有测评结果或登记了问题的算已到"])
  }

  private static func groups(
    _ coverage: PlaceCoverage, by grouping: Grouping, _ names: Names, _ plans: [InspectionPlan]
  ) -> [(title: String, rate: Ratio)] {
    switch grouping {
    case .unit: titled(coverage.rates { $0.manager.map { names.name(of: $0) } })
    case .kind: titled(coverage.rates { $0.kind.rawValue })
    case .plan:
      plans.map { plan in (plan.name, coverage.rate(where: plan.visits)) } + rest(coverage, plans)
        + [("合计", coverage.rate { _ in true })]
    }
  }

  /// The places in no plan, where there are any.
  private static func rest(
    _ coverage: PlaceCoverage, _ plans: [InspectionPlan]
  ) -> [(title: String, rate: Ratio)] {
    let rest = coverage.rate { place in !plans.contains { $0.visits(place) } }
    return rest.whole > 0 ? [("不在计划内", rest)] : []
  }

  private static func titled(
    _ rates: [(key: String?, rate: Ratio)]
  ) -> [(title: String, rate: Ratio)] {
    rates.enumerated().map { index, group in
      (group.key ?? (index == rates.count - 1 ? "合计" : "没有管理主体"), group.rate)
    }
  }

  /// The places not visited.
  package static func missed(_ coverage: PlaceCoverage, of month: String, _ names: Names) -> Sheet {
    Sheet(
      title: "\(month)未到点位", heading: ["\(month) · 申报点位"],
      columns: [
        Column("id", "编号"), Column("name", "名称", flexible: true), Column("kind", "点位类别"),
        Column("unit", "管理主体"), Column("grid", "网格"), Column("address", "地址", flexible: true),
      ],
      rows: coverage.missed.map { visit in
        [
          .text(visit.place.id.rawValue), .text(visit.place.name), .text(visit.place.kind.rawValue),
          .optional(visit.place.manager.map { names.name(of: $0) }), .optional(visit.place.grid),
          .optional(visit.place.address),
        ]
      }, notes: ["申报点位 \(coverage.visits.count) 个，未到 \(coverage.missed.count) 个"])
  }
}
