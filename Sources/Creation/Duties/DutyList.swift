/// 清单编号 The number of a responsibility list, such as `L-01`.
public struct DutyListID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 责任清单 A list of duties, issued by one paper.
///
/// 「完善长效管理机制、短板项目、网上申报材料薄弱指标三张清单，明确责任单位、完成时限、进度要求，列清单、对账单」（泉州，二）;
/// 「每年印发《丽水市经常化创建文明城市工作任务清单》」（丽水，6）.
public struct DutyList: Hashable, Sendable, Codable {
  /// The number.
  public var id: DutyListID
  /// The title as printed.
  public var name: String
  /// What kind of list it is.
  public var kind: DutyListKind
  /// 文号 of the paper that issued it.
  public var paper: String?
  /// The day it was issued on.
  public var issued: Day?
  /// The day from which it is no longer used.
  public var retired: Day?

  /// Creates a list.
  public init(
    id: DutyListID, name: String, kind: DutyListKind = .annual, paper: String? = nil, issued: Day? = nil,
    retired: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.paper = paper
    self.issued = issued
    self.retired = retired
  }
}

/// 清单类别 The kinds of list the five documents name.
public enum DutyListKind: String, Coded {
  /// 长效管理机制清单（泉州）.
  case mechanism
  /// 短板项目清单（泉州）.
  case weakness
  /// 网上申报材料薄弱指标清单（泉州）.
  case indicator
  /// 年度工作任务清单（丽水）.
  case annual
  /// 目标任务分解表（中山）.
  case breakdown
  /// 行动方案（龙泉）.
  case action
  /// 专项整治（石狮、中山、丽水）.
  case campaign
  /// 会议决议（中山）.
  case resolution
  /// 申报材料: what has to be handed in for an indicator (泉州，八；中山，十).
  case material
  /// 金点子: what citizens propose and a unit answers (丽水，17).
  case suggestion

  /// The Chinese word.
  public var title: String {
    switch self {
    case .mechanism: "长效管理机制"
    case .weakness: "短板项目"
    case .indicator: "材料薄弱指标"
    case .annual: "年度任务"
    case .breakdown: "任务分解"
    case .action: "行动方案"
    case .campaign: "专项整治"
    case .resolution: "会议决议"
    case .material: "申报材料"
    case .suggestion: "金点子"
    }
  }

  /// The rate its items count in: 材料完备率 for materials, 清单完成率 for all others; suggestions count in none.
  public var rate: Rate? {
    switch self {
    case .material: .material
    case .suggestion: nil
    default: .duty
    }
  }
}
