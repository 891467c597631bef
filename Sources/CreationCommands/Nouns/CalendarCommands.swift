import Creation
import CreationReports
import CreationStore

/// 放假安排与期限 `creation calendar`.
enum CalendarCommands {
  static let commands = [list, due, imported]

  private static let list = Command<Session, Outcome>(
    "calendar", alias: "日历", summary: "列出已录入的放假安排",
    .option("--year", alias: "--年", value: "年", help: "逐日列出这一年", .integer(from: 1900, to: 9999)).optional,
    SheetOptions.parameter
  ) { session, year, options in
    let snapshot = try session.store().snapshot()
    let years = try year.map { [$0] } ?? snapshot.calendarYears()
    let arrangements = try years.compactMap { try snapshot.arrangement(of: $0) }
    if let year {
      guard let arrangement = arrangements.first, !arrangement.isEmpty else {
        throw Problem.noArrangement(year)
      }
      return try .sheet(CalendarList.days(of: arrangement), options)
    }
    return try .sheet(CalendarList.years(arrangements), options)
  }

  private static let due = Command<Session, Outcome>(
    "calendar due", alias: "日历 到期", summary: "推算整改期限",
    examples: ["creation calendar due 2026-09-30 --limit 5工作日"],
    .argument("起算日期", help: "从哪一天（或哪一刻）起算，当日不计", .moment),
    .option("--limit", alias: "--时限", value: "时限", help: "如 5工作日、7自然日、4工作时、2紧急工作时", .limit)
  ) { session, start, limit in
    let snapshot = try session.store().snapshot()
    var deadlines = DeadlineMaker(snapshot)
    let deadline = try deadlines.deadline(start: start, limit: limit)
    return .lines(
      ["\(start.title) 起 \(limit.title)：\(deadline.due.title)（\(deadline.due.day.weekday.title)）"],
      notices: deadline.notices)
  }

  private static let imported = Command<Session, Outcome>(
    "calendar import", alias: "日历 导入", summary: "录入一年的放假安排",
    discussion:
      "文件是 JSON：{\"year\":2027,\"papers\":[…],\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true},…]}，"
      + "或本程序 calendar/ 下的写法。已发出的整改期限不受影响。",
    .argument("文件", help: "放假安排文件", .text)
  ) { session, file in
    let bytes = try Export.read(file, working: session.surroundings.working)
    let arrangement = try Arrangements.read(bytes, file: file)
    guard !arrangement.isEmpty else { throw Problem.noDays(arrangement.year, file) }
    let (_, notices) = try session.write { try $0.replace(arrangement) }
    return .lines(
      ["已录入 \(arrangement.year)年放假安排：休息 \(arrangement.off.count) 天，补班 \(arrangement.work.count) 天"],
      notices: notices)
  }
}

extension Deadline {
  /// What the person should know about a deadline.
  var notices: [String] {
    provisional ? ["\(due.day.year)年前后的放假安排没有录入，只按周末推算，期限是暂定的；请用 creation calendar import 录入"] : []
  }
}

extension Problem {
  fileprivate static func noArrangement(_ year: Int) -> Problem {
    Problem(
      "没有这一年的放假安排", at: .option("--year"), value: String(year), why: "还没有录入",
      advice: "请在国务院通知发布后用 creation calendar import 录入")
  }

  fileprivate static func noDays(_ year: Int, _ file: String) -> Problem {
    Problem(
      "文件里没有放假安排", at: .file(file), value: "\(year)年", why: "一个日期也没有，这一年的安排还是未知的",
      advice: "请等国务院通知发布后再录入")
  }
}
