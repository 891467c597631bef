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
    let days = try snapshot.days(of: month)
    return try filled(MonthBook(month, days: days, opening: opening), days)
  }

  /// The same, with the stretches it lies in, which go on from where they stood, counted beside it.
  func book(of month: Month, opening: [Finding], _ running: RunningTotals) throws(Problem) -> MonthBook {
    let days = try snapshot.days(of: month)
    var book = MonthBook(month, days: days, opening: opening)
    try running.attach(to: &book, snapshot)
    return try filled(book, days)
  }

  /// The book of a stretch of several months in one, which begins where a month ended.
  func book(of term: Term) throws(Problem) -> MonthBook {
    let days = try snapshot.days(of: term)
    return try filled(MonthBook(term.last, days: days, opening: try opening(of: term)), days)
  }

  /// The same where nothing but counts is asked for, up to a day: it goes on from what the stretch came to by the last
  /// closing before, and holds no more findings at a time than are open, and those of a month.
  func count(_ term: Term, to day: Day) throws(Problem) -> MonthBook {
    let days = try snapshot.days(of: term)
    guard let last = try lastClosed(in: term, by: day) else {
      let book = MonthBook(term.last, days: days, opening: try opening(of: term), onlyCounts: true)
      return try filled(book, days, settlingTo: day)
    }
    let book = try RunningTotals(snapshot, through: last, of: term)
      .book(of: term, days: days, opening: try carriedForward(from: last))
    let rest = Period(first: try snapshot.lastDay(of: last).advanced(by: 1), last: days.last)
    return try rest.map { (rest) throws(Problem) in try filled(book, rest, settlingTo: day) } ?? book
  }

  /// The last month of a stretch that is closed and was over on a day.
  private func lastClosed(in term: Term, by day: Day) throws(Problem) -> Month? {
    for month in snapshot.closed.reversed() where term.months.contains(month) {
      if try snapshot.lastDay(of: month) <= day { return month }
    }
    return nil
  }

  /// What was handed on into a stretch.
  private func opening(of term: Term) throws(Problem) -> [Finding] {
    let before = term.first.previous
    if snapshot.closed.contains(before) { return try carriedForward(from: before) }
    guard let first = snapshot.months.first, try snapshot.month(of: first.first) <= before else { return [] }
    return try books(through: before).last?.carriedForward() ?? []
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
    return try filled(FindingBook(opening), days)
  }

  /// A book with the postings of some days.
  ///
  /// What no closing handed on and nothing called back, as where a rulebook was given another last day of the month
  /// afterwards, is looked up in the ledger before; a book that has let go of it then begins anew and keeps all. Who
  /// counts up to a day has what is over settled month by month.
  private func filled<Book: PostedBook>(
    _ begun: Book, _ days: Period, settlingTo day: Day? = nil
  ) throws(Problem) -> Book {
    var pass = Pass(begun)
    // What is begun with is kept, so that room has to be made in the copy that is posted to.
    if day == nil { pass.book.reserve(try snapshot.estimatedFindings(in: days)) }
    let files = snapshot.files(of: days)
    for file in files {
      try read(file, days, into: &pass, reports: day == nil)
      guard let day, file != files.last else { continue }
      let last = try snapshot.lastDay(of: file)
      if last <= day { pass.book.settle(before: last.advanced(by: 1)) }
    }
    if !pass.missing.isEmpty {
      let earlier = MonthReader(snapshot, text: text, damaged: damaged.map { _ in { _ in } })
      pass = Pass(begun, isLast: true, missing: pass.missing)
      try pass.book.addMissing(Array(try earlier.findings(pass.missing, before: days.first).findings))
      for file in files { try read(file, days, into: &pass, reports: day == nil) }
    }
    for result in pass.results { try pass.book.take(result) }
    for fault in pass.faults { damaged?(fault) }
    return pass.book
  }

  /// A run over the ledger, and what came of it.
  private struct Pass<Book: PostedBook> {
    var book: Book
    /// Findings that are neither held nor reported in these days.
    var missing: Set<FindingID> = []
    var results: [ResultPosting] = []
    var faults: [Problem] = []
    /// Whether all there is to be found has been found.
    let isLast: Bool

    init(_ book: Book, isLast: Bool = false, missing: Set<FindingID> = []) {
      (self.book, self.isLast, self.missing) = (book, isLast, missing)
    }
  }

  private func read<Book: PostedBook>(
    _ file: Month, _ days: Period, into pass: inout Pass<Book>, reports: Bool
  ) throws(Problem) {
    var (results, faults): ([ResultPosting], [Problem]) = ([], [])
    let take: Snapshot.Taking<ResultID, ResultEvent> = { results.append(ResultPosting($0, $1, $2, $3)) }
    try snapshot.findingEvents(
      in: file, only: days, text: text, reports: reports, damaged: damaged.map { _ in { faults.append($0) } },
      results: Book.takesResults ? take : nil
    ) { (id, event, on, text) throws(Problem) in
      if !without.isEmpty, without.contains(id) { return }
      let isTaken = try pass.book.take(event, id, on, text, orRefuses: pass.isLast)
      if !isTaken { pass.missing.insert(id) }
    }
    pass.results += results
    pass.faults += faults
  }
}
