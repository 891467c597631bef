/// 活动记录 That something was done: a round of inspection, a meeting, a volunteer day, a survey, a report.
///
/// It fulfils the routine it names （机制落实） and is what meetings, rounds and surveys have in common: who did it, when,
/// where, who took part, and how much of it there was.
public struct Activity: Hashable, Sendable {
  /// What kind of thing was done.
  public var kind: ActivityKind
  /// What it was called.
  public var title: String
  /// The routine it fulfils.
  public var routine: RoutineID?
  /// The units that did it; the office itself where there are none.
  public var units: [UnitID]
  /// Where.
  public var place: PlaceID?
  /// 检查机制 The mechanism of an inspection: 周巡查, 暗访, 巡访团, 代表委员视察 …
  public var mechanism: Source?
  /// 参加人.
  public var present: [Participant]
  /// 缺席.
  public var absent: [Participant]
  /// 数量 How much of it there was.
  public var figures: [ActivityFigure: Points]

  /// Creates a record.
  public init(
    _ kind: ActivityKind, _ title: String, routine: RoutineID? = nil, units: [UnitID] = [],
    place: PlaceID? = nil, mechanism: Source? = nil, present: [Participant] = [], absent: [Participant] = [],
    figures: [ActivityFigure: Points] = [:]
  ) {
    self.kind = kind
    self.title = title
    self.routine = routine
    self.units = units
    self.place = place
    self.mechanism = mechanism
    self.present = present
    self.absent = absent
    self.figures = figures
  }
}

/// 活动类别 The kinds of activity the five documents name.
public enum ActivityKind: String, Coded {
  /// 检查: 日督查、周巡查、月测评、暗访、巡访团、代表委员视察、专项督查.
  case inspection
  /// 模拟测评 (材料审核 + 实地考察 + 问卷调查).
  case mock
  /// 问卷调查.
  case survey
  /// 会议: 会商、例会、领导小组会议、专项工作推进会.
  case meeting
  /// 志愿服务活动.
  case volunteer
  /// 宣传活动.
  case publicity
  /// 培训讲座.
  case training
  /// 入户走访（户户到）.
  case household
  /// 汇总报告.
  case summary
  /// 通报.
  case bulletin
  /// 约谈.
  case interview
  /// 联合执法、专项整治行动.
  case campaign
  /// 其他.
  case other

  /// The Chinese word.
  public var title: String {
    switch self {
    case .inspection: "检查"
    case .mock: "模拟测评"
    case .survey: "问卷调查"
    case .meeting: "会议"
    case .volunteer: "志愿服务"
    case .publicity: "宣传"
    case .training: "培训讲座"
    case .household: "入户走访"
    case .summary: "汇总报告"
    case .bulletin: "通报"
    case .interview: "约谈"
    case .campaign: "专项行动"
    case .other: "其他"
    }
  }
}

/// 活动数量 What an activity is counted by.
public enum ActivityFigure: String, Coded {
  /// 参加人数.
  case people
  /// 志愿服务时长, in hours.
  case hours
  /// 走访户数.
  case households
  /// 宣传品份数.
  case copies
  /// 报道篇数.
  case reports

  /// The Chinese word.
  public var title: String {
    switch self {
    case .people: "参加人数"
    case .hours: "服务时长"
    case .households: "走访户数"
    case .copies: "宣传品"
    case .reports: "报道"
    }
  }

  /// What it is counted in.
  public var unit: String {
    switch self {
    case .people: "人"
    case .hours: "小时"
    case .households: "户"
    case .copies: "份"
    case .reports: "篇"
    }
  }
}

/// 参加人 Someone who took part, and as what.
///
/// 「由代表资格管理机构定期登记参与情况」（丽水，16）.
///
/// ```swift
/// Participant("岳明礼（人大代表）")
/// ```
public struct Participant: Hashable, Sendable {
  /// The name.
  public var name: String
  /// 身份, such as 人大代表, 政协委员, 巡访团员.
  public var role: String?

  /// Creates a participant.
  public init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}

extension Participant: LosslessStringConvertible {
  /// Reads `岳明礼（人大代表）` or `岳明礼`.
  public init(_ description: String) {
    let text = description.trimmed
    guard let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }),
      text.hasSuffix("）") || text.hasSuffix(")"),
      open > text.startIndex, case let role = text[text.index(after: open)...].dropLast(), !role.isEmpty
    else {
      self.init(name: text)
      return
    }
    self.init(name: String(text[..<open]).trimmed, role: String(role).trimmed)
  }

  /// The participant as people write it.
  public var description: String { role.map { "\(name)（\($0)）" } ?? name }
}
