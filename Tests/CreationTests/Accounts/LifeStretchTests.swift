import Testing

@testable import Creation

@Suite("几个月一本账")
struct LifeStretchTests {
  /// The same stretch kept in four ways: whole, letting go of what is settled month by month, begun anew every month
  /// from what it came to, and counted beside each of its months.
  private struct Books {
    let term: Term
    var whole, settled, continued, month: MonthBook
    /// What counting beside the months came to, and the findings handed on.
    var beside: (totals: StretchTotals, begunWith: Set<FindingID>, opening: [Finding])?

    init(_ days: Period, opening: [Finding]) {
      term = Term(.year, around: days.first.month)
      whole = MonthBook(days.last.month, days: days, opening: opening)
      settled = MonthBook(days.last.month, days: days, opening: opening, onlyCounts: true)
      continued = settled
      month = MonthBook(days.first.month, opening: opening)
      month.count(beside: term, days: days, from: nil, begunWith: [])
    }

    mutating func post(_ event: FindingEvent, to id: FindingID, on: Moment) throws {
      try whole.post(event, to: id, on: on)
      try settled.post(event, to: id, on: on)
      try continued.post(event, to: id, on: on)
      try month.post(event, to: id, on: on)
    }

    /// Ends a month; the findings handed on come in another order.
    mutating func end(using chance: inout Chance) throws {
      let next = month.month.next
      settled.settle(before: next.first)
      continued.settle(before: next.first)
      continued = MonthBook(
        continued.totals(of: term), days: continued.days,
        opening: continued.book.findings.shuffled(using: &chance), begunWith: continued.begunWith)
      let (totals, begunWith) = try #require(month.totals(before: next.first).first)
      let opening = month.carriedForward().shuffled(using: &chance)
      beside = (totals, begunWith, opening)
      month = MonthBook(next, opening: opening)
      month.count(beside: term, days: whole.days, from: totals, begunWith: begunWith)
    }

    /// The books by name; what was counted beside the months, once one has ended.
    func all(atEnd: Bool) -> [(name: String, book: MonthBook)] {
      let books = [("整本", whole), ("逐月结清", settled), ("逐月续账", continued)]
      guard atEnd, let (totals, begunWith, opening) = beside else { return books }
      return books + [("逐月旁计", MonthBook(totals, days: whole.days, opening: opening, begunWith: begunWith))]
    }
  }

  @Test("整本、逐月结清、逐月续账、逐月旁计：各单位每项与从经过重数的一致；结清的不再占地方")
  func accounts() throws {
    var chance = Chance()
    for _ in 0..<12 {
      let ledger = LifeLedger(from: .october, months: Int.random(in: 4...6, using: &chance), using: &chance)
      let (first, last) = (ledger.months[1], ledger.months[ledger.months.count - 1])
      let days = Period(first...last)
      var before = MonthBook(ledger.months[0])
      var known = FindingBook()
      try ledger.post(
        ledger.entries(from: before.days.first, through: before.days.last), to: &before, &known)
      var books = Books(days, opening: before.carriedForward())
      for month in ledger.months.dropFirst() {
        let middle = month.first.advanced(by: Int.random(in: 0..<28, using: &chance))
        try post(ledger, from: month.first, through: middle, of: month, to: &books, &known)
        check(books, ledger, days, asOf: middle, chance)
        try post(ledger, from: middle.advanced(by: 1), through: month.last, of: month, to: &books, &known)
        check(books, ledger, days, asOf: month.last, chance)
        try books.end(using: &chance)
        check(books, ledger, days, asOf: month.last, atEnd: true, chance)
        let open = Set(known.findings.filter { $0.isCarriedForward(after: month.last) }.map(\.id))
        #expect(Set(books.settled.book.findings.map(\.id)) == open, "\(month) \(chance)")
      }
    }
  }

  /// Posts as the ledger has it: what a month was not handed is called back first.
  private func post(
    _ ledger: LifeLedger, from first: Day, through last: Day, of month: Month, to books: inout Books,
    _ known: inout FindingBook
  ) throws {
    for entry in ledger.entries(from: first, through: last) {
      let (id, step) = (ledger.lives[entry.life].id, ledger.step(entry))
      let on = Moment(step.on)
      if let finding = known[id], finding.needsRecall(since: month.first) {
        try books.post(.recalled(finding), to: id, on: on)
        try known.post(.recalled(finding), to: id, on: on)
      }
      try books.post(step.event, to: id, on: on)
      try known.post(step.event, to: id, on: on)
    }
  }

  private func check(
    _ books: Books, _ ledger: LifeLedger, _ days: Period, asOf day: Day, atEnd: Bool = false, _ chance: Chance
  ) {
    let expected = ledger.accounts(in: days, asOf: day)
    for (name, book) in books.all(atEnd: atEnd) {
      let accounts = book.accounts(asOf: Moment(day))
      for unit in LifeLedger.units {
        let (account, wanted) = (accounts[unit] ?? Account(), expected[unit] ?? Account())
        for count in Count.allCases {
          #expect(account[count] == wanted[count], "\(name) \(count) \(unit) \(day) \(chance)")
        }
      }
    }
  }

  @Test("结清过的编号再登记一次，不收")
  func reportedTwice() throws {
    var book = MonthBook(.october, onlyCounts: true)
    let id = FindingID(month: .october, serial: 1)
    let script = FindingScript(["reported 2026-10-12", "assigned 2026-10-12", "closed 2026-10-13"])
    for posting in try script.postings() { try book.post(posting.event, to: id, on: posting.on) }
    book.settle(before: Month.october.next.first)
    #expect(book.book.findings.isEmpty)
    #expect(book.accounts(asOf: Moment(Month.october.last))["U-101"]?[.closed] == 1)
    let on = try moment("2026-11-02")
    #expect(throws: Problem.self) { try book.post(.reported(.init()), to: id, on: on) }
    #expect(throws: Problem.self) { try book.post(.noted, to: id, on: on) }
  }
}
