/// 逐件计分 The marks of one event rule, for every unit it touches.
struct EventMarks {
  private let rule: EventRule
  private let scoring: Scoring
  private let ranges: [FindingFilter]

  init(_ rule: EventRule, _ scoring: Scoring, in ranges: [FindingFilter]) {
    self.rule = rule
    self.scoring = scoring
    self.ranges = (ranges + [rule.range]).filter { !$0.isEmpty }
  }

  /// An event of a unit with what it gives or takes.
  private struct Event {
    var unit: UnitID
    var category: CategoryID?
    var marks: Rational
    var basis: String
    var record: ScoreLine.Record
  }
}

extension EventMarks {
  /// One line an event for each unit, then the caps that bite; only their sum where nobody asks for more.
  func lines() -> [UnitID: [ScoreLine]] {
    let events: [Event] =
      switch rule.of {
      case .measure(let measure): findings(measure)
      case .test(let test): results(test)
      }
    return Dictionary(grouping: events, by: \.unit).mapValues(lines)
  }

  private func lines(of events: [Event]) -> [ScoreLine] {
    let events = scoring.explains ? events.sorted { $0.record.id < $1.record.id } : events
    var byCategory: [CategoryID?: Rational] = [:]
    for event in events { byCategory[event.category] = (byCategory[event.category] ?? 0) + event.marks }
    let lines = events.map { event in
      scoring.explains
        ? ScoreLine(rule.title, Points(event.marks), basis: event.basis, records: [event.record])
        : ScoreLine("", Points(event.marks))
    }
    let all = lines + caps(byCategory)
    return scoring.explains ? all : [ScoreLine("", all.sum)]
  }

  private func caps(_ byCategory: [CategoryID?: Rational]) -> [ScoreLine] {
    var lines: [ScoreLine] = []
    var sum: Rational = 0
    for (category, marks) in byCategory.sorted(by: { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }) {
      let bounded = EventMarks.bounded(marks, by: rule.categoryCap)
      sum = sum + bounded
      guard bounded != marks, let cap = rule.categoryCap else { continue }
      let title = "\(rule.title)：类别 \(category?.rawValue ?? "未分") 以 \(cap) 分为限"
      lines.append(ScoreLine(title, Points(bounded - marks)))
    }
    let bounded = EventMarks.bounded(sum, by: rule.cap)
    if bounded != sum, let cap = rule.cap {
      lines.append(ScoreLine("\(rule.title)：合计以 \(cap) 分为限", Points(bounded - sum)))
    }
    return lines
  }

  private static func bounded(_ marks: Rational, by cap: Rational?) -> Rational {
    guard let cap else { return marks }
    return min(max(marks, -cap), cap)
  }
}

extension EventMarks {
  /// The events of findings, in the order of their numbers.
  private func findings(_ measure: Measure) -> [Event] {
    guard let sum = measure.sum else { return [] }
    let month = scoring.figures.stretch
    let counted = month.trace.occurrences(of: sum)
      .filter { isCounted(month.findings[$0.position], measure) }
      .sorted { ($0.unit, month.findings[$0.position].id) < ($1.unit, month.findings[$1.position].id) }
    var seen: [Spot: Int] = [:]
    return counted.flatMap { occurrence -> [Event] in
      let finding = month.findings[occurrence.position]
      var ordinal = 1
      if let place = finding.report.place, let category = finding.report.category {
        let spot = Spot(unit: occurrence.unit, place: place, category: category)
        ordinal = (seen[spot] ?? 0) + 1
        seen[spot] = ordinal
      }
      return shared(finding, occurrence.unit, times: occurrence.number, ordinal)
    }
  }

  /// Where a problem can come up again.
  private struct Spot: Hashable {
    var unit: UnitID
    var place: PlaceID
    var category: CategoryID
  }

  private func isCounted(_ finding: Finding, _ measure: Measure) -> Bool {
    (finding.state.isProblem || measure == .count(.void))
      && ranges.allSatisfy { $0.takes(finding, scoring.inputs) }
  }

  /// A finding's marks, shared out where lead and support units share.
  private func shared(_ finding: Finding, _ unit: UnitID, times: Int, _ ordinal: Int) -> [Event] {
    let number = rule.isOnce ? 1 : times
    let (factor, words) = rule.factor(of: scoring.traits(of: finding, ordinal))
    let whole = rule.each * Rational(number) * factor
    let marks = EventMarks.bounded(whole, by: rule.eachCap)
    let cut = marks == whole ? [] : capWords
    func event(_ unit: UnitID, _ share: Rational, _ role: String) -> Event {
      let basis = scoring.explains ? basis(number, words, share, role, cut) : ""
      return Event(
        unit: unit, category: finding.report.category, marks: marks * share, basis: basis,
        record: ScoreLine.Record(scoring.explains ? finding.id.description : "", as: rule.of.title))
    }
    let supports = finding.assignment?.supports ?? []
    guard let split = rule.split, finding.lead == unit, !supports.isEmpty,
      let lead = split.lead.divided(by: split.lead + split.support),
      let each = (1 - lead).divided(by: Rational(supports.count))
    else { return [event(unit, 1, "")] }
    return [event(unit, lead, "牵头分担")] + supports.map { event($0, each, "配合分担") }
  }

  private var capWords: [String] { rule.eachCap.map { ["单件以 \($0) 分为限"] } ?? [] }

  private func basis(
    _ number: Int, _ words: [String], _ share: Rational, _ role: String, _ cut: [String] = []
  ) -> String {
    let parts =
      ["每\(rule.isOnce ? "件" : "次") \(rule.each)"] + (number == 1 ? [] : ["\(number) \(rule.of.unit)"])
      + words
      + (share == 1 ? [] : ["\(role) \(share)"])
    return ([parts.joined(separator: " × ")] + cut).joined(separator: "，")
  }

  /// The events of test results, in the order of their numbers.
  private func results(_ test: TestName) -> [Event] {
    scoring.figures.results.filter { $0.result.test == test }.map { record in
      let (factor, words) = rule.factor(of: scoring.traits(of: record.result))
      return Event(
        unit: record.result.unit, category: nil,
        marks: EventMarks.bounded(rule.each * factor, by: rule.eachCap), basis: basis(1, words, 1, ""),
        record: ScoreLine.Record(record.id, as: test.rawValue))
    }
  }
}
