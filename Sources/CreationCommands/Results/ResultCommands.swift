import Creation
import CreationReports
import CreationStore

/// 测评 `creation result`: what tests, questionnaires and reviews found, and praise and criticism.
enum ResultCommands {
  static let commands = [list, show, ResultAdd.command, ResultImport.command, void]

  private static let void = RecordVoid<ResultRecord>.command(
    "result void", alias: "测评 作废", effect: "当月计分时就不再有它",
    example: "creation result void R202610-0042 --text 单位录错", .result)

  private static let list = Command<Session, Outcome>(
    "result", alias: "测评", summary: "列出测评结果",
    discussion: "各条件须同时满足；同一条件写几次，满足其一即可。默认不列已作废的。--format csv 写出的表可以再用 result import 导入。",
    examples: [
      "creation result --test 实地测评 --period 本月",
      "creation result --term 2026Q3 --format csv --output 三季度.csv",
    ],
    ResultFilter.parameter, SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: ResultFilter, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let records = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let isTable = options.format == .table || options.format == .markdown
    let sheet = ResultList.sheet(
      records, names: try Names(snapshot, [.unit, .place]),
      isForPrograms: !isTable && options.columns == nil)
    var options = options
    if isTable, options.columns == nil { options.columns = ResultList.shown(records) }
    let total = options.format == .table && !records.isEmpty ? ["共 \(records.count) 项"] : []
    return try .sheet(sheet, options, notices: total + damaged.map(\.sentence))
  }

  private static let show = Command<Session, Outcome>(
    "result show", alias: "测评 查看", summary: "查看一项测评结果的经过",
    .argument("编号", help: "测评结果编号", .result)
  ) { session, id in
    let snapshot = try session.store().snapshot()
    guard let (record, history) = try snapshot.results(of: [id])[id] else { throw try snapshot.missing(id) }
    return .lines(ResultPage.lines(record, history, names: try Names(snapshot, [.unit, .place])))
  }
}

extension Snapshot {
  /// What to say of the number of a result that is not on record: its booking may have been taken back.
  func missing(_ id: ResultID) throws(Problem) -> Problem {
    try takenBack(id, "这项测评结果的录入")
      ?? Problem(
        "没有这项测评结果", at: .option("<编号>"), value: id.description, why: "流水里没有这个编号",
        advice: "请用 creation result 查看编号")
  }
}
