import Creation

extension Snapshot {
  /// Findings with all their postings, by number; those not on record are left out.
  ///
  /// Only lines about them are read, and of no month before theirs.
  package func histories(
    of ids: Set<FindingID>
  ) throws(Problem) -> [FindingID: (finding: Finding, postings: [Posting])] {
    guard let first = ids.map(\.month).min() else { return [:] }
    var book = FindingBook()
    var postings: [FindingID: [Posting]] = [:]
    for month in months where month >= first {
      try self.postings(in: month, of: ids) { (posting, _) throws(Problem) in
        switch posting.body {
        case .finding(let id, let event) where ids.contains(id):
          postings[id, default: []].append(posting)
          try book.post(event, to: id, on: posting.on, text: posting.text)
        case .reporterForgotten(let id) where ids.contains(id): postings[id, default: []].append(posting)
        default: return
        }
      }
    }
    return Dictionary(uniqueKeysWithValues: book.findings.map { ($0.id, ($0, postings[$0.id] ?? [])) })
  }
}
