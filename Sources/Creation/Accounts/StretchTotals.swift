/// 累计 What a quarter, half-year or year came to by the end of one of its months: every count that nothing can change
/// but a posting that calls a finding back (调档).
///
/// How the findings handed on stand is not in it, since that goes on; they count when somebody asks.
public struct StretchTotals: Hashable, Sendable {
  /// The stretch.
  public var term: Term
  /// The counts of all units that have any.
  public var accounts: [UnitID: Account]

  /// Gathers what there is.
  public init(_ term: Term, accounts: [UnitID: Account]) {
    self.term = term
    self.accounts = accounts
  }
}

extension MonthBook {
  /// 续账 Goes on with a stretch from what it came to so far and the findings handed on since; those it began with count
  /// as open at its start.
  public init(
    _ totals: StretchTotals, days: Period, opening: some Sequence<Finding>, begunWith: Set<FindingID>
  ) {
    self.init(
      totals.term.last, days: days, book: FindingBook(opening), begunWith: begunWith,
      trace: CountTrace(totals.accounts))
  }

  /// What the stretch came to; asked for once the months that are over have been settled.
  public func totals(of term: Term) -> StretchTotals { StretchTotals(term, accounts: trace.accounts()) }
}
