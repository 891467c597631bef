import Creation

extension FindingColumn {
  /// Every column a list of findings may have, in the order programs get them.
  package static let all = report + standing + happenings

  /// What was reported, and who has it.
  private static let report: [FindingColumn] = [
    FindingColumn(column: Column("id", "编号"), needs: []) { finding, _ in
      .text(finding.id.description)
    } value: { finding, _ in
      .number(finding.id.rank)
    },
    .text(Column("external_id", "外部编号", visibility: .machines)) { finding, _ in finding.report.external },
    .text(Column("month", "月份", visibility: .machines)) { finding, _ in finding.id.month.description },
    .text(Column("unit", "单位编号", visibility: .machines)) { finding, _ in finding.lead?.rawValue },
    .text(Column("unit_name", "责任单位"), needs: [.unitNames]) { finding, context in
      finding.lead.map { context.names.name(of: $0) }
    },
    .text(Column("supports", "配合单位编号", visibility: .machines)) { finding, _ in
      finding.supports { $0.rawValue }
    },
    .text(Column("supports_names", "配合单位", visibility: .machines), needs: [.unitNames]) { finding, context in
      finding.supports { context.names.name(of: $0) }
    },
    .text(Column("place", "点位编号", visibility: .machines)) { finding, _ in finding.report.place?.rawValue },
    .text(Column("place_name", "点位", flexible: true), needs: [.placeNames]) { finding, context in
      finding.report.place.map { context.names.name(of: $0) }
    },
    .text(Column("category", "类别编号", visibility: .machines)) { finding, _ in
      finding.report.category?.rawValue
    },
    .text(Column("category_name", "问题类别", flexible: true), needs: [.categoryNames]) { finding, context in
      finding.report.category.map { context.names.name(of: $0) }
    },
    .text(Column("source", "来源", visibility: .machines)) { finding, _ in finding.report.source.rawValue },
    .text(Column("level", "级别", visibility: .machines)) { finding, _ in finding.report.level },
    .text(Column("channel", "渠道", visibility: .machines)) { finding, _ in finding.report.channel },
    .text(Column("inspection", "检查批次", visibility: .machines)) { finding, _ in finding.report.inspection },
    .text(Column("rebounds", "反弹自", visibility: .machines)) { finding, _ in
      finding.report.rebounds?.description
    },
  ]

  /// How far it has come, and how it stands against its deadline.
  private static let standing: [FindingColumn] = [
    .coded(Column("state", "状态")) { finding, _ in finding.state },
    .moment(Column("reported", "登记时间", visibility: .machines)) { $0.reported },
    FindingColumn(column: Column("limit", "时限", visibility: .machines), needs: []) { finding, _ in
      finding.deadline.map { .coded(key: $0.limit.code, title: $0.limit.title) } ?? .empty
    } value: { finding, _ in
      finding.deadline.map { .number($0.limit.rank) }
    },
    .moment(Column("due", "整改期限")) { $0.deadline?.due },
    .moment(Column("replied", "回复时间", visibility: .machines)) { $0.replied },
    .moment(Column("closed", "销号时间", visibility: .machines)) { $0.closed },
    .number(Column("round", "轮次", alignment: .trailing, visibility: .machines)) { finding, _ in
      Int(finding.round)
    },
    .coded(Column("timeliness", "时效")) { finding, context in finding.timeliness(asOf: context.moment) },
    .number(Column("overdue_days", "逾期天数", alignment: .trailing)) { finding, context in
      finding.overdueDays(asOf: context.moment.day)
    },
  ]

  /// What happened to it on the way, how often, and what was written.
  private static let happenings: [FindingColumn] = [
    .flag(Column("fixed_on_spot", "立行立改", visibility: .machines)) { $0.isFixedOnSpot },
    .count(Column("transfers", "改派次数", alignment: .trailing, visibility: .machines), \.transfers),
    .count(Column("extensions", "延期次数", alignment: .trailing, visibility: .machines), \.extensions),
    .text(Column("suspended_until", "挂账至", visibility: .machines)) { finding, _ in
      finding.suspension?.until.description
    },
    .count(Column("urges", "催办次数", alignment: .trailing, visibility: .machines), \.urges),
    .count(Column("exposures", "曝光次数", alignment: .trailing, visibility: .machines), \.exposures),
    .count(Column("visits", "回访次数", alignment: .trailing, visibility: .machines), \.visits),
    .flag(Column("satisfied", "回访满意", visibility: .machines)) { $0.satisfied },
    .coded(Column("appeal", "申诉", visibility: .machines)) { finding, _ in finding.appealOnRecord },
    .text(Column("merged", "并入", visibility: .machines)) { finding, _ in finding.merged?.description },
    .text(Column("text", "内容", flexible: true), needs: [.text]) { finding, _ in finding.text },
  ]
}

extension Finding {
  /// 申诉, where there was one.
  fileprivate var appealOnRecord: Appeal? { appeal == .none ? nil : appeal }

  /// The supports, each called by what the closure says.
  fileprivate func supports(_ word: (UnitID) -> String) -> String? {
    assignment.map { $0.supports.map(word).joined(separator: "；") }
  }
}

extension FindingID {
  /// The number's place among all numbers.
  var rank: Int { Int(month.index) << 32 | Int(serial) }
}

extension TimeLimit {
  /// The limit's place among all limits: hours before days, days before dates, fewer before more.
  fileprivate var rank: Int {
    switch self {
    case .urgentHours(let count): count
    case .workHours(let count): 1 << 32 + count
    case .workdays(let count): 2 << 32 + count
    case .days(let count): 3 << 32 + count
    case .date(let day): 4 << 32 + Int(day.number)
    }
  }
}
