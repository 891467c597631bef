import Creation
import Testing

@testable import CreationReports

@Suite("催办清单的日历")
struct ReminderCalendarTests {
  private func calendar() throws -> ICalendar {
    ReminderCalendar.calendar(
      try ReminderSample.board(), try ReminderSample.wording(), stamp: Instant(seconds: 0))
  }

  @Test("在办的期限各成一件，等复核、等交办的没有期限可记")
  func events() throws {
    let calendar = try calendar()
    #expect(calendar.name == "某区创城办整改期限")
    #expect(
      calendar.events.map(\.uid) == [
        "F202611-0001@某创城办", "F202611-0002@某创城办", "F202611-0003@某创城办", "F202611-0006@某创城办",
      ])
    #expect(
      calendar.events.map(\.due.title) == ["2026-11-18", "2026-11-24", "2026-11-25", "2026-11-23 11:00"])
  }

  /// The calendar of the first finding of the sample, changed.
  private func events(_ change: (inout Finding) throws -> Void) throws -> [ICalendarEvent] {
    var finding = try ReminderSample.findings()[0]
    try change(&finding)
    let wording = try ReminderSample.wording()
    let board = ReminderBoard([finding].compactMap(wording.rule.reminder))
    return ReminderCalendar.calendar(board, wording, stamp: Instant(seconds: 0)).events
  }

  @Test("报无法整改的时限照走，仍有一件；等裁定的申诉没有；挂账将满的写明期满以后的期限")
  func unusual() throws {
    let later = try Deadline(
      start: ReminderSample.moment("2026-11-13"), limit: .workdays(3),
      due: ReminderSample.moment("2026-12-25"),
      calendar: "", provisional: false)
    #expect(
      try events {
        $0.state = .cannotFix
        $0.revised = later
      }.map(\.due.title) == ["2026-12-25"])
    #expect(
      try events {
        $0.state = .closed
        $0.closed = try ReminderSample.moment("2026-11-19")
        $0.appeal = .pending
      }.isEmpty)
    let suspended = try events {
      $0.state = .suspended
      $0.suspension = .init(until: try ReminderSample.moment("2026-11-24").day, deadline: later)
      $0.counts.urges = 1
    }
    #expect(suspended.map(\.due.title) == ["2026-12-25"])
    #expect(suspended.first?.details.contains("第 1 轮　已催 1 次\n挂账至 2026-11-24，期满后按上列时限\n") == true)
  }

  @Test("标题说是什么、归谁；内容里的电话遮住")
  func words() throws {
    let event = try #require(try calendar().events.first)
    #expect(event.summary == "整改期限：东湖路 占道经营（城东区）")
    #expect(event.location == "东湖路")
    #expect(event.categories == ["催办", "逾期"])
    #expect(
      event.details == """
        F202611-0001
        责任单位：城东区（联络员 陆启航 138****0101）
        时限：3个工作日，2026-11-18（周三）前
        状态：已交办，第 1 轮　逾期 3 天
        早市占道，电话139****5678
        """)
  }
}
