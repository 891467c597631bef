import Creation

/// 累计 The quarter, half-year and year a month lies in, as they stood when the month before ended.
struct RunningTotals {
  /// What each came to.
  private(set) var totals: [Term: StretchTotals] = [:]
  /// The findings each began with.
  private var begunWith: [Term: Set<FindingID>] = [:]

  /// Nothing has come before.
  init() {}

  /// As they stood before a month: as the closing of the month before left them, where it is closed.
  init(_ snapshot: Snapshot, before month: Month) throws(Problem) {
    self.init()
    let before = month.previous
    if snapshot.closed.contains(before) { self = try RunningTotals(snapshot, through: before) }
  }

  /// As the closing of a month left them, those wanted or all.
  init(_ snapshot: Snapshot, through month: Month, of wanted: Term? = nil) throws(Problem) {
    for totals in try snapshot.totals(of: month) where wanted == nil || totals.term == wanted {
      self.totals[totals.term] = totals
      let before = totals.term.first.previous
      guard snapshot.closed.contains(before) else { continue }
      begunWith[totals.term] = Set(try snapshot.closing(of: before, text: false).carried.map(\.id))
    }
  }
}

extension RunningTotals {
  /// The stretches longer than a month that a month lies in.
  static func terms(around month: Month) -> [Term] {
    Term.Span.allCases.filter { $0 > .month }.map { Term($0, around: month) }
  }

  /// The book a stretch is gone on with from the findings handed on; one nothing is known of begins with them.
  func book(of term: Term, days: Period, opening: [Finding]) -> MonthBook {
    guard let totals = totals[term] else {
      return MonthBook(term.last, days: days, opening: opening, onlyCounts: true)
    }
    return MonthBook(totals, days: days, opening: opening, begunWith: begunWith[term] ?? [])
  }

  /// What the stretches a month lies in came to, the shorter first.
  func all(around month: Month) -> [StretchTotals] {
    RunningTotals.terms(around: month).compactMap { totals[$0] }
  }

  /// Takes in the books of a month that has been posted.
  mutating func take(_ books: [MonthBook], of month: Month, before next: Day) {
    var (totals, begunWith): ([Term: StretchTotals], [Term: Set<FindingID>]) = ([:], [:])
    for (term, book) in zip(RunningTotals.terms(around: month), books) {
      var book = book
      book.settle(before: next)
      totals[term] = book.totals(of: term)
      begunWith[term] = book.begunWith
    }
    (self.totals, self.begunWith) = (totals, begunWith)
  }
}

/// A month's book and those of the stretches it lies in, filled in one run over the ledger.
struct RunningBooks {
  /// The month's.
  var month: MonthBook
  /// Those of the stretches.
  var stretches: [MonthBook]
}

extension RunningBooks: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?, orRefuses: Bool
  ) throws(Problem) -> Bool {
    guard try month.take(event, id, on, text, orRefuses: orRefuses) else { return false }
    for index in stretches.indices { try stretches[index].post(event, to: id, on: on, text: text) }
    return true
  }

  mutating func settle(before first: Day) {}

  mutating func reserve(_ count: Int) {
    month.reserve(count)
    for index in stretches.indices { stretches[index].reserve(count) }
  }

  mutating func addMissing(_ findings: [Finding]) throws(Problem) {
    try month.addMissing(findings)
    for index in stretches.indices { try stretches[index].addMissing(findings) }
  }

  static var takesResults: Bool { true }

  mutating func take(_ result: ResultPosting, in month: Month) throws(Problem) {
    try self.month.take(result, in: month)
  }
}
