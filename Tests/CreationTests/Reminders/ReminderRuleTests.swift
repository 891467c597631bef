import Testing

@testable import Creation

/// Worked by hand with the State Council's arrangement for 2026: 10-01 to 10-07 off, Saturday 10-10 worked,
/// Sunday 09-20 worked. After Tuesday 09-29 the workdays are 09-30, 10-08, 10-09, 10-10, 10-12.
private struct DueCase: Sendable, CustomTestStringConvertible {
  var due: String
  var today = "2026-09-29"
  var within = 3
  var kind: ReminderKind
  var overdueDays = 0
  var left: Int?

  var testDescription: String { "\(today) 看 \(due)，\(within) 个工作日内" }

  static let all = [
    DueCase(due: "2026-09-28", kind: .overdue, overdueDays: 1),
    DueCase(due: "2026-08-31", kind: .overdue, overdueDays: 29),
    DueCase(due: "2026-09-29", kind: .dueToday, left: 0),
    DueCase(due: "2026-09-30", kind: .dueSoon, left: 1),
    DueCase(due: "2026-10-04", kind: .dueSoon, left: 1),
    DueCase(due: "2026-10-08", kind: .dueSoon, left: 2),
    DueCase(due: "2026-10-09", kind: .dueSoon, left: 3),
    DueCase(due: "2026-10-10", kind: .later, left: 4),
    DueCase(due: "2026-10-11", kind: .later, left: 4),
    DueCase(due: "2026-10-10", within: 4, kind: .dueSoon, left: 4),
    DueCase(due: "2026-09-30", within: 0, kind: .later, left: 1),
    DueCase(due: "2026-11-22", today: "2026-11-20", within: 0, kind: .dueSoon, left: 0),
    DueCase(due: "2026-11-23", today: "2026-11-20", within: 1, kind: .dueSoon, left: 1),
    DueCase(due: "2026-09-29T11:00", today: "2026-09-29T10:59", kind: .dueToday, left: 0),
    DueCase(due: "2026-09-29T11:00", today: "2026-09-29T11:01", kind: .overdue),
    DueCase(due: "2026-09-29T11:00", kind: .overdue),
    DueCase(due: "2026-09-29", today: "2026-09-29T23:59", kind: .dueToday, left: 0),
    DueCase(due: "2026-09-30T09:00", today: "2026-09-29T18:00", kind: .dueSoon, left: 1),
  ]
}

@Suite("催办口径")
struct ReminderRuleTests {
  private func rule(_ today: String, within: Int = 3) throws -> ReminderRule {
    ReminderRule(asOf: try moment(today), within: within, calendar: .builtIn)
  }

  @Test("按工作日分出逾期、今日到期、即将到期、未到期", arguments: DueCase.all)
  private func due(_ example: DueCase) throws {
    let finding = try OpenFinding(due: example.due).finding()
    let reminder = try #require(rule(example.today, within: example.within).reminder(of: finding))
    #expect(reminder.kinds == [example.kind])
    #expect(reminder.kind == example.kind)
    #expect(reminder.overdueDays == example.overdueDays)
    #expect(reminder.workdaysLeft == example.left)
    #expect(reminder.waitingDays == nil)
  }

  @Test("退回的列为退回未复；又逾期的先算逾期")
  func returned() throws {
    let rule = try rule("2026-09-29")
    let late = try OpenFinding(due: "2026-09-28", state: .returned).finding()
    #expect(rule.reminder(of: late)?.kinds == [.overdue, .returned])
    let soon = try OpenFinding(due: "2026-09-30", state: .returned).finding()
    #expect(rule.reminder(of: soon)?.kinds == [.returned, .dueSoon])
    let untimed = try OpenFinding(state: .returned).finding()
    #expect(rule.reminder(of: untimed)?.kinds == [.returned])
  }

  @Test("已回复的等复核，逾期才回复的也不再催单位，天数停在回复那天")
  func replied() throws {
    let rule = try rule("2026-09-29")
    let late = try OpenFinding(due: "2026-09-21", state: .replied, replied: "2026-09-24").finding()
    let reminder = try #require(rule.reminder(of: late))
    #expect(reminder.kinds == [.toVerify])
    #expect(reminder.overdueDays == 3)
    #expect(reminder.waitingDays == 5)
    #expect(reminder.workdaysLeft == nil)
  }

  @Test("没交办的等交办；没有时限的、销号的不列")
  func others() throws {
    let rule = try rule("2026-09-29")
    let new = try #require(rule.reminder(of: OpenFinding(lead: nil, state: .reported).finding()))
    #expect(new.kinds == [.toAssign])
    #expect(new.waitingDays == 8)
    #expect(rule.reminder(of: try OpenFinding().finding()) == nil)
    #expect(rule.reminder(of: try OpenFinding(due: "2026-09-01", state: .closed).finding()) == nil)
  }
}
