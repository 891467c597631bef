import Creation
import CreationReports
import CreationStore

/// 活动 `creation activity`: what was done — volunteer days, meetings, rounds, publicity, visits, reports.
enum ActivityCommands {
  static let commands = [
    list, show, ActivityAdd.command, ActivityImport.command, void,
    ActivityParticipants.command,
    ActivitySummary.command,
  ]

  private static let void = RecordVoid<ActivityRecord>.command(
    "activity void", alias: "活动 作废", effect: "当月的机制落实率就不再有它",
    example: "creation activity void A202610-0042 --text 日期录错", .activity)

  private static let list = Command<Session, Outcome>(
    "activity", alias: "活动", summary: "列出活动记录",
    discussion: "各条件须同时满足；同一条件写几次，满足其一即可。默认不列已作废的。--format csv 写出的表可以再用 activity import 导入。",
    examples: [
      "creation activity --kind 志愿服务 --period 本月", "creation activity --participant 人大代表 --period 2026",
    ],
    ActivityFilter.parameter, SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: ActivityFilter, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let records = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let sheet = ActivityList.sheet(records, try RoutineNames(snapshot))
    var options = options
    if options.format == .table || options.format == .markdown, options.columns == nil {
      options.columns = ActivityList.shown(records)
    }
    return try .sheet(sheet, options, notices: damaged.map(\.sentence))
  }

  private static let show = Command<Session, Outcome>(
    "activity show", alias: "活动 查看", summary: "查看一次活动的经过",
    .argument("编号", help: "活动编号", .activity)
  ) { session, id in
    let snapshot = try session.store().snapshot()
    let (record, history) = try snapshot.activity(id)
    return .lines(ActivityPage.lines(record, history, try RoutineNames(snapshot)))
  }
}

extension Snapshot {
  /// An activity with all its postings, or what to say of a number that is not on record.
  func activity(_ id: ActivityID) throws -> (record: ActivityRecord, postings: [Posting]) {
    if let found = try activities(of: [id])[id] { return found }
    throw try missing(id)
  }

  /// What to say of the number of an activity that is not on record: its booking may have been taken back.
  func missing(_ id: ActivityID) throws(Problem) -> Problem {
    try takenBack(id, "这次活动的录入")
      ?? Problem(
        "没有这次活动", at: .option("<编号>"), value: id.description, why: "流水里没有这个编号",
        advice: "请用 creation activity 查看编号")
  }
}

extension RoutineNames {
  /// The names a list of activities needs.
  init(_ snapshot: Snapshot) throws {
    self.init(try Names(snapshot, [.unit, .place]), try snapshot.register(Routine.self).entries)
  }
}

extension Reader where Value == ActivityID {
  /// The number of an activity.
  static var activity: Reader {
    Reader { text in
      guard let id = ActivityID(text) else {
        throw Problem("活动编号写错了", why: "应写作 A202611-0042", advice: "请用 creation activity 查看编号")
      }
      return id
    }
  }
}
