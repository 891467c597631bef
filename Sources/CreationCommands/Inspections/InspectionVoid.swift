import Creation
import CreationStore

/// 作废 `creation inspection void`: a round that should not have been booked, with its grades.
enum InspectionVoid {
  static let command = Command<Session, Outcome>(
    "inspection void", alias: "督查 作废", summary: "作废：不该录入的检查，连同它的评定，写明理由",
    discussion: "默认记在检查自己的日期；那个月已月结的，记在今天，已定的成绩不变。它发现的问题照旧要办；不该登记的，另用 finding void 作废。",
    examples: ["creation inspection void A202611-0007 --text 日期录错"],
    .argument("编号", help: "检查编号", .round),
    .option("--text", alias: "--说明", value: "文字", help: "作废的理由", .text),
    .option("--on", alias: "--日期", value: "时间", help: "作废的日期（默认检查自己的日期）", .moment).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ id: ActivityID, _ text: String, _ on: Moment?, _ isDryRun: Bool
  ) throws -> Outcome {
    let on = try on.map { try session.moment($0) }
    let (done, notices) = try session.write(dryRun: isDryRun) { transaction in
      let (round, _) = try transaction.snapshot.round(id)
      if let refusal = round.record.refusal(ofVoidingOn: on ?? session.present) { throw refusal }
      let isClosed = transaction.snapshot.refusal(of: round.record.on) != nil
      try transaction.post(
        .activity(id, .voided), on: on ?? (isClosed ? session.present : round.record.on), text: text)
      for record in round.results {
        if let on {
          try transaction.post(.result(record.id, .voided), on: on, text: text)
        } else {
          try transaction.void(record, on: session.present, text: text)
        }
      }
      let kept = isClosed ? "；\(round.record.on.month.title)已月结，当月成绩不变" : ""
      return (
        said: ["\(id) 已作废，连同评定 \(round.results.count) 项\(kept)"],
        notices: round.problems.isEmpty
          ? []
          : [
            "它发现的 \(round.problems.count) 个问题照旧：\(round.problems.map(\.id.description).joined(separator: "、"))"
          ]
      )
    }
    return .done(done.said, isDryRun: isDryRun, notices: done.notices + notices)
  }
}
