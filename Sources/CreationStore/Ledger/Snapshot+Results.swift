import Creation

extension Snapshot {
  /// The results booked in some months as the postings of these months leave them, in the order they were booked.
  ///
  /// A result voided in a later month still counts here: what is said of a month rests on the ledger up to it. Lines
  /// about anything else are not read.
  package func results(
    in months: ClosedRange<Month>, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [ResultRecord] {
    var book = ResultBook()
    let isWanted = { (line: UnsafeRawBufferPointer) in
      LinePeek.mayConcern(line) { (id: ResultID) in id.month >= months.lowerBound }
    }
    for month in self.months where months.contains(month) {
      try lines(of: month, where: isWanted, damaged: damaged) { (reader, _) throws(PostingReader.Fault) in
        guard let (id, event) = try reader.resultEvent(), id.month >= months.lowerBound else { return nil }
        return Snapshot.hand(id, event, try reader.on(), reader.text) {
          (id, event, on, text) throws(Problem) in
          try book.post(event, to: id, on: on, text: text)
        }
      }
    }
    return book.records
  }

  /// The results of those numbers with all their postings; those not on record are left out.
  package func results(
    of ids: Set<ResultID>
  ) throws(Problem) -> [ResultID: (record: ResultRecord, postings: [Posting])] {
    guard let first = ids.map(\.month).min() else { return [:] }
    var book = ResultBook()
    var postings: [ResultID: [Posting]] = [:]
    for month in months where month >= first {
      try self.postings(in: month, of: ids) { (posting, _) throws(Problem) in
        guard case .result(let id, let event) = posting.body, ids.contains(id) else { return }
        postings[id, default: []].append(posting)
        try book.post(event, to: id, on: posting.on, text: posting.text)
      }
    }
    return Dictionary(uniqueKeysWithValues: book.records.map { ($0.id, ($0, postings[$0.id] ?? [])) })
  }
}
