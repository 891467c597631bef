/// 月度账面 The accounts of a month as of a moment, with the findings behind every count.
public struct MonthFigures: Sendable {
  /// The month.
  public let month: Month
  /// The days it runs over.
  public let days: Period
  /// The moment they stand as of.
  public let asOf: Moment
  /// The accounts of all units that have any.
  public let accounts: [UnitID: Account]
  /// The findings of the month's book.
  public let findings: ContiguousArray<Finding>
  let trace: CountTrace

  init(_ month: Month, _ days: Period, asOf: Moment, findings: ContiguousArray<Finding>, trace: CountTrace) {
    self.month = month
    self.days = days
    self.asOf = asOf
    self.findings = findings
    self.trace = trace
    accounts = trace.accounts()
  }
}

extension MonthFigures {
  /// The accounts of all units counting only some findings.
  func accounts(where isCounted: (Finding) -> Bool) -> [UnitID: Account] {
    let counted = findings.map(isCounted)
    return trace.accounts { counted[$0] }
  }
}
