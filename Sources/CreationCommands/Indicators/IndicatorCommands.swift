import Creation
import CreationReports
import CreationStore

/// 指标 `creation indicator`: the indicators as a tree, their figures, and the checklists made from them.
enum IndicatorCommands {
  static let commands =
    [list, show, IndicatorStatusCommand.command, IndicatorMeasure.command, ChecklistCommand.command]
    + FormCommands<Indicator>.all(
      "indicator", alias: "指标",
      example: "creation indicator add --id Ⅲ-92 --name 公益广告占户外广告比例 --levels 'A>=20% B>=15%'"
    ).filter { $0.path.count > 1 && $0.path.last != "show" }

  private static let list = Command<Session, Outcome>(
    "indicator", alias: "指标", summary: "列出测评指标：上下级、等级标准、最近的实测值",
    discussion: "各条件须同时满足。表格按上下级缩进；--format csv 写出的是平的，可以再用 indicator import 导入。",
    examples: ["creation indicator --method 实地考察", "creation indicator --format csv --output 指标.csv"],
    FormFilter<Indicator>.parameter, SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: FormFilter<Indicator>, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let lookups = try RegisterLookups(snapshot, names: Set(Indicator.fields.compactMap(\.register)))
    let entries = try filter.entries(try snapshot.register(Indicator.self).entries, lookups)
    let flat = FormCommands<Indicator>.sheet(entries, lookups)
    guard options.format == .table || options.format == .markdown else { return try .sheet(flat, options) }
    let results = try snapshot.results(since: nil).filter { $0.counts(asOf: session.today) }
    let board = IndicatorBoard(entries, results: results)
    return try .sheet(IndicatorTreeList.sheet(flat, IndicatorTree(entries), board.rows), options)
  }

  private static let show = Command<Session, Outcome>(
    "indicator show", alias: "指标 查看", summary: "查看一个测评指标和它历次的实测值",
    .argument("测评指标", help: "编号或名称", .text)
  ) { session, word in
    let snapshot = try session.store().snapshot()
    let indicator = try snapshot.required(Indicator.self, word, at: "<测评指标>")
    let results = try snapshot.results(since: nil).filter { record in
      record.counts(asOf: session.today) && record.result.test == .measured
        && record.result.item == indicator.id.rawValue
    }
    let names = try Names(snapshot, [.unit])
    return .lines(
      try FormCommands.lines(indicator, snapshot) + results.map { history($0, indicator, names) })
  }

  private static func history(_ record: ResultRecord, _ indicator: Indicator, _ names: Names) -> String {
    let words = [
      "实测 \(record.on.title)", names.name(of: record.result.unit),
      IndicatorFigure(record).title(by: indicator.levels),
      IndicatorFigure(record).level(by: indicator.levels)?.title, record.result.term?.title, record.text,
      record.id.description,
    ]
    return words.compactMap(\.self).joined(separator: " · ")
  }
}

extension ResultRecord {
  /// Whether it counts as of a day.
  func counts(asOf day: Day) -> Bool { !isVoid && on.day <= day }
}
