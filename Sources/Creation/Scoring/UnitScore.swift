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
  /// What was cut off or added at the scheme's bounds, and by rounding; with the components' lines it adds up to the
  /// score exactly.
  public var adjustments: [ScoreLine] = []
  /// 满分 of the unit's scheme.
  public var full: Points = 100
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

extension UnitScore {
  /// Every line of the score with the component it belongs to; together they are the score.
  public var lines: [(component: String, line: ScoreLine)] {
    components.flatMap { component in component.lines.map { (component.title, $0) } }
      + adjustments.map { ("合计", $0) }
  }

  /// Gives a scored unit its score under a scheme: the sum of its components between floor and most, rounded.
  mutating func close(_ scheme: Scheme, decimals: Int) {
    let sum = components.reduce(Points(0)) { $0 + $1.marks }
    let bounded = Swift.min(Swift.max(sum, scheme.floor), scheme.most)
    let score = bounded.rounded(decimals: decimals)
    full = scheme.full
    self.score = score
    adjustments = []
    if bounded != sum {
      let title = bounded < sum ? "最高 \(scheme.most) 分" : "最低 \(scheme.floor) 分"
      adjustments.append(ScoreLine(title, bounded - sum))
    }
    if score != bounded { adjustments.append(ScoreLine("四舍五入", score - bounded)) }
  }
}
