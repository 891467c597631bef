import Creation
import CreationReports
import CreationStore

/// 查找问题 `creation finding`: listing findings.
enum FindingListCommand {
  static let command = Command<Session, Outcome>(
    "finding", alias: "问题", summary: "列出问题",
    discussion: "各条件须同时满足；同一条件写几次，满足其一即可。"
      + "时段可写 2026-11-21、2026-11、2026Q4、2026H1、2026，今天、本周、上月、本季度、去年、近7天，或 2026-01..2026-03。"
      + "常用的一组条件可用 --save-view 存下名字，以后用 --view 调出，另写的条件优先；存的是字面，「本月」随日子走。",
    examples: [
      "creation finding --unit 城东区 --state open --overdue --format csv",
      "creation finding --overdue-by 7 --sort -逾期天数,责任单位 --limit 20",
      "creation finding --closed 上季度 --source 12345 --count",
    ],
    FindingListRequest.parameter.typed,
    .flag("--count", alias: "--计数", help: "只要个数（不论 --limit）"),
    FindingDisclosure.parameter,
    .option("--view", alias: "--视图", value: "名称", help: "用存下的条件", .text).optional,
    .option("--save-view", alias: "--存视图", value: "名称", help: "把这些条件存为常用视图，不列出", .text).optional,
    run: run)

  @Sendable
  private static func run(
    _ session: Session, _ typed: Typed<FindingListRequest>, _ counts: Bool,
    _ disclosure: FindingDisclosure, _ view: String?, _ newView: String?
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let typed = try view.map { try typed.adding(view: $0, snapshot) } ?? typed
    let request = typed.value
    let list = try request.list()
    let sieve = try request.filter.sieve(snapshot, asOf: session.now.moment)
    if let newView { return try FindingViewCommands.save(session, newView, typed) }
    let needs = counts ? [] : list.needs
    let (findings, notices) = try found(snapshot, sieve, readsText: needs.contains(.text))
    let none = findings.isEmpty ? request.filter.words.hints : []
    if counts { return try count(findings.count, request.options, notices + none) }
    let (names, moment) = (try Names(snapshot, needs), session.now.moment)
    let shown = list.arranged(findings, names: names, asOf: moment, limit: request.limit)
    let sheet = try disclosure.sheet(list.sheet(shown, names: names, asOf: moment), of: shown, snapshot)
    let total = request.options.format == .table ? [total(findings.count, shown: shown.count)] : []
    return disclosure.outcome(
      try .sheet(sheet, request.options.withoutColumns, notices: total + none + notices))
  }

  /// The findings that pass, and what could not be read on the way.
  private static func found(
    _ snapshot: Snapshot, _ sieve: FindingSieve, readsText: Bool
  ) throws -> (findings: [Finding], notices: [String]) {
    var damaged: [Problem] = []
    let reader = MonthReader(snapshot, text: readsText || sieve.readsText) { damaged.append($0) }
    let book = try sieve.since.map { try reader.since($0) } ?? reader.all()
    return (book.findings.filter(sieve.passes), damaged.map(\.sentence))
  }

  private static func total(_ count: Int, shown: Int) -> String {
    "共 \(count) 个问题" + (shown < count ? "，另有 \(count - shown) 个没有列出" : "")
  }

  /// The bare number, or a sheet of it where a file or a format for programs is asked for.
  private static func count(_ count: Int, _ options: SheetOptions, _ notices: [String]) throws -> Outcome {
    if options.format == .table, options.output == nil { return .lines(["\(count)"], notices: notices) }
    let column = Column("count", "个数", alignment: .trailing)
    return try .sheet(
      Sheet(columns: [column], rows: [[.integer(count)]]), options.withoutColumns, notices: notices)
  }
}

extension SheetOptions {
  /// The same for a sheet that has the columns asked for already.
  fileprivate var withoutColumns: SheetOptions {
    var copy = self
    copy.columns = nil
    return copy
  }
}

extension Names {
  /// The names a list needs.
  fileprivate init(_ snapshot: Snapshot, _ needs: Set<FindingColumn.Need>) throws {
    let registers: [(FindingColumn.Need, RegisterChange.Register)] = [
      (.unitNames, .unit), (.placeNames, .place), (.categoryNames, .category),
    ]
    try self.init(snapshot, Set(registers.filter { needs.contains($0.0) }.map(\.1)))
  }
}
