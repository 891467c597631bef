import Creation
import CreationReports
import CreationStore

/// 问题 `creation finding`: listing and showing.
enum FindingCommands {
  static let commands = [
    list, show, FindingAdd.command, FindingReply.command, FindingVerify.command, FindingImport.command,
    ProfileCommands.list, FindingRound.command,
  ]

  private static let list = Command<Session, Outcome>(
    "finding", alias: "问题", summary: "列出问题",
    examples: ["creation finding --unit 城东区 --state open --overdue --format csv"],
    FindingFilter.parameter, SheetOptions.parameter
  ) { session, filter, options in
    let snapshot = try session.store().snapshot()
    let settled = try filter.settled(snapshot, today: session.today)
    var damaged: [Problem] = []
    let reader = MonthReader(snapshot, text: true) { damaged.append($0) }
    let book = settled.wantsOpenOnly ? try reader.current() : try reader.all()
    let moment = session.now.moment
    let findings = book.findings.filter { settled.holds(for: $0, asOf: moment) }.sorted { $0.id < $1.id }
    let shown = filter.limit.map { Array(findings.prefix($0)) } ?? findings
    let sheet = FindingList.sheet(shown, names: try Names(snapshot), asOf: moment)
    let cut = findings.count - shown.count
    let count = "共 \(findings.count) 个问题" + (cut > 0 ? "，另有 \(cut) 个没有列出" : "")
    return try .sheet(
      sheet.masked, options,
      notices: (options.format == .table ? [count] : []) + damaged.map(\.sentence))
  }

  private static let show = Command<Session, Outcome>(
    "finding show", alias: "问题 查看", summary: "查看一个问题的经过", .argument("编号", help: "问题编号", .finding)
  ) { session, id in
    let snapshot = try session.store().snapshot()
    let (finding, history) = try snapshot.history(of: id)
    return .lines(
      FindingPage.lines(finding, history, names: try Names(snapshot), asOf: session.now.moment))
  }
}

extension Snapshot {
  /// A finding with all its postings; the months before its own are not read.
  func history(of id: FindingID) throws -> (Finding, [Posting]) {
    var history: [Posting] = []
    var book = FindingBook()
    for month in months where month >= id.month {
      try postings(in: month) { (posting, _) throws(Problem) in
        guard case .finding(let other, let event) = posting.body, other == id else { return }
        history.append(posting)
        try book.post(event, to: id, on: posting.on, text: posting.text)
      }
    }
    guard let finding = book[id] else { throw Problem.noFinding(id) }
    return (finding, history)
  }

  /// The findings of those numbers as their postings leave them, each once; every unknown number is reported.
  func findings(_ ids: [FindingID]) throws -> [Finding] {
    let current = try MonthReader(self).current()
    var seen: Set<FindingID> = []
    var problems = Problems([])
    let findings = ids.filter { seen.insert($0).inserted }.compactMap { id in
      problems.collecting { try current[id] ?? history(of: id).0 }
    }
    try problems.throwIfAny()
    return findings
  }
}

extension Problem {
  static func noFinding(_ id: FindingID) -> Problem {
    Problem(
      "没有这个问题", at: .option("<编号>"), value: id.description, why: "流水里没有这个编号",
      advice: "请用 creation finding 查看编号")
  }
}
