import Creation

/// 同处问题簿 Finds what is on record of the same category at the same place, or under the same number of a source.
///
/// It is for those who ask about many findings at once; whoever asks about one asks the ``KinIndex``.
package struct KinBook {
  private var spots: [Spot: Kin] = [:]
  private var externals: [External: Kin] = [:]

  fileprivate struct Spot: Hashable {
    var place: PlaceID
    var category: CategoryID
  }

  fileprivate struct External: Hashable {
    var source: Source
    var number: String
  }

  /// Reads what is on record; what is damaged is passed over, since nothing here is a figure.
  package init(_ snapshot: Snapshot) throws(Problem) {
    self.init(try MonthReader(snapshot, damaged: { _ in }).all().findings)
  }

  /// Takes in findings.
  package init(_ findings: some Sequence<Finding>) {
    for finding in findings { note(finding) }
  }
}

extension KinBook {
  /// What is on record that is like the report.
  package func kin(of report: FindingEvent.Report) -> Kin {
    var kin = Spot(report).flatMap { spots[$0] } ?? Kin()
    kin.external = External(report).flatMap { externals[$0]?.external }
    return kin
  }

  /// Takes in a finding.
  package mutating func note(_ finding: Finding) {
    if let external = External(finding.report) {
      externals[external, default: Kin()].note(external: finding.id, finding.state)
    }
    if let spot = Spot(finding.report) {
      spots[spot, default: Kin()].note(finding.id, finding.state, closed: finding.closed?.day)
    }
  }
}

extension KinBook.Spot {
  fileprivate init?(_ report: FindingEvent.Report) {
    guard let place = report.place, let category = report.category else { return nil }
    self.init(place: place, category: category)
  }
}

extension KinBook.External {
  fileprivate init?(_ report: FindingEvent.Report) {
    guard let number = report.external else { return nil }
    self.init(source: report.source, number: number)
  }
}
