import Creation
import CreationReports
import CreationStore

/// 试算 `creation score simulate`: scores under other rules, or without some findings, beside those that hold.
enum ScoreSimulate {
  static let command = Command<Session, Outcome>(
    "score simulate", alias: "计分 试算", summary: "换一份考评办法，或不计某些问题，得分和名次会怎样",
    discussion: "与现有成绩逐个单位对照，不写入任何文件；已月结的月份与冻结的成绩对照。"
      + "--rules 换考评办法，--without 不计列出的问题，可以同时写。",
    examples: [
      "creation score simulate --rules 新办法.json --from 2026-01 --to 2026-10",
      "creation score simulate --without F202610-0317 --from 2026-10",
    ],
    .option("--rules", alias: "--办法", value: "文件", help: "另一份考评办法，短名或文件", .text).optional,
    .option("--without", alias: "--不计", value: "编号", help: "不计的问题", .finding).repeated(),
    .option("--from", alias: "--自", value: "月份", help: "从哪个月起（默认上月）", .month).default("last-month"),
    .option("--to", alias: "--至", value: "月份", help: "到哪个月止（默认同一个月）", .month).optional,
    ScoreCommand.group,
    .flag("--changed", alias: "--有变", help: "只列得分或名次有变的单位"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ rules: String?, _ without: [FindingID], _ from: MonthWord, _ to: MonthWord?,
    _ group: RankingGroup?, _ changedOnly: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    guard rules != nil || !without.isEmpty else { throw Problem.nothingToTry }
    let snapshot = try session.store().snapshot()
    let first = try from.month(on: session.today, snapshot)
    let last = try to?.month(on: session.today, snapshot) ?? first
    guard first <= last else { throw Problem.backwards(first, last) }
    let left = try MonthReader(snapshot, text: false).findings(Set(without))
    try Problems(without.filter { left[$0] == nil }.map { .noFinding($0, at: "--without") }).throwIfAny()
    let held = ScoreReader(snapshot, today: session.today)
    var tried = held
    tried.rulebook = try rules.map { try rulebook($0, snapshot, session) }
    tried.without = Set(without)
    if let rulebook = tried.rulebook { try sameDays(rulebook, first...last, snapshot) }
    var pairs: [SimulationTable.Pair] = []
    for month in first...last {
      pairs.append(try pair(Term(month), held, tried, group))
    }
    let title = [
      tried.rulebook.map { "试算：\($0.name)" },
      without.isEmpty ? nil : "不计 \(without.map(\.description).joined(separator: "、"))",
    ].compactMap(\.self).joined(separator: " · ")
    return try .sheet(SimulationTable.sheet(pairs, title: title, changedOnly: changedOnly), options)
  }

  /// Scores of other days cannot be set beside each other.
  private static func sameDays(
    _ rulebook: Rulebook, _ months: ClosedRange<Month>, _ snapshot: Snapshot
  ) throws {
    let calendar = AssessmentCalendar([(from: months.lowerBound, endsOn: rulebook.monthEnds)])
    for month in months where try snapshot.lastDay(of: month) != calendar.last(of: month) {
      throw Problem.otherDays(month, try snapshot.days(of: month), rulebook)
    }
  }

  private static func pair(
    _ term: Term, _ held: ScoreReader, _ tried: ScoreReader, _ group: RankingGroup?
  ) throws -> SimulationTable.Pair {
    var pair = SimulationTable.Pair(held: try held.sheet(of: term), tried: try tried.sheet(of: term))
    if let group {
      pair.held.units.removeAll { $0.group != group }
      pair.tried.units.removeAll { $0.group != group }
    }
    return pair
  }

  private static func rulebook(_ name: String, _ snapshot: Snapshot, _ session: Session) throws -> Rulebook {
    if let known = try snapshot.rulebooks().first(where: { $0.id == name }) { return known }
    return try ScoreRules.whole(name, session)
  }
}

extension Problem {
  fileprivate static func otherDays(_ month: Month, _ days: Period, _ rulebook: Rulebook) -> Problem {
    Problem(
      "考评月的起止不同，不能对照", at: .option("--rules"), value: rulebook.name,
      why: "\(month.title)现为 \(days.first) 至 \(days.last)，这份办法的考评月截止日是"
        + (rulebook.monthEnds.map { " \($0) 日" } ?? "月末"),
      advice: "请先把两份办法的 month_ends 写成一样")
  }

  fileprivate static let nothingToTry = Problem(
    "没有写要试算什么", at: .option("--rules"), why: "换一份考评办法写 --rules，不计某些问题写 --without",
    advice: "请至少写一个")

  fileprivate static func backwards(_ first: Month, _ last: Month) -> Problem {
    Problem(
      "月份前后颠倒", at: .option("--to"), value: last.description, why: "从 \(first) 起，却到 \(last) 止",
      advice: "请把早的写在 --from")
  }
}
