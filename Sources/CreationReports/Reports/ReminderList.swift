import Creation

/// 催办清单 The day's list as a table, one row a finding.
package enum ReminderList {
  /// Lays the list out; under the units' own lines, `bySection`, the columns of the unit are left out for people.
  package static func sheet(_ board: ReminderBoard, _ wording: ReminderWording, bySection: Bool) -> Sheet {
    Sheet(
      title: "催办清单", heading: [wording.heading], columns: columns(bySection: bySection),
      rows: board.reminders.map { row($0, wording) }, notes: [wording.summary(of: board)])
  }

  private static func columns(bySection: Bool) -> [Column] {
    let visibility: Column.Visibility = bySection ? .machines : .everywhere
    return [Column("kind", "事项")]
      + unit.map { column in
        var column = column.column
        if column.visibility == .everywhere { column.visibility = visibility }
        return column
      } + [
        Column("liaison", "联络员", visibility: visibility), Column("phone", "电话", visibility: .machines),
      ] + finding.map(\.column) + [
        Column("standing", "情况"),
        Column("overdue_days", "逾期天数", alignment: .trailing, visibility: .machines),
        Column("workdays_left", "剩余工作日", alignment: .trailing, visibility: .machines),
        Column("waiting_days", "等待天数", alignment: .trailing, visibility: .machines),
      ] + text.map(\.column)
  }

  private static let unit = FindingColumn.shared("unit", "unit_name")
  private static let finding = FindingColumn.shared(
    "id", "place", "place_name", "category", "category_name", "state", "round", "reported", "replied", "due",
    "suspended_until", "urges")
  private static let text = FindingColumn.shared("text")

  private static func row(_ reminder: Reminder, _ wording: ReminderWording) -> [Cell] {
    let context = FindingColumn.Context(names: wording.names, moment: wording.rule.moment)
    let liaison = reminder.finding.lead.flatMap { wording.liaisons[$0] }
    func cells(_ columns: [FindingColumn]) -> [Cell] { columns.map { $0.cell(reminder.finding, context) } }
    let standing: [Cell] = [
      .optional(reminder.standing),
      reminder.isLate ? .integer(reminder.overdueDays) : .empty,
      reminder.workdaysLeft.map { .integer($0) } ?? .empty,
      reminder.waitingDays.map { .integer($0) } ?? .empty,
    ]
    return [.coded(reminder.kind)] + cells(unit) + [.optional(liaison?.name), .optional(liaison?.phone)]
      + cells(finding) + standing + cells(text)
  }
}

extension Reminder {
  /// Whether days late are counted: not answered in time, or not answered yet and past due.
  fileprivate var isLate: Bool { overdueDays > 0 || kinds.contains(.overdue) }

  /// Until when its clock stands still, where that is why it is listed.
  private var suspended: String? {
    guard kinds.contains(.resuming) else { return nil }
    return finding.suspension.map { "挂账至 \($0.until)" }
  }

  /// How it stands in a few words: 逾期 4 天, 剩 2 个工作日, 已等 3 天, 已催 1 次.
  fileprivate var standing: String {
    let late = isLate ? (overdueDays > 0 ? "逾期 \(overdueDays) 天" : "逾期不足 1 天") : nil
    let isBeside = kind != .toDecide && kinds.contains(.toDecide)
    let waiting = waitingDays.map { isBeside ? "待定夺 \($0) 天" : "已等 \($0) 天" }
    let left = kinds.contains(.dueToday) ? "今日到期" : workdaysLeft.map { "剩 \($0) 个工作日" }
    let urged = finding.counts.urges > 0 ? "已催 \(finding.counts.urges) 次" : nil
    return [waiting, late, left, suspended, urged].compactMap(\.self).joined(separator: "，")
  }
}
