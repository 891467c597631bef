import Creation
import CreationReports
import CreationStore

/// 议程 `creation meeting agenda`: the resolutions the next meeting has to go through.
enum MeetingAgenda {
  static let command = Command<Session, Outcome>(
    "meeting agenda", alias: "会议 议程", summary: "下次会议要过的决议：逾期的在前，各写明上次会议以后的进展",
    discussion: "列出没有办结的决议，和上次会议以后办结的。--routine 只要这项机制的会议议定的；上次会议是同一项机制的最近一次。",
    examples: [
      "creation meeting agenda --routine 每月会商", "creation meeting agenda --unit 市交警支队 --format markdown",
    ],
    .option("--routine", alias: "--机制", value: "机制", help: "哪项机制的会议", .text).optional,
    .option("--unit", alias: "--单位", value: "单位", help: "由这个单位或它的下属牵头的", .text).repeated(),
    .flag("--fail", alias: "--有则失败", help: "有逾期的时退出码为 1"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: String?, _ units: [String], _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let today = session.today
    let routine = try word.map { try snapshot.required(Routine.self, $0, at: "--routine") }
    let meetings = try snapshot.activities(since: nil).filter { $0.activity.kind == .meeting }
    var problems = Problems([])
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    try problems.throwIfAny()
    let leads = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    let resolutions = try snapshot.resolutions(through: today)
      .map { Resolution($0, among: meetings, asOf: today) }
      .filter { resolution in
        (routine == nil || resolution.meeting?.activity.routine == routine?.id)
          && (leads.isEmpty || leads.contains(resolution.record.duty.lead)) && resolution.isOnAgenda
      }
    let last = last(of: routine, meetings, through: today)
    let postings = try snapshot.postings(of: Set(resolutions.map(\.record.duty.id))).filter {
      $0.on.day <= today
    }
    var outcome = try Outcome.sheet(
      MeetingAgendaList.sheet(
        resolutions, postings, routine: routine?.id, last: last, asOf: today, try RoutineNames(snapshot)),
      options)
    let isLate = resolutions.contains { $0.record.course.state == .open && $0.record.isOverdue(asOf: today) }
    if fails, isLate { outcome.status = .problemsFound }
    return outcome
  }

  private static func last(
    of routine: Routine?, _ meetings: [ActivityRecord], through day: Day
  ) -> ActivityRecord? {
    guard let routine else { return nil }
    return meetings.filter { $0.activity.routine == routine.id && !$0.isVoid && $0.on.day <= day }
      .max { ($0.on.day, $0.id) < ($1.on.day, $1.id) }
  }
}
