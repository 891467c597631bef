/// 单位成绩 A unit's score of a month, with the figures and components it is made of.
public struct UnitScore: Hashable, Sendable {
  /// The unit.
  public var unit: UnitID
  /// Its name when the month was scored.
  public var name: String
  /// 排名组.
  public var group: RankingGroup
  /// What it owed and did.
  public var account: Account
  /// The components, in the scheme's order; empty where the unit is not scored.
  public var components: [ComponentScore]
  /// 得分, rounded as the rulebook says; nothing where the unit is not ranked.
  public var score: Points?
  /// 名次 inside the group; ties share one.
  public var rank: Int?
  /// Why the unit is not ranked.
  public var remark: String?
  /// Last month's rank.
  public var previousRank: Int?
  /// Last month's score.
  public var previousScore: Points?

  /// Creates the score of a unit that is still to be ranked.
  public init(
    unit: UnitID, name: String, group: RankingGroup, account: Account,
    components: [ComponentScore] = [], score: Points? = nil, remark: String? = nil
  ) {
    self.unit = unit
    self.name = name
    self.group = group
    self.account = account
    self.components = components
    self.score = score
    self.remark = remark
  }

  /// Change of the score on last month, where both are known.
  public var change: Points? {
    guard let score, let previousScore else { return nil }
    return score - previousScore
  }
}

/// 项目得分 The marks a component gave, exact and already weighted.
public struct ComponentScore: Hashable, Sendable {
  /// The component's short name.
  public var id: String
  /// The component's title.
  public var title: String
  /// The marks, not rounded.
  public var marks: Points
  /// How they came about, line by line; they add up to the marks exactly. Not kept in files: the postings say
  /// it again at any time.
  public var lines: [ScoreLine]

  /// Creates the marks of a component.
  public init(id: String, title: String, marks: Points, lines: [ScoreLine] = []) {
    self.id = id
    self.title = title
    self.marks = marks
    self.lines = lines
  }
}

/// 计分明细 One step of a component's marks.
public struct ScoreLine: Hashable, Sendable {
  /// What it is for.
  public var title: String
  /// The marks, not rounded.
  public var marks: Points
  /// The findings behind it, where it counts findings.
  public var findings: [FindingID]

  /// Creates a line.
  public init(_ title: String, _ marks: Points, findings: [FindingID] = []) {
    self.title = title
    self.marks = marks
    self.findings = findings
  }
}
