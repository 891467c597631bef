import Creation

/// 会议清单 Meetings with who came and what became of their resolutions.
package enum MeetingList {
  /// Lays the meetings out in the order given; a resolution counts for the meeting its origin names.
  package static func sheet(
    _ meetings: [ActivityRecord], _ resolutions: [DutyRecord], asOf day: Day, _ names: RoutineNames
  ) -> Sheet {
    func shown(_ isSaid: Bool) -> Column.Visibility { isSaid ? .everywhere : .machines }
    let known = Dictionary(grouping: resolutions) { $0.duty.meeting }
    return Sheet(
      columns: [
        Column("id", "编号"), Column("on", "日期"), Column("title", "会议", flexible: true),
        Column("routine", "机制编号", visibility: .machines),
        Column(
          "routine_name", "机制", visibility: shown(meetings.contains { $0.activity.routine != nil }),
          flexible: true),
        Column("units", "单位编号", visibility: .machines),
        Column(
          "unit_names", "单位", visibility: shown(meetings.contains { !$0.activity.units.isEmpty }),
          flexible: true),
        Column("present", "出席", alignment: .trailing), Column("absent", "缺席", alignment: .trailing),
        Column("attendance_rate", "到会率", alignment: .trailing),
        Column("resolutions", "决议", alignment: .trailing), Column("done", "已完成", alignment: .trailing),
        Column("overdue", "逾期未办", alignment: .trailing), Column("text", "纪要", visibility: .machines),
        Column("void", "作废", visibility: .machines),
      ], rows: meetings.map { row($0, known[$0.id] ?? [], asOf: day, names) })
  }

  private static func row(
    _ record: ActivityRecord, _ resolutions: [DutyRecord], asOf day: Day, _ names: RoutineNames
  ) -> [Cell] {
    let meeting = record.activity
    let hasPeople = meeting.attendance.whole > 0
    return [
      .text(record.id.description), .moment(record.on), .text(meeting.title),
      .optional(meeting.routine?.rawValue), .optional(meeting.routine.map { names.name(of: $0) }),
      .optional(meeting.units.map(\.rawValue).joined(separator: "、")),
      .optional(names.name(of: meeting.units)),
      hasPeople ? .integer(meeting.present.count) : .empty,
      hasPeople ? .integer(meeting.absent.count) : .empty,
      meeting.attendance.percentText().map { .percent($0) } ?? .absent, .integer(resolutions.count),
      .integer(resolutions.count { $0.course.state == .done }),
      .integer(resolutions.count { $0.course.state == .open && $0.isOverdue(asOf: day) }),
      .optional(record.text), record.isVoid ? .flag(true) : .empty,
    ]
  }
}
