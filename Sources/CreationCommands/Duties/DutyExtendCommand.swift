import Creation
import CreationStore

/// 延期 `creation duty extend`.
enum DutyExtendCommand {
  static func command(_ noun: DutyNoun) -> Command<Session, Outcome> {
    Command(
      "\(noun.command) extend", alias: "\(noun.alias) 延期", summary: "批准延期",
      discussion: "到期以前提出；每次最多再给一个原时限（下达到完成时限的天数），次数由考评办法限定，默认两次。",
      examples: ["creation \(noun.command) extend D-001 --until 2026-12-31 --text 材料未到货"],
      DutyPosting.targets,
      .option("--until", alias: "--至", value: "日期", help: "新的时限", .day),
      PostingSlip.parameter("延期的理由", isRequired: true)
    ) { session, words, until, slip in
      let on = try session.moment(slip.on)
      let snapshot = try session.store().snapshot()
      let times = try snapshot.limits(in: snapshot.month(of: on.day)).extensions
      return try DutyPosting.post(
        words, slip, noun, session,
        events: { record, list, _ in
          let words = list?.kind.words ?? .duty
          let refusal = record.course.refusal(of: .extended, on: on, record.duty.id, words: words)
          if let problem = refusal
            ?? record.refusal(
              ofExtendingTo: until, on: on.day, given: list?.issued, times: times)
          {
            throw problem
          }
          return [.extended(to: until)]
        }, said: said)
    }
  }

  private static func said(_ record: DutyRecord, _ words: DutyWords) -> String {
    let due = record.due.map { "\($0)（\($0.weekday.title)）" } ?? "—"
    return
      "\(record.duty.id) 第 \(record.course.extensions) 次延期，原 \(record.duty.due?.description ?? "—")，延至 \(due)前"
  }
}
