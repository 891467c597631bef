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
  private var book: FindingBook
  private var externals: [External: FindingID] = [:]

  /// None.
  init() {
    book = FindingBook()
  }

  init(_ snapshot: Snapshot) throws {
    book = try MonthReader(snapshot, text: true).all()
    externals.reserveCapacity(book.findings.count)
    for finding in book.findings { note(finding.report, finding.id) }
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

  /// Takes in what is being posted.
  mutating func post(_ steps: [FindingStep], to id: FindingID) throws(Problem) {
    for step in steps {
      try book.post(step.event, to: id, on: step.on, text: step.text)
      if case .reported(let report) = step.event { note(report, id) }
    }
  }

  private mutating func note(_ report: FindingEvent.Report, _ id: FindingID) {
    guard let number = report.external else { return }
    let external = External(source: report.source, number: number)
    if externals[external] == nil { externals[external] = id }
  }
}
