import Creation

/// 待落实事项 What is still to be done in the periods that run, the one that ends first above.
package enum RoutineDueList {
  /// Lays out the obligations that are not met yet.
  package static func sheet(_ obligations: [Obligation], on day: Day, _ names: RoutineNames) -> Sheet {
    let open = obligations.filter { !$0.isMet }.enumerated().sorted {
      ($0.element.period.last, $0.offset) < ($1.element.period.last, $1.offset)
    }.map(\.element)
    return Sheet(
      title: "待落实事项", heading: ["\(day)（\(day.weekday.title)）"],
      columns: [
        Column("routine", "机制编号", visibility: .machines), Column("routine_name", "机制", flexible: true),
        Column("kind", "类别"), Column("unit", "单位编号", visibility: .machines), Column("unit_name", "应落实单位"),
        Column("period", "周期"), Column("last", "截止"), Column("days", "还有几天", alignment: .trailing),
        Column("times", "应做次数", alignment: .trailing, visibility: .machines),
        Column("lacking", "还差", alignment: .trailing), Column("activities", "已做", flexible: true),
      ], rows: open.map { row($0, on: day, names) })
  }

  private static func row(_ obligation: Obligation, on day: Day, _ names: RoutineNames) -> [Cell] {
    let last = obligation.period.last
    return [
      .text(obligation.routine.rawValue), .text(names.name(of: obligation.routine)),
      names.routine(obligation.routine).map { .coded($0.kind) } ?? .empty,
      .optional(obligation.unit?.rawValue), .text(names.debtor(obligation.unit)),
      .text(names.period(of: obligation)),
      .coded(key: last.description, title: "\(last)（\(last.weekday.title)）"),
      .integer(day.distance(to: last)), .integer(obligation.times), .integer(obligation.lacking),
      .optional(obligation.done.map(\.description).joined(separator: "、")),
    ]
  }
}
