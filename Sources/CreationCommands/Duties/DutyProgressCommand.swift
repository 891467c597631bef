import Creation
import CreationReports
import CreationStore

/// 进展 `creation duty progress`.
enum DutyProgressCommand {
  static let command = Command<Session, Outcome>(
    "duty progress", alias: "事项 进展", summary: "记下进展：到了哪个节点、实际数是多少",
    discussion: "节点要是清单里定的那几个；--figure 是到目前为止的实际数，不是这一次新增的数。",
    examples: [
      "creation duty progress D-001 --milestone 完成摸底 --text 摸底泊位 612 个",
      "creation duty progress D-001 --figure 320 --photo 施划现场.jpg",
    ],
    DutyPosting.targets,
    .option("--milestone", alias: "--节点", value: "节点", help: "达到的节点", .text).optional,
    .option("--figure", alias: "--实际", value: "数", help: "到目前为止的实际数", .figure).optional,
    PostingSlip.parameter("进展情况"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ words: [String], _ milestone: String?, _ figure: Rational?, _ slip: PostingSlip
  ) throws -> Outcome {
    guard milestone != nil || figure != nil || slip.text != nil || !slip.evidence.files.isEmpty else {
      throw Problem(
        "没有写进展", at: .option("--text"), why: "节点、实际数、说明、照片至少写一样",
        advice: "请加上 --text、--milestone、--figure 或 --photo")
    }
    return try DutyPosting.post(
      words, slip, .duty, session,
      events: { record, _, _ in
        let reached = try milestone.map { (name) throws(Problem) in try record.milestone(name).name }
        return [.progressed(DutyProgress(milestone: reached, figure: figure))]
      }, said: { record, _ in said(record, milestone) })
  }

  private static func said(_ record: DutyRecord, _ milestone: String?) -> String {
    let day = record.course.last?.day
    let step = record.duty.milestones.first { $0.name == milestone }.map { step in
      "达到节点「\(step.name)」"
        + ((day ?? step.due) > step.due ? "，比 \(step.due) 晚 \(step.due.distance(to: day ?? step.due)) 天" : "")
    }
    let words = [
      "\(record.duty.id) 已记进展", step,
      record.course.figure == nil ? nil : record.against.map { "实际/目标 \($0)" },
    ]
    return words.compactMap(\.self).joined(separator: "，")
  }
}

extension Reader where Value == Rational {
  /// A figure reached, as a plain number.
  static var figure: Reader {
    Reader { text in
      guard let figure = Rational(text) else {
        throw Problem("数值写错了", why: "应是数，不带单位，如 320 或 22.5", advice: "请改正这个数")
      }
      return figure
    }
  }
}
