import Creation
import CreationReports
import CreationStore

/// 录入 `creation activity add`: books that something was done.
enum ActivityAdd {
  static let command = Command<Session, Outcome>(
    "activity add", alias: "活动 录入", summary: "录入一次活动",
    discussion: "没有写机制的，当天由这些单位落实的同类机制只有一项时就归入它；有几项时不归，请用 --routine 指明。"
      + "写了检查机制的，只归入同名的机制。几个单位合办的，各单位都算落实。同一天、同一单位、同名同类的活动只收一次。",
    examples: [
      "creation activity add --kind 志愿服务 --title 清洁家园 --unit 市教育局 --people 30 --hours 60",
      "creation activity add --routine 周巡查 --on 2026-11-13",
      "creation activity add --kind 检查 --mechanism 代表委员视察 --title 停车难视察 --present '岳明礼（人大代表）、方之远（政协委员）'",
    ],
    ActivitySubject.parameter, PostingSlip.parameter("经过、纪要"),
    .flag("--replace", alias: "--替换", help: "已录入而内容不同的，作废旧的、录入新的"), run: run)

  @Sendable
  static func run(
    _ session: Session, _ subject: ActivitySubject, _ slip: PostingSlip, _ replaces: Bool
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let ((lines, hints), notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      var maker = try ActivityMaker(transaction.snapshot)
      let entry = ActivityEntry(
        activity: try maker.activity(subject, on: on.day), on: on, text: slip.text,
        evidence: try slip.evidence.attached(
          in: on.month, &transaction, working: session.surroundings.working),
        isRoutineNamed: subject.routine != nil)
      var plan = try ActivityPlan(transaction.snapshot, for: [entry], replaces: replaces)
      let fate = try plan.take(entry, &transaction)
      return (try said(fate, entry, maker) + EvidenceOptions.said(entry.evidence), maker.notices)
    }
    return .done(lines, isDryRun: slip.isDryRun, notices: hints + notices)
  }

  private static func said(
    _ fate: ActivityPlan.Fate, _ entry: ActivityEntry, _ maker: ActivityMaker
  ) throws -> [String] {
    let line = ActivityPage.line(entry.activity, maker.desk.names)
    switch fate {
    case .new(let id):
      return ["已录入 \(id)：\(line)"] + (try maker.standing(record(id, entry)))
    case .replaced(let old, let id):
      return ["已录入 \(id)：\(line)；\(old) 已作废"]
    case .known(let id): throw Problem.bookedBefore(id, line)
    }
  }

  private static func record(_ id: ActivityID, _ entry: ActivityEntry) -> ActivityRecord {
    ActivityRecord(id: id, activity: entry.activity, on: entry.on, text: entry.text)
  }
}

extension Problem {
  fileprivate static func bookedBefore(_ id: ActivityID, _ line: String) -> Problem {
    Problem(
      "这次活动已经录入", at: .record(id.description), value: line, why: "同一天、同一单位、同名同类的活动只收一次",
      advice: "请用 creation activity show \(id) 核对；确是另一次的，在 --title 里写明是哪一次")
  }
}
