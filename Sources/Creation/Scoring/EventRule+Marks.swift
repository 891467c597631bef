extension EventRule {
  /// The marks for each finding of a unit that counts, one line a finding, then the caps that bite.
  func lines(of findings: [Finding], in scoring: MonthScoring) -> [ScoreLine] {
    let counted = findings.filter { of.holds(for: $0, in: scoring.month, asOf: scoring.asOf) }
    let ordinals = EventRule.ordinals(of: counted)
    var byCategory: [CategoryID?: Rational] = [:]
    var lines: [ScoreLine] = []
    for (finding, ordinal) in zip(counted, ordinals) {
      let marks = times.reduce(each) { $0 * $1.factor(finding, ordinal, scoring) }
      byCategory[finding.report.category, default: 0] =
        byCategory[finding.report.category, default: 0] + marks
      lines.append(ScoreLine("\(title) \(finding.id)", Points(marks), findings: [finding.id]))
    }
    return lines + capLines(byCategory)
  }

  /// How often a finding's category had come up at its place by then, itself included.
  private static func ordinals(of findings: [Finding]) -> [Int] {
    var seen: [[String]: Int] = [:]
    return findings.map { finding in
      guard let place = finding.report.place, let category = finding.report.category else { return 1 }
      seen[[place.rawValue, category.rawValue], default: 0] += 1
      return seen[[place.rawValue, category.rawValue]] ?? 1
    }
  }

  private func capLines(_ byCategory: [CategoryID?: Rational]) -> [ScoreLine] {
    var lines: [ScoreLine] = []
    var sum: Rational = 0
    for (category, marks) in byCategory.sorted(by: { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }) {
      let bounded = EventRule.bounded(marks, by: categoryCap)
      sum = sum + bounded
      guard bounded != marks else { continue }
      lines.append(ScoreLine("\(title)：\(category?.rawValue ?? "无类别") 封顶", Points(bounded - marks)))
    }
    let bounded = EventRule.bounded(sum, by: cap)
    if bounded != sum { lines.append(ScoreLine("\(title)：封顶", Points(bounded - sum))) }
    return lines
  }

  private static func bounded(_ marks: Rational, by cap: Rational?) -> Rational {
    guard let cap else { return marks }
    return min(max(marks, -cap), cap)
  }
}

extension EventRule.Events {
  /// Whether a finding counts in a month.
  func holds(for finding: Finding, in month: Month, asOf moment: Moment) -> Bool {
    switch self {
    case .assigned: finding.state.isProblem && finding.assigned?.month == month
    case .closed: finding.state == .closed && finding.closed?.month == month
    case .closedLate: finding.state == .closed && finding.closed?.month == month && !finding.countsAsOnTime
    case .overdueOpen: finding.timeliness(asOf: moment) == .overdue
    case .sentBack:
      finding.state.isProblem && finding.counts.returns > 0 && (finding.closed?.month ?? month) >= month
    }
  }
}

extension EventRule.Multiplier {
  /// What a finding's marks are multiplied by.
  fileprivate func factor(_ finding: Finding, _ ordinal: Int, _ scoring: MonthScoring) -> Rational {
    switch self {
    case .severity(let values):
      values[(finding.report.category.flatMap { scoring.severities[$0] } ?? .general).key] ?? 1
    case .source(let values): values[finding.report.source.rawValue] ?? 1
    case .level(let values): finding.report.level.flatMap { values[$0] } ?? 1
    case .channel(let values): finding.report.channel.flatMap { values[$0] } ?? 1
    case .overdueDays: finding.appeal == .upheld ? 0 : Rational(finding.overdueDays(asOf: scoring.asOf.day))
    case .repetition: Rational(ordinal)
    }
  }
}
