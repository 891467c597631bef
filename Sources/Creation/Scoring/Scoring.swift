/// 计分 Scores the units of a stretch under a rulebook.
///
/// A function of its inputs alone: rulebook, registers, ledger. The same input gives the same sheet.
public struct Scoring: Sendable {
  /// The rulebook and what the registers say.
  public let inputs: ScoringInputs
  /// What is scored.
  public let figures: TermFigures
  /// 专项 The campaign to score; nothing for the regular scores.
  public let campaign: String?
  /// Whether every line says how it came about; without it only the marks are worked out.
  let explains: Bool
  let results: [UnitID: [ResultRecord]]
  let owed: [UnitID: [OwedWork]]

  /// Takes rulebook, registers and figures.
  public init(
    _ figures: TermFigures, _ inputs: ScoringInputs, campaign: String? = nil, explains: Bool = false
  ) {
    self.figures = figures
    self.inputs = inputs
    self.campaign = campaign
    self.explains = explains
    results = Dictionary(grouping: figures.results, by: \.result.unit)
    owed = Dictionary(grouping: figures.owed, by: \.unit)
  }
}

extension Scoring {
  /// The sheet: one row for every unit in service and every other one with figures.
  public func sheet(previous: ScoreSheet?) -> ScoreSheet {
    ScoreSheet(
      figures.term, rulebook: inputs.rulebook, campaign: campaign, asOf: figures.asOf.day,
      scores: scores().filter(isConcerned), previous: previous)
  }

  /// Whether a unit belongs on the sheet: on a campaign's only those of the groups it is about.
  private func isConcerned(_ score: UnitScore) -> Bool { campaign == nil || scheme(of: score.group) != nil }

  /// The scores of all units, in the order of the register; then those with figures that are not in it.
  func scores() -> [UnitScore] {
    let rows = inputs.units.filter(isListed).map(opened)
    let known = Set(inputs.units.map(\.id))
    let others = figures.accounts.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
    return scored(rows)
      + others.map { id, account in
        UnitScore(
          unit: id, name: id.rawValue, group: .ungrouped, account: account, remark: "单位登记册里没有它")
      }
  }

  private func isListed(_ unit: Unit) -> Bool {
    unit.retired.map { $0 > figures.stretch.days.first } ?? true || hadWork(unit.id)
  }

  /// A unit's row before it is scored; a remark says why it cannot be.
  private func opened(_ unit: Unit) -> UnitScore {
    var row = UnitScore(
      unit: unit.id, name: unit.name, group: unit.group ?? .ungrouped,
      account: figures.accounts[unit.id] ?? Account())
    if unit.kind == .functionalGroup, unit.group == nil { row.remark = "职能组不参加排名" }
    return row
  }

  /// Whether there is anything to score a unit on.
  func hadWork(_ unit: UnitID) -> Bool {
    figures.accounts[unit]?.hadWork ?? false || results[unit] != nil || owed[unit] != nil
  }

  /// The rows with their scores, group by group; units above others come after them.
  private func scored(_ rows: [UnitScore]) -> [UnitScore] {
    var rows = rows
    var waiting = Dictionary(grouping: rows.indices.filter { rows[$0].remark == nil }) { rows[$0].group }
    while !waiting.isEmpty {
      let open = Set(waiting.values.joined().map { rows[$0].unit })
      let ready = waiting.keys.sorted().filter { !waits($0, for: open) }
      for group in ready.isEmpty ? waiting.keys.sorted() : ready {
        guard let members = waiting.removeValue(forKey: group) else { continue }
        score(&rows, members, group)
      }
    }
    return rows
  }

  /// Whether a group's scheme looks at units below its own that are not scored yet.
  private func waits(_ group: RankingGroup, for open: Set<UnitID>) -> Bool {
    guard let scheme = scheme(of: group), scheme.looksBelow else { return false }
    let members = Set(inputs.units.filter { $0.group == group }.map(\.id))
    return inputs.units.contains { unit in
      open.contains(unit.id) && !members.contains(unit.id) && unit.parent.map(members.contains) ?? false
    }
  }

  private func scheme(of group: RankingGroup) -> Scheme? {
    inputs.rulebook.scheme(orMeanFor: group, figures.term.span, campaign: campaign)
  }

  /// Scores the units of a group.
  private func score(_ rows: inout [UnitScore], _ members: [Int], _ group: RankingGroup) {
    guard let scheme = scheme(of: group) else {
      for index in members { rows[index].remark = "考评办法没有该组的方案" }
      return
    }
    for index in members where !scheme.looksBelow && !hadWork(rows[index].unit) {
      rows[index].remark = figures.term.span == .month ? "本月无交办" : "本期无成绩"
    }
    let active = members.filter { rows[$0].remark == nil }
    let below = Dictionary(
      rows.compactMap { row in row.score.map { (row.unit, Share($0, of: row.full)) } },
      uniquingKeysWith: { $1 })
    let scoring = GroupScoring(self, scheme, active.map { rows[$0].unit }, below: below)
    for (index, components) in zip(active, scoring.components()) {
      switch components {
      case .success(let components):
        rows[index].components = components
        rows[index].close(scheme, decimals: inputs.rulebook.decimals)
      case .failure(let lack): rows[index].remark = "\(lack.component)无数据"
      }
    }
  }

  /// A score as a share of its full mark.
  struct Share {
    var value: Rational

    init(_ score: Points, of full: Points) { value = score.value.divided(by: full.value) ?? 0 }
  }
}

extension Scheme {
  /// Whether any rule gives marks for a rank.
  var ranksUnits: Bool {
    components.flatMap(\.flattened).contains { if case .rank = $0.rule { true } else { false } }
  }

  /// Whether it looks at the scores of units below.
  var looksBelow: Bool {
    components.flatMap(\.flattened).contains { component in
      if case .mean(let rule) = component.rule { rule.of == .children } else { false }
    }
  }
}
