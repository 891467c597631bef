import Creation
import CreationReports
import CreationStore

/// 待落实 `creation routine due`: what is still to be done in the periods that run.
enum RoutineDue {
  static let command = Command<Session, Outcome>(
    "routine due", alias: "机制 待办", summary: "当前这一期还没有落实的，先到期的在前",
    discussion: "只看今天所在的那一天、一周、一月、一季、半年、一年。--within 3 只要三天内到期的。",
    examples: [
      "creation routine due", "creation routine due --unit 市教育局", "creation routine due --within 3",
    ],
    RoutineFilter.parameter,
    .option("--within", alias: "--天内", value: "天数", help: "只要几天内到期的", .integer(from: 0, to: 366)).optional,
    SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: RoutineFilter, _ within: Int?, _ options: SheetOptions
  ) throws -> Outcome {
    let desk = try RoutineDesk(try session.store().snapshot())
    let today = session.today
    let running = try filter.filter(try desk.obligations(runningOn: today, of: desk.routines), desk)
    let near = running.filter { obligation in
      within.map { today.distance(to: obligation.period.last) <= $0 } ?? true
    }
    let open = near.count { !$0.isMet }
    return try .sheet(
      RoutineDueList.sheet(near, on: today, desk.names), options,
      notices: [open > 0 ? "待落实 \(open) 项" : "当前各期没有待落实的"])
  }
}
