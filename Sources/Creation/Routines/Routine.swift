/// 机制编号 The number of a routine, such as `J-03`.
public struct RoutineID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 常态机制 What must happen again and again, how often, and who has to see to it.
///
/// 「继续落实周巡查、月测评、综合性模拟测评、市民文明巡访团巡查、人大代表政协委员视察、暗访督查、约谈督促、定期会商、通报等9项
/// 常态化工作机制」（泉州，二）；「各挂钩部门与帮建对象衔接，每月至少开展1次创建志愿服务活动」（石狮）. What is due follows from the
/// routine and the period and is never written down, so it cannot be there twice.
public struct Routine: Hashable, Sendable, Codable {
  /// The number.
  public var id: RoutineID
  /// What it is called.
  public var name: String
  /// What kind of activity fulfils it.
  public var kind: ActivityKind
  /// 频次 How long a period is.
  public var every: Cadence
  /// How often in each period; 1 where nothing is said.
  public var times: Int?
  /// 应落实单位 The units that owe it.
  @Listed public var units: [UnitID]
  /// All units of these kinds owe it.
  @Listed public var unitKinds: [UnitKind]
  /// All units with a link of this kind owe it.
  public var link: LinkKind?
  /// 出处.
  public var origin: String?
  /// The day from which it holds.
  public var since: Day?
  /// The day from which it no longer holds.
  public var retired: Day?

  /// Creates a routine that the office itself owes.
  public init(id: RoutineID, name: String, kind: ActivityKind = .other, every: Cadence = .month) {
    self.id = id
    self.name = name
    self.kind = kind
    self.every = every
    units = []
    unitKinds = []
  }

  enum CodingKeys: String, CodingKey {
    case id, name, kind, every, times, units, link, origin, since, retired
    case unitKinds = "unit_kinds"
  }
}

/// 频次 How often something is due.
public enum Cadence: String, Coded {
  /// 每日.
  case day
  /// 每周.
  case week
  /// 每月.
  case month
  /// 每季度.
  case quarter
  /// 每半年.
  case half
  /// 每年.
  case year

  /// The Chinese word.
  public var title: String {
    switch self {
    case .day: "每日"
    case .week: "每周"
    case .month: "每月"
    case .quarter: "每季度"
    case .half: "每半年"
    case .year: "每年"
    }
  }

  /// The stretch of the calendar.
  public var span: PeriodSpan {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    }
  }
}
