import Creation

/// 整改期限日程 The deadlines of the day's list as calendar events, one a finding whose clock runs.
package enum ReminderCalendar {
  /// Makes the calendar; the office's 代字 keeps its events apart from another office's.
  package static func calendar(
    _ board: ReminderBoard, _ wording: ReminderWording, stamp: Instant
  ) -> ICalendar {
    ICalendar(
      name: "\(wording.office.name)整改期限", stamp: stamp,
      events: board.reminders.compactMap { event($0, wording) })
  }

  private static func event(_ reminder: Reminder, _ wording: ReminderWording) -> ICalendarEvent? {
    let finding = reminder.finding
    guard reminder.kinds.contains(where: { !$0.isForOffice }), let deadline = finding.deadline else {
      return nil
    }
    let place = finding.report.place.map { wording.names.name(of: $0) }
    let category = finding.report.category.map { wording.names.name(of: $0) }
    let unit = finding.lead.map { wording.names.name(of: $0) }
    let subject = [place, category].compactMap(\.self).joined(separator: " ")
    return ICalendarEvent(
      uid: "\(finding.id)@\(wording.office.code)", due: deadline.due,
      summary: masked("整改期限：\(subject.isEmpty ? finding.id.description : subject)（\(unit ?? "未交办")）"),
      details: masked(details(reminder, deadline, wording)), location: place.map(masked),
      categories: ["催办", reminder.kind.title])
  }

  private static func details(
    _ reminder: Reminder, _ deadline: Deadline, _ wording: ReminderWording
  ) -> String {
    let finding = reminder.finding
    let unit = finding.lead.map { unit in
      let liaison = wording.liaisons[unit].map { "（联络员 \($0.name) \($0.phone)）" } ?? ""
      return "责任单位：\(wording.names.name(of: unit))" + liaison
    }
    let late = reminder.overdueDays > 0 ? "　逾期 \(reminder.overdueDays) 天" : ""
    let urged = finding.counts.urges > 0 ? "　已催 \(finding.counts.urges) 次" : ""
    return [
      finding.id.description, unit, "时限：\(deadline.title)" + (deadline.provisional ? "（暂定）" : ""),
      "状态：\(finding.state.title)，第 \(finding.round) 轮" + late + urged,
      reminder.kinds.contains(.resuming) ? finding.suspension.map { "挂账至 \($0.until)，期满后按上列时限" } : nil,
      finding.text,
    ].compactMap(\.self).joined(separator: "\n")
  }

  private static func masked(_ text: String) -> String { PrivacyMask.masked(text) }
}
