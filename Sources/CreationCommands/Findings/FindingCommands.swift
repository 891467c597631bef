import Creation
import CreationReports
import CreationStore

/// 问题 `creation finding`: showing one, and all its verbs.
enum FindingCommands {
  static let commands =
    [FindingListCommand.command, show, FindingAdd.command] + FindingTransfers.commands + FindingVerbs.commands
    + [FindingVerify.command] + FindingDeadlines.commands + FindingFollowUps.commands
    + [
      FindingCorrection.command, AttachmentCommands.evidence, ForgetReporter.command, FindingImport.command,
      FindingExport.command, FindingRound.command, ProfileCommands.list, FindingViewCommands.command,
      FindingSteps.command,
    ]

  private static let show = Command<Session, Outcome>(
    "finding show", alias: "问题 查看", summary: "查看一个问题的经过",
    .argument("编号", help: "问题编号", .finding), ReporterColumns.parameter
  ) { session, id, showsReporter in
    let snapshot = try session.store().snapshot()
    let (finding, history) = try snapshot.history(of: id)
    let lines = FindingPage.lines(finding, history, names: try Names(snapshot), asOf: session.now.moment)
    return showsReporter ? try ReporterColumns.page(lines, of: id, snapshot) : .lines(lines)
  }
}

extension Snapshot {
  /// A finding with all its postings; the months before its own are not read.
  func history(of id: FindingID) throws -> (Finding, [Posting]) {
    guard let (finding, history) = try histories(of: [id])[id] else { throw try missing(id) }
    return (finding, history)
  }

  /// What to say of a number that is not on record: its report may have been taken back.
  func missing(_ id: FindingID) throws(Problem) -> Problem {
    try takenBack(id, "这个问题的登记") ?? .noFinding(id)
  }

  /// What to say of a number whose booking was taken back.
  func takenBack(_ id: some MonthlyNumber, _ booking: String) throws(Problem) -> Problem? {
    var query = LogQuery()
    query.word = id.description
    query.isWanted = { _, record in record == id.description }
    guard let entry = try log(query).entries.last(where: \.isUndone) else { return nil }
    return Problem(
      "\(booking)已撤销", at: .option("<编号>"), value: id.description,
      why: "命令 \(entry.posting.stamp.tx) 已撤销，它不再计入", advice: "请用 creation log \(id) 查看经过")
  }

  /// The findings of those numbers as their postings leave them, each once; every unknown number is reported.
  func findings(_ ids: [FindingID]) throws -> [Finding] {
    let histories = try histories(of: Set(ids))
    var seen: Set<FindingID> = []
    var problems = Problems([])
    let findings = ids.filter { seen.insert($0).inserted }.compactMap { id in
      problems.collecting { () throws(Problem) in
        guard let (finding, _) = histories[id] else { throw try missing(id) }
        return finding
      }
    }
    try problems.throwIfAny()
    return findings
  }
}

extension Problem {
  static func noFinding(_ id: FindingID, at option: String = "<编号>") -> Problem {
    Problem(
      "没有这个问题", at: .option(option), value: id.description, why: "流水里没有这个编号",
      advice: "请用 creation finding 查看编号")
  }
}
