import Creation

/// 指标达标表 Where the indicators stand, those below A first, with what hangs on each.
package enum IndicatorStatusList {
  /// Lays the indicators out in the order given.
  ///
  /// - Parameters:
  ///   - all: what the counts below the table are of.
  ///   - scope: which figures count, in words.
  package static func sheet(
    _ rows: [IndicatorStatus], of all: [IndicatorStatus], asOf day: Day, scope: String, names: Names
  ) -> Sheet {
    Sheet(
      title: "指标达标情况", heading: ["\(scope) · 截至 \(day)"], columns: columns,
      rows: rows.map { cells($0, day, names) }, notes: [counts(all)] + rules)
  }

  /// How many stand where, in one line.
  package static func counts(_ rows: [IndicatorStatus]) -> String {
    let levels = IndicatorLevel.allCases.map { level in
      "\(level.title) \(rows.count { $0.level == level })"
    }
    let untested = rows.count { $0.figure == nil }
    let rest = rows.count { $0.figure != nil && $0.level == nil }
    return "共 \(rows.count) 项："
      + (levels + ["未测 \(untested)"] + (rest > 0 ? ["未定等级 \(rest)"] : [])).joined(separator: "、")
  }

  private static let rules = [
    "几个单位分别实测的，取各单位最近一次里等级最低的；事项、材料只列没有办结的",
    "检查不合格 = 点位检查里这一项评为基本合格、不合格的次数；未销号问题 = 那几次检查在同一点位查出、还没有销号的（没有检查批次的按当天算）",
  ]

  private static let columns = [
    Column("id", "编号"), Column("name", "指标", flexible: true), Column("levels", "等级标准"),
    Column("figure", "实测", alignment: .trailing), Column("level", "达到"),
    Column("unit", "单位编号", visibility: .machines), Column("unit_name", "单位"), Column("on", "日期"),
    Column("result", "测评结果", visibility: .machines), Column("duties", "未办结事项"), Column("materials", "未归档材料"),
    Column("faults", "检查不合格", alignment: .trailing), Column("findings", "未销号问题", alignment: .trailing),
    Column("finding_ids", "问题编号", visibility: .machines),
  ]

  private static func cells(_ status: IndicatorStatus, _ day: Day, _ names: Names) -> [Cell] {
    let record = status.figure?.record
    let unit = record?.result.unit ?? status.indicator.lead
    return [
      .text(status.indicator.id.rawValue), .text(status.indicator.name),
      .optional(status.indicator.levels?.description),
    ] + IndicatorCells.standing(status) + [
      .optional(unit?.rawValue), .optional(unit.map { names.name(of: $0) }),
      .optional(record?.on.day.description),
      .optional(record?.id.description), duties(status.duties, day), duties(status.materials, day),
      .integer(status.faults), .integer(status.findings.count),
      .optional(status.findings.map(\.description).joined(separator: "、")),
    ]
  }

  /// The numbers, to people with how late each is.
  private static func duties(_ records: [DutyRecord], _ day: Day) -> Cell {
    guard !records.isEmpty else { return .empty }
    let words = records.map { record in
      let days = record.overdueDays(asOf: day)
      return record.duty.id.rawValue + (days > 0 ? "（逾期\(days)天）" : "")
    }
    return .coded(
      key: records.map(\.duty.id.rawValue).joined(separator: "、"), title: words.joined(separator: "、"))
  }
}
