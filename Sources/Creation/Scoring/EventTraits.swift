/// 事件特征 What multipliers look at of an event.
struct EventTraits {
  var words: [Multiplier.Trait: String] = [:]
  var numbers: [Multiplier.Quantity: Int] = [:]
  var marks: Set<Multiplier.Mark> = []
}

extension Scoring {
  /// The traits of a finding that is the so-manieth of its kind at its place.
  func traits(of finding: Finding, _ ordinal: Int) -> EventTraits {
    let report = finding.report
    var traits = EventTraits()
    traits.words[.severity] = inputs.severity(of: finding).key
    traits.words[.source] = report.source.rawValue
    traits.words[.level] = report.level
    traits.words[.channel] = report.channel
    traits.words[.category] = report.category?.rawValue
    traits.words[.placeKind] = inputs.placeKind(of: report.place)?.rawValue
    traits.numbers[.overdueDays] =
      finding.appeal == .upheld ? 0 : finding.overdueDays(asOf: figures.asOf.day)
    traits.numbers[.repetition] = ordinal
    traits.numbers[.returns] = Int(finding.counts.returns)
    traits.numbers[.urges] = Int(finding.counts.urges)
    if finding.isFixedOnSpot { traits.marks.insert(.fixedOnSpot) }
    if finding.counts.exposures > 0 { traits.marks.insert(.exposed) }
    if report.rebounds != nil { traits.marks.insert(.rebound) }
    if finding.counts.urges > 0 { traits.marks.insert(.urged) }
    return traits
  }

  /// The traits of a test result.
  func traits(of result: TestResult) -> EventTraits {
    var traits = EventTraits()
    traits.words[.level] = result.level
    traits.words[.placeKind] = inputs.placeKind(of: result.place)?.rawValue
    return traits
  }
}

extension EventRule {
  /// What an event's marks are multiplied by, with each multiplier that says something in words: 市级系数 2.
  func factor(of traits: EventTraits) -> (factor: Rational, words: [String]) {
    let found = times.map { $0.factor(of: traits) }
    let counted = found.filter { $0.factor != 1 }
    guard takesHighest else {
      return (found.reduce(1) { $0 * $1.factor }, counted.map { "\($0.word) \($0.factor)" })
    }
    guard let highest = found.max(by: { $0.factor < $1.factor }) else { return (1, []) }
    return (highest.factor, highest.factor == 1 ? [] : ["\(highest.word) \(highest.factor)"])
  }
}

extension Multiplier {
  /// The factor an event gets, and for what.
  fileprivate func factor(of traits: EventTraits) -> (factor: Rational, word: String) {
    switch self {
    case .trait(let trait, let values):
      let word = traits.words[trait] ?? ""
      let title = (Severity(rawValue: word)?.title ?? word) + "系数"
      return (values[word] ?? values[Multiplier.others] ?? 1, title)
    case .quantity(let quantity, let steps):
      let number = traits.numbers[quantity] ?? (quantity == .repetition ? 1 : 0)
      guard !steps.isEmpty else { return (Rational(number), quantity.title) }
      let step = steps.filter { $0.least <= number }.max { $0.least < $1.least }
      return (step?.factor ?? 1, quantity.words(number) + "的系数")
    case .mark(let mark, let factor):
      return (traits.marks.contains(mark) ? factor : 1, mark.title + "系数")
    }
  }
}
