import Testing

@testable import Creation

@Suite("几个月一本账")
struct LifeStretchTests {
  /// The same stretch kept in three ways: whole, letting go of what is settled month by month, and begun anew every
  /// month from what it came to.
  private struct Books {
    var whole, settled, continued: MonthBook

    var all: [MonthBook] { [whole, settled, continued] }

    init(_ days: Period, opening: [Finding]) {
      whole = MonthBook(days.last.month, days: days, opening: opening)
      settled = MonthBook(days.last.month, days: days, opening: opening, onlyCounts: true)
      continued = settled
    }

    mutating func post(_ event: FindingEvent, to id: FindingID, on: Moment) throws {
      try whole.post(event, to: id, on: on)
      try settled.post(event, to: id, on: on)
      try continued.post(event, to: id, on: on)
    }

    mutating func end(_ month: Month, using chance: inout Chance) {
      settled.settle(before: month.next.first)
      continued.settle(before: month.next.first)
      let totals = continued.totals(of: Term(.year, around: month))
      continued = MonthBook(
        totals, days: continued.days, opening: continued.book.findings.shuffled(using: &chance),
        begunWith: continued.begunWith)
    }
  }

  @Test("整本、逐月结清、逐月续账：各单位每项与从经过重数的一致；结清的不再占地方")
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
        books.end(month, using: &chance)
        check(books, ledger, days, asOf: month.last, chance)
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

  private func check(_ books: Books, _ ledger: LifeLedger, _ days: Period, asOf day: Day, _ chance: Chance) {
    let expected = ledger.accounts(in: days, asOf: day)
    for (name, book) in zip(["整本", "逐月结清", "逐月续账"], books.all) {
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
