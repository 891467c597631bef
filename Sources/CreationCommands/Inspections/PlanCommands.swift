import Creation
import CreationReports
import CreationStore

/// 检查计划 `creation plan`: which group goes where today, and how far each has come.
enum PlanCommands {
  static let commands = [today, progress]

  private static let today = Command<Session, Outcome>(
    "plan today", alias: "计划 今日", summary: "今天哪组去哪些点位，上次何时去过，还有哪些问题没有销号",
    discussion: "计划的点位（固定点位，连同各类点位）按编号平均排在频次内的工作日：每月的排在当月各工作日，每周的排在本周；每日的天天都去。同样的登记册排出来总是一样。"
      + "--format csv 可带着去。",
    examples: ["creation plan today", "creation plan today --on 2026-11-23 --group 第一组 --format csv"],
    .option("--on", alias: "--日期", value: "日期", help: "哪一天（默认今天）", .day).optional, groups,
    SheetOptions.parameter, run: today)

  private static let progress = Command<Session, Outcome>(
    "plan progress", alias: "计划 进度", summary: "各计划这个月应到几次，到了几次",
    discussion: "排到今天为止的算应到；按计划的检查机制，在同一频次期内任何一天去过的都算已到：每月一次的，当月去过就算；每日的要当天去过。--missing 逐个列出应到未到的。",
    examples: ["creation plan progress 2026-11", "creation plan progress 上月 --group 第一组 --missing"],
    Parameter<MonthWord>.argument("月份", help: "如 2026-11，或 上月", .month).default("this-month"), groups,
    .flag("--missing", alias: "--未到", help: "逐个列出应到未到的点位"),
    .flag("--fail", alias: "--有则失败", help: "有应到未到的时退出码为 1"), SheetOptions.parameter, run: progress)

  private static let groups = Parameter<[String]>.option(
    "--group", alias: "--组", value: "计划", help: "只看这个计划，编号或名称", .text
  ).repeated()

  /// How many months back the last visit to a place is looked for.
  private static let memory = 3

  private static func today(
    _ session: Session, _ on: Day?, _ groups: [String], _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let day = on ?? session.today
    let places = try snapshot.register(Place.self).entries
    let calendar = try snapshot.calendar(day.year - 1...day.year + 1)
    let slots = try plans(groups, snapshot).filter { $0.isInUse(on: day) }.map { plan in
      (plan, PlanSchedule(plan, among: places, calendar).slots(on: day).map(\.place))
    }
    let first = day.month.advanced(by: -memory)
    let findings = try MonthReader(snapshot).since(first).findings
    let results = try snapshot.results(since: try snapshot.month(of: first.first))
    let visits = PlaceVisit.all(findings: findings, results: results).filter { $0.day < day }
    let open = Dictionary(grouping: findings.filter { $0.state.isOpen }) { $0.report.place }
    let sheet = RoundSheet.sheet(
      slots, on: day, last: visits.last, waiting: { open[$0] ?? [] },
      names: try Names(snapshot, [.unit, .category]))
    return try .sheet(sheet, options)
  }

  private static func progress(
    _ session: Session, _ word: MonthWord, _ groups: [String], _ listsMissed: Bool, _ fails: Bool,
    _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let month = try word.month(on: session.today, snapshot)
    let days = try snapshot.days(of: month)
    let plans = try plans(groups, snapshot).filter { $0.isInUse(on: days.first) || $0.isInUse(on: days.last) }
    let spans = plans.map { $0.every.span.period(around: days.first).first }
    let reach = Period(first: min(spans.min() ?? days.first, days.first), last: .latest) ?? days
    let visits = PlaceVisit.all(
      findings: try MonthReader(snapshot).since(reach.first.month).findings,
      results: try snapshot.results(since: try snapshot.month(of: reach.first)),
      rounds: try snapshot.activities(in: reach))
    let places = try snapshot.register(Place.self).entries
    let calendar = try snapshot.calendar(reach.first.year...days.last.year + 1)
    let progress = plans.map { plan in
      PlanProgress(
        PlanSchedule(plan, among: places, calendar), in: days, asOf: min(session.today, days.last),
        visits: visits)
    }
    let title = month.title(over: days)
    var outcome = try Outcome.sheet(
      listsMissed
        ? PlanProgressTable.missed(progress, of: title, last: visits.last)
        : PlanProgressTable.sheet(progress, of: title), options)
    if fails, progress.contains(where: { !$0.missed.isEmpty }) { outcome.status = .problemsFound }
    return outcome
  }

  /// The plans called by some words, all there are where none is said.
  static func plans(
    _ words: [String], at option: String = "--group", _ snapshot: Snapshot
  ) throws -> [InspectionPlan] {
    var problems = Problems([])
    let ids = problems.ids(InspectionPlan.self, words, at: option, snapshot)
    try problems.throwIfAny()
    return try snapshot.register(InspectionPlan.self).entries.filter { ids.isEmpty || ids.contains($0.id) }
      .sorted { $0.id < $1.id }
  }
}
