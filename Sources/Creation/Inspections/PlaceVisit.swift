/// 到访 That somebody was at a place on a day, as what was booked there says.
public struct PlaceVisit: Hashable, Sendable {
  /// The place.
  public var place: PlaceID
  /// When.
  public var day: Day
  /// 检查机制 By which round; of what was no round's, the test or the source.
  public var mechanism: Source

  /// Creates a visit.
  public init(_ place: PlaceID, on day: Day, by mechanism: Source) {
    self.place = place
    self.day = day
    self.mechanism = mechanism
  }
}

extension PlaceVisit {
  /// The visits that findings and results tell of: a problem was reported at a place, or a result of it booked.
  ///
  /// What was found on a round counts for the round's mechanism, whatever its test is called.
  public static func all(
    findings: some Sequence<Finding>, results: some Sequence<ResultRecord>, rounds: [ActivityRecord] = []
  ) -> Set<PlaceVisit> {
    let pairs = rounds.compactMap { round in round.activity.mechanism.map { (round.id, $0) } }
    let mechanisms = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    var visits: Set<PlaceVisit> = []
    for finding in findings {
      guard let place = finding.report.place else { continue }
      visits.insert(PlaceVisit(place, on: finding.reported.day, by: finding.report.source))
    }
    for record in results where !record.isVoid {
      guard let place = record.result.place else { continue }
      let mechanism = record.result.inspection.flatMap { mechanisms[$0] }
      visits.insert(
        PlaceVisit(place, on: record.on.day, by: mechanism ?? Source(rawValue: record.result.test.rawValue)))
    }
    return visits
  }
}

extension Sequence<PlaceVisit> {
  /// The last day each place was visited on.
  public var last: [PlaceID: Day] {
    reduce(into: [:]) { last, visit in
      last[visit.place] = Swift.max(last[visit.place] ?? visit.day, visit.day)
    }
  }
}
