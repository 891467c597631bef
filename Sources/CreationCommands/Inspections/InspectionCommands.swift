import Creation
import CreationReports
import CreationStore

/// 检查 `creation inspection`: rounds of inspection.
enum InspectionCommands {
  static let commands = [
    list, show, InspectionAdd.command, InspectionImport.command, InspectionVoid.command,
    InspectionSample.command, CoverageCommand.ofInspections,
  ]

  private static let list = Command<Session, Outcome>(
    "inspection", alias: "督查", summary: "列出检查：到过几个点位，发现几个问题，整改了几个，平均得分",
    discussion: "各条件须同时满足；同一条件写几次，满足其一即可。默认列最近三个月的，不列已作废的。整改以今天为准。"
      + "平均得分：每个点位的得分 ÷ 满分 × 100，再取各点位的平均；不适用的不计。",
    examples: [
      "creation inspection --mechanism 巡访团 --period 2026", "creation inspection --participant 人大代表",
    ],
    InspectionFilter.parameter, SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: InspectionFilter, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let rounds = try filter.rounds(snapshot, today: session.today) { damaged.append($0) }
    return try .sheet(InspectionList.sheet(rounds), options, notices: damaged.map(\.sentence))
  }

  private static let show = Command<Session, Outcome>(
    "inspection show", alias: "督查 查看", summary: "查看一次检查：到过的点位、评定、问题", discussion: "整改以今天为准。",
    .argument("编号", help: "检查编号", .round)
  ) { session, id in
    let snapshot = try session.store().snapshot()
    let (round, history) = try snapshot.round(id)
    let names = try Names(snapshot, [.unit, .place, .category])
    let routine = try round.record.activity.routine.flatMap { try snapshot.entry(Routine.self, $0.rawValue) }
    let items = try snapshot.names(Indicator.self)
    return .lines(
      InspectionPage.lines(
        round, history, InspectionPage.Wording(names: names, items: items, routine: routine?.name)))
  }
}

extension Snapshot {
  /// A round with what it found and its own postings, or what to say of a number that is none.
  func round(_ id: ActivityID) throws -> (round: InspectionRound, postings: [Posting]) {
    guard let (record, postings) = try activities(of: [id])[id] else { throw try missingRound(id) }
    guard record.activity.kind == .inspection else { throw Problem.noRound(record) }
    let results = try results(since: try month(of: record.on.day))
    let findings = try MonthReader(self, text: true).since(record.on.month).findings
    return (InspectionRound(record, results: results, findings: Array(findings)), postings)
  }

  private func missingRound(_ id: ActivityID) throws(Problem) -> Problem {
    try takenBack(id, "这次检查的录入")
      ?? Problem(
        "没有这次检查", at: .option("<编号>"), value: id.description, why: "流水里没有这个编号",
        advice: "请用 creation inspection 查看编号")
  }
}

extension Problem {
  fileprivate static func noRound(_ record: ActivityRecord) -> Problem {
    Problem(
      "这不是一次检查", at: .option("<编号>"), value: record.id.description,
      why: "它是\(record.activity.kind.title)「\(record.activity.title)」",
      advice: "请用 \(ActivityRecord.command) \(record.id) 查看")
  }
}
