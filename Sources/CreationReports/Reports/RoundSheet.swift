import Creation

/// 今日检查单 Which group goes to which places on a day, with what is still open there, to be taken along.
package enum RoundSheet {
  /// Lays the places out plan by plan; `last` are the days they were visited on last, `waiting` their open findings.
  package static func sheet(
    _ plans: [(plan: InspectionPlan, places: [Place])], on day: Day, last: [PlaceID: Day],
    waiting: (PlaceID) -> [Finding], names: Names
  ) -> Sheet {
    let rows = plans.flatMap { plan, places in places.map { cells(plan, $0, last, waiting($0.id), names) } }
    return Sheet(
      title: "\(day)检查单", heading: ["\(day)（\(day.weekday.title)）"],
      columns: [
        Column("plan", "计划"), Column("mechanism", "检查机制"), Column("members", "检查人员"),
        Column("place", "编号"), Column("place_name", "点位", flexible: true), Column("kind", "点位类别"),
        Column("address", "地址", visibility: .machines), Column("unit_name", "管理主体"),
        Column("last", "上次到访"), Column("open", "未销号问题", flexible: true),
      ], rows: rows, notes: [total(plans)])
  }

  private static func cells(
    _ plan: InspectionPlan, _ place: Place, _ last: [PlaceID: Day], _ open: [Finding], _ names: Names
  ) -> [Cell] {
    let problems = open.map { finding in
      "\(finding.report.category.map { names.name(of: $0) } ?? "问题") \(finding.id)"
    }
    return [
      .text(plan.name), .text(plan.mechanism.rawValue), .optional(plan.members.joined(separator: "、")),
      .text(place.id.rawValue), .text(place.name), .text(place.kind.rawValue), .optional(place.address),
      .optional(place.manager.map { names.name(of: $0) }), .optional(last[place.id]?.description),
      .optional(problems.joined(separator: "；")),
    ]
  }

  private static func total(_ plans: [(plan: InspectionPlan, places: [Place])]) -> String {
    let busy = plans.filter { !$0.places.isEmpty }
    guard !busy.isEmpty else { return "这一天没有排到点位" }
    let parts = busy.map { "\($0.plan.name) \($0.places.count) 个点位" }.joined(separator: "，")
    return parts + "；上次到访看最近三个月"
  }
}
