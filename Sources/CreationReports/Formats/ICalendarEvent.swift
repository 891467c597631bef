import Creation

/// 日程 One date of a calendar, with an alarm the day before.
package struct ICalendarEvent: Hashable, Sendable {
  /// What tells it from every other event anywhere, the same in every file: `F202611-0001@某创城办`.
  package var uid: String
  /// When it is: a date alone, or an instant in Beijing time.
  package var due: Moment
  /// Its line in the calendar.
  package var summary: String
  /// What one reads on opening it; may have several lines.
  package var details: String
  /// Where it is.
  package var location: String?
  /// Words to filter by.
  package var categories: [String]

  /// Creates the event.
  package init(
    uid: String, due: Moment, summary: String, details: String, location: String? = nil,
    categories: [String] = []
  ) {
    self.uid = uid
    self.due = due
    self.summary = summary
    self.details = details
    self.location = location
    self.categories = categories
  }
}

extension ICalendarEvent {
  func write(to lines: inout ICalendarLines, stamp: String) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP:\(stamp)")
    writeTime(to: &lines)
    lines.add("SUMMARY", text: summary)
    lines.add("DESCRIPTION", text: details)
    if let location { lines.add("LOCATION", text: location) }
    if !categories.isEmpty { lines.add("CATEGORIES", texts: categories) }
    // A date by which something is due keeps nobody busy.
    lines.add("TRANSP:TRANSPARENT")
    writeAlarm(to: &lines)
    lines.add("END:VEVENT")
  }

  /// A day's event ends, as the format has it, on the day after; an instant has no end.
  private func writeTime(to lines: inout ICalendarLines) {
    guard due.time == nil else {
      lines.add("DTSTART:\(Instant(due).universalText)")
      return
    }
    lines.add("DTSTART;VALUE=DATE:\(due.day.compactText)")
    if due.day < .latest { lines.add("DTEND;VALUE=DATE:\(due.day.advanced(by: 1).compactText)") }
  }

  /// At nine on the morning before, where only the date is known; else a full day ahead.
  private func writeAlarm(to lines: inout ICalendarLines) {
    lines.add("BEGIN:VALARM")
    lines.add("ACTION:DISPLAY")
    lines.add("DESCRIPTION", text: summary)
    lines.add(due.time == nil ? "TRIGGER:-PT15H" : "TRIGGER:-P1D")
    lines.add("END:VALARM")
  }
}
