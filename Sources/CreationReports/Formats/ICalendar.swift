import Creation

/// 日程表 Dates as an iCalendar file (RFC 5545), which Outlook, Apple's, Google's and 钉钉's calendars take in.
///
/// An event on a date alone fills that day wherever the calendar is read; one with a time of day stands at that
/// instant, written in universal time, so that no zone has to travel along. An event keeps its identity from
/// file to file: reading the next day's file moves it, and does not add it again.
package struct ICalendar: Hashable, Sendable {
  /// What the calendar is called in the program that reads it.
  package var name: String
  /// When the file was made.
  package var stamp: Instant
  /// The events.
  package var events: [ICalendarEvent]

  /// Creates the calendar.
  package init(name: String, stamp: Instant, events: [ICalendarEvent]) {
    self.name = name
    self.stamp = stamp
    self.events = events
  }
}

extension ICalendar {
  /// The media type's bytes: UTF-8 without byte order mark, lines ended by CR LF and folded at 75 bytes.
  package var bytes: [UInt8] {
    var lines = ICalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//creation//remind//ZH")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("METHOD:PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    let stamp = stamp.universalText
    for event in events { event.write(to: &lines, stamp: stamp) }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }
}

extension Instant {
  /// The instant in universal time as iCalendar writes it: 09:30 in Beijing is `20261121T013000Z`.
  var universalText: String {
    let universal = Instant(seconds: seconds &- 8 * 3600).moment
    return universal.description.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension Day {
  /// The day as iCalendar writes it: `20261121`.
  var compactText: String { description.filter { $0 != "-" } }
}
