import Testing

@testable import Creation

@Suite("延期与挂账后的时限")
struct DeadlineChangesTests {
  private func clock(rolls: Bool = false) -> Clock { Clock(.builtIn, rollsOffHolidays: rolls) }

  private func limit(_ text: String) throws -> TimeLimit { try TimeLimit(text) }

  /// When it was handed over with which limit, by how much it is extended, and when it is due then; nothing where
  /// that is more than the first limit again.
  struct ExtensionCase: Sendable, CustomTestStringConvertible {
    var start, first, by: String
    var due: String?
    var rolls: Bool

    init(_ start: String, _ first: String, by: String, _ due: String?, rolls: Bool = false) {
      (self.start, self.first, self.by, self.due, self.rolls) = (start, first, by, due, rolls)
    }

    var testDescription: String { "\(start) \(first) + \(by)" }
  }

  private static let extensions = [
    // Due 2026-02-25; the 28th is a Saturday worked.
    ExtensionCase("2026-02-13", "3 workdays", by: "2 workdays", "2026-02-27"),
    ExtensionCase("2026-02-13", "3 workdays", by: "3 workdays", "2026-02-28"),
    ExtensionCase("2026-02-13", "3 workdays", by: "4 workdays", nil),
    ExtensionCase("2026-02-13", "3 workdays", by: "3 days", "2026-02-28"),
    ExtensionCase("2026-02-13", "3 workdays", by: "4 days", nil),
    ExtensionCase("2026-02-13", "3 workdays", by: "2026-02-28", "2026-02-28"),
    ExtensionCase("2026-02-13", "3 workdays", by: "2026-03-01", nil),
    // Due 2025-09-30; 10-01 to 10-08 are off, Saturday 10-11 is worked.
    ExtensionCase("2025-09-28", "2 workdays", by: "2 workdays", "2025-10-10"),
    ExtensionCase("2025-09-28", "3 workdays", by: "2 workdays", "2025-10-11"),
    // Due 2026-10-01, a holiday; rolled off it only where the rulebook says so.
    ExtensionCase("2026-09-24", "7 days", by: "7 days", "2026-10-08"),
    ExtensionCase("2026-09-24", "7 days", by: "8 days", nil),
    ExtensionCase("2026-09-24", "7 days", by: "5 days", "2026-10-13", rolls: true),
    ExtensionCase("2026-09-24", "7 days", by: "7 days", "2026-10-15", rolls: true),
    // Nine days lay before the date.
    ExtensionCase("2026-09-21", "2026-09-30", by: "2026-10-09", "2026-10-09"),
    ExtensionCase("2026-09-21", "2026-09-30", by: "2026-10-10", nil),
    ExtensionCase("2026-09-30", "2026-09-30", by: "1 day", "2026-10-01"),
    ExtensionCase("2026-09-30", "2026-09-30", by: "2 days", nil),
    // Due 2026-10-08T11:00; four more office hours end at 17:00.
    ExtensionCase("2026-09-30T17:00", "4 work-hours", by: "4 work-hours", "2026-10-08T17:00:00"),
    ExtensionCase("2026-09-30T17:00", "4 work-hours", by: "5 work-hours", nil),
    ExtensionCase("2026-09-30T17:00", "4 work-hours", by: "2026-10-08", nil),
    // Due 2026-10-01T20:00; twenty more hours end at 16:00, the day at midnight.
    ExtensionCase("2026-10-01T00:00", "20 urgent-hours", by: "20 urgent-hours", "2026-10-02T16:00:00"),
    ExtensionCase("2026-10-01T00:00", "20 urgent-hours", by: "21 urgent-hours", nil),
    ExtensionCase("2026-10-01T00:00", "20 urgent-hours", by: "1 days", nil),
    ExtensionCase("2026-10-01T00:00", "28 urgent-hours", by: "2026-10-02", "2026-10-02"),
  ]

  @Test("延期从原到期日数起，最多再给一个原时限", arguments: extensions)
  func extended(_ test: ExtensionCase) throws {
    let clock = clock(rolls: test.rolls)
    let first = clock.deadline(start: try moment(test.start), limit: try limit(test.first))
    let by = try limit(test.by)
    guard let due = test.due else {
      let problem = #expect(throws: Problem.self) { try first.extended(by: by, first: first, clock) }
      #expect(problem?.what == "延期超过了原时限")
      #expect(problem?.value?.hasPrefix(by.title) == true)
      #expect(problem?.why?.contains(first.limit.title) == true)
      return
    }
    let new = try first.extended(by: by, first: first, clock)
    #expect(new.due.description == due)
    #expect((new.start, new.limit) == (first.due, by))
  }

  @Test("第二次延期也按最初的时限封顶")
  func second() throws {
    let first = clock().deadline(start: try moment("2026-10-12"), limit: .workdays(3))
    let once = try first.extended(by: .workdays(1), first: first, clock())
    #expect(once.due == Moment("2026-10-16"))
    #expect(try once.extended(by: .workdays(3), first: first, clock()).due == Moment("2026-10-21"))
    #expect(throws: Problem.self) { try once.extended(by: .workdays(4), first: first, clock()) }
  }

  /// What was handed over, when the clock stopped, when it goes on, and when it is due then.
  struct ResumeCase: Sendable, CustomTestStringConvertible {
    var start, limit, stopped, resumed, due: String
    var rolls: Bool

    init(
      _ start: String, _ limit: String, _ stopped: String, _ resumed: String, _ due: String,
      rolls: Bool = false
    ) {
      (self.start, self.limit, self.due) = (start, limit, due)
      (self.stopped, self.resumed, self.rolls) = (stopped, resumed, rolls)
    }

    var testDescription: String { "\(start) \(limit)：\(stopped)…\(resumed)" }
  }

  private static let resumptions = [
    // Due 2026-02-25, 02-24 and 02-25 are left: Saturday 02-28 is worked, then Monday.
    ResumeCase("2026-02-13", "3 workdays", "2026-02-14", "2026-02-27", "2026-03-02"),
    ResumeCase("2026-02-13", "3 workdays", "2026-02-14", "2026-02-20", "2026-02-25"),
    ResumeCase("2026-02-13", "3 workdays", "2026-02-14", "2026-02-14", "2026-02-25"),
    ResumeCase("2026-02-13", "3 workdays", "2026-02-24", "2026-02-27", "2026-02-28"),
    // Stopped on the last day: it has the day on which the clock goes on.
    ResumeCase("2026-02-13", "3 workdays", "2026-02-25", "2026-03-04", "2026-03-04"),
    // Due 2025-10-11; left are 09-30, 10-09, 10-10 and the Saturday 10-11.
    ResumeCase("2025-09-28", "5 workdays", "2025-09-29", "2025-11-28", "2025-12-04"),
    ResumeCase("2025-09-28", "5 workdays", "2025-09-29T16:00", "2025-11-28T09:00", "2025-12-04"),
    // Due 2026-10-01; five days are left, whatever days they are.
    ResumeCase("2026-09-24", "7 days", "2026-09-26", "2026-10-20", "2026-10-25"),
    // Rolled to 2026-10-08: twelve days are left, to Sunday 11-01, rolled to the Monday.
    ResumeCase("2026-09-24", "7 days", "2026-09-26", "2026-10-20", "2026-11-02", rolls: true),
    ResumeCase("2026-11-01", "2026-11-30", "2026-11-20", "2027-01-05", "2027-01-15"),
    // Due 2026-10-08T11:00; half an hour of 09-30 and three of 10-08 are left.
    ResumeCase(
      "2026-09-30T17:00", "4 work-hours", "2026-09-30T17:30", "2026-10-12T10:00", "2026-10-12T15:30:00"),
    ResumeCase("2026-09-30T17:00", "4 work-hours", "2026-09-30", "2026-10-12", "2026-10-13T11:00:00"),
    ResumeCase(
      "2026-09-30T17:00", "4 work-hours", "2026-10-03T10:00", "2026-10-09T17:00", "2026-10-10T10:00:00"),
    ResumeCase(
      "2026-10-13T09:00", "48 urgent-hours", "2026-10-14T09:00", "2026-12-01T08:00", "2026-12-02T08:00:00"),
    ResumeCase("2026-10-13T09:00", "48 urgent-hours", "2026-10-14", "2026-12-01", "2026-12-02T09:00:00"),
  ]

  @Test("停表以后剩多少，恢复以后还有多少", arguments: resumptions)
  func resumed(_ test: ResumeCase) throws {
    let clock = clock(rolls: test.rolls)
    let deadline = clock.deadline(start: try moment(test.start), limit: try limit(test.limit))
    let new = deadline.resumed(
      stopped: try moment(test.stopped), resumed: try moment(test.resumed), clock)
    #expect(new.due.description == test.due)
    #expect((new.start, new.limit) == (deadline.start, deadline.limit))
  }

  @Test("工作日时限延到某一天以后挂账：剩下的仍按工作日算")
  func resumedInTheFirstUnit() throws {
    // 3 workdays from 02-13 end on 02-25; extended to a date. Of it 02-24 to 02-28 are left, all worked, since
    // Saturday 02-28 makes up for the holiday: five workdays, that is 03-05 to 03-11. By days it would be 03-18.
    let first = clock().deadline(start: try moment("2026-02-13"), limit: .workdays(3))
    let extended = try first.extended(by: .date(try day("2026-02-28")), first: first, clock())
    #expect(extended.due == Moment("2026-02-28"))
    let (stopped, resumed) = (try moment("2026-02-14"), try moment("2026-03-04"))
    let new = extended.resumed(stopped: stopped, resumed: resumed, first: first, clock())
    #expect(new.due == Moment("2026-03-11"))
    #expect(extended.resumed(stopped: stopped, resumed: resumed, clock()).due == Moment("2026-03-18"))
    // Extended by natural days, and a first limit of natural days extended by workdays.
    let days = Deadline(
      start: first.due, limit: .days(3), due: try moment("2026-02-28"), calendar: "", provisional: false)
    #expect(
      days.resumed(stopped: stopped, resumed: resumed, first: first, clock()).due == Moment("2026-03-11"))
    let natural = clock().deadline(start: try moment("2026-02-13"), limit: .days(12))
    #expect(
      first.resumed(stopped: stopped, resumed: resumed, first: natural, clock()).due == Moment("2026-03-15"))
  }

  @Test("恢复到安排未知的年份，是暂定的，记下用了哪年的安排")
  func provisional() throws {
    let deadline = clock().deadline(start: try moment("2026-12-21"), limit: .workdays(5))
    #expect(deadline.due == Moment("2026-12-28"))
    #expect(!deadline.provisional)
    let new = deadline.resumed(stopped: try moment("2026-12-23"), resumed: try moment("2027-03-01"), clock())
    #expect(new.due == Moment("2027-03-04"))
    #expect(new.provisional)
    #expect(new.calendar == deadline.calendar + "+2027.?")
    let days = clock().deadline(start: try moment("2026-12-21"), limit: .days(5))
    let later = days.resumed(stopped: try moment("2026-12-23"), resumed: try moment("2027-03-01"), clock())
    #expect(later.due == Moment("2027-03-04"))
    #expect((later.calendar, later.provisional) == ("", false))
  }

  @Test("再离谱的日子也算得完")
  func extremes() throws {
    let moments = try ["1900-01-01", "2026-10-13T09:00", "9999-12-31", "9999-12-31T23:59:59"].map {
      try moment($0)
    }
    for limit in [
      TimeLimit.workdays(Int.max), .days(3650), .workHours(2000), .urgentHours(Int.max), .date(.latest),
    ] {
      for (start, other) in moments.flatMap({ start in moments.map { (start, $0) } }) {
        let deadline = clock().deadline(start: start, limit: limit)
        let due = deadline.resumed(stopped: start, resumed: other, clock(rolls: true)).due
        #expect(Day.earliest...Day.latest ~= due.day, "\(start) \(other) \(limit.code)")
        if let new = try? deadline.extended(by: limit, first: deadline, clock(rolls: true)) {
          #expect(Day.earliest...Day.latest ~= new.due.day, "\(start) \(limit.code)")
        }
      }
    }
  }
}
