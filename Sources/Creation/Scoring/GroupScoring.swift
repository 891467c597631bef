/// 分组计分 Scores the units of one ranking group together, since some rules look at the others of the group.
struct GroupScoring {
  let scoring: Scoring
  let scheme: Scheme
  let members: [UnitID]
  /// The scores of units already scored, for rules that look at the units below.
  let below: [UnitID: Scoring.Share]
  /// The members that take a rank, since none of their components lacks a figure; all of them until that is known.
  private var competitors: Set<UnitID>

  init(_ scoring: Scoring, _ scheme: Scheme, _ members: [UnitID], below: [UnitID: Scoring.Share]) {
    self.scoring = scoring
    self.scheme = scheme
    self.members = members
    self.below = below
    competitors = Set(members)
  }

  /// 无数据 The component a unit has no figure for.
  struct Lack: Error {
    var component: String
  }
}

extension GroupScoring {
  /// The lines of a rule for every member; nothing for one whose figure has nothing to divide by.
  typealias Lines = [[ScoreLine]?]

  /// The components of every member, or which one it has no figure for.
  ///
  /// A unit that lacks one is not ranked, and so takes no rank from the others either.
  func components() -> [Result<[ComponentScore], Lack>] {
    let first = rows()
    guard scheme.ranksUnits, first.contains(where: { (try? $0.get()) == nil }) else { return first }
    var again = self
    again.competitors = Set(zip(members, first).filter { (try? $1.get()) != nil }.map(\.0))
    return again.rows()
  }

  private func rows() -> [Result<[ComponentScore], Lack>] {
    let scores = scores(of: scheme.components, in: [scheme.range])
    return members.indices.map { member in
      var row: [ComponentScore] = []
      for (component, scores) in zip(scheme.components, scores) {
        guard let score = scores[member] else { return .failure(Lack(component: component.title)) }
        row.append(score)
      }
      return .success(row)
    }
  }

  /// The scores of components, each for all members.
  private func scores(of components: [Component], in ranges: [FindingFilter]) -> [[ComponentScore?]] {
    var subtotals = [Points](repeating: 0, count: members.count)
    return components.map { component in
      let lines = lines(of: component.rule, in: ranges + [component.range], subtotals)
      let scores = filled(lines, component).map { $0.map { ComponentScore(component, $0) } }
      for (member, score) in scores.enumerated() { subtotals[member] += score?.marks ?? 0 }
      return scores
    }
  }

  /// What stands in where a member has no figure.
  private func filled(_ lines: Lines, _ component: Component) -> Lines {
    func all(_ line: ScoreLine) -> Lines { lines.map { $0 ?? [line] } }
    switch component.missing {
    case .unranked: return lines
    case .full:
      let full = component.rule.fullMarks
      return all(ScoreLine(full == 0 ? "无数据，不扣分" : "无数据，计满分", full))
    case .zero: return all(ScoreLine("无数据，计零分", 0))
    case .peers:
      let known = lines.compactMap { $0?.sum }
      guard let mean = known.reduce(Points(0), +).divided(by: Rational(known.count)) else { return lines }
      return all(ScoreLine("无数据，按同组 \(known.count) 个单位的平均分计", mean))
    }
  }

  private func lines(of rule: Rule, in ranges: [FindingFilter], _ subtotals: [Points]) -> Lines {
    switch rule {
    case .sum(let components): return sum(components, in: ranges)
    case .mean(let rule): return means(rule)
    case .rate(let figure, _), .line(let figure, _): return lines(of: rule, figure, in: ranges)
    case .target(let target): return lines(of: rule, target.figure, in: ranges)
    case .events(let base, let floor, let rules): return events(base, floor, rules, in: ranges)
    case .rank(let rule): return ranks(rule, in: ranges, subtotals)
    }
  }

  /// 加权合成.
  private func sum(_ components: [Component], in ranges: [FindingFilter]) -> Lines {
    let parts = scores(of: components, in: ranges)
    return members.indices.map { member in
      var lines: [ScoreLine] = []
      for part in parts {
        guard let score = part[member] else { return nil }
        lines += score.lines.map { line in
          var line = line
          if scoring.explains { line.title = "\(score.title)：\(line.title)" }
          return line
        }
      }
      return lines
    }
  }

  /// 比率、目标、折线计分.
  private func lines(of rule: Rule, _ figure: Figure, in ranges: [FindingFilter]) -> Lines {
    let figures = values(of: figure, in: ranges)
    return zip(members, figures).map { unit, value in
      guard let value, let marks = rule.marks(at: value.number) else { return nil }
      guard scoring.explains else { return [ScoreLine("", marks)] }
      let equals = value.basis.hasSuffix("）") ? "= " : " = "
      let basis = "\(value.basis)\(equals)\(value.title)，\(rule.words(figure))"
      return [ScoreLine(figure.title, marks, basis: basis, records: value.records(unit))]
    }
  }

  /// 名次加减分.
  private func ranks(_ rule: RankRule, in ranges: [FindingFilter], _ subtotals: [Points]) -> Lines {
    let figures: [Rational?] =
      rule.figure.map { values(of: $0, in: ranges).map { $0?.number } } ?? subtotals.map(\.value)
    let competing = zip(members, figures).map { competitors.contains($0) ? $1 : nil }
    let title = rule.figure?.title ?? "以上各项"
    return rule.marks(of: competing).map { found in
      guard let found else { return [ScoreLine("\(title)无数据，不参加名次加减分", 0)] }
      return [ScoreLine("\(title)组内第 \(found.rank) 名", found.marks)]
    }
  }

  /// 逐件加减分.
  private func events(
    _ base: Points, _ floor: Points?, _ rules: [EventRule], in ranges: [FindingFilter]
  ) -> Lines {
    let all = rules.map { EventMarks($0, scoring, in: ranges).lines() }
    return members.map { unit in
      var lines = [ScoreLine("基础分", base)]
      for rule in all { lines += rule[unit] ?? [] }
      let sum = lines.sum
      if let floor, sum < floor { lines.append(ScoreLine("扣到 \(floor) 分为止", floor - sum)) }
      return lines
    }
  }
}
