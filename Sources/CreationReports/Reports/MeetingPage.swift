import Creation

/// 会议详情 One meeting: who came, the minutes, what was decided and how far each of it has come.
///
/// 「建立会议纪要和决议落实台账，加强跟踪督办」（中山，十一）.
package enum MeetingPage {
  /// Lays the meeting out as lines.
  package static func lines(
    _ record: ActivityRecord, _ resolutions: [DutyRecord], _ history: [Posting], asOf day: Day,
    _ names: RoutineNames
  ) -> [String] {
    let minutes = record.text.map { ["纪要：\($0)"] } ?? []
    return ActivityPage.head(record, names) + minutes + decided(resolutions, day, names) + [""]
      + history.flatMap { posting in
        [
          "\(posting.on.title)  \(PostingWording.title(of: posting.body))　〔\(posting.recorded.by) \(posting.recorded.at.moment.title)〕"
        ]
          + FindingPage.files(posting)
      }
  }

  private static func decided(_ resolutions: [DutyRecord], _ day: Day, _ names: RoutineNames) -> [String] {
    guard !resolutions.isEmpty else { return ["决议：没有"] }
    let done = resolutions.count { $0.course.state == .done }
    return ["决议：\(resolutions.count) 项，已完成 \(done) 项"]
      + resolutions.map { "  \($0.duty.id)  " + line($0, asOf: day, names) }
  }

  /// A resolution in one line: `完善市场周边停车　市交警支队　2026-11-30 前　办理中`.
  static func line(_ record: DutyRecord, asOf day: Day, _ names: RoutineNames) -> String {
    let supports = record.duty.supports.isEmpty ? "" : "（配合：\(names.name(of: record.duty.supports))）"
    let words = [
      record.duty.name, names.names.name(of: record.duty.lead) + supports,
      record.due.map { "\($0) 前" } ?? "长期", standing(record, asOf: day), record.course.text,
    ]
    return words.compactMap(\.self).joined(separator: "　")
  }

  /// Where a resolution stands: 办理中, 逾期 3 天, 待验收, 已完成.
  static func standing(_ record: DutyRecord, asOf day: Day) -> String {
    guard record.course.state == .open, record.isOverdue(asOf: day) else { return record.course.state.title }
    return "逾期 \(record.overdueDays(asOf: day)) 天"
  }
}
