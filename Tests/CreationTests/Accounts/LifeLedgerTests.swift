import Testing

@testable import Creation

@Suite("问题一生的账")
struct LifeLedgerTests {
  private func ledger(_ chance: inout Chance) -> LifeLedger {
    LifeLedger(from: .october, months: Int.random(in: 4...6, using: &chance), using: &chance)
  }

  @Test("随机的一生里每种流水都有，每种状态都到过")
  func everything() throws {
    var chance = Chance()
    let ledgers = (0..<8).map { _ in ledger(&chance) }
    let lives = ledgers.flatMap(\.lives)
    let kinds = Set(lives.flatMap { $0.steps.map(\.event.kind) })
    #expect(kinds == Set(FindingEvent.Kind.allCases).subtracting([.recalled]), "\(chance)")
    #expect(Set(lives.map(\.state)) == Set(FindingState.allCases), "\(chance)")
    let again = lives.count { life in
      life.steps.indices.contains { index in
        life.steps[index].event.kind == .reopened
          && life.steps[index].on.month > life.steps[index - 1].on.month
      }
    }
    #expect(again > 0, "\(chance)")
  }

  @Test("各月各单位：期初 + 交办 − 销号 − 作废 − 转出 = 月末欠着的；每项与从经过重数的一致")
  func accounts() throws {
    var chance = Chance()
    for _ in 0..<12 {
      let ledger = ledger(&chance)
      var (opening, whole): ([Finding], FindingBook) = ([], FindingBook())
      for month in ledger.months {
        var book = MonthBook(month, opening: opening)
        let middle = month.first.advanced(by: Int.random(in: 0..<28, using: &chance))
        try ledger.post(ledger.entries(from: month.first, through: middle), to: &book, &whole)
        check(book, ledger, asOf: middle, chance)
        try ledger.post(
          ledger.entries(from: middle.advanced(by: 1), through: month.last), to: &book, &whole)
        check(book, ledger, asOf: month.last, chance)
        opening = book.carriedForward()
      }
    }
  }

  private func check(_ book: MonthBook, _ ledger: LifeLedger, asOf day: Day, _ chance: Chance) {
    let accounts = book.accounts(asOf: Moment(day))
    let (counted, owed) = (ledger.accounts(in: book.month, asOf: day), ledger.owed(at: day))
    for unit in LifeLedger.units {
      let (account, expected) = (accounts[unit] ?? Account(), counted[unit] ?? Account())
      for count in Count.allCases {
        #expect(account[count] == expected[count], "\(count) \(unit) \(day) \(chance)")
      }
      let out = account[.closed] + account[.void] + account[.transferredOut]
      #expect(account[.opening] + account[.assigned] - out == owed[unit] ?? 0, "\(unit) \(day) \(chance)")
      #expect(account.closing == owed[unit] ?? 0, "\(unit) \(day) \(chance)")
      // No rate over 100 %, none below 0.
      for measure in Measure.allCases where measure.isRate {
        guard let number = measure.value(of: account).number else { continue }
        #expect(number >= 0 && number <= 100, "\(measure) \(unit) \(day) \(chance)")
      }
    }
  }

  @Test("每个问题的经过重放出它的样子，逐月结转的与从头算的一样")
  func replay() throws {
    var chance = Chance()
    for _ in 0..<12 {
      let ledger = ledger(&chance)
      var (opening, whole): ([Finding], FindingBook) = ([], FindingBook())
      for month in ledger.months {
        var book = MonthBook(month, opening: opening)
        try ledger.post(ledger.entries(from: month.first, through: month.last), to: &book, &whole)
        opening = book.carriedForward()
        let lives = ledger.lives.map { $0.known(month.last) }.filter { !$0.steps.isEmpty }
        for life in lives { #expect(whole[life.id] == life.finding, "\(month) \(chance)") }
        let carried = lives.filter { $0.isCarried(after: month) }.compactMap(\.finding)
        #expect(Set(opening) == Set(carried), "\(month) \(chance)")
        #expect(opening.count == carried.count, "\(month) \(chance)")
      }
    }
  }

  @Test("互不相干的问题换个先后入账，账不变")
  func permutation() throws {
    var chance = Chance()
    for _ in 0..<10 {
      let ledger = ledger(&chance)
      var openings: [[Finding]] = [[], []]
      var wholes = [FindingBook(), FindingBook()]
      for month in ledger.months {
        let entries = ledger.entries(from: month.first, through: month.last)
        var books = openings.map { MonthBook(month, opening: $0) }
        try ledger.post(entries, to: &books[0], &wholes[0])
        try ledger.post(ledger.interleaved(entries, using: &chance), to: &books[1], &wholes[1])
        let end = Moment(month.last)
        #expect(books[0].accounts(asOf: end) == books[1].accounts(asOf: end), "\(month) \(chance)")
        openings = books.map { $0.carriedForward() }
        openings[1].shuffle(using: &chance)
        #expect(Set(openings[0]) == Set(openings[1]), "\(month) \(chance)")
        #expect(Set(wholes[0].findings) == Set(wholes[1].findings), "\(month) \(chance)")
      }
    }
  }

  @Test("什么也不能在它上一笔以前再记")
  func order() throws {
    var chance = Chance()
    for life in ledger(&chance).lives {
      let finding = try #require(life.finding)
      let early = Moment(finding.last.day.advanced(by: -1))
      for kind in FindingEvent.Kind.allCases {
        #expect(finding.refusal(of: kind, on: early) != nil, "\(kind) \(chance)")
      }
    }
  }
}
