import Testing

@testable import Creation

@Suite("催办")
struct ReminderTests {
  @Test("先看轻重，再看逾期天数，再看先后到期，再看编号")
  func order() throws {
    let rule = ReminderRule(asOf: try moment("2026-09-29"), within: 3, calendar: .builtIn)
    let findings = [
      OpenFinding(serial: 1, due: "2026-09-30"), OpenFinding(serial: 2, due: "2026-09-28"),
      OpenFinding(serial: 3, due: "2026-09-25"), OpenFinding(serial: 4, due: "2026-09-29"),
      OpenFinding(serial: 5, due: "2026-09-30T09:00"), OpenFinding(serial: 6, due: "2026-09-28"),
      OpenFinding(serial: 7, state: .replied, replied: "2026-09-22"),
    ]
    let reminders = try findings.compactMap { try rule.reminder(of: $0.finding()) }
    let sorted = reminders.shuffled().sorted { $0.comes(before: $1) }
    #expect(sorted.map(\.finding.id.serial) == [3, 2, 6, 4, 5, 1, 7])
  }
}
