import Creation

/// 机制落实情况 What routines asked for in a stretch, and what was met: by routine and unit, by either, or one by one.
///
/// 「继续落实……9项常态化工作机制」（泉州，二）.
package enum RoutineStatusList {
  /// What obligations are counted by.
  package enum Grouping: String, Coded {
    /// 机制和单位: a row for each unit of each routine.
    case pair
    /// 单位.
    case unit
    /// 机制.
    case routine
    /// 逐期: a row for each obligation.
    case period

    /// The Chinese word.
    package var title: String {
      switch self {
      case .pair: "机制和单位"
      case .unit: "单位"
      case .routine: "机制"
      case .period: "逐期"
      }
    }
  }

  /// The counts, the total last.
  package static func sheet(
    _ obligations: [Obligation], in stretch: Period, asOf day: Day, by grouping: Grouping,
    _ names: RoutineNames
  ) -> Sheet {
    if grouping == .period { return periods(obligations, in: stretch, asOf: day, names) }
    let rows = groups(obligations, by: grouping).map { row($0, asOf: day, grouping, names) }
    let total = row(obligations, asOf: day, title: "合计", grouping, names)
    return Sheet(
      title: "\(stretch.name)机制落实情况", heading: [heading(stretch, day)], columns: columns(grouping),
      rows: rows.isEmpty ? [] : rows + [total], notes: rows.isEmpty ? [] : [formula])
  }

  private static let formula = "机制落实率 = 已落实 ÷（已落实 + 未落实）；进行中的不计"

  private static func heading(_ stretch: Period, _ day: Day) -> String {
    "\(stretch.name)内到期 · 截至 \(min(day, stretch.last))"
  }

  /// The obligations of each routine and unit, in the order they first come up.
  private static func groups(_ obligations: [Obligation], by grouping: Grouping) -> [[Obligation]] {
    var positions: [Key: Int] = [:]
    var groups: [[Obligation]] = []
    for obligation in obligations {
      let key = Key(
        routine: grouping == .unit ? nil : obligation.routine,
        unit: grouping == .routine ? nil : .some(obligation.unit))
      if let position = positions[key] {
        groups[position].append(obligation)
      } else {
        positions[key] = groups.count
        groups.append([obligation])
      }
    }
    return groups
  }

  private struct Key: Hashable {
    var routine: RoutineID?
    var unit: UnitID??
  }
}

extension RoutineStatusList {
  private static func columns(_ grouping: Grouping) -> [Column] {
    let routine = [
      Column("routine", "机制编号", visibility: .machines), Column("routine_name", "机制", flexible: true),
      Column("every", "频次"),
    ]
    let unit = [Column("unit", "单位编号", visibility: .machines), Column("unit_name", "应落实单位")]
    return (grouping == .unit ? [] : routine) + (grouping == .routine ? [] : unit) + [
      Column("due", "应落实", alignment: .trailing), Column("met", "已落实", alignment: .trailing),
      Column("missed", "未落实", alignment: .trailing), Column("running", "进行中", alignment: .trailing),
      Column("routine_rate", "机制落实率", alignment: .trailing),
      Column(
        "missed_periods", "未落实的期", visibility: grouping == .pair ? .everywhere : .machines, flexible: true),
      Column("activities", "活动", visibility: .machines),
    ]
  }

  private static func row(
    _ group: [Obligation], asOf day: Day, title: String? = nil, _ grouping: Grouping, _ names: RoutineNames
  ) -> [Cell] {
    let tally = group.tally(asOf: day)
    let first = title == nil ? group.first : nil
    let missed = group.filter { $0.state(asOf: day) == .missed }
    return words(first, title: title, grouping, names) + [
      .integer(tally.due), .integer(tally.met), .integer(tally.missed), .integer(tally.running),
      tally.rate.percentText().map { .percent($0) } ?? .absent,
      title == nil ? .optional(missed.map { names.period(of: $0) }.joined(separator: "、")) : .empty,
      title == nil ? activities(group) : .empty,
    ]
  }

  private static func words(
    _ obligation: Obligation?, title: String?, _ grouping: Grouping, _ names: RoutineNames
  ) -> [Cell] {
    let routine: [Cell] = [
      .optional(obligation?.routine.rawValue),
      .optional(obligation.map { names.name(of: $0.routine) } ?? title),
      obligation.flatMap { names.routine($0.routine)?.every }.map { .coded($0) } ?? .empty,
    ]
    let unit: [Cell] = [
      .optional(obligation?.unit?.rawValue),
      .optional(obligation.map { names.debtor($0.unit) } ?? (grouping == .unit ? title : nil)),
    ]
    return (grouping == .unit ? [] : routine) + (grouping == .routine ? [] : unit)
  }

  private static func activities(_ group: [Obligation]) -> Cell {
    .optional(group.flatMap(\.done).map(\.description).joined(separator: "、"))
  }
}

extension RoutineStatusList {
  /// One row for each obligation.
  private static func periods(
    _ obligations: [Obligation], in stretch: Period, asOf day: Day, _ names: RoutineNames
  ) -> Sheet {
    let tally = obligations.tally(asOf: day)
    let sum = "应落实 \(tally.due)，已落实 \(tally.met)，未落实 \(tally.missed)，进行中 \(tally.running)"
    return Sheet(
      title: "\(stretch.name)机制落实情况", heading: [heading(stretch, day)],
      columns: [
        Column("routine", "机制编号", visibility: .machines), Column("routine_name", "机制", flexible: true),
        Column("unit", "单位编号", visibility: .machines), Column("unit_name", "应落实单位"),
        Column("period", "周期"), Column("first", "起", visibility: .machines),
        Column("last", "止", visibility: .machines), Column("state", "落实情况"),
        Column("times", "应做次数", alignment: .trailing, visibility: .machines),
        Column("done", "次数", alignment: .trailing), Column("activities", "活动", flexible: true),
      ],
      rows: obligations.map { obligation in
        [
          .text(obligation.routine.rawValue), .text(names.name(of: obligation.routine)),
          .optional(obligation.unit?.rawValue), .text(names.debtor(obligation.unit)),
          .text(names.period(of: obligation)), .text(obligation.period.first.description),
          .text(obligation.period.last.description), .coded(obligation.state(asOf: day)),
          .integer(obligation.times), .integer(obligation.done.count), activities([obligation]),
        ]
      }, notes: obligations.isEmpty ? [] : [sum + "，机制落实率 \(tally.rate.title())"])
  }
}
