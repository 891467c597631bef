import Creation
import CreationStore

/// 月结核对 `creation month verify`: works closed months out again from the ledger alone.
enum MonthVerify {
  static let command = Command<Session, Outcome>(
    "month verify", alias: "月份 核对", summary: "只凭流水重算已月结的月份，证明与冻结的一致",
    discussion: "不写月份，核对全部已月结的月份：从第一笔流水起逐月重算，不采信任何月结文件，"
      + "再与每个月冻结的结转余额、本期累计、件数、得分和流水校验码比对。"
      + "写了月份，从上月结转起重算，并核对上月的月结文件在本月月结以后没有改动。"
      + "一个月一行；相符退出码 0，有不符的逐处列出，退出码 1。只读不写。",
    examples: ["creation month verify", "creation month verify 2026-09 2026-10"],
    .argument("月份", help: "如 2026-10，可写几个；不写为全部", .month).repeated(), run: run)

  @Sendable
  private static func run(_ session: Session, _ words: [MonthWord]) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let months = try words.map { try $0.month(on: session.today, snapshot) }
    try Problems(months.filter { !snapshot.closed.contains($0) }.map(Problem.open)).throwIfAny()
    let audits = try snapshot.audits(of: months.isEmpty ? nil : Set(months))
    guard !audits.isEmpty else { return .lines(["还没有月结的月份"]) }
    let isSound = audits.allSatisfy(\.problems.isEmpty)
    return Outcome(.lines(audits.flatMap(lines)), status: isSound ? .done : .problemsFound)
  }

  private static func lines(_ audit: MonthAudit) -> [String] {
    let title = audit.month.title(over: audit.days)
    guard !audit.problems.isEmpty else { return ["\(title) 相符：\(audit.units) 个单位、\(audit.lines) 笔流水"] }
    return ["\(title) 不符：\(audit.problems.count) 处"]
      + audit.problems.flatMap { $0.lines.map { "  " + $0 } }
  }
}

extension Problem {
  fileprivate static func open(_ month: Month) -> Problem {
    Problem(
      "这个月没有月结", at: .option("<月份>"), value: month.description, why: "没有冻结的成绩可以核对",
      advice: "请用 creation month 查看")
  }
}
