import Testing

@testable import Creation

@Suite("考评月不是自然月")
struct MonthBookDaysTests {
  /// How rulebooks cut the months of a case; the ledger begins in 2026-10.
  struct Cuts: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cuts: [(from: Month, endsOn: Int?)]
    /// The days of 2026-10 and the months after it, worked out by hand.
    var days: [String]
  }

  static let cases = [
    Cuts(
      testDescription: "每月20日截止", cuts: [(Month(index: 2026 * 12), 20)],
      days: [
        "2026-09-21 2026-10-20", "2026-10-21 2026-11-20", "2026-11-21 2026-12-20", "2026-12-21 2027-01-20",
        "2027-01-21 2027-02-20",
      ]),
    Cuts(
      testDescription: "12月起改为20日：12月短",
      cuts: [(Month(index: 2026 * 12), nil), (Month(index: 2026 * 12 + 11), 20)],
      days: [
        "2026-10-01 2026-10-31", "2026-11-01 2026-11-30", "2026-12-01 2026-12-20", "2026-12-21 2027-01-20",
        "2027-01-21 2027-02-20",
      ]),
    Cuts(
      testDescription: "12月起改回月末：12月长",
      cuts: [(Month(index: 2026 * 12), 20), (Month(index: 2026 * 12 + 11), nil)],
      days: [
        "2026-09-21 2026-10-20", "2026-10-21 2026-11-20", "2026-11-21 2026-12-31", "2027-01-01 2027-01-31",
        "2027-02-01 2027-02-28",
      ]),
    Cuts(
      testDescription: "30日截止，2月到月末", cuts: [(Month(index: 2026 * 12), 30)],
      days: [
        "2026-10-01 2026-10-30", "2026-10-31 2026-11-30", "2026-12-01 2026-12-30", "2026-12-31 2027-01-30",
        "2027-01-31 2027-02-28",
      ]),
  ]

  private static let months = (0..<5).map { Month.october.advanced(by: $0) }

  /// The days written by hand; of 2026-10 from the first on, since 30 ends September on its last day.
  private static func days(_ test: Cuts) throws -> [Period] {
    try test.days.map { text in
      let ends = text.split(separator: " ").compactMap { Day(String($0)) }
      return try #require(Period(first: ends[0], last: ends[1]))
    }
  }

  @Test("考评月的起止", arguments: cases)
  func calendar(test: Cuts) throws {
    let calendar = AssessmentCalendar(test.cuts)
    #expect(Self.months.map(calendar.days) == (try Self.days(test)))
    for (month, days) in zip(Self.months, try Self.days(test)) {
      for day in days.first...days.last { #expect(calendar.month(of: day) == month, "\(day)") }
    }
  }

  @Test("随机流水：每项与逐条重数的一致，期末接下月期初，一件不丢、不重", arguments: cases)
  func againstCounting(test: Cuts) throws {
    var chance = Chance()
    for round in 0..<8 {
      // The ledger begins with calendar September, so that the first assessment month is whole.
      let ledger = RandomLedger(
        from: Month.october.previous, months: 7, returns: round % 2 == 0, using: &chance)
      let days = try Self.days(test)
      var before = MonthBook(
        Month.october.previous, days: Period(first: .earliest, last: days[0].first.advanced(by: -1)))
      try ledger.post(ledger.entries(of: before.days, through: before.days.last), to: &before)
      var opening = before.carriedForward()
      var closings = before.accounts(asOf: Moment(before.days.last)).mapValues(\.closing)
      var taken = 0
      for (month, days) in zip(Self.months, days) {
        var book = MonthBook(month, days: days, opening: opening)
        let entries = ledger.entries(of: days, through: days.last)
        taken += entries.count
        try ledger.post(entries, to: &book)
        for unit in RandomLedger.units {
          let account = book.accounts(asOf: Moment(days.last))[unit] ?? Account()
          #expect(
            account == ledger.account(of: unit, in: days, asOf: days.last), "\(unit) \(month) \(chance)")
          let out = account[.closed] + account[.void] + account[.transferredOut]
          let owed = ledger.histories.count { $0.lead == unit && $0.isOwed(at: days.last) }
          #expect(account[.opening] == closings[unit] ?? 0, "\(unit) \(month) \(chance)")
          #expect(account[.opening] + account[.assigned] - out == owed, "\(unit) \(month) \(chance)")
        }
        closings = book.accounts(asOf: Moment(days.last)).mapValues(\.closing)
        opening = book.carriedForward()
      }
      let whole = try #require(Period(first: days[0].first, last: days[4].last))
      #expect(taken == ledger.entries(of: whole, through: whole.last).count, "\(chance)")
    }
  }

  @Test("一件跨截止日的问题：交办记上月，销号记下月，应结看时限")
  func acrossTheCut() throws {
    let calendar = AssessmentCalendar([(from: Month(index: 2026 * 12), endsOn: 20)])
    let id = try #require(FindingID("F202610-0001"))
    let due = Moment(try #require(Day("2026-10-22")))
    let deadline = Deadline(
      start: Moment(try #require(Day("2026-10-19"))), limit: .workdays(3), due: due, calendar: "",
      provisional: false)
    var october = MonthBook(.october, days: calendar.days(of: .october))
    let handed = try moment("2026-10-19")
    try october.post(.reported(.init()), to: id, on: handed)
    try october.post(.assigned(.init(lead: "U-1", deadline: deadline)), to: id, on: handed)
    let first = try #require(october.accounts(asOf: moment("2026-10-20"))["U-1"])
    #expect([first[.assigned], first[.closed], first[.due], first.closing] == [1, 0, 0, 1])
    var november = MonthBook(
      Month.october.next, days: calendar.days(of: Month.october.next), opening: october.carriedForward())
    try november.post(.closed, to: id, on: try moment("2026-10-23"))
    let second = try #require(november.accounts(asOf: moment("2026-11-20"))["U-1"])
    #expect(
      [second[.opening], second[.assigned], second[.closed], second[.due], second[.dueOnTime]] == [
        1, 0, 1, 1, 0,
      ])
    #expect(second[.overdueDays] == 1)
    #expect(november.carriedForward().isEmpty)
  }
}
