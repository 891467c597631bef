import Creation

/// 计划进度表 What the plans wanted visited in a month, against what was.
package enum PlanProgressTable {
  /// One row a plan, the sum last where there are several.
  package static func sheet(_ progress: [PlanProgress], of month: String) -> Sheet {
    let all = progress.reduce(Ratio(0, of: 0)) { Ratio($0.part + $1.rate.part, of: $0.whole + $1.rate.whole) }
    let sum: [[Cell]] =
      progress.count > 1
      ? [
        [.text("合计"), .empty, .empty, .empty, .empty, .integer(progress.reduce(0) { $0 + $1.planned })]
          + figures(all)
      ] : []
    return Sheet(
      title: "\(month)检查计划进度", heading: ["\(month) · 检查计划"],
      columns: [
        Column("plan", "计划"), Column("mechanism", "检查机制"), Column("every", "频次"),
        Column("members", "检查人员"), Column("places", "点位", alignment: .trailing),
        Column("planned", "全月计划", alignment: .trailing), Column("due", "应到", alignment: .trailing),
        Column("visited", "已到", alignment: .trailing), Column("missed", "未到", alignment: .trailing),
        Column("rate", "到位率", alignment: .trailing),
      ], rows: progress.map(cells) + sum, notes: ["到位率 = 已到 ÷ 应到；按计划的检查机制，在同一频次期内去过的算已到"])
  }

  /// What was to be visited and was not, a row a visit; `last` are the days the places were visited on last.
  package static func missed(
    _ progress: [PlanProgress], of month: String, last: [PlaceID: Day]
  ) -> Sheet {
    let rows = progress.flatMap { one in
      one.missed.map { visit -> [Cell] in
        let place = visit.slot.place
        return [
          .text(one.plan.name), .optional(one.plan.members.joined(separator: "、")),
          .text(visit.slot.day.description), .text(place.id.rawValue), .text(place.name),
          .text(place.kind.rawValue), .optional(last[place.id]?.description),
        ]
      }
    }
    return Sheet(
      title: "\(month)应到未到", heading: ["\(month) · 检查计划"],
      columns: [
        Column("plan", "计划"), Column("members", "检查人员"), Column("planned", "计划日期"), Column("place", "编号"),
        Column("place_name", "点位", flexible: true), Column("kind", "点位类别"), Column("last", "上次到访"),
      ], rows: rows, notes: ["应到未到 \(rows.count) 次；上次到访不论哪种检查"])
  }

  private static func cells(_ progress: PlanProgress) -> [Cell] {
    let plan = progress.plan
    return [
      .text(plan.name), .text(plan.mechanism.rawValue), .coded(plan.every),
      .optional(plan.members.joined(separator: "、")), .integer(progress.places),
      .integer(progress.planned),
    ] + figures(progress.rate)
  }

  private static func figures(_ rate: Ratio) -> [Cell] {
    [
      .integer(rate.whole), .integer(rate.part), .integer(rate.whole - rate.part),
      rate.percentText().map { .percent($0) } ?? .absent,
    ]
  }
}
