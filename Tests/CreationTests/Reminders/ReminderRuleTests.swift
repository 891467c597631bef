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

  @Test("挂账的停表：期满以前不算逾期，期满前几个工作日提醒，期满后时限接着走")
  func suspended() throws {
    var finding = try OpenFinding(due: "2026-09-23", state: .suspended).finding()
    let resumed = try deadline("2026-10-09")
    finding.suspension = .init(until: try day("2026-09-30"), deadline: resumed)
    // Three workdays are left from Friday 09-25: 09-28, 09-29 and 09-30.
    #expect(try rule("2026-09-25", within: 2).reminder(of: finding) == nil)
    let soon = try #require(try rule("2026-09-25", within: 3).reminder(of: finding)?.kinds)
    #expect(soon == [.resuming])
    #expect(try rule("2026-09-28", within: 2).reminder(of: finding)?.overdueDays == 0)
    // 10-08 and 10-09 are left after 09-30.
    let running = try #require(try rule("2026-10-01", within: 2).reminder(of: finding))
    #expect(running.kinds == [.dueSoon] && running.workdaysLeft == 2)
    #expect(try rule("2026-10-10").reminder(of: finding)?.kinds == [.overdue])
  }

  @Test("报无法整改的待定夺，时限照走；等裁定的申诉待定夺，裁定了的不列")
  func toDecide() throws {
    let rule = try rule("2026-09-29")
    let late = try OpenFinding(due: "2026-09-28", state: .cannotFix).finding()
    #expect(rule.reminder(of: late)?.kinds == [.overdue, .toDecide])
    let soon = try OpenFinding(due: "2026-09-30", state: .cannotFix).finding()
    #expect(rule.reminder(of: soon)?.kinds == [.toDecide, .dueSoon])
    #expect(rule.reminder(of: try OpenFinding(state: .cannotFix).finding())?.kinds == [.toDecide])
    var closed = try OpenFinding(due: "2026-09-22", state: .closed).finding()
    closed.closed = try moment("2026-09-24")
    closed.appeal = .pending
    closed.last = try moment("2026-09-26")
    let pending = try #require(rule.reminder(of: closed))
    #expect(pending.kinds == [.toDecide])
    #expect(pending.overdueDays == 2 && pending.waitingDays == 3)
    for decided in [Finding.Appeal.upheld, .dismissed, .none] {
      closed.appeal = decided
      #expect(rule.reminder(of: closed) == nil)
    }
  }

  @Test("不予受理、作废、合并的不列")
  func ended() throws {
    for state in [FindingState.rejected, .void, .merged] {
      #expect(
        try rule("2026-09-29").reminder(of: OpenFinding(due: "2026-09-01", state: state).finding()) == nil)
    }
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
