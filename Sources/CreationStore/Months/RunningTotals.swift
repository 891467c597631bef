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
    // In spring all three began with the same month.
    var handedOn: [Month: Set<FindingID>] = [:]
    for totals in try snapshot.totals(of: month) where wanted == nil || totals.term == wanted {
      self.totals[totals.term] = totals
      let before = totals.term.first.previous
      if handedOn[before] == nil, snapshot.closed.contains(before) {
        handedOn[before] = Set(try snapshot.closing(of: before, text: false).carried.map(\.id))
      }
      begunWith[totals.term] = handedOn[before]
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

  /// Has a month's book, before any posting, count the stretches the month lies in.
  func attach(to book: inout MonthBook, _ snapshot: Snapshot) throws(Problem) {
    for term in RunningTotals.terms(around: book.month) {
      book.count(
        beside: term, days: try snapshot.days(of: term), from: totals[term], begunWith: begunWith[term] ?? [])
    }
  }

  /// Takes in the book of a month that has been posted.
  mutating func take(_ book: MonthBook) {
    self = RunningTotals()
    for (totals, begunWith) in book.totals(before: book.days.last.advanced(by: 1)) {
      self.totals[totals.term] = totals
      self.begunWith[totals.term] = begunWith
    }
  }
}
