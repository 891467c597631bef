/// 反弹清单 The problems that came back in a period.
///
/// A rebound belongs to the period it was reported in, a closing to the period it happened in:
/// 反弹率 = rebounds reported in the period ÷ findings closed in the period and still closed. Three rebounds in a
/// month that saw 60 findings closed are 5.00%.
public struct Rebounds: Sendable {
  /// The period.
  public let period: Period
  /// The rebounds, by the day they were reported.
  public let list: [Rebound]
  private let closed: [Finding]

  /// Takes the period's rebounds out of the findings; `closings` says when an earlier finding was closed.
  public init(
    _ findings: some Sequence<Finding>, in period: Period, closings: (FindingID) -> Moment?
  ) {
    self.period = period
    list = findings.compactMap { finding in
      guard finding.countsForPlace, period.contains(finding.reported.day), let earlier = finding.reboundsFrom
      else { return nil }
      return Rebound(finding: finding, earlier: earlier, closed: closings(earlier))
    }.sorted { ($0.finding.reported.day, $0.finding.id) < ($1.finding.reported.day, $1.finding.id) }
    closed = findings.filter { finding in
      finding.state == .closed && finding.closed.map { period.contains($0.day) } ?? false
    }
  }
}

extension Rebounds {
  /// The months of the period.
  public var months: ClosedRange<Month> { period.months }

  /// 反弹率 of all: rebounds ÷ closed.
  public var rate: Ratio { Ratio(list.count, of: closed.count) }

  /// The rebounds by place, category, grid or unit, most first; only those that have any.
  public func groups(by keys: FacetKeys, least: Int) -> [ReboundGroup] {
    var groups: [String: ReboundGroup] = [:]
    let months = months
    for rebound in list {
      guard let key = keys.key(of: rebound.finding) else { continue }
      let new = ReboundGroup(key: key, months: Array(repeating: 0, count: months.count))
      let month = months.lowerBound.distance(to: rebound.finding.reported.month)
      groups[key, default: new].rebounds += 1
      if new.months.indices.contains(month) { groups[key]?.months[month] += 1 }
    }
    for finding in closed {
      if let key = keys.key(of: finding) { groups[key]?.closed += 1 }
    }
    return groups.values.filter { $0.rebounds >= least }.sorted { $0.comes(before: $1) }
  }
}
