import Creation

extension Snapshot {
  /// The results booked in some assessment months as the postings of these months leave them, in the order they were
  /// booked.
  ///
  /// A result voided in a later month still counts here: what is said of a month rests on the ledger up to it.
  package func results(
    in months: ClosedRange<Month>, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [ResultRecord] {
    let (first, last) = (try days(of: months.lowerBound).first, try days(of: months.upperBound).last)
    return try Period(first: first, last: last).map { (days) throws(Problem) in
      try results(in: days, damaged: damaged)
    } ?? []
  }

  /// The results booked in an assessment month or later, in the order they were booked, as they stand now; all there
  /// are where no month is said.
  package func results(
    since month: Month?, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [ResultRecord] {
    let first = try month.map { (month) throws(Problem) in try days(of: month).first } ?? .earliest
    return try Period(first: first, last: .latest).map { (days) throws(Problem) in
      try results(in: days, damaged: damaged)
    } ?? []
  }

  /// The results booked on some days, as the postings of these days leave them; lines about anything else are not read.
  private func results(in days: Period, damaged: ((Problem) -> Void)?) throws(Problem) -> [ResultRecord] {
    let first = days.first.month
    var book = ResultBook(beginningIn: first)
    var months: [Day: Month] = [:]
    let isWanted = { (line: UnsafeRawBufferPointer) in
      LinePeek.mayConcern(line) { (id: ResultID) in id.month >= first }
    }
    for file in files(of: days) {
      try lines(of: file, where: isWanted, damaged: damaged) { (reader, _) throws(PostingReader.Fault) in
        guard let (id, event) = try reader.resultEvent(), case let on = try reader.on(), days.contains(on.day)
        else { return nil }
        return Snapshot.hand(id, event, on, reader.text) { (id, event, on, text) throws(Problem) in
          if months[on.day] == nil { months[on.day] = try month(of: on.day) }
          try book.post(event, to: id, on: on, in: months[on.day], text: text)
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
    for file in months where file >= first {
      try self.postings(in: file, of: ids) { (posting, _) throws(Problem) in
        guard case .result(let id, let event) = posting.body, ids.contains(id) else { return }
        postings[id, default: []].append(posting)
        let month = try month(of: posting.on.day)
        try book.post(event, to: id, on: posting.on, in: month, text: posting.text)
      }
    }
    return Dictionary(uniqueKeysWithValues: book.records.map { ($0.id, ($0, postings[$0.id] ?? [])) })
  }
}
