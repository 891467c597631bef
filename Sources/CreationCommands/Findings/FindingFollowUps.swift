import Creation
import CreationStore

/// 回访、裁定、合并 Verbs that follow up on a finding.
enum FindingFollowUps {
  static let commands = [revisit, decide, merge]

  private static let revisit = Command<Session, Outcome>(
    "finding revisit", alias: "问题 回访", summary: "记下一次回访：满意或不满意",
    discussion: "不满意的可用 reopen 重启；再次回访再记一次，以最近一次为准，回访满意率每次都计。",
    examples: ["creation finding revisit F202611-0042 --satisfied --text 电话回访"],
    FindingTargets.parameter,
    Verdict.parameter("--satisfied", "--满意", "满意", "--dissatisfied", "--不满意", "不满意"),
    PostingSlip.parameter("回访情况")
  ) { session, targets, verdict, slip in
    try FindingPosting.post(
      .revisited, targets, slip, session, event: { _, _, _ in .revisited(satisfied: verdict.isFor) },
      said: { _, finding, _ in
        "\(finding.id) 第 \(finding.counts.visits) 次回访，\(verdict.isFor ? "满意" : "不满意")"
      })
  }

  private static let decide = Command<Session, Outcome>(
    "finding decide", alias: "问题 裁定", summary: "裁定申诉：成立或不成立",
    discussion: "成立的，逾期的事实仍在，统计不再计它逾期；逾期发生在已月结月份的，那个月的成绩不变，只在裁定当月记一件申诉豁免。",
    examples: ["creation finding decide F202611-0042 --uphold --text 气象证明属实"],
    FindingTargets.parameter, Verdict.parameter("--uphold", "--成立", "成立", "--dismiss", "--不成立", "不成立"),
    PostingSlip.parameter("裁定的理由", isRequired: true)
  ) { session, targets, verdict, slip in
    try FindingPosting.post(
      .decided, targets, slip, session, event: { _, _, _ in .decided(upheld: verdict.isFor) },
      said: { _, finding, _ in
        let isThisMonth = finding.closed?.month == finding.last.month
        let effect = isThisMonth ? "本月统计不计逾期" : "记入本月申诉豁免，以前月份的成绩不变"
        return "\(finding.id) 申诉\(verdict.isFor ? "成立，\(effect)" : "不成立")"
      })
  }

  private static let merge = Command<Session, Outcome>(
    "finding merge", alias: "问题 合并", summary: "合并重复的问题到另一个编号",
    discussion: "被合并的不再要人办理，统计上与作废相同；--into 的那个照常办理。",
    examples: ["creation finding merge F202611-0043 --into F202611-0042 --text 同一处堆放"],
    FindingTargets.parameter,
    .option("--into", alias: "--并入", value: "编号", help: "保留的编号", .finding),
    PostingSlip.parameter("怎样认定重复")
  ) { session, targets, other, slip in
    try FindingPosting.post(
      .merged, targets, slip, session,
      event: { _, _, transaction in
        let kept = try transaction.snapshot.findings([other]).first
        guard let kept, kept.state.isProblem else { throw Problem.mergedIntoNothing(other, kept?.state) }
        return .merged(into: other)
      }, said: { _, finding, _ in "\(finding.id) 已并入 \(other)" })
  }
}

extension Problem {
  fileprivate static func mergedIntoNothing(_ id: FindingID, _ state: FindingState?) -> Problem {
    Problem(
      "不能并入这个问题", at: .option("--into"),
      value: [id.description, state?.title].compactMap(\.self).joined(separator: " "),
      why: "保留的应是在办或已销号的问题", advice: "请换一个编号")
  }
}
