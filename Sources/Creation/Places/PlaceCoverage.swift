/// 点位覆盖 Which declared places were visited in a month: 「每月全覆盖督导所有实地考察申报点位」（石狮）.
///
/// A place counts as visited where a test has a result of it or a problem was found at it.
public struct PlaceCoverage: Hashable, Sendable {
  /// A declared place, with the last day it was visited on.
  public struct Visit: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// When; nothing where it was not visited.
    public var last: Day?
  }

  /// Every declared place in use, in the order of their numbers.
  public private(set) var visits: [Visit]

  /// Looks where problems were reported and results booked in the days of a month.
  public init(_ places: [Place], in days: Period, findings: some Sequence<Finding>, results: [ResultRecord]) {
    let last = PlaceCoverage.lastVisits(in: days, findings: findings, results: results)
    visits = places.filter { $0.declared && $0.retired == nil }.sorted { $0.id < $1.id }
      .map { Visit(place: $0, last: last[$0.id]) }
  }
}

extension PlaceCoverage {
  /// The last day of those each place was visited on: a problem was reported at it, or a result of it booked.
  static func lastVisits(
    in days: Period, findings: some Sequence<Finding>, results: [ResultRecord]
  ) -> [PlaceID: Day] {
    var last: [PlaceID: Day] = [:]
    func note(_ place: PlaceID?, _ day: Day) {
      guard let place, days.contains(day) else { return }
      last[place] = Swift.max(last[place] ?? day, day)
    }
    for finding in findings { note(finding.report.place, finding.reported.day) }
    for record in results where !record.isVoid { note(record.result.place, record.on.day) }
    return last
  }

  /// 点位覆盖率 of some of the places: of a plan's, say.
  public func rate(where isWanted: (Place) -> Bool) -> Ratio {
    let wanted = visits.filter { isWanted($0.place) }
    return Ratio(wanted.count { $0.last != nil }, of: wanted.count)
  }

  /// The same of some of the places alone.
  public func only(where isWanted: (Place) -> Bool) -> PlaceCoverage {
    var copy = self
    copy.visits = visits.filter { isWanted($0.place) }
    return copy
  }

  /// The places not visited.
  public var missed: [Visit] { visits.filter { $0.last == nil } }

  /// 点位覆盖率 of each group of places by a trait of theirs, in its order; then of all.
  public func rates<Key: Hashable & Comparable>(by key: (Place) -> Key?) -> [(key: Key?, rate: Ratio)] {
    var rates: [Key?: Ratio] = [:]
    var all = Ratio(0, of: 0)
    for visit in visits {
      let part = visit.last == nil ? 0 : 1
      let group = key(visit.place)
      let rate = rates[group] ?? Ratio(0, of: 0)
      rates[group] = Ratio(rate.part + part, of: rate.whole + 1)
      all = Ratio(all.part + part, of: all.whole + 1)
    }
    let known = rates.compactMap { key, rate in key.map { (key: $0, rate: rate) } }.sorted { $0.key < $1.key }
    return known.map { (key: .some($0.key), rate: $0.rate) }
      + (rates[nil].map { [(key: nil, rate: $0)] } ?? []) + [(key: nil, rate: all)]
  }
}
