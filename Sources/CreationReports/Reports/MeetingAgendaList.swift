import Creation

/// 会议议程 The resolutions the next meeting has to go through: overdue ones first, each with what happened since the last.
package enum MeetingAgendaList {
  /// Lays the resolutions out; `postings` are those about them.
  package static func sheet(
    _ resolutions: [Resolution], _ postings: [Posting], routine: RoutineID?, last: ActivityRecord?,
    asOf day: Day,
    _ names: RoutineNames
  ) -> Sheet {
    let news = Dictionary(grouping: postings) { posting -> DutyID? in
      if case .duty(let id, _) = posting.body { id } else { nil }
    }
    let listed = resolutions.filter(\.isOnAgenda).sorted { $0.precedes($1, asOf: day) }
    let open = listed.filter { $0.record.course.state.isOpen }
    let overdue = open.count { $0.record.course.state == .open && $0.record.isOverdue(asOf: day) }
    return Sheet(
      title: "会议议程", heading: [heading(routine, last, day, names)],
      columns: columns, rows: listed.map { row($0, news[$0.record.duty.id] ?? [], asOf: day, names) },
      notes: listed.isEmpty
        ? [] : ["未办结 \(open.count) 项，其中逾期 \(overdue) 项；上次会议后办结 \(listed.count - open.count) 项"])
  }

  private static func heading(
    _ routine: RoutineID?, _ last: ActivityRecord?, _ day: Day, _ names: RoutineNames
  ) -> String {
    let before = last.map { "上次会议 \($0.on.day) \($0.activity.title)（\($0.id)）" }
    let words = [routine.map { names.name(of: $0) } ?? "全部会议", before, "截至 \(day)"]
    return words.compactMap(\.self).joined(separator: " · ")
  }

  private static let columns = [
    Column("id", "编号"), Column("task", "决议", flexible: true), Column("lead", "牵头编号", visibility: .machines),
    Column("lead_name", "牵头单位"), Column("due", "完成时限"), Column("state", "情况"),
    Column("overdue_days", "逾期天数", alignment: .trailing, visibility: .machines),
    Column("meeting", "会议", visibility: .machines), Column("decided", "议定于"),
    Column("since_last", "上次会议后", flexible: true),
  ]

  private static func row(
    _ resolution: Resolution, _ postings: [Posting], asOf day: Day, _ names: RoutineNames
  ) -> [Cell] {
    let record = resolution.record
    let news = postings.filter { posting in resolution.last.map { posting.on.isAfter($0.on) } ?? true }
    return [
      .text(record.duty.id.rawValue), .text(record.duty.name), .text(record.duty.lead.rawValue),
      .text(names.names.name(of: record.duty.lead)), .optional(record.due?.description),
      .coded(key: record.course.state.key, title: MeetingPage.standing(record, asOf: day)),
      .integer(record.overdueDays(asOf: day)), .optional(record.duty.meeting?.description),
      .optional((resolution.meeting?.on.day ?? record.duty.start)?.description),
      .text(news.isEmpty ? "没有进展" : news.map { said($0, names) }.joined(separator: "；")),
    ]
  }

  /// A step in a few words: `11-12 进展 实际 120 已划线两条路`.
  private static func said(_ posting: Posting, _ names: RoutineNames) -> String {
    let words =
      [String(posting.on.day.description.dropFirst(5)), PostingWording.title(of: posting.body)]
      + PostingWording.content(of: posting.body, names.names) + [posting.text].compactMap(\.self)
    return words.joined(separator: " ")
  }
}
