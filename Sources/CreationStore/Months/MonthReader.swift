import Creation

/// 读月账 Brings a month's book together: what the last closing carried forward and what was posted since.
///
/// The history before the last closing is never read.
package struct MonthReader {
  private let snapshot: Snapshot
  private let text: Bool
  private let damaged: ((Problem) -> Void)?

  /// Reads from a snapshot, with or without free text.
  ///
  /// The first line that cannot be read is thrown, since a figure must not rest on half of the postings; a
  /// reader that only shows things hands it to `damaged` and goes on.
  package init(_ snapshot: Snapshot, text: Bool = false, damaged: ((Problem) -> Void)? = nil) {
    self.snapshot = snapshot
    self.text = text
    self.damaged = damaged
  }
}

extension MonthReader {
  /// The book of a month, and those of the open months before it back to the last closing, oldest first.
  package func books(through month: Month) throws(Problem) -> [MonthBook] {
    let base = snapshot.closed.last { $0 < month }
    var carried = try carriedForward(from: base)
    let first = base?.next ?? snapshot.months.first ?? month
    var books: [MonthBook] = []
    for current in min(first, month)...month {
      var book = MonthBook(current, days: try snapshot.days(of: current), opening: carried)
      try fill(&book)
      carried = book.carriedForward()
      books.append(book)
    }
    return books
  }

  private func carriedForward(from month: Month?) throws(Problem) -> [Finding] {
    guard let month else { return [] }
    return try snapshot.closing(of: month, text: text).carried
  }

  private func fill(_ book: inout MonthBook) throws(Problem) {
    guard !snapshot.files(of: book.days).isEmpty else { return }
    book.reserve(try snapshot.estimatedFindings(in: book.days))
    try snapshot.findingEvents(in: book.days, text: text, damaged: damaged) {
      (id, event, on, text) throws(Problem) in
      try book.post(event, to: id, on: on, text: text)
    }
  }

  /// All findings still open after the last posting, and those closed since the last closing.
  package func current() throws(Problem) -> FindingBook {
    var book = FindingBook(try carriedForward(from: snapshot.lastClosed))
    try fill(&book, after: snapshot.lastClosedDay)
    return book
  }

  /// Every finding ever reported, from the whole ledger.
  package func all() throws(Problem) -> FindingBook {
    var book = FindingBook()
    try fill(&book, after: nil)
    return book
  }

  /// All findings that were open when a month began or were touched since, as they stand after the last posting.
  ///
  /// The closing before that month holds all that was open then, so that nothing reported or closed in the month
  /// or later is missing; the ledger before that closing is not read.
  package func since(_ month: Month) throws(Problem) -> FindingBook {
    let base = snapshot.closed.last { $0 < month }
    var book = FindingBook(try carriedForward(from: base))
    try fill(&book, after: try base.map { (month) throws(Problem) in try snapshot.lastDay(of: month) })
    return book
  }

  /// The findings of those numbers alone; the months before the oldest of them was reported are not read.
  package func findings(_ ids: Set<FindingID>) throws(Problem) -> FindingBook {
    var book = FindingBook()
    guard let first = ids.map(\.month).min() else { return book }
    for month in snapshot.months where month >= first {
      try snapshot.findingEvents(in: month, text: text, damaged: damaged) {
        (id, event, on, text) throws(Problem) in
        if ids.contains(id) { try book.post(event, to: id, on: on, text: text) }
      }
    }
    return book
  }

  private func fill(_ book: inout FindingBook, after day: Day?) throws(Problem) {
    let first = day?.advanced(by: 1) ?? .earliest
    guard let days = Period(first: first, last: .latest) else { return }
    try snapshot.findingEvents(in: days, text: text, damaged: damaged) {
      (id, event, on, text) throws(Problem) in
      try book.post(event, to: id, on: on, text: text)
    }
  }
}
