import Creation
import CreationReports
import CreationStore

/// 落实情况 `creation routine status`: who met what, and who did not.
enum RoutineStatus {
  static let command = Command<Session, Outcome>(
    "routine status", alias: "机制 落实", summary: "各项机制该做的做了没有：哪个单位、哪一期没有落实",
    discussion: """
      一期在哪段时间结束，就算哪段时间的：季度机制看季末那个月。机制、单位、挂钩都满一期的才要求，月中起的机制下月才算。
      活动写明机制、日期在这一期里、写明了单位的才算；本机构自己的机制，写明机制就算。
      已过完的一期没有做够就是未落实，没过完的是进行中。流水开始以前的不算。
      """,
    examples: [
      "creation routine status 2026-10", "creation routine status 上季度 --per unit --format csv",
      "creation routine status 本月 --per period --missed --fail",
    ],
    Parameter<PeriodWord>.argument("时段", help: "如 2026-10、2026Q3、上月", .period).default("this-month"),
    RoutineFilter.parameter,
    .option("--per", alias: "--按", value: "维度", help: "按什么归集", .choice(RoutineStatusList.Grouping.self))
      .default("pair"),
    .flag("--missed", alias: "--未落实", help: "只列有未落实的"),
    .flag("--fail", alias: "--有则失败", help: "有未落实的时退出码为 1"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: PeriodWord, _ filter: RoutineFilter, _ grouping: RoutineStatusList.Grouping,
    _ listsMissed: Bool, _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let desk = try RoutineDesk(try session.store().snapshot())
    let stretch = try word.assessed(on: session.today, desk.snapshot)
    let day = min(session.today, stretch.last)
    var obligations = try filter.filter(try desk.obligations(endingIn: stretch, asOf: day), desk)
    let hasMissed = obligations.contains { $0.state(asOf: day) == .missed }
    if listsMissed { obligations = missed(obligations, asOf: day, grouping) }
    var outcome = try Outcome.sheet(
      RoutineStatusList.sheet(obligations, in: stretch, asOf: day, by: grouping, desk.names), options)
    if fails, hasMissed { outcome.status = .problemsFound }
    return outcome
  }

  /// The obligations of the rows that have something missed; one by one only those missed themselves.
  private static func missed(
    _ obligations: [Obligation], asOf day: Day, _ grouping: RoutineStatusList.Grouping
  ) -> [Obligation] {
    let missed = obligations.filter { $0.state(asOf: day) == .missed }
    let (units, routines) = (Set(missed.map(\.unit)), Set(missed.map(\.routine)))
    let pairs = Set(missed.map { "\($0.routine) \($0.unit?.rawValue ?? "")" })
    return switch grouping {
    case .period: missed
    case .unit: obligations.filter { units.contains($0.unit) }
    case .routine: obligations.filter { routines.contains($0.routine) }
    case .pair: obligations.filter { pairs.contains("\($0.routine) \($0.unit?.rawValue ?? "")") }
    }
  }
}

extension PeriodWord {
  /// The days meant on a day, in assessment months where it speaks of months or of stretches made of them.
  func assessed(on today: Day, _ snapshot: Snapshot) throws -> Period {
    guard case .single(let part) = self else { return try period(on: today) }
    switch part {
    case .fixed(.day, _), .fixed(.week, _), .moving(.day, _), .moving(.week, _), .days:
      return part.period(on: today)
    case .fixed, .moving:
      let months = part.period(on: try snapshot.month(of: today).first).months
      let (first, last) = (try snapshot.days(of: months.lowerBound), try snapshot.days(of: months.upperBound))
      return Period(first: first.first, last: last.last) ?? first
    }
  }
}
