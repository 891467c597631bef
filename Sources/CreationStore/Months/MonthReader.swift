import Creation

/// 读月账 Brings a month's book together: what the last closing carried forward and what was posted since.
///
/// The history before the last closing is never read.
package struct MonthReader {
  private let snapshot: Snapshot
  private let text: Bool
  private let damaged: ((Problem) -> Void)?
  /// Findings to leave out of a month's book, as if they had never been reported.
  package var without: Set<FindingID> = []

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
      let book = try book(of: current, opening: carried)
      carried = book.carriedForward()
      books.append(book)
    }
    return books
  }

  /// The book of a month that follows from findings handed on to it.
  func book(of month: Month, opening: [Finding]) throws(Problem) -> MonthBook {
    try book(of: month, over: try snapshot.days(of: month), opening: opening)
  }

  /// The book of a stretch of several months in one, which begins where a month ended.
  func book(of month: Month, over days: Period, after before: Month) throws(Problem) -> MonthBook {
    let begun = try snapshot.months.first.map { (first) throws(Problem) in try snapshot.month(of: first.first)
    }
    var opening: [Finding] = []
    if snapshot.closed.contains(before) {
      opening = try carriedForward(from: before)
    } else if let begun, begun <= before {
      opening = try books(through: before).last?.carriedForward() ?? []
    }
    return try book(of: month, over: days, opening: opening)
  }

  private func book(of month: Month, over days: Period, opening: [Finding]) throws(Problem) -> MonthBook {
    let room = try snapshot.estimatedFindings(in: days)
    return try filled(from: opening, days) { opening in
      var book = MonthBook(month, days: days, opening: opening)
      book.reserve(room)
      return book
    }
  }

  private func carriedForward(from month: Month?) throws(Problem) -> [Finding] {
    guard let month else { return [] }
    return try snapshot.closing(of: month, text: text).carried.filter { !without.contains($0.id) }
  }

  /// All findings still open after the last posting, and those closed since the last closing.
  package func current() throws(Problem) -> FindingBook {
    try book(after: snapshot.lastClosedDay, from: try carriedForward(from: snapshot.lastClosed))
  }

  /// Every finding ever reported, from the whole ledger.
  package func all() throws(Problem) -> FindingBook {
    try book(after: nil, from: [])
  }

  /// All findings that were open when a month began or were touched since, as they stand after the last posting, or
  /// after those of a day.
  ///
  /// The closing before that month holds all that was open then, so that nothing reported or closed in the month
  /// or later is missing; the ledger before that closing is not read.
  package func since(_ month: Month, through end: Day = .latest) throws(Problem) -> FindingBook {
    let base = snapshot.closed.last { $0 < month }
    let last = try base.map { (month) throws(Problem) in try snapshot.lastDay(of: month) }
    return try book(after: last, through: end, from: try carriedForward(from: base))
  }

  /// The findings of those numbers alone, as they stood before a day where one is given; the months before the oldest
  /// of them was reported are not read.
  package func findings(_ ids: Set<FindingID>, before day: Day = .latest) throws(Problem) -> FindingBook {
    var book = FindingBook()
    guard let first = ids.map(\.month).min() else { return book }
    for month in snapshot.months where month >= first && month <= day.month {
      try snapshot.findingEvents(in: month, text: text, damaged: damaged) {
        (id, event, on, text) throws(Problem) in
        if ids.contains(id), on.day < day { try book.post(event, to: id, on: on, text: text) }
      }
    }
    return book
  }

  private func book(
    after day: Day?, through end: Day = .latest, from opening: [Finding]
  ) throws(Problem) -> FindingBook {
    let first = day?.advanced(by: 1) ?? .earliest
    guard let days = Period(first: first, last: end) else { return FindingBook(opening) }
    return try filled(from: opening, days) { FindingBook($0) }
  }

  /// A book of some days.
  ///
  /// What no closing handed on and nothing called back, as where a rulebook was given another last day of the month
  /// afterwards, is looked up in the ledger before.
  private func filled<Book: PostedBook>(
    from opening: [Finding], _ days: Period, _ begin: ([Finding]) -> Book
  ) throws(Problem) -> Book {
    var book = begin(opening)
    var missing: Set<FindingID> = []
    var faults: [Problem] = []
    var results: [ResultPosting] = []
    let take: Snapshot.Taking<ResultID, ResultEvent> = { results.append(ResultPosting($0, $1, $2, $3)) }
    try snapshot.findingEvents(
      in: days, text: text, damaged: damaged.map { _ in { faults.append($0) } },
      results: Book.takesResults ? take : nil
    ) { (id, event, on, text) throws(Problem) in
      if !without.isEmpty, without.contains(id) { return }
      let beginsHere = event.kind == .reported || event.kind == .recalled
      if beginsHere || book.holds(id) { try book.take(event, id, on, text) } else { missing.insert(id) }
    }
    if !missing.isEmpty {
      let earlier = MonthReader(snapshot, text: text, damaged: damaged.map { _ in { _ in } })
      book = begin(opening + (try earlier.findings(missing, before: days.first).findings))
      faults = []
      try snapshot.findingEvents(in: days, text: text, damaged: damaged.map { _ in { faults.append($0) } }) {
        (id, event, on, text) throws(Problem) in
        if !without.contains(id) { try book.take(event, id, on, text) }
      }
    }
    for result in results { try book.take(result) }
    for fault in faults { damaged?(fault) }
    return book
  }
}
