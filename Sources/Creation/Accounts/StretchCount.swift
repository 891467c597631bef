/// 旁计 A longer stretch that is counted beside one of its months, from the same findings.
struct StretchCount: Sendable {
  /// The stretch.
  let term: Term
  /// The days it runs over.
  let days: Period
  /// The findings it began with.
  var begunWith: Set<FindingID>
  /// What the units come to, by their places in the month's trace.
  private(set) var sums: ContiguousArray<Account> = []

  init(_ term: Term, days: Period, begunWith: Set<FindingID>) {
    (self.term, self.days, self.begunWith) = (term, days, begunWith)
  }
}

extension StretchCount {
  /// Counts for a unit.
  mutating func note(_ count: Count, _ unit: Int32, _ number: Int = 1) {
    while sums.count <= unit { sums.append(Account()) }
    sums[Int(unit)][count] += number
  }

  /// Goes on from what a unit came to.
  mutating func begin(_ unit: Int32, with account: Account) {
    while sums.count <= unit { sums.append(Account()) }
    sums[Int(unit)] = account
  }
}

extension MonthBook {
  /// Counts a longer stretch beside the month, before any posting: from what it came to so far, with the findings it
  /// began with; where that is not known it begins with the month.
  public mutating func count(
    beside term: Term, days: Period, from totals: StretchTotals?, begunWith: Set<FindingID>
  ) {
    guard let totals else {
      var stretch = StretchCount(term, days: days, begunWith: self.begunWith)
      for position in leads.indices where leads[position] >= 0 && book.findings[position].state.isOpen {
        stretch.note(.opening, leads[position])
      }
      return stretches.append(stretch)
    }
    var stretch = StretchCount(term, days: days, begunWith: begunWith)
    for (unit, account) in totals.accounts.sorted(by: { $0.key < $1.key }) {
      stretch.begin(trace.index(of: unit), with: account)
    }
    stretches.append(stretch)
  }

  /// What each stretch came to once nothing more happens before an assessment month that begins on a day, and what it
  /// began with.
  public func totals(before next: Day) -> [(totals: StretchTotals, begunWith: Set<FindingID>)] {
    var (trace, stretches) = (trace, stretches)
    let moment = Moment(next.advanced(by: -1))
    book.forEach { (position, finding: borrowing Finding) in
      guard finding.needsRecall(since: next) else { return }
      for index in stretches.indices {
        count(position, finding, asOf: moment, in: &stretches[index], &trace)
      }
    }
    let units = trace.units
    return stretches.map { stretch in
      let accounts = zip(units, stretch.sums).filter { $0.1 != Account() }
      return (
        StretchTotals(stretch.term, accounts: Dictionary(accounts, uniquingKeysWith: { $1 })),
        stretch.begunWith
      )
    }
  }
}
