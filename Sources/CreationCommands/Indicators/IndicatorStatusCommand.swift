import Creation
import CreationReports
import CreationStore

/// 达标 `creation indicator status`: which indicators are below A, and what hangs on each.
enum IndicatorStatusCommand {
  static let command = Command<Session, Outcome>(
    "indicator status", alias: "指标 达标", summary: "哪些指标没有达到A类，各有哪些事项、材料、问题没有办结",
    discussion: "只看末级指标，最近一次实测值按等级标准定 A、B、C，没有实测过的为未测；没有达到 A 的排在前面。"
      + "不写 --term、--period 时取到今天为止最近的一次，检查不合格的次数算今年的。",
    examples: [
      "creation indicator status --below A --fail", "creation indicator status --period 本季度 --format csv",
    ],
    Scope.parameter,
    .option("--below", alias: "--低于", value: "等级", help: "只列低于这一级的，如 A", .choice(IndicatorLevel.self))
      .optional,
    .option("--lead", alias: "--牵头", value: "单位", help: "只看这个单位牵头的，连同它的下属", .text).repeated(),
    .flag("--fail", alias: "--有则失败", help: "有低于 A 的指标时退出码为 1"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ scope: Scope, _ below: IndicatorLevel?, _ leads: [String], _ fails: Bool,
    _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let days = try scope.days(session.today, snapshot)
    let board = try board(session, snapshot, scope, days) { damaged.append($0) }
    let led = try subtree(leads, snapshot)
    let all = board.rows.filter { row in led.isEmpty || row.indicator.lead.map(led.contains) ?? false }
    let sheet = IndicatorStatusList.sheet(
      all.filter { row in below.map(row.isBelow) ?? true }, of: all, asOf: session.today,
      scope: scope.term?.title ?? days?.title ?? "最近一次实测", names: try Names(snapshot, [.unit]))
    var outcome = try Outcome.sheet(sheet, options, notices: damaged.map(\.sentence))
    if fails, all.contains(where: { $0.isBelow(.a) }) { outcome.status = .problemsFound }
    return outcome
  }

  private static func board(
    _ session: Session, _ snapshot: Snapshot, _ scope: Scope, _ days: Period?,
    damaged: @escaping (Problem) -> Void
  ) throws -> IndicatorBoard {
    let today = session.today
    let results = try snapshot.results(since: try scope.first(days, snapshot), damaged: damaged)
      .filter { $0.counts(asOf: today) && scope.takes($0, days) }
    let lists = try snapshot.register(DutyList.self).entries
    return IndicatorBoard(
      try snapshot.register(Indicator.self).entries.filter { $0.isInUse(on: today) }, results: results,
      duties: try snapshot.dutyRecords(through: today, damaged: damaged).filter { $0.isInUse(on: today) },
      kinds: Dictionary(lists.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first }),
      findings: try MonthReader(snapshot, damaged: damaged).current().findings,
      visits: days ?? PeriodSpan.year.period(around: today))
  }

  private static func subtree(_ words: [String], _ snapshot: Snapshot) throws -> Set<UnitID> {
    var problems = Problems([])
    let named = problems.ids(Unit.self, words, at: "--lead", snapshot)
    try problems.throwIfAny()
    return named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
  }

  /// 范围 Which figures count: those of a stretch or of a period, or all up to today.
  private struct Scope: Sendable {
    var term: Term?
    var period: PeriodWord?

    static let parameter = Parameter<Scope>.group(
      .option("--term", alias: "--考评期", value: "考评期", help: "只看这一期里的实测，如 2026Q3", .term).optional,
      .option("--period", alias: "--时段", value: "时段", help: "只看日期在这个时段的实测，如 本季度", .period).optional
    ) { term, period in
      guard term == nil || period == nil else {
        throw Problem(
          "考评期和时段写了两样", at: .option("--term / --period"), why: "两样说的都是看哪些实测", advice: "请只写一样")
      }
      return Scope(term: term, period: period)
    }

    /// The days visits count on; nothing where nothing was said.
    func days(_ today: Day, _ snapshot: Snapshot) throws -> Period? {
      if let term {
        let (first, last) = (try snapshot.days(of: term.first), try snapshot.days(of: term.last))
        return Period(first: first.first, last: last.last)
      }
      return try period?.period(on: today)
    }

    /// The assessment month from which on results have to be read.
    func first(_ days: Period?, _ snapshot: Snapshot) throws -> Month? {
      if let term { return term.first }
      return try days.map { try snapshot.month(of: $0.first) }
    }

    func takes(_ record: ResultRecord, _ days: Period?) -> Bool {
      guard let term else { return days?.contains(record.on.day) ?? true }
      return record.term.span <= term.span && term.months.contains(record.term.first)
    }
  }
}

extension DutyRecord {
  fileprivate func isInUse(on day: Day) -> Bool { duty.retired.map { $0 > day } ?? true }
}
