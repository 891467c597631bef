/// 考评账面 What the units are scored on for a stretch: their accounts, test results and the scores of shorter stretches.
public struct TermFigures: Sendable {
  /// The stretch.
  public let term: Term
  /// The moment the figures stand as of.
  public let asOf: Moment
  /// The accounts of all units that have any.
  public private(set) var accounts: [UnitID: Account]
  /// The findings of the stretch, with what each counts as.
  public let stretch: MonthFigures
  /// The test results that count, in the order of their numbers.
  public let results: [ResultRecord]
  /// What the units owed beside findings.
  public let owed: [OwedWork]
  /// The sheets of shorter stretches inside.
  public let sheets: [ScoreSheet]

  /// The figures of a month, or of a longer stretch whose findings were taken into one book, with the scores of the
  /// shorter stretches inside.
  ///
  /// Of the results those count that stand for the stretch or for one inside it.
  public init(
    _ stretch: MonthFigures, of term: Term? = nil, sheets: [ScoreSheet] = [], results: [ResultRecord] = [],
    owed: [OwedWork] = [], inputs: ScoringInputs
  ) {
    let term = term ?? Term(stretch.month)
    self.term = term
    asOf = stretch.asOf
    accounts = stretch.accounts
    self.stretch = stretch
    self.results = results.filter { record in
      !record.isVoid && record.term.span <= term.span && term.months.contains(record.term.first)
    }
    self.owed = owed
    self.sheets = sheets
    countResults()
    countOwed()
    countPlaces(inputs)
  }
}

extension TermFigures {
  /// Adds what was owed and done of lists, routines and materials.
  private mutating func countOwed() {
    for work in owed {
      guard let done = work.rate.part.counts.first, let due = work.rate.whole.counts.first else { continue }
      accounts[work.unit, default: Account()][due] += work.due
      accounts[work.unit, default: Account()][done] += work.done
    }
  }

  /// Adds results that come to a rate, such as 满意率: 180 of 200.
  private mutating func countResults() {
    for record in results {
      guard case .share(let part, let whole) = record.result.outcome,
        let (content, asked) = TermFigures.counts[record.result.test]
      else { continue }
      accounts[record.result.unit, default: Account()][content] += part
      accounts[record.result.unit, default: Account()][asked] += whole
    }
  }

  /// The tests whose results come to a rate, by the rate's name.
  private static let counts: [TestName: (Count, Count)] = Dictionary(
    Rate.ofResults.compactMap { rate in
      guard let part = rate.part.counts.first, let whole = rate.whole.counts.first else { return nil }
      return (TestName(rawValue: rate.title), (part, whole))
    }, uniquingKeysWith: { $1 })

  /// Adds the declared places of each unit, and those of them a test or a finding of the month was at.
  private mutating func countPlaces(_ inputs: ScoringInputs) {
    guard !inputs.places.isEmpty else { return }
    let visits = PlaceCoverage.lastVisits(
      in: stretch.days, findings: stretch.findings, results: results)
    for (place, traits) in inputs.places where traits.isDeclared {
      guard let unit = traits.manager else { continue }
      accounts[unit, default: Account()][.declared] += 1
      if visits[place] != nil { accounts[unit, default: Account()][.inspected] += 1 }
    }
  }
}
