import Creation

/// 活动清单 Activities, one row each, with their figures.
package enum ActivityList {
  /// Lays the activities out in the order given, what they come to below.
  package static func sheet(_ records: [ActivityRecord], _ names: RoutineNames) -> Sheet {
    let sum = ActivityTotals(records.lazy.filter { !$0.isVoid }.map(\.activity)).title
    return Sheet(
      columns: columns, rows: records.map { cells($0, names) },
      notes: records.isEmpty ? [] : ["共 \(records.count) 项" + (sum.isEmpty ? "" : "：" + sum)])
  }

  /// The columns people see, in their order: those that say something of one of the activities.
  package static func shown(_ records: [ActivityRecord]) -> [String] {
    let rare: [(key: String, isSaid: (ActivityRecord) -> Bool)] =
      [
        ("routine_name", { $0.activity.routine != nil }), ("unit_names", { !$0.activity.units.isEmpty }),
        ("place_name", { $0.activity.place != nil }), ("mechanism", { $0.activity.mechanism != nil }),
      ] + ActivityFigure.allCases.map { figure in (figure.rawValue, { $0.activity.figures[figure] != nil }) }
      + [
        ("present", { !$0.activity.present.isEmpty }), ("absent", { !$0.activity.absent.isEmpty }),
        ("void", \.isVoid),
      ]
    return ["id", "on", "kind", "title"] + rare.filter { records.contains(where: $0.isSaid) }.map(\.key)
  }

  private static let columns =
    [
      Column("id", "编号"), Column("on", "日期"), Column("kind", "类别"), Column("title", "名称", flexible: true),
      Column("routine", "机制编号", visibility: .machines), Column("routine_name", "机制", flexible: true),
      Column("units", "单位编号", visibility: .machines), Column("unit_names", "单位", flexible: true),
      Column("place", "点位编号", visibility: .machines), Column("place_name", "点位", flexible: true),
      Column("mechanism", "检查机制"),
    ] + ActivityFigure.allCases.map { Column($0.rawValue, $0.title, alignment: .trailing) } + [
      Column("present", "参加人", flexible: true), Column("absent", "缺席", flexible: true),
      Column("text", "说明", flexible: true),
      Column("evidence", "附件", alignment: .trailing, visibility: .machines),
      Column("void", "作废"),
    ]

  private static func cells(_ record: ActivityRecord, _ names: RoutineNames) -> [Cell] {
    let activity = record.activity
    return [
      .text(record.id.description), .moment(record.on), .coded(activity.kind), .text(activity.title),
      .optional(activity.routine?.rawValue), .optional(activity.routine.map { names.name(of: $0) }),
      .optional(activity.units.map(\.rawValue).joined(separator: "、")),
      .optional(names.name(of: activity.units)),
      .optional(activity.place?.rawValue), .optional(activity.place.map { names.names.name(of: $0) }),
      .optional(activity.mechanism?.rawValue),
    ] + ActivityFigure.allCases.map { activity.figures[$0].map { .decimal($0.description) } ?? .empty } + [
      .optional(activity.present.title), .optional(activity.absent.title), .optional(record.text),
      .integer(record.evidence), record.isVoid ? .flag(true) : .empty,
    ]
  }
}
