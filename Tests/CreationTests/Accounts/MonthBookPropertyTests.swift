import Testing

@testable import Creation

@Suite("月账的恒等")
struct MonthBookPropertyTests {
  private static let first = Month(index: 2026 * 12 + 9)

  @Test("五个月、四个单位的随机流水：每项与逐条重数的一致，期末接下月期初")
  func againstCounting() throws {
    var chance = Chance()
    for round in 0..<20 {
      let ledger = RandomLedger(
        from: MonthBookPropertyTests.first, months: 5, returns: round % 2 == 0, using: &chance)
      var opening: [Finding] = []
      var closings: [UnitID: Int] = [:]
      for month in ledger.months {
        var book = MonthBook(month, opening: opening)
        let middle = month.first.advanced(by: Int.random(in: 0..<28, using: &chance))
        let early = ledger.entries(of: month, through: middle)
        try ledger.post(early, to: &book)
        check(book, ledger, asOf: middle, closings, chance)
        try ledger.post(
          Array(ledger.entries(of: month, through: month.last).dropFirst(early.count)), to: &book)
        check(book, ledger, asOf: month.last, closings, chance)
        let accounts = book.accounts(asOf: Moment(month.last))
        closings = accounts.mapValues(\.closing)
        opening = book.carriedForward()
      }
    }
  }

  private func check(
    _ book: MonthBook, _ ledger: RandomLedger, asOf day: Day, _ closings: [UnitID: Int], _ chance: Chance
  ) {
    let accounts = book.accounts(asOf: Moment(day))
    for unit in RandomLedger.units {
      let account = accounts[unit] ?? Account()
      #expect(
        account == ledger.account(of: unit, in: book.days, asOf: day), "\(unit) \(day) \(chance)")
      let out = account[.closed] + account[.void] + account[.transferredOut]
      let open = ledger.histories.count { $0.lead == unit && $0.isOwed(at: day) }
      #expect(account[.opening] + account[.assigned] - out == open, "\(unit) \(day) \(chance)")
      #expect(account.closing == open, "\(unit) \(day) \(chance)")
      #expect(account[.opening] == closings[unit] ?? 0, "\(unit) \(day) \(chance)")
    }
  }

  @Test("各月逾期天数之和等于总的逾期天数（没有退回的）")
  func overdueDays() throws {
    var chance = Chance()
    for _ in 0..<20 {
      let ledger = RandomLedger(
        from: MonthBookPropertyTests.first, months: 4, returns: false, using: &chance)
      let last = try #require(ledger.months.last).last
      var opening: [Finding] = []
      var days: [UnitID: Int] = [:]
      for month in ledger.months {
        var book = MonthBook(month, opening: opening)
        try ledger.post(ledger.entries(of: month, through: month.last), to: &book)
        for (unit, account) in book.accounts(asOf: Moment(month.last)) {
          days[unit, default: 0] += account[.overdueDays]
        }
        opening = book.carriedForward()
      }
      for unit in RandomLedger.units {
        let all = ledger.histories.filter { $0.lead == unit && $0.day(of: .assigned) != nil }
        let total = all.map { history in
          history.due.map { max(0, (history.stop(asOf: last) ?? last) - $0) } ?? 0
        }
        #expect(days[unit] ?? 0 == total.reduce(0, +), "\(unit) \(chance)")
      }
    }
  }

  @Test("互不相干的问题换个先后入账，账不变")
  func permutation() throws {
    var chance = Chance()
    for _ in 0..<15 {
      let ledger = RandomLedger(
        from: MonthBookPropertyTests.first, months: 3, returns: true, using: &chance)
      var openings: [[Finding]] = [[], []]
      for month in ledger.months {
        let entries = ledger.entries(of: month, through: month.last)
        var books = openings.map { MonthBook(month, opening: $0) }
        try ledger.post(entries, to: &books[0])
        try ledger.post(ledger.interleaved(entries, using: &chance), to: &books[1])
        let end = Moment(month.last)
        #expect(books[0].accounts(asOf: end) == books[1].accounts(asOf: end), "\(month) \(chance)")
        openings = books.map { $0.carriedForward() }
        openings[1].shuffle(using: &chance)
        #expect(Set(openings[0]) == Set(openings[1]), "\(month) \(chance)")
      }
    }
  }
}
