import Creation
import CreationStore

/// 延期、挂账、恢复 Verbs that move a finding's deadline.
enum FindingDeadlines {
  static let commands = [extend, suspend, resume]

  private static let extend = Command<Session, Outcome>(
    "finding extend", alias: "问题 延期", summary: "批准延期",
    discussion: "到期以前提出；从原到期日起再计 --limit，每次最多再给一个原时限，次数由考评办法限定。不批准的不用记账，可用 note 备注。",
    examples: ["creation finding extend F202611-0042 --limit 2工作日 --text 材料未到货"],
    FindingTargets.parameter,
    .option("--limit", alias: "--时限", value: "时限", help: "再给多久，如 2工作日，或新的到期日", .limit),
    PostingSlip.parameter("延期的理由", isRequired: true)
  ) { session, targets, limit, slip in
    try FindingPosting.post(
      .extended, targets, slip, session,
      event: { finding, desk, _ in
        let clock = try desk.deadlines.clock(of: finding, and: limit)
        return .extended(try finding.extended(by: limit, clock))
      },
      said: { before, finding, _ in
        "\(finding.id) 第 \(finding.counts.extensions) 次延期，从 \(before.deadline?.due.title ?? "—") 延至 "
          + "\(finding.deadline?.due.title ?? "—")"
      })
  }

  private static let suspend = Command<Session, Outcome>(
    "finding suspend", alias: "问题 挂账", summary: "挂账：时限停走到一天为止",
    discussion: "没有逾期时才能挂账；到 --until 那天过完，时限自动接着走，剩下多少仍是多少。次数和天数由考评办法限定。",
    examples: ["creation finding suspend F202611-0042 --until 2027-03-31 --text 等待种植季节"],
    FindingTargets.parameter,
    .option("--until", alias: "--至", value: "日期", help: "停到哪一天（含）", .day),
    PostingSlip.parameter("挂账的理由", isRequired: true)
  ) { session, targets, until, slip in
    try FindingPosting.post(
      .suspended, targets, slip, session,
      event: { finding, desk, _ in
        let clock = try desk.deadlines.clock(of: finding, through: until)
        return .suspended(finding.suspended(on: desk.on, until: until, clock))
      },
      said: { _, finding, _ in
        "\(finding.id) 挂账至 \(until)" + (finding.deadline.map { "，其后时限 \($0.due.title)" } ?? "")
      })
  }

  private static let resume = Command<Session, Outcome>(
    "finding resume", alias: "问题 恢复", summary: "提前结束挂账，时限接着走",
    examples: ["creation finding resume F202611-0042 --text 材料已到"],
    FindingTargets.parameter, PostingSlip.parameter("恢复的缘由")
  ) { session, targets, slip in
    try FindingPosting.post(
      .resumed, targets, slip, session,
      event: { finding, desk, _ in
        try desk.deadlines.resumption(of: finding, on: desk.on)
      },
      said: { _, finding, _ in
        "\(finding.id) 已恢复，" + (finding.deadline.map { "时限 \($0.due.title)" } ?? "无时限")
      })
  }
}
