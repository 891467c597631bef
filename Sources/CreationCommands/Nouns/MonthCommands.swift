import Creation
import CreationReports
import CreationStore

/// 月结 `creation month`.
enum MonthCommands {
  static let commands = [list, close, MonthReopen.command, MonthVerify.command]

  private static let list = Command<Session, Outcome>(
    "month", alias: "月份", summary: "列出各月是否已月结", SheetOptions.parameter
  ) { session, options in
    let snapshot = try session.store().snapshot()
    let rows = try Set(snapshot.postedMonths() + snapshot.closed).sorted().map { month in
      let days = try snapshot.days(of: month)
      guard snapshot.closed.contains(month) else {
        return MonthList.Row(month: month, days: days, isClosed: snapshot.isClosed(month))
      }
      let closing = try snapshot.closing(of: month, text: false)
      return MonthList.Row(
        month: month, days: days, isClosed: true, open: closing.open, closedAt: closing.at,
        closedBy: closing.by)
    }
    return try .sheet(MonthList.sheet(rows), options)
  }

  private static let close = Command<Session, Outcome>(
    "month close", alias: "月份 月结", summary: "月结：冻结成绩，结转未销号问题",
    discussion: "月结一次即冻结，重复运行没有变化。月份没有过完、上个月没有月结、流水有损坏时拒绝。",
    examples: ["creation month close 2026-10", "creation month close last-month"],
    .argument("月份", help: "如 2026-10，或 上月", .month)
  ) { session, word in
    let (line, notices) = try session.write { transaction in
      let month = try word.month(on: session.today, transaction.snapshot)
      return try close(month, by: session.operatorName, now: session.now, &transaction)
    }
    return .lines([line], notices: notices)
  }

  /// Closes a month and says what that came to.
  @discardableResult
  static func close(
    _ month: Month, by name: String, now: Instant, _ transaction: inout Transaction
  ) throws -> String {
    let snapshot = transaction.snapshot
    let days = try snapshot.days(of: month)
    let title = month.title(over: days)
    if snapshot.closed.contains(month) {
      let closing = try snapshot.closing(of: month, text: false)
      return "\(title)已于 \(closing.at.moment.title) 月结，没有变动"
    }
    try Problems(try Soundness.problems(toClose: month, snapshot, today: now.day)).throwIfAny()
    var reader = ScoreReader(snapshot, today: days.last)
    (reader.explains, reader.text) = (true, true)
    let score = try reader.worked(out: month)
    let scores = score.sheet
    let closing = Closing(
      month: month, days: days, at: now, by: name, carried: score.book.carriedForward())
    let bulletin = try Bulletin(snapshot, score, issued: now.day)
    try transaction.close(
      closing, scores, score.inputs, issued: IssuedFiles.files(score, bulletin, try Names(snapshot)))
    let ranked = scores.units.count { $0.rank != nil }
    let unassigned = closing.carried.count { $0.state.isOpen && $0.lead == nil }
    return "\(title)已月结：\(ranked) 个单位排名，\(scores.units.count - ranked) 个不参加；"
      + "结转未销号 \(closing.open) 个" + (unassigned > 0 ? "（其中 \(unassigned) 个还没有交办，不计入单位）" : "")
  }
}
