import Creation
import CreationReports
import CreationStore

/// 催办 `creation remind`.
enum RemindCommand {
  static let commands = [remind]

  private static let remind = Command<Session, Outcome>(
    "remind", alias: "催办", summary: "当天的催办清单：逾期、退回未复、将到期、挂账将满、待定夺、待复核、待交办",
    discussion: """
      逐个单位列出，逾期多的单位在前。即将到期按工作日计，默认 3 个工作日内。回复后等复核的不算逾期，挂账的停表。
      待定夺是报无法整改的，和等裁定的申诉。
      --fail、--workday 给定时任务用：有逾期或退回未复时退出码为 1；周末、放假那天不出清单，调休上班的出。
      --format ics 写成日历文件，可导入 Outlook、手机日历、钉钉；不写 --within 时含全部未到期的。
      """,
    examples: [
      "creation remind --within 5 --unit 城东区", "creation remind --only overdue --fail",
      "creation remind --format ics --output 整改期限.ics",
    ],
    RemindFilter.parameter,
    .flag("--fail", alias: "--告警", help: "有逾期或退回未复时退出码为 1"),
    .flag("--workday", alias: "--工作日", help: "今天不上班就不出清单"), RemindOptions.parameter, run: remind)

  private static func remind(
    _ session: Session, _ filter: RemindFilter, _ fails: Bool, _ onWorkdaysOnly: Bool,
    _ options: RemindOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    if onWorkdaysOnly {
      let calendar = try snapshot.calendar(session.today.year...session.today.year)
      guard calendar.isWorkday(session.today) else { return .lines([]) }
    }
    let units = try snapshot.register(Unit.self).entries
    let rule = try rule(session, snapshot, within: filter.within ?? RemindFilter.usual)
    var damaged: [Problem] = []
    let book = try MonthReader(snapshot, text: true) { damaged.append($0) }.current()
    let leads = try filter.leads(snapshot, among: units)
    let showsLater = options.format == .ics && filter.within == nil
    let board = ReminderBoard(
      book.findings.compactMap(rule.reminder).filter { reminder in
        (leads?.contains { $0 == reminder.finding.lead } ?? true)
          && filter.holds(for: reminder, showsLater: showsLater)
      })
    let wording = ReminderWording(
      names: try Names(snapshot), units: units, office: try snapshot.office(), rule: rule)
    var outcome = try outcome(board, wording, options, session)
    outcome.notices += damaged.map(\.sentence) + notices(rule)
    outcome.status = fails && board.isAlarming ? .problemsFound : .done
    return outcome
  }

  private static func rule(
    _ session: Session, _ snapshot: Snapshot, within: Int
  ) throws -> ReminderRule {
    let year = session.today.year
    let calendar = try snapshot.calendar(year...(year + within / 200 + 1))
    return ReminderRule(asOf: session.present, within: within, calendar: calendar)
  }

  private static func notices(_ rule: ReminderRule) -> [String] {
    let today = rule.moment.day
    let last = rule.calendar.workday(after: today, count: rule.within)
    guard !rule.calendar.isKnown(from: today, through: last) else { return [] }
    return ["\(last.year)年前后的放假安排没有录入，即将到期只按周末推算；请用 creation calendar import 录入"]
  }

  private static func outcome(
    _ board: ReminderBoard, _ wording: ReminderWording, _ options: RemindOptions, _ session: Session
  ) throws -> Outcome {
    switch options.format {
    case .ics: return calendar(board, wording, options.sheet, session)
    case .table: return try page(board, wording, options.sheet, session)
    default: return try .sheet(ReminderList.sheet(board, wording, bySection: false), options.sheet)
    }
  }

  private static func calendar(
    _ board: ReminderBoard, _ wording: ReminderWording, _ options: SheetOptions, _ session: Session
  ) -> Outcome {
    let calendar = ReminderCalendar.calendar(board, wording, stamp: session.now)
    return Outcome(
      .bytes(calendar.bytes, options),
      notices: [calendar.events.isEmpty ? "没有在办的整改期限，日历是空的" : "日历里有 \(calendar.events.count) 个整改期限"])
  }

  private static func page(
    _ board: ReminderBoard, _ wording: ReminderWording, _ options: SheetOptions, _ session: Session
  ) throws -> Outcome {
    let lines = try ReminderList.page(
      board, wording, columns: options.columns, headers: options.headers,
      width: options.output == nil ? session.surroundings.width : nil)
    guard options.output != nil else { return .lines(lines) }
    return Outcome(.bytes(Program.bytes(lines), options))
  }
}
