import Creation

extension Snapshot {
  /// The activities of some days, as the postings through the last of them leave them, in the order they were booked;
  /// only lines about activities are read.
  ///
  /// An activity voided later still counts here: what is said of a stretch rests on the ledger up to its end.
  package func activities(
    in days: Period, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [ActivityRecord] {
    var book = ActivityBook(beginningIn: days.first.month)
    for month in files(of: days) {
      try lines(of: month, where: { LinePeek.mayBe(.activity, $0) }, damaged: damaged) {
        (reader, _) throws(PostingReader.Fault) in
        guard let (id, event) = try reader.activityEvent(), case let on = try reader.on(),
          days.contains(on.day)
        else { return nil }
        let evidence = try reader.evidence().count
        return Snapshot.hand(id, event, on, reader.text) { (id, event, on, text) throws(Problem) in
          try book.post(event, to: id, on: on, text: text, evidence: evidence)
        }
      }
    }
    return book.records
  }

  /// The activities of those numbers with all their postings; those not on record are left out.
  package func activities(
    of ids: Set<ActivityID>
  ) throws(Problem) -> [ActivityID: (record: ActivityRecord, postings: [Posting])] {
    guard let first = ids.map(\.month).min() else { return [:] }
    var book = ActivityBook()
    var postings: [ActivityID: [Posting]] = [:]
    for month in months where month >= first {
      try self.postings(in: month, of: ids) { (posting, _) throws(Problem) in
        guard case .activity(let id, let event) = posting.body, ids.contains(id) else { return }
        postings[id, default: []].append(posting)
        try book.post(event, to: id, on: posting.on, text: posting.text, evidence: posting.evidence.count)
      }
    }
    return Dictionary(uniqueKeysWithValues: book.records.map { ($0.id, ($0, postings[$0.id] ?? [])) })
  }
}
