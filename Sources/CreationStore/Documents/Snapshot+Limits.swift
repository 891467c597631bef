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
    if let known = FindingLimits(limits) { return known }
    return try rulebook(in: inForce.file)?.limits ?? FindingLimits()
  }
}

extension FindingLimits {
  /// The limits as a rulebook's file has them; nothing where a key or a number is not as it should be.
  fileprivate init?(_ value: JSONValue) {
    guard let members = value.members else { return nil }
    self.init()
    for member in members {
      guard let number = member.value.int, 0...3650 ~= number else { return nil }
      switch member.key {
      case "extensions": extensions = number
      case "suspensions": suspensions = number
      case "suspension_days": suspensionDays = number
      case "appeals": appeals = number
      case "rebound_days": reboundDays = number
      default: return nil
      }
    }
  }
}
