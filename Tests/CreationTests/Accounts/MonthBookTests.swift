import Testing

@testable import Creation

@Suite("月账")
struct MonthBookTests {
  /// Two carried forward, six reported in October, told one by one.
  private static let carried = [
    // Due in September, closed late in October, 30 − 25 = 5 days late before October and 10 in it.
    FindingScript(
      serial: 1, lead: "U-1", due: "2026-09-25", ["reported 2026-09-20", "assigned 2026-09-20"]),
    // Without a deadline, still open at the end.
    FindingScript(serial: 2, lead: "U-2", ["reported 2026-09-28", "assigned 2026-09-28"]),
  ]

  private static let posted = [
    // In time: answered on the last day, verified after it.
    FindingScript(
      serial: 11, lead: "U-1", supports: ["U-2", "U-3"], due: "2026-10-08",
      ["reported 2026-10-05", "assigned 2026-10-05", "replied 2026-10-08", "verified 2026-10-12"]),
    // Sent back once, then two days late.
    FindingScript(
      serial: 12, lead: "U-1", due: "2026-10-10",
      [
        "reported 2026-10-05", "assigned 2026-10-06", "replied 2026-10-09", "returned 2026-10-10",
        "replied 2026-10-12", "verified 2026-10-13",
      ]),
    // Open and late since the 20th: 11 days.
    FindingScript(
      serial: 13, lead: "U-2", supports: ["U-1"], due: "2026-10-20",
      ["reported 2026-10-15", "assigned 2026-10-15"]),
    // Due in November: open, not due.
    FindingScript(
      serial: 14, lead: "U-2", due: "2026-11-03", ["reported 2026-10-30", "assigned 2026-10-30"]),
    // Answered in time, waits for the office.
    FindingScript(
      serial: 15, lead: "U-3", due: "2026-10-31",
      ["reported 2026-10-28", "assigned 2026-10-28", "replied 2026-10-31"]),
    // Not handed to anybody yet.
    FindingScript(serial: 16, ["reported 2026-10-31"]),
  ]

  private func worked() throws -> MonthBook {
    var book = MonthBook(.october, opening: try MonthBookTests.carried.map { try $0.finding() })
    try book.post(MonthBookTests.posted)
    try book.post(.closed, to: MonthBookTests.carried[0].id, on: try moment("2026-10-10"))
    return book
  }

  @Test("十月的账，逐项手算")
  func october() throws {
    let accounts = try worked().accounts(asOf: try moment("2026-10-31"))
    #expect(accounts.keys.sorted() == ["U-1", "U-2", "U-3"])
    #expect(
      accounts["U-1"]
        == Account.with {
          // 1 + 2 − 3 = 0; of the three closed only number 11 was in time; 10 + 2 days late.
          ($0[.opening], $0[.assigned], $0[.closed], $0[.closedOnTime]) = (1, 2, 3, 1)
          ($0[.overdueDays], $0[.returned], $0[.verified]) = (12, 1, 3)
          ($0[.due], $0[.dueOnTime], $0[.current], $0[.currentClosed], $0[.supported]) = (3, 1, 2, 2, 1)
        })
    #expect(
      accounts["U-2"]
        == Account.with {
          // 1 + 2 − 0 = 3; number 14 is due in November, number 2 never.
          ($0[.opening], $0[.assigned], $0[.overdueOpen], $0[.overdueDays]) = (1, 2, 1, 11)
          ($0[.due], $0[.current], $0[.supported]) = (1, 2, 1)
        })
    #expect(
      accounts["U-3"]
        == Account.with {
          ($0[.assigned], $0[.due], $0[.dueOnTime], $0[.current], $0[.supported]) = (1, 1, 1, 1, 1)
        })
    #expect(["U-1", "U-2", "U-3"].map { accounts[$0]?.closing } == [0, 3, 1])
  }

  @Test("截至月中某天，到那天为止")
  func midMonth() throws {
    var book = MonthBook(.october, opening: try MonthBookTests.carried.map { try $0.finding() })
    try book.post(MonthBookTests.posted.filter { $0.id.serial == 13 })
    let before = book.accounts(asOf: try moment("2026-10-20"))["U-2"]
    #expect((before?[.overdueOpen], before?[.overdueDays]) == (0, 0))
    let after = book.accounts(asOf: try moment("2026-10-25"))["U-2"]
    #expect((after?[.overdueOpen], after?[.overdueDays]) == (1, 5))
    // Number 1 was late by 5 days when the month began; only those after it are October's.
    #expect(book.accounts(asOf: try moment("2026-10-01"))["U-1"]?[.overdueDays] == 1)
    #expect(book.accounts(asOf: try moment("2026-10-31"))["U-1"]?[.overdueDays] == 31)
  }

  @Test("结转未销号的，没交办的也结转")
  func carriedForward() throws {
    let open = try worked().carriedForward()
    #expect(open.map(\.id.serial) == [2, 13, 14, 15, 16])
    let november = MonthBook(Month.october.next, opening: open)
    let accounts = november.accounts(asOf: try moment("2026-11-30"))
    #expect(["U-1", "U-2", "U-3"].map { accounts[$0]?[.opening] } == [nil, 3, 1])
    // Answered in time in October: not overdue in November, however long the office takes.
    #expect(accounts["U-3"]?[.overdueOpen] == 0)
    // Number 13 all of November, number 14 from the 3rd on.
    #expect(accounts["U-2"]?[.overdueDays] == 30 + 27)
    #expect(accounts["U-2"]?[.due] == 2)
    #expect(accounts["U-2"]?[.current] == 0)
  }

  @Test("上月登记、本月才交办的，是本月的交办")
  func assignedLater() throws {
    let script = FindingScript(serial: 5, due: "2026-10-20", ["reported 2026-09-29"])
    var book = MonthBook(.october, opening: [try script.finding()])
    #expect(book.accounts(asOf: try moment("2026-10-31")).isEmpty)
    try book.post(try script.event(.assigned), to: script.id, on: try moment("2026-10-09"))
    let account = try #require(book.accounts(asOf: try moment("2026-10-31"))["U-101"])
    #expect((account[.opening], account[.assigned], account[.current], account[.due]) == (0, 1, 1, 1))
    #expect(account[.overdueDays] == 11)
  }

  @Test("配合单位不欠账，只记配合；本月交办的才记")
  func supports() throws {
    let script = FindingScript(
      lead: "U-1", supports: ["U-2"], due: "2026-10-08", ["reported 2026-09-29", "assigned 2026-09-29"])
    let old = MonthBook(.october, opening: [try script.finding()])
    #expect(old.accounts(asOf: try moment("2026-10-31"))["U-2"] == nil)
    var new = MonthBook(try month("2026-09"))
    try new.post([script])
    #expect(new.accounts(asOf: try moment("2026-09-30"))["U-2"] == Account.with { $0[.supported] = 1 })
  }

  @Test("挂账中直接销号的，钟不再停着，不从应结里减")
  func closedWhileSuspended() throws {
    var book = MonthBook(.october)
    let start = ["reported 2026-10-05", "assigned 2026-10-05", "suspended 2026-10-06 2026-11-20"]
    try book.post([
      FindingScript(serial: 1, lead: "U-1", due: "2026-10-20", start + ["closed 2026-10-12"]),
      FindingScript(
        serial: 2, lead: "U-1", due: "2026-10-20",
        start + ["resumed 2026-10-12 2026-10-26", "replied 2026-10-12"]),
      FindingScript(serial: 3, lead: "U-1", due: "2026-10-20", start),
    ])
    let october = try #require(book.accounts(asOf: try moment("2026-10-31"))["U-1"])
    // Number 3 is due in October but for its clock, number 2 by its answer, number 1 has until 2026-11-25.
    #expect((october[.due], october[.suspended], october[.dueOnTime], october.closing) == (2, 1, 1, 2))
    let next = MonthBook(Month.october.next, opening: book.carriedForward())
    #expect(next.book.findings.map(\.id.serial) == [1, 2, 3])
    let november = try #require(next.accounts(asOf: try moment("2026-11-30"))["U-1"])
    #expect((november[.due], november[.suspended], november[.dueOnTime]) == (3, 0, 2))
    #expect((november[.overdueOpen], november[.overdueDays]) == (1, 5))
  }

  @Test("推诿是从它手里拿走的；只换配合单位的不算")
  func shirked() throws {
    var book = MonthBook(.october)
    let script = FindingScript(
      lead: "U-1", due: "2026-10-20", ["reported 2026-10-05", "assigned 2026-10-05"])
    try book.post([script])
    func pass(to unit: UnitID, _ due: String, on: String) throws {
      let new = FindingEvent.Assignment(lead: unit, supports: ["U-3"], deadline: try deadline(due))
      try book.post(.reassigned(.init(new, cause: .shirked)), to: script.id, on: try moment(on))
    }
    try pass(to: "U-1", "2026-10-20", on: "2026-10-06")
    #expect(book.accounts(asOf: try moment("2026-10-31"))["U-1"]?[.shirked] == 0)
    try pass(to: "U-2", "2026-10-22", on: "2026-10-07")
    let accounts = book.accounts(asOf: try moment("2026-10-31"))
    #expect((accounts["U-1"]?[.shirked], accounts["U-2"]?[.shirked]) == (1, 0))
    #expect((accounts["U-1"]?[.transferredOut], accounts["U-2"]?[.assigned]) == (1, 1))
    #expect((accounts["U-1"]?.closing, accounts["U-2"]?.closing) == (0, 1))
  }

  /// What ends a deadline of the 10th for U-1 and the new one, and the days late of U-1 and U-2 by the month's end.
  struct LateCase: Sendable, CustomTestStringConvertible {
    var name, due: String
    var steps: [String]
    var to: UnitID
    var on, newDue: String
    var supports: [UnitID]
    var days: [Int]

    init(
      _ name: String, due: String = "2026-10-10", after steps: [String] = [], to: UnitID, on: String,
      _ newDue: String, supports: [UnitID] = [], _ days: [Int]
    ) {
      (self.name, self.due, self.steps, self.to) = (name, due, steps, to)
      (self.on, self.newDue, self.supports, self.days) = (on, newDue, supports, days)
    }

    var testDescription: String { name }
  }

  private static let lateClosed = ["closed 2026-10-14"]

  private static let lateCases = [
    // Late on the 11th to the 15th; the other unit from the 26th on.
    LateCase("逾期五天改派：五天留给原单位", to: "U-2", on: "2026-10-15", "2026-10-25", [5, 6]),
    LateCase("没有逾期就改派：原单位没有", to: "U-2", on: "2026-10-10", "2026-10-25", [0, 6]),
    LateCase("上月到期：只算本月的三天", due: "2026-09-25", to: "U-2", on: "2026-10-03", "2026-10-25", [3, 6]),
    LateCase(
      "按期回复以后改派：原单位没有", after: ["replied 2026-10-09"], to: "U-2", on: "2026-10-15", "2026-11-10", [0, 0]),
    LateCase(
      "晚两天回复以后改派：只有那两天", after: ["replied 2026-10-12"], to: "U-2", on: "2026-10-15", "2026-11-10", [2, 0]),
    LateCase("只换配合单位：钟没有停，也不重复算", to: "U-1", on: "2026-10-15", "2026-10-10", supports: ["U-3"], [21, 0]),
    LateCase("逾期销号又重启给同一单位：四天留下", after: lateClosed, to: "U-1", on: "2026-10-20", "2026-10-28", [4 + 3, 0]),
    LateCase("逾期销号又重启给别的单位", after: lateClosed, to: "U-2", on: "2026-10-20", "2026-10-28", [4, 3]),
    LateCase("按期销号又重启：没有", after: ["closed 2026-10-10"], to: "U-1", on: "2026-10-20", "2026-11-10", [0, 0]),
    LateCase(
      "申诉成立以后重启：免了的不再算", after: lateClosed + ["appealed 2026-10-15", "decided 2026-10-16"], to: "U-1",
      on: "2026-10-20", "2026-11-10", [0, 0]),
    LateCase(
      "申诉驳回以后重启：照算", after: lateClosed + ["appealed 2026-10-15", "decided 2026-10-16 dismissed"], to: "U-1",
      on: "2026-10-20", "2026-11-10", [4, 0]),
    LateCase(
      "作废以后重启：作废的不算逾期", after: ["voided 2026-10-14"], to: "U-1", on: "2026-10-20", "2026-11-10", [0, 0]),
  ]

  @Test("改派、重启以前逾期的天数，留在当时的单位", arguments: lateCases)
  func lateDaysStay(_ test: LateCase) throws {
    let start = ["reported 2026-09-20", "assigned 2026-09-20"]
    let script = FindingScript(lead: "U-1", due: test.due, start)
    var book = MonthBook(.october, opening: [try script.finding()])
    for step in try FindingScript(lead: "U-1", due: test.due, test.steps).postings() {
      try book.post(step.event, to: script.id, on: step.on)
    }
    let new = FindingEvent.Assignment(
      lead: test.to, supports: test.supports, deadline: try deadline(test.newDue))
    let isOpen = try #require(book.book[script.id]).state.isOpen
    try book.post(
      isOpen ? .reassigned(.init(new, cause: .adjusted)) : .reopened(new), to: script.id,
      on: try moment(test.on))
    let accounts = book.accounts(asOf: try moment("2026-10-31"))
    #expect(["U-1", "U-2"].map { accounts[$0]?[.overdueDays] ?? 0 } == test.days)
  }

  @Test("没有时限的销号计为按期，不计应结")
  func noDeadline() throws {
    var book = MonthBook(.october)
    try book.post([FindingScript(["reported 2026-10-01", "assigned 2026-10-01", "closed 2026-10-30"])])
    let account = try #require(book.accounts(asOf: try moment("2026-10-31"))["U-101"])
    #expect((account[.closed], account[.closedOnTime], account[.due], account[.overdueDays]) == (1, 1, 0, 0))
    // Nobody verified it: it was closed as in records taken over.
    #expect(account[.verified] == 0)
  }

  @Test("当天登记、当天销号")
  func sameDay() throws {
    var book = MonthBook(.october)
    let day = "2026-10-31"
    try book.post([FindingScript(due: day, ["reported \(day)", "assigned \(day)", "closed \(day)"])])
    let account = try #require(book.accounts(asOf: try moment(day))["U-101"])
    #expect((account[.assigned], account[.closed], account[.closedOnTime], account.closing) == (1, 1, 1, 0))
    #expect(book.carriedForward().isEmpty)
  }

  @Test("九月提前办结、十月到期的，十月计入应结和按期，不计入期初")
  func dueAfterClosing() throws {
    let script = FindingScript(
      serial: 21, lead: "U-1", due: "2026-10-10",
      ["reported 2026-09-20", "assigned 2026-09-20", "closed 2026-09-22"])
    let september = MonthBook(try #require(Month("2026-09")), opening: [try script.finding()])
    let october = MonthBook(try #require(Month("2026-10")), opening: september.carriedForward())
    let account = try #require(october.accounts(asOf: Moment(october.month.last))["U-1"])
    #expect((account[.opening], account[.due], account[.dueOnTime], account.closing) == (0, 1, 1, 0))
    #expect(october.carriedForward().isEmpty)
  }
}
