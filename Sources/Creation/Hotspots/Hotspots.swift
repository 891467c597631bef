/// 黑点排查 Where the findings of a period recur.
///
/// A finding belongs to the period it was reported in. What was found void, merged into another or not accepted
/// is no problem of the place and does not count.
public struct Hotspots: Hashable, Sendable {
  /// The period.
  public let period: Period
  /// What findings are gathered by.
  public let facet: Facet
  /// At least how many findings make a hotspot.
  public let least: Int
  /// The hotspots, the worst first.
  public let spots: [Hotspot]
  /// All findings that count, at hotspots or not.
  public let total: Int
  /// Of them, those without a place, category, grid or unit.
  public let unplaced: Int
  /// Places and the like that had findings, but fewer than a hotspot.
  public let fewer: Int

  /// Counts the findings as they stand at a moment.
  public init(
    _ findings: some Sequence<Finding>, by keys: FacetKeys, in period: Period, least: Int,
    asOf moment: Moment
  ) {
    var found: [String: Hotspot] = [:]
    var (total, unplaced) = (0, 0)
    let months = period.months
    for finding in findings where finding.countsForPlace && period.contains(finding.reported.day) {
      total += 1
      guard let key = keys.key(of: finding) else {
        unplaced += 1
        continue
      }
      let day = finding.reported.day
      let new = Hotspot(
        key: key, months: Array(repeating: 0, count: months.count), first: day, last: day)
      found[key, default: new].add(
        finding, month: months.lowerBound.distance(to: finding.reported.month), asOf: moment)
    }
    self.period = period
    self.facet = keys.facet
    self.least = least
    self.total = total
    self.unplaced = unplaced
    spots = found.values.filter { $0.count >= least }.sorted { $0.comes(before: $1) }
    fewer = found.count - spots.count
  }
}

extension Hotspots {
  /// The months of the period.
  public var months: ClosedRange<Month> { period.months }

  /// 占比 = the spot's findings ÷ all findings of the period that count.
  public func share(of spot: Hotspot) -> Ratio { Ratio(spot.count, of: total) }
}
