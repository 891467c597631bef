import Creation
import CreationReports
import CreationStore

/// 计分明细 `creation score explain`: every point of a score down to the records behind it.
enum ScoreExplain {
  static let command = Command<Session, Outcome>(
    "score explain", alias: "计分 明细", summary: "一个单位的得分怎么来的，逐项逐件列出依据",
    discussion: "每一行是一笔分数，各行相加正好是得分。依据是问题或测评结果的编号，用 finding show、result show 打开。"
      + "已月结的月份按月结时的考评办法和登记册重算，与冻结的成绩不一致时说明。不写 --unit 列出全部单位；"
      + "--records 逐个列出率背后的问题。",
    examples: [
      "creation score explain 2026-10 --unit 城东区",
      "creation score explain 2026-10 --unit 城东区 --records --format markdown --output 城东区.md",
      "creation score explain 2026Q3 --format csv --output 明细.csv",
    ],
    .term,
    .option("--unit", alias: "--单位", value: "单位", help: "哪些单位（默认全部）", .text).repeated(),
    ScoreCommand.campaign,
    .flag("--records", alias: "--依据", help: "逐个列出每一行背后的问题和测评结果"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: TermWord, _ units: [String], _ campaign: String?, _ withRecords: Bool,
    _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let term = try word.term(on: session.today, snapshot)
    var problems = Problems([])
    let wanted = problems.ids(Unit.self, units, at: "--unit", snapshot)
    try problems.throwIfAny()
    var reader = ScoreReader(snapshot, today: session.today)
    reader.campaign = try snapshot.checked(campaign, in: term)
    reader.explains = true
    let scores = try reader.sheet(of: term)
    let shown = scores.units.filter { wanted.isEmpty || wanted.contains($0.unit) }
    let strangers = wanted.filter { id in !shown.contains { $0.unit == id } }
    if let id = strangers.min() { throw Problem.notOnSheet(id, term) }
    let sheet = ExplainTable.sheet(
      scores, of: shown, withRecords: withRecords, names: try Names(snapshot))
    return try .sheet(sheet, options, notices: try differences(scores, snapshot))
  }

  /// What is said where a frozen score is not what is worked out.
  private static func differences(_ scores: ScoreSheet, _ snapshot: Snapshot) throws -> [String] {
    guard scores.term.span == .month, scores.campaign == nil, snapshot.isClosed(scores.month),
      let frozen = try snapshot.scores(of: scores.month)
    else { return [] }
    let held = Dictionary(frozen.units.map { ($0.unit, $0.score) }, uniquingKeysWith: { $1 })
    let others = scores.units.filter { held[$0.unit] != .some($0.score) }.map(\.name)
    return others.isEmpty
      ? [] : ["重算与月结时冻结的成绩不一致：\(others.joined(separator: "、"))；请运行 creation month verify \(scores.month)"]
  }
}

extension Problem {
  /// A unit that has no row on a sheet.
  static func notOnSheet(_ unit: UnitID, _ term: Term) -> Problem {
    Problem(
      "这个单位不在成绩单里", at: .option("--unit"), value: unit.rawValue, why: "\(term.title)它已停用，也没有账",
      advice: "请用 creation score \(term) 查看有哪些单位")
  }
}
