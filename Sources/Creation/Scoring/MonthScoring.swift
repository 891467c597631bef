/// 月度计分 Scores the units of a month under a rulebook.
///
/// A function of the rulebook, the registers and the month's book alone: the same input gives the same sheet.
public struct MonthScoring: Sendable {
  /// The rules.
  public let rulebook: Rulebook
  /// The categories, for how grave a finding is.
  public let severities: [CategoryID: Severity]
  /// The month.
  public let month: Month
  /// The moment the figures stand as of.
  public let asOf: Moment
  private let accounts: [UnitID: Account]
  private let findings: [UnitID: [Finding]]

  /// Takes the month's figures as of a moment.
  public init(
    _ book: MonthBook, rulebook: Rulebook, severities: [CategoryID: Severity], asOf: Moment
  ) {
    self.rulebook = rulebook
    self.severities = severities
    self.asOf = asOf
    month = book.month
    accounts = book.accounts(asOf: asOf)
    findings = rulebook.countsEvents ? MonthScoring.byLead(book) : [:]
  }

  private static func byLead(_ book: MonthBook) -> [UnitID: [Finding]] {
    var findings: [UnitID: [Finding]] = [:]
    for finding in book.book.findings {
      if let lead = finding.lead { findings[lead, default: []].append(finding) }
    }
    return findings.mapValues { $0.sorted { $0.id < $1.id } }
  }
}

extension MonthScoring {
  /// The sheet of the month: one row for every unit in service and every other one with figures.
  public func sheet(of units: [Unit], previous: ScoreSheet?) -> ScoreSheet {
    var rows: [UnitScore] = []
    var missing = accounts
    for unit in units {
      let account = missing.removeValue(forKey: unit.id)
      guard unit.retired.map({ $0 > month.first }) ?? true || account?.hadWork == true else { continue }
      rows.append(score(of: unit, account ?? Account()))
    }
    for (id, account) in missing.sorted(by: { $0.key < $1.key }) {
      rows.append(
        UnitScore(
          unit: id, name: id.rawValue, group: .ungrouped, account: account, remark: "单位登记册里没有它"))
    }
    return ScoreSheet(
      month: month, rulebook: rulebook, asOf: asOf.day, scores: rows, previous: previous)
  }

  /// A unit's score, or why it has none.
  func score(of unit: Unit, _ account: Account) -> UnitScore {
    let group = unit.group ?? .ungrouped
    func unranked(_ remark: String) -> UnitScore {
      UnitScore(unit: unit.id, name: unit.name, group: group, account: account, remark: remark)
    }
    if unit.kind == .functionalGroup, unit.group == nil { return unranked("职能组不参加排名") }
    guard account.hadWork else { return unranked("本月无交办") }
    guard let scheme = rulebook.scheme(for: group) else { return unranked("考评办法没有该组的方案") }
    var components: [ComponentScore] = []
    for component in scheme.components {
      guard let marks = marks(of: component, unit.id, account) else {
        return unranked("\(component.title)无数据")
      }
      components.append(marks)
    }
    let sum = components.reduce(Points(0)) { $0 + $1.marks }
    let bounded = min(max(sum, scheme.floor), scheme.full)
    return UnitScore(
      unit: unit.id, name: unit.name, group: group, account: account, components: components,
      score: bounded.rounded(decimals: rulebook.decimals))
  }

  /// A component's marks for a unit; nothing where its figure has nothing to divide by.
  func marks(of component: Component, _ unit: UnitID, _ account: Account) -> ComponentScore? {
    let lines =
      lines(of: component.rule, unit, account)
      ?? substitute(component.missing, component.rule.fullMarks)
    guard let lines else { return nil }
    let weighted = lines.map { line in
      ScoreLine(line.title, line.marks * component.weight, findings: line.findings)
    }
    return ComponentScore(
      id: component.id, title: component.title,
      marks: weighted.reduce(Points(0)) { $0 + $1.marks }, lines: weighted)
  }

  private func substitute(_ missing: Component.Missing, _ full: Points) -> [ScoreLine]? {
    switch missing {
    case .unranked: nil
    case .full: [ScoreLine("无数据，计满分", full)]
    case .zero: [ScoreLine("无数据，计零分", 0)]
    }
  }
}

extension MonthScoring {
  /// The lines of a rule for a unit; nothing where its figure has nothing to divide by.
  private func lines(of rule: Rule, _ unit: UnitID, _ account: Account) -> [ScoreLine]? {
    switch rule {
    case .sum(let components):
      var lines: [ScoreLine] = []
      for component in components {
        guard let part = marks(of: component, unit, account) else { return nil }
        lines += part.lines.map { ScoreLine("\(part.title)：\($0.title)", $0.marks, findings: $0.findings) }
      }
      return lines
    case .rate, .target, .line:
      guard let measure = rule.measure else { return nil }
      let value = measure.value(of: account)
      guard let number = value.number, let marks = rule.marks(at: number) else { return nil }
      return [ScoreLine("\(measure.title) \(value.title)", marks)]
    case .events(let base, let floor, let rules):
      let all = findings[unit] ?? []
      var lines = [ScoreLine("基础分", base)]
      lines += rules.flatMap { rule in rule.lines(of: all, in: self) }
      return lines.raised(to: floor)
    }
  }
}

extension [ScoreLine] {
  /// The same lines, with one more where their sum lies under the floor.
  fileprivate func raised(to floor: Points?) -> [ScoreLine] {
    let sum = reduce(Points(0)) { $0 + $1.marks }
    guard let floor, sum < floor else { return self }
    return self + [ScoreLine("扣到 \(floor) 分为止", floor - sum)]
  }
}

extension Rulebook {
  /// Whether any rule counts single findings.
  var countsEvents: Bool { !eventRules.isEmpty }

  /// Whether any rule asks how grave a finding is.
  public var looksAtSeverity: Bool {
    eventRules.contains { rule in
      rule.times.contains { if case .severity = $0 { true } else { false } }
    }
  }

  private var eventRules: [EventRule] { schemes.flatMap { $0.components.flatMap(\.rule.eventRules) } }
}

extension Rule {
  fileprivate var eventRules: [EventRule] {
    switch self {
    case .events(_, _, let rules): rules
    case .sum(let components): components.flatMap(\.rule.eventRules)
    case .rate, .target, .line: []
    }
  }
}
