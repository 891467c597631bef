import Creation

extension Bulletin {
  /// 各组排名: first and last of each group, then every group by rank, then who is not ranked and why.
  var rankingSection: Page.Section {
    let groups = rankedGroups
    let best: [Page.Block] = groups.isEmpty ? [.paragraph("本月没有参加排名的单位。")] : [.table(firstAndLast(groups))]
    let tables = groups.enumerated().flatMap { index, group in
      [Bulletin.subtitle(index, heading(of: group)), .table(table(of: group))]
    }
    return Page.Section(
      "各组排名",
      best + [.illustrations(groups.flatMap { bars($0).pieces(of: Bulletin.barsOnPaper) })] + tables
        + unranked.map { .note($0) })
  }

  /// A ranking group with its ranked units.
  struct RankedGroup {
    /// The group.
    var group: RankingGroup
    /// Its ranked units, by rank.
    var units: [UnitScore]
  }

  /// The groups that have ranked units, in the order of the sheet.
  var rankedGroups: [RankedGroup] {
    scores.groups.map { group in
      RankedGroup(group: group, units: scores.units.filter { $0.group == group && $0.rank != nil })
    }.filter { !$0.units.isEmpty }
  }

  private func heading(of group: RankedGroup) -> String {
    "\(group.group.rawValue)（\(group.units.count)个单位，满分\(full(group))分）"
  }

  private func full(_ group: RankedGroup) -> Points { group.units.map(\.full).max() ?? 100 }

  private func text(_ points: Points) -> String { points.text(decimals: scores.decimals) }

  /// How many bars fit on a sheet of paper.
  private static let barsOnPaper = 36

  private func bars(_ group: RankedGroup) -> RankingBars {
    RankingBars(
      title: "\(group.group.rawValue)（\(group.units.count)个单位）", full: full(group), decimals: scores.decimals,
      bars: group.units.compactMap { unit in
        guard let rank = unit.rank, let score = unit.score else { return nil }
        return RankingBars.Bar(
          rank: rank, name: unit.name, score: score, change: unit.change, previousRank: unit.previousRank)
      })
  }
}

extension Bulletin {
  private func firstAndLast(_ groups: [RankedGroup]) -> Sheet {
    Sheet(
      columns: [
        Column("group", "排名组"), Column("units", "单位数", alignment: .trailing),
        Column("mean", "平均得分", alignment: .trailing), Column("best", "第一名", flexible: true),
        Column("worst", "末位", flexible: true),
      ],
      rows: groups.map { group in
        [
          .text(group.group.rawValue), .integer(group.units.count),
          group.mean.map { .decimal(text($0)) } ?? .absent, .text(named(group.best)),
          .text(named(group.worst)),
        ]
      }, notes: ["平均得分 = 组内参加排名单位得分之和 ÷ 单位数；同分并列，全部列出。"])
  }

  /// 城东区、城西区（96.41分）; nobody is last in a group in which all are first.
  private func named(_ units: [UnitScore]) -> String {
    guard let score = units.first?.score else { return "—" }
    return units.map(\.name).joined(separator: "、") + "（\(text(score))分）"
  }

  private func table(of group: RankedGroup) -> Sheet {
    Sheet(
      columns: Bulletin.columns,
      rows: group.units.map { unit in
        [
          unit.rank.map { .integer($0) } ?? .empty, .text(unit.name),
          unit.score.map { .decimal(text($0)) } ?? .empty,
          unit.change.map { .change(text($0)) } ?? .absent,
          unit.previousRank.map { .integer($0) } ?? .absent, .text(unit.move),
          .figure(Measure.rate(.rectification).value(of: unit.account)),
          .figure(Measure.rate(.onTime).value(of: unit.account)), .integer(unit.account[.overdueOpen]),
        ]
      })
  }

  private static let columns = [
    Column("rank", "名次", alignment: .trailing), Column("name", "单位"),
    Column("score", "得分", alignment: .trailing), Column("change", "较上月", alignment: .trailing),
    Column("previous_rank", "上月名次", alignment: .trailing), Column("move", "名次升降", alignment: .trailing),
    Column("rectification_rate", "整改率", alignment: .trailing),
    Column("on_time_rate", "按期整改率", alignment: .trailing),
    Column("overdue_open", "逾期未销号", alignment: .trailing),
  ]

  /// The units without a rank, a line for each reason.
  private var unranked: [String] {
    let reasons = Dictionary(grouping: scores.units.filter { $0.rank == nil }) { $0.remark ?? "无得分" }
    return reasons.sorted { $0.key < $1.key }.map { reason, units in
      "不参加排名（\(reason)，\(units.count)个）：" + units.map(\.name).joined(separator: "、")
    }
  }
}

extension Bulletin.RankedGroup {
  /// 平均得分.
  var mean: Points? {
    units.compactMap(\.score).reduce(Points.zero, +).divided(by: Rational(units.count))
  }

  /// The units ranked first.
  var best: [UnitScore] { units.filter { $0.rank == 1 } }

  /// The units ranked last; nobody where all have the same rank.
  var worst: [UnitScore] {
    guard let last = units.compactMap(\.rank).max(), last > 1 else { return [] }
    return units.filter { $0.rank == last }
  }
}

extension UnitScore {
  /// 满分 of the scheme the unit was scored by.
  var fullMark: Points { 100 }

  /// 得分率, the score in per cent of the full mark.
  var percent: Rational? { score.flatMap { ($0.value * 100).divided(by: fullMark.value) } }

  /// How the rank moved on last month.
  fileprivate var move: String {
    guard let rank else { return "—" }
    return RankingBars.Bar(rank: rank, name: name, score: 0, previousRank: previousRank).move
  }
}
