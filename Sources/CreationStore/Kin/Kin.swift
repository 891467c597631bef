import Creation

/// 同处问题 What is on record that a new finding may repeat or be a relapse of.
package struct Kin: Hashable, Sendable {
  /// 疑似重复: the newest one of the same category at the same place that is still open.
  package var open: FindingID?
  /// 反弹: the one of the same category at the same place that was closed last.
  package var closed: FindingID?
  /// When that was.
  package var closedOn: Day?
  /// The one with the same number of the same source.
  package var external: FindingID?

  /// Nothing on record.
  package init() {}
}

extension Kin {
  /// The finding it is a relapse of: closed on the day or so many days before.
  ///
  /// Closed on 2026-10-20 and found again on 2026-11-19 is within 30 days; on 11-20 it is not.
  package func rebound(on day: Day, within days: Int) -> FindingID? {
    guard let closed, let closedOn else { return nil }
    return 0...days ~= closedOn.distance(to: day) ? closed : nil
  }

  /// Takes in one of the same category at the same place; of two closed on one day the later reported counts.
  ///
  /// What is void, merged or rejected is no problem of the city and is passed over.
  mutating func note(_ id: FindingID, _ state: FindingState, closed day: Day?) {
    guard state.isProblem else { return }
    if state.isOpen {
      open = max(open ?? id, id)
    } else if let day, (closedOn ?? day, closed ?? id) <= (day, id) {
      closed = id
      closedOn = day
    }
  }

  /// Takes in one with the same number of the same source; of two the later reported counts.
  mutating func note(external id: FindingID, _ state: FindingState) {
    if state.isProblem { external = max(external ?? id, id) }
  }
}
