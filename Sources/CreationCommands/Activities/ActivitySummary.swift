import Creation
import CreationReports
import CreationStore

/// 活动汇总 `creation activity summary`: how much was done.
enum ActivitySummary {
  static let command = Command<Session, Outcome>(
    "activity summary", alias: "活动 汇总", summary: "场次、人数、志愿服务时长、走访户数、宣传品、报道各多少",
    examples: [
      "creation activity summary --period 2026Q4 --per pair",
      "creation activity summary --kind 志愿服务 --per unit --format csv",
    ],
    ActivityFilter.parameter,
    .option("--per", alias: "--按", value: "维度", help: "按什么归集", .choice(ActivitySummaryTable.Grouping.self))
      .default("kind"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: ActivityFilter, _ grouping: ActivitySummaryTable.Grouping,
    _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let records = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let sheet = ActivitySummaryTable.sheet(
      records, in: try filter.stretch(today: session.today, snapshot), by: grouping,
      try RoutineNames(snapshot))
    return try .sheet(sheet, options, notices: damaged.map(\.sentence))
  }
}
