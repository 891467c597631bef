/// 考评账面 What the units are scored on for a stretch: their accounts, test results and the scores of shorter stretches.
public struct TermFigures: Sendable {
  /// The stretch.
  public let term: Term
  /// The moment the figures stand as of.
  public let asOf: Moment
  /// The accounts of all units that have any.
  public private(set) var accounts: [UnitID: Account]
  /// The month's findings; nothing for longer stretches.
  public let month: MonthFigures?
  /// The test results that count, in the order of their numbers.
  public let results: [ResultRecord]
  /// The sheets of shorter stretches inside.
  public let sheets: [ScoreSheet]

  /// The figures of a month with the results booked in it.
  public init(_ month: MonthFigures, results: [ResultRecord] = [], inputs: ScoringInputs) {
    term = Term(month.month)
    asOf = month.asOf
    accounts = month.accounts
    self.month = month
    self.results = results.filter { !$0.isVoid && $0.result.term == nil }
    sheets = []
    countResults { $0.result.term == nil }
    countPlaces(inputs, month)
  }

  /// The figures of a longer stretch from its months' sheets, those of stretches between, and the results inside.
  public init(
    _ term: Term, months: [ScoreSheet], between: [ScoreSheet] = [], results: [ResultRecord], asOf: Moment
  ) {
    self.term = term
    self.asOf = asOf
    month = nil
    self.results = results.filter { record in
      !record.isVoid && record.term.span <= term.span && term.months.contains(record.term.first)
    }
    sheets = months + between
    accounts = [:]
    var rows: [UnitID: [Account]] = [:]
    for unit in months.flatMap(\.units) { rows[unit.unit, default: []].append(unit.account) }
    accounts = rows.mapValues { Account.over($0) }
    countResults { $0.result.term != nil }
  }
}

extension TermFigures {
  /// The first day.
  var first: Day { month?.days.first ?? term.first.first }

  /// Adds results that come to a rate, such as 满意率: 180 of 200.
  private mutating func countResults(where isNew: (ResultRecord) -> Bool) {
    for record in results where isNew(record) {
      guard case .share(let part, let whole) = record.result.outcome,
        let (content, asked) = TermFigures.counts[record.result.test]
      else { continue }
      accounts[record.result.unit, default: Account()][content] += part
      accounts[record.result.unit, default: Account()][asked] += whole
    }
  }

  /// The tests whose results come to a rate, by the rate's name.
  private static let counts: [TestName: (Count, Count)] = Dictionary(
    [Rate.duty, .routine, .approval, .awareness, .material].compactMap { rate in
      guard let part = rate.part.counts.first, let whole = rate.whole.counts.first else { return nil }
      return (TestName(rawValue: rate.title), (part, whole))
    }, uniquingKeysWith: { $1 })

  /// Adds the declared places of each unit, and those of them a test or a finding of the month was at.
  private mutating func countPlaces(_ inputs: ScoringInputs, _ month: MonthFigures) {
    guard !inputs.places.isEmpty else { return }
    let visits = PlaceCoverage.lastVisits(in: month.days, findings: month.findings, results: results)
    for (place, traits) in inputs.places where traits.isDeclared {
      guard let unit = traits.manager else { continue }
      accounts[unit, default: Account()][.declared] += 1
      if visits[place] != nil { accounts[unit, default: Account()][.inspected] += 1 }
    }
  }
}
