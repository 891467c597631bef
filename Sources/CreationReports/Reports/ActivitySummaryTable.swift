import Creation

/// 活动汇总 How many activities there were and what they come to, by kind, unit or month.
package enum ActivitySummaryTable {
  /// What activities are counted by.
  package enum Grouping: String, Coded {
    /// 类别.
    case kind
    /// 单位.
    case unit
    /// 类别和单位.
    case pair
    /// 月份.
    case month

    /// The Chinese word.
    package var title: String {
      switch self {
      case .kind: "类别"
      case .unit: "单位"
      case .pair: "类别和单位"
      case .month: "月份"
      }
    }
  }

  /// The sums, the total last.
  package static func sheet(
    _ records: [ActivityRecord], in period: Period, by grouping: Grouping, _ names: RoutineNames
  ) -> Sheet {
    var groups: [Key: ActivityTotals] = [:]
    for record in records {
      for key in keys(of: record, grouping) { groups[key, default: ActivityTotals()].add(record.activity) }
    }
    let rows = groups.sorted { $0.key.order < $1.key.order }.map {
      row(title($0.key, grouping, names), $0.value)
    }
    let words = Array(repeating: Cell.empty, count: columns(grouping).count)
    let total = row(
      Array(([.text("合计")] + words).prefix(words.count)), ActivityTotals(records.map(\.activity)))
    let isShared = grouping != .kind && grouping != .month && records.contains { $0.activity.units.count > 1 }
    return Sheet(
      title: "\(period.name)活动汇总", heading: [period.name],
      columns: columns(grouping) + [Column("count", "场次", alignment: .trailing)]
        + ActivityFigure.allCases.map { figure in
          Column(figure.rawValue, "\(figure.title)（\(figure.unit)）", alignment: .trailing)
        },
      rows: rows.isEmpty ? [] : rows + [total], notes: isShared ? ["几个单位合办的，各单位都计，合计只计一次"] : [])
  }

  private struct Key: Hashable {
    var kind: ActivityKind?
    var unit: UnitID??
    var month: Month?

    var order: (Month, Int, String) {
      let kinds = ActivityKind.allCases
      return (
        month ?? Month(index: 0), kind.flatMap { kinds.firstIndex(of: $0) } ?? 0,
        (unit ?? nil)?.rawValue ?? ""
      )
    }
  }

  private static func keys(of record: ActivityRecord, _ grouping: Grouping) -> Set<Key> {
    let activity = record.activity
    let units: [UnitID?] = activity.units.isEmpty ? [nil] : activity.units
    return switch grouping {
    case .kind: [Key(kind: activity.kind)]
    case .unit: Set(units.map { Key(unit: .some($0)) })
    case .pair: Set(units.map { Key(kind: activity.kind, unit: .some($0)) })
    case .month: [Key(month: record.on.month)]
    }
  }
}

extension ActivitySummaryTable {
  private static func columns(_ grouping: Grouping) -> [Column] {
    let kind = Column("kind", "类别")
    let unit = [Column("unit_name", "单位"), Column("unit", "单位编号", visibility: .machines)]
    return switch grouping {
    case .kind: [kind]
    case .unit: unit
    case .pair: [kind] + unit
    case .month: [Column("month", "月份")]
    }
  }

  private static func title(_ key: Key, _ grouping: Grouping, _ names: RoutineNames) -> [Cell] {
    let kind = key.kind.map { Cell.coded($0) } ?? .empty
    let unit: [Cell] = [.text(names.debtor(key.unit ?? nil)), .optional((key.unit ?? nil)?.rawValue)]
    return switch grouping {
    case .kind: [kind]
    case .unit: unit
    case .pair: [kind] + unit
    case .month: [key.month.map { .coded(key: $0.description, title: $0.title) } ?? .empty]
    }
  }

  private static func row(_ words: [Cell], _ totals: ActivityTotals) -> [Cell] {
    words + [.integer(totals.count)]
      + ActivityFigure.allCases.map { totals.figures[$0].map { .decimal($0.description) } ?? .empty }
  }
}
