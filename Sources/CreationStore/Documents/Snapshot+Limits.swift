import Creation

extension Snapshot {
  /// What the rulebook in force in a month allows of findings; the usual where there is none.
  ///
  /// Every posting asks, so of the rulebooks only what one says of limits is looked at. Where that is not as it should
  /// be the rulebook is read as a whole, which says what is wrong and where.
  package func limits(in month: Month) throws(Problem) -> FindingLimits {
    guard let inForce = try head(for: month), let limits = inForce.limits else {
      return FindingLimits()
    }
    if let known = FindingLimits.shape.value(limits).value { return known }
    return try rulebook(in: inForce.file)?.limits ?? FindingLimits()
  }
}
