import Creation
import CreationReports
import CreationStore

/// 参加情况 `creation activity participants`: who took part how often.
enum ActivityParticipants {
  static let command = Command<Session, Outcome>(
    "activity participants", alias: "活动 参加情况", summary: "谁参加了几次：代表、委员、巡访团员的参与登记",
    discussion: "按活动记录里写明的参加人、缺席的人统计，同名不同身份的分开计。--role 只要某种身份，如 人大代表。",
    examples: ["creation activity participants --period 2026 --role 人大代表 --format csv"],
    ActivityFilter.parameter,
    .option("--role", alias: "--身份", value: "身份", help: "只要这种身份的", .name).repeated(),
    SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ filter: ActivityFilter, _ roles: [String], _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let records = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let people = records.participations.filter { person in
      roles.isEmpty || person.participant.role.map(roles.contains) ?? false
    }
    let heading = try filter.stretch(today: session.today, snapshot)
    return try .sheet(
      ActivityParticipantList.sheet(people, in: heading), options, notices: damaged.map(\.sentence))
  }
}
