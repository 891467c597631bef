import Testing

@testable import Creation

@Suite("催办清单")
struct ReminderBoardTests {
  private func board(_ findings: [OpenFinding]) throws -> ReminderBoard {
    let rule = ReminderRule(asOf: try moment("2026-09-29"), within: 3, calendar: .builtIn)
    return ReminderBoard(try findings.compactMap { try rule.reminder(of: $0.finding()) })
  }

  @Test("逾期多的单位在前，一样多时看退回未复、今日到期……，再看编号；没有单位的在最后")
  func order() throws {
    let board = try board([
      OpenFinding(serial: 1, lead: nil, state: .reported),
      OpenFinding(serial: 2, lead: "U-104", due: "2026-09-30"),
      OpenFinding(serial: 3, lead: "U-103", due: "2026-09-30"),
      OpenFinding(serial: 4, lead: "U-102", due: "2026-09-28"),
      OpenFinding(serial: 5, lead: "U-101", due: "2026-09-28"),
      OpenFinding(serial: 6, lead: "U-101", due: "2026-09-30"),
      OpenFinding(serial: 7, lead: "U-102", due: "2026-09-30", state: .returned),
      OpenFinding(serial: 8, lead: "U-105", due: "2026-09-01"),
      OpenFinding(serial: 9, lead: "U-105", due: "2026-09-02"),
    ])
    #expect(board.sections.map(\.unit) == ["U-105", "U-102", "U-101", "U-103", "U-104", nil])
    #expect(board.reminders.map(\.finding.id.serial) == [8, 9, 4, 7, 5, 6, 3, 2, 1])
  }

  @Test("各类件数合起来就是总数")
  func counts() throws {
    let board = try board([
      OpenFinding(serial: 1, lead: nil, state: .reported), OpenFinding(serial: 2, due: "2026-09-28"),
      OpenFinding(serial: 3, due: "2026-09-25", state: .returned),
      OpenFinding(serial: 4, due: "2026-12-25", state: .returned),
      OpenFinding(serial: 5, state: .replied, replied: "2026-09-25"),
    ])
    #expect(board.counts.map(\.kind) == [.overdue, .returned, .toVerify, .toAssign])
    #expect(board.counts.map(\.count) == [2, 1, 1, 1])
  }

  @Test("有逾期或退回未复才告警")
  func alarm() throws {
    #expect(try board([OpenFinding(due: "2026-09-28")]).isAlarming)
    #expect(try board([OpenFinding(due: "2026-12-28", state: .returned)]).isAlarming)
    let quiet = [
      OpenFinding(serial: 1, due: "2026-09-29"), OpenFinding(serial: 2, lead: nil, state: .reported),
      OpenFinding(serial: 3, due: "2026-09-01", state: .replied, replied: "2026-09-05"),
    ]
    #expect(try !board(quiet).isAlarming)
    #expect(try !board([]).isAlarming)
  }
}
