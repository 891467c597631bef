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
    let unit: Column.Visibility = bySection ? .machines : .everywhere
    return [
      Column("kind", "事项"),
      Column("unit", "单位编号", visibility: .machines),
      Column("unit_name", "责任单位", visibility: unit),
      Column("liaison", "联络员", visibility: unit),
      Column("phone", "电话", visibility: .machines),
      Column("id", "编号"),
      Column("place", "点位编号", visibility: .machines),
      Column("place_name", "点位", flexible: true),
      Column("category", "类别编号", visibility: .machines),
      Column("category_name", "问题类别", flexible: true),
      Column("state", "状态"),
      Column("round", "轮次", alignment: .trailing, visibility: .machines),
      Column("reported", "登记时间", visibility: .machines),
      Column("replied", "回复时间", visibility: .machines),
      Column("due", "整改期限"),
      Column("standing", "情况"),
      Column("overdue_days", "逾期天数", alignment: .trailing, visibility: .machines),
      Column("workdays_left", "剩余工作日", alignment: .trailing, visibility: .machines),
      Column("waiting_days", "等待天数", alignment: .trailing, visibility: .machines),
      Column("text", "内容", flexible: true),
    ]
  }

  private static func row(_ reminder: Reminder, _ wording: ReminderWording) -> [Cell] {
    let finding = reminder.finding
    let liaison = finding.lead.flatMap { wording.liaisons[$0] }
    return [
      .coded(reminder.kind),
      .optional(finding.lead?.rawValue),
      .optional(finding.lead.map { wording.names.name(of: $0) }),
      .optional(liaison?.name),
      .optional(liaison?.phone),
      .text(finding.id.description),
      .optional(finding.report.place?.rawValue),
      .optional(finding.report.place.map { wording.names.name(of: $0) }),
      .optional(finding.report.category?.rawValue),
      .optional(finding.report.category.map { wording.names.name(of: $0) }),
      .coded(finding.state),
      .integer(Int(finding.round)),
      .moment(finding.reported),
      .moment(finding.replied),
      .moment(finding.deadline?.due),
      .optional(reminder.standing),
      reminder.isLate ? .integer(reminder.overdueDays) : .empty,
      reminder.workdaysLeft.map { .integer($0) } ?? .empty,
      reminder.waitingDays.map { .integer($0) } ?? .empty,
      .optional(finding.text),
    ]
  }
}

extension Reminder {
  /// Whether days late are counted: not answered in time, or not answered yet and past due.
  fileprivate var isLate: Bool { overdueDays > 0 || kinds.contains(.overdue) }

  /// How it stands in a few words: 逾期 4 天, 剩 2 个工作日, 已等 3 天.
  fileprivate var standing: String {
    let late = isLate ? (overdueDays > 0 ? "逾期 \(overdueDays) 天" : "逾期不足 1 天") : nil
    let waiting = waitingDays.map { "已等 \($0) 天" }
    let left = kinds.contains(.dueToday) ? "今日到期" : workdaysLeft.map { "剩 \($0) 个工作日" }
    return [waiting, late, left].compactMap(\.self).joined(separator: "，")
  }
}
