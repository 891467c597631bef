import Creation
import Testing

@testable import CreationReports

@Suite("日历文件")
struct ICalendarTests {
  /// Written by hand after RFC 5545; 09:30 in Beijing is 01:30 universal time, 11:00 is 03:00.
  @Test("全天的一件、定时的一件：逐字节")
  func bytes() throws {
    let calendar = ICalendar(
      name: "某区创城办整改期限", stamp: try #require(Instant("2026-11-21T09:30:00+08:00")),
      events: [
        ICalendarEvent(
          uid: "F202611-0001@某创城办", due: try #require(Moment("2026-11-30")), summary: "整改期限：东湖路",
          details: "第一行\n早市, 占道; 见 C:\\图", location: "东湖路", categories: ["催办", "即将到期"]),
        ICalendarEvent(
          uid: "F202611-0004@某创城办", due: try #require(Moment("2026-11-23T11:00")), summary: "到期",
          details: "四工作时"),
      ])
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//creation//remind//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:某区创城办整改期限",
      "BEGIN:VEVENT", "UID:F202611-0001@某创城办", "DTSTAMP:20261121T013000Z",
      "DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201", "SUMMARY:整改期限：东湖路",
      #"DESCRIPTION:第一行\n早市\, 占道\; 见 C:\\图"#, "LOCATION:东湖路", "CATEGORIES:催办,即将到期",
      "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:整改期限：东湖路",
      "TRIGGER:-PT15H", "END:VALARM", "END:VEVENT",
      "BEGIN:VEVENT", "UID:F202611-0004@某创城办", "DTSTAMP:20261121T013000Z", "DTSTART:20261123T030000Z",
      "SUMMARY:到期", "DESCRIPTION:四工作时", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
      "DESCRIPTION:到期", "TRIGGER:-P1D", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(calendar.bytes == Array(lines.map { $0 + "\r\n" }.joined().utf8))
  }

  @Test("世界时的日期可以是前一天；最后一天没有次日可写")
  func edges() throws {
    let early = try #require(Instant("2026-01-01T07:59:59+08:00"))
    #expect(early.universalText == "20251231T235959Z")
    let last = ICalendar(
      name: "", stamp: early,
      events: [ICalendarEvent(uid: "x", due: Moment(.latest), summary: "", details: "")])
    let text = String(decoding: last.bytes, as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY"))
  }
}
