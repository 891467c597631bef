/// 指标编号 The number of an indicator as the 测评体系 prints it, such as `Ⅲ-92`.
public struct IndicatorID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 测评指标 An item of the 测评体系: what is looked at, how, and what counts as reached.
///
/// 「把文明城市的各项测评指标转化为全市各级党委、政府的常态长效工作目标」「确保各项测评指标全面达到或超过A类标准」（中山，一）.
/// Indicators form a tree.
public struct Indicator: Hashable, Sendable, Codable {
  /// The number.
  public var id: IndicatorID
  /// What it is about.
  public var name: String
  /// The indicator above it.
  public var parent: IndicatorID?
  /// 测评方法.
  public var method: IndicatorMethod?
  /// 测评标准 in words.
  public var standard: String?
  /// A、B、C 等级 The levels by a figure.
  public var levels: LevelRule?
  /// 牵头单位.
  public var lead: UnitID?
  /// 配合单位.
  @Listed public var supports: [UnitID]
  /// 点位类别 The kinds of place it is looked at in; these make the checklists of inspections.
  @Listed public var places: [PlaceKind]
  /// 分值 The marks of the item in a checklist; 1 where nothing is said.
  public var marks: Points?
  /// The day from which it is no longer used.
  public var retired: Day?

  /// Creates an indicator.
  public init(id: IndicatorID, name: String, parent: IndicatorID? = nil) {
    self.id = id
    self.name = name
    self.parent = parent
    supports = []
    places = []
  }
}

/// 测评方法 How an indicator is tested.
public enum IndicatorMethod: String, Coded {
  /// 实地考察.
  case field
  /// 问卷调查.
  case survey
  /// 材料审核.
  case material

  /// The Chinese word.
  public var title: String {
    switch self {
    case .field: "实地考察"
    case .survey: "问卷调查"
    case .material: "材料审核"
    }
  }
}
