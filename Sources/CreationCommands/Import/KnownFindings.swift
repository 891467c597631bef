import Creation
import CreationReports
import CreationStore

/// 外部编号 What tells whether a finding of another system is on record already: its source and number there.
struct External: Hashable {
  var source: Source
  var number: String
}

/// 在册问题 The findings on record, to be found by the number another system gave them or by our own.
struct KnownFindings {
  private var book = FindingBook()
  private var externals: [External: FindingID] = [:]
  private var pasts: [FindingID: FindingPast] = [:]

  /// None.
  init() {}

  init(_ snapshot: Snapshot) throws(Problem) {
    for month in snapshot.months {
      try snapshot.findingEvents(in: month, text: true) { (id, event, on, text) throws(Problem) in
        try post(event, to: id, on: on, text: text)
      }
    }
  }
}

extension KnownFindings {
  /// The finding a row is about, where it is on record.
  ///
  /// A row without a number of another system, or with one our list masked, is known by our own number if time and
  /// source agree: another office has the same numbers for other findings.
  func finding(_ row: FindingRow) -> Finding? {
    if let external = row.external, let id = externals[External(source: row.source, number: external)] {
      return book[id]
    }
    guard let id = row.id, let finding = book[id], finding.report.source == row.source,
      finding.reported.title == row.reported.title,
      row.external == nil || row.external == finding.report.external.map(PrivacyMask.masked)
    else { return nil }
    return finding
  }

  /// The finding with that number.
  subscript(id: FindingID) -> Finding? { book[id] }

  /// All of them.
  var findings: ContiguousArray<Finding> { book.findings }

  /// What a finding said before it was changed.
  func past(of id: FindingID) -> FindingPast { pasts[id] ?? FindingPast() }

  /// Takes in what is being posted.
  mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, text: String?
  ) throws(Problem) {
    if FindingPast.isTouched(by: event.kind), let finding = book[id] {
      pasts[id, default: FindingPast()].note(finding)
    }
    try book.post(event, to: id, on: on, text: text)
    switch event {
    case .reported(let report), .corrected(let report): note(report, id)
    default: break
    }
  }

  private mutating func note(_ report: FindingEvent.Report, _ id: FindingID) {
    guard let number = report.external else { return }
    let external = External(source: report.source, number: number)
    if externals[external] == nil { externals[external] = id }
  }
}
