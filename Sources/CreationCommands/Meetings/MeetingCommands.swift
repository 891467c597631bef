import Creation
import CreationReports
import CreationStore

/// 会议 `creation meeting`: activities of kind 会议, with the resolutions they made.
///
/// 「建立会议纪要和决议落实台账，加强跟踪督办」（中山，十一）.
enum MeetingCommands {
  static let commands = [list, show, add, MeetingResolve.command, MeetingAgenda.command]

  private static let list = Command<Session, Outcome>(
    "meeting", alias: "会议", summary: "列出会议：到会率，决议几项、完成几项、逾期几项",
    discussion: "会议是类别为会议的活动，也在 creation activity 里；作废、导入用 activity void、activity import。",
    examples: ["creation meeting --period 本季度", "creation meeting --routine 每月会商 --format csv"],
    ActivityFilter.withoutKind, SheetOptions.parameter
  ) { session, filter, options in
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    var filter = filter
    filter.kinds = [.meeting]
    let meetings = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let sheet = MeetingList.sheet(
      meetings, try snapshot.resolutions(through: session.today), asOf: session.today,
      try RoutineNames(snapshot))
    return try .sheet(sheet, options, notices: damaged.map(\.sentence))
  }

  private static let show = Command<Session, Outcome>(
    "meeting show", alias: "会议 查看", summary: "查看一次会议：到会率、纪要、决议落实到哪一步",
    .argument("编号", help: "会议的活动编号", .activity)
  ) { session, id in
    let snapshot = try session.store().snapshot()
    let (meeting, history) = try snapshot.meeting(id)
    let resolutions = try snapshot.resolutions(through: session.today).filter { $0.duty.meeting == id }
    return .lines(
      MeetingPage.lines(meeting, resolutions, history, asOf: session.today, try RoutineNames(snapshot)))
  }

  private static let add = Command<Session, Outcome>(
    "meeting add", alias: "会议 录入", summary: "录入一次会议：谁到了、谁没到、纪要",
    discussion: "就是 activity add --kind 会议。--text 写纪要，--photo 附纪要扫描件；议定的事项接着用 meeting resolve 记为决议。",
    examples: [
      "creation meeting add --routine 每月会商 --present '陆启航（城东区）、贺知秋（城西区）' --absent '骆文彬（城南区）' --text 研究秋季整治"
    ],
    ActivitySubject.meeting, PostingSlip.parameter("纪要"),
    .flag("--replace", alias: "--替换", help: "已录入而内容不同的，作废旧的、录入新的"), run: ActivityAdd.run)
}

extension Snapshot {
  /// A meeting with all its postings, or what to say of a number that is of none.
  func meeting(_ id: ActivityID) throws -> (record: ActivityRecord, postings: [Posting]) {
    let found = try activity(id)
    guard found.record.activity.kind == .meeting else { throw Problem.noMeeting(found.record) }
    return found
  }

  /// The resolutions on file as they stand on a day: the duties of lists of resolutions.
  func resolutions(through day: Day) throws -> [DutyRecord] {
    let lists = Set(try register(DutyList.self).entries.filter { $0.kind == .resolution }.map(\.id))
    if lists.isEmpty { return [] }
    return try dutyRecords(through: day).filter { lists.contains($0.duty.list) && $0.duty.retired == nil }
  }
}

extension Problem {
  fileprivate static func noMeeting(_ record: ActivityRecord) -> Problem {
    Problem(
      "这不是会议", at: .option("<编号>"), value: record.id.description,
      why: "它是\(record.activity.kind.title)「\(record.activity.title)」", advice: "请用 creation meeting 查看会议的编号")
  }
}
