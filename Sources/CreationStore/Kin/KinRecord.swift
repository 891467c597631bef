import Creation

/// 同处记录 What the index keeps of a finding: enough to go on from where the ledger was left, and its keys.
struct KinRecord: Hashable {
  /// 问题编号.
  var id: FindingID
  /// Where it stands.
  var state: FindingState
  /// When it was closed, as ``Finding/closed`` has it.
  var closed: Day?
  /// The ledger month its last posting stands in.
  var last: Month
  /// Its place and category, 0 where it lacks one.
  var spot: UInt64
  /// Its source and external number, 0 where it has none.
  var external: UInt64
}

extension KinRecord {
  /// What counts of a finding whose last posting stands in a ledger month.
  init(_ finding: Finding, last: Month) {
    self.init(
      id: finding.id, state: finding.state, closed: finding.closed?.day, last: last,
      spot: KinRecord.spot(finding.report), external: KinRecord.external(finding.report))
  }

  /// Takes in a posting the way a finding does; of a finding on record, a recalling changes nothing.
  mutating func apply(_ event: FindingEvent, on: Moment, in month: Month) {
    last = month
    if case .recalled = event { return }
    var finding = Finding(id: id, report: .init(), on: on)
    finding.state = state
    finding.closed = closed.map { Moment($0) }
    finding.apply(event, on: on)
    state = finding.state
    closed = finding.closed?.day
    guard case .corrected(let report) = event else { return }
    spot = KinRecord.spot(report)
    external = KinRecord.external(report)
  }

  /// The key of a report's place and category.
  static func spot(_ report: FindingEvent.Report) -> UInt64 {
    guard let place = report.place, let category = report.category else { return 0 }
    return max(1, Fingerprint.of(place.rawValue, category.rawValue))
  }

  /// The key of a report's source and external number.
  static func external(_ report: FindingEvent.Report) -> UInt64 {
    guard let number = report.external else { return 0 }
    return max(1, Fingerprint.of(report.source.rawValue, number))
  }
}
