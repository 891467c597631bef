/// 成绩单 All units' scores of a month, or a longer stretch, under a rulebook, ranked.
public struct ScoreSheet: Hashable, Sendable {
  /// The stretch.
  public var term: Term
  /// 专项 The campaign it is of; nothing for the regular scores.
  public var campaign: String?
  /// The rulebook's short name.
  public var rulebook: String
  /// The rulebook's title.
  public var rulebookName: String
  /// Decimals of a score.
  public var decimals: Int
  /// The date the figures stand as of.
  public var asOf: Day
  /// Whether the stretch is closed and the sheet frozen.
  public var isClosed: Bool
  /// The units: by group, ranked ones first by rank, then the others by number.
  public var units: [UnitScore]

  /// Lays out and ranks the scores of a stretch.
  public init(
    _ term: Term, rulebook: Rulebook, campaign: String? = nil, asOf: Day, scores: [UnitScore],
    previous: ScoreSheet?
  ) {
    self.term = term
    self.campaign = campaign
    self.rulebook = rulebook.id
    rulebookName = rulebook.name
    decimals = rulebook.decimals
    self.asOf = asOf
    isClosed = false
    units = ScoreSheet.ranked(scores, groups: rulebook.groupOrder, previous: previous)
  }
}

extension ScoreSheet {
  /// Restores a sheet from its record.
  public init(
    _ term: Term, rulebook: String, rulebookName: String, decimals: Int, asOf: Day, isClosed: Bool,
    units: [UnitScore]
  ) {
    self.term = term
    self.rulebook = rulebook
    self.rulebookName = rulebookName
    self.decimals = decimals
    self.asOf = asOf
    self.isClosed = isClosed
    self.units = units
  }

  /// The month, or a longer stretch's last.
  public var month: Month { term.last }

  /// The ranking groups in the order of the sheet.
  public var groups: [RankingGroup] {
    var seen: Set<RankingGroup> = []
    return units.map(\.group).filter { seen.insert($0).inserted }
  }

  /// The totals over all units.
  public var total: Account {
    units.reduce(into: Account()) { $0.add($1.account) }
  }

  /// The rank of each score: 90, 80, 80, 70 are 1, 2, 2 and 4.
  private static func ranks(of scores: [Points]) -> [Points: Int] {
    let better = scores.sorted(by: >).enumerated().map { ($1, $0 + 1) }
    return Dictionary(better, uniquingKeysWith: { first, _ in first })
  }

  private static func ranked(
    _ scores: [UnitScore], groups: [String], previous: ScoreSheet?
  ) -> [UnitScore] {
    let before = Dictionary(
      (previous?.units ?? []).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let ranks = Dictionary(grouping: scores.filter { $0.score != nil }, by: \.group)
      .mapValues { ScoreSheet.ranks(of: $0.compactMap(\.score)) }
    let rows = scores.map { row in
      var row = row
      row.previousRank = before[row.unit]?.rank
      // Marks of another full mark are no measure for these.
      row.previousScore = before[row.unit].flatMap {
        $0.full == row.full || row.score == nil ? $0.score : nil
      }
      row.rank = row.score.flatMap { ranks[row.group]?[$0] }
      return row
    }
    return rows.sorted { left, right in
      if left.group != right.group {
        let places = [left, right].map { groups.firstIndex(of: $0.group.rawValue) ?? .max }
        return (places[0], left.group) < (places[1], right.group)
      }
      return (left.rank ?? .max, left.unit) < (right.rank ?? .max, right.unit)
    }
  }
}
