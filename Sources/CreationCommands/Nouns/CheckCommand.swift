import Creation
import CreationStore

/// 检查 `creation check`.
enum CheckCommand {
  static let commands = [check]

  private static let check = Command<Session, Outcome>(
    "check", alias: "检查", summary: "检查全部数据，逐处指出损坏和不一致",
    discussion: "只读不写。一切完好时只说一行，退出码 0；有问题时逐条列出，退出码 1。"
  ) { session in
    let snapshot = try session.uncheckedStore().snapshot()
    var lines: [String] = []
    var seen: Set<Problem> = []
    for check in Check.all {
      for problem in problems(check, snapshot) where seen.insert(problem).inserted {
        lines += zip(["〔\(check.title)〕"] + Array(repeating: "", count: 9), problem.lines).map(+)
      }
    }
    let notices = try calendarNotice(snapshot, session.today) + hints(snapshot)
    guard lines.isEmpty else {
      return Outcome(.lines(lines), notices: notices, status: .problemsFound)
    }
    return .lines(["完好：流水 \(snapshot.months.count) 个月，其中已月结 \(snapshot.closed.count) 个月"], notices: notices)
  }

  private static func problems(_ check: Check, _ snapshot: Snapshot) -> [Problem] {
    do throws(Problem) {
      return try check.problems(snapshot)
    } catch {
      return [error]
    }
  }

  /// What is no fault but should be looked at, the first few of each kind.
  private static func hints(_ snapshot: Snapshot) -> [String] {
    Check.hints.flatMap { check in
      let found = problems(check, snapshot).map(\.sentence)
      return found.prefix(10) + (found.count > 10 ? ["〔\(check.title)〕还有 \(found.count - 10) 处"] : [])
    }
  }

  private static func calendarNotice(_ snapshot: Snapshot, _ today: Day) throws -> [String] {
    let known = try snapshot.arrangement(of: today.year).map { !$0.isEmpty } ?? false
    return known ? [] : ["\(today.year)年放假安排没有录入，整改期限只按周末推算"]
  }
}
