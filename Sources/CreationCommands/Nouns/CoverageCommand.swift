import Creation
import CreationReports
import CreationStore

/// 点位覆盖 `creation report coverage`.
enum CoverageCommand {
  static let command = make("report coverage", alias: "报表 覆盖")
  /// The same among the commands of inspections.
  static let ofInspections = make("inspection coverage", alias: "督查 覆盖")

  private static func make(_ path: String, alias: String) -> Command<Session, Outcome> {
    Command<Session, Outcome>(
      path, alias: alias, summary: "申报点位这个月到过哪些，还有哪些没有到",
      discussion: "石狮要求每月全覆盖督导所有申报点位。点位在当月有测评结果（检查的评定、无问题点位都在内）或登记了问题，就算到过。"
        + "--missing 逐个列出没有到的。--plan 只看这个检查计划的点位。",
      examples: [
        "creation \(path) 本月 --missing", "creation \(path) 2026-10 --per kind --format csv",
        "creation \(path) 2026-10 --per plan",
      ],
      Parameter<MonthWord>.argument("月份", help: "如 2026-10，或 上月", .month).default("this-month"),
      .option("--per", alias: "--按", value: "维度", help: "按什么归集", .choice(CoverageList.Grouping.self))
        .default("unit"),
      .option("--plan", alias: "--计划", value: "计划", help: "只看这个检查计划的点位，编号或名称", .text).repeated(),
      .flag("--missing", alias: "--未到", help: "逐个列出没有到的点位"),
      .flag("--fail", alias: "--有则失败", help: "还有没到的点位时退出码为 1"), SheetOptions.parameter, run: run)
  }

  @Sendable
  private static func run(
    _ session: Session, _ word: MonthWord, _ grouping: CoverageList.Grouping, _ wanted: [String],
    _ listsMissed: Bool, _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let month = try word.month(on: session.today, snapshot)
    let days = try snapshot.days(of: month)
    let book = try MonthReader(snapshot).books(through: month).last
    let plans = try PlanCommands.plans(wanted, at: "--plan", snapshot).filter { $0.isInUse(on: days.last) }
    let all = PlaceCoverage(
      try snapshot.register(Place.self).entries, in: days, findings: book?.book.findings ?? [],
      results: book?.results.records ?? [])
    let coverage = wanted.isEmpty ? all : all.only { place in plans.contains { $0.visits(place) } }
    let names = try Names(snapshot, [.unit])
    let title = month.title(over: days)
    var outcome = try Outcome.sheet(
      listsMissed
        ? CoverageList.missed(coverage, of: title, names)
        : CoverageList.sheet(coverage, of: title, by: grouping, names, plans: plans), options)
    if fails, !coverage.missed.isEmpty { outcome.status = .problemsFound }
    return outcome
  }
}
