import Creation
import CreationReports
import CreationStore

/// 作废 `creation activity void`: an activity that should not have been booked.
enum ActivityVoid {
  static let command = Command<Session, Outcome>(
    "activity void", alias: "活动 作废", summary: "作废：不该录入的活动，写明理由",
    discussion: "默认记在活动自己的日期，当月的机制落实率就不再有它；那个月已月结的，记在今天，已定的成绩不变。",
    examples: ["creation activity void A202610-0042 --text 日期录错"],
    .argument("编号", help: "活动编号，可写几个", .activity).repeated(atLeastOnce: true),
    .option("--text", alias: "--说明", value: "文字", help: "作废的理由", .text),
    .option("--on", alias: "--日期", value: "时间", help: "作废的日期（默认活动自己的日期）", .moment).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ ids: [ActivityID], _ text: String, _ on: Moment?, _ isDryRun: Bool
  ) throws -> Outcome {
    let on = try on.map { try session.moment($0) }
    let (lines, notices) = try session.write(dryRun: isDryRun) { transaction in
      let records = try transaction.snapshot.activities(of: Set(ids))
      var problems = Problems([])
      var seen: Set<ActivityID> = []
      let lines = ids.filter { seen.insert($0).inserted }.compactMap { id in
        problems.collecting {
          guard let record = records[id]?.record else { throw try transaction.snapshot.missing(id) }
          return try void(record, on, text, session, &transaction)
        }
      }
      try problems.throwIfAny()
      return lines
    }
    return .done(lines, isDryRun: isDryRun, notices: notices)
  }

  private static func void(
    _ record: ActivityRecord, _ named: Moment?, _ text: String, _ session: Session,
    _ transaction: inout Transaction
  ) throws -> String {
    if let refusal = record.refusal(ofVoidingOn: named ?? session.present) { throw refusal }
    let isClosed = transaction.snapshot.refusal(of: record.on) != nil
    if let named {
      try transaction.post(.activity(record.id, .voided), on: named, text: text)
    } else {
      try transaction.void(record, on: session.present, text: text)
    }
    let kept = isClosed ? "；\(record.on.month.title)已月结，当月成绩不变" : ""
    return "\(record.id) \(record.activity.title) 已作废\(kept)"
  }
}
