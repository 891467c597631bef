import Creation
import CreationStore

/// 回复 `creation finding reply`: the unit says it is done.
enum FindingReply {
  static let command = Command<Session, Outcome>(
    "finding reply", alias: "问题 回复", summary: "记下责任单位的回复，待复核",
    discussion: "是否按期以回复时间为准（复核通过时）；退回则从未停表。",
    examples: [
      "creation finding reply F202611-0042 --text 已清理",
      "creation finding reply F202611-0042 --text 已清理 --photo 整改后.jpg",
    ],
    .argument("编号", help: "问题编号，可写几个", .finding).repeated(atLeastOnce: true),
    .option("--text", alias: "--说明", value: "文字", help: "整改情况", .text), EvidenceOptions.parameter,
    .option("--on", alias: "--日期", value: "时间", help: "回复的日期或时间（默认现在）", .moment).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入")
  ) { session, ids, text, evidence, on, isDryRun in
    try FindingPosting.post(.replied, ids, text: text, evidence, on: on, isDryRun, session) { finding in
      let standing = finding.deadline == nil ? "" : finding.isOnTime ? "（按期）" : "（逾期）"
      return "\(finding.id) 已回复\(standing)，待复核"
    }
  }
}

/// 复核 `creation finding verify`: the office looks whether it is done.
enum FindingVerify {
  static let command = Command<Session, Outcome>(
    "finding verify", alias: "问题 复核", summary: "复核：通过即销号，不通过即退回",
    examples: [
      "creation finding verify F202611-0042 --pass",
      "creation finding verify F202611-0042 --fail --text 仍有堆放",
    ],
    .argument("编号", help: "问题编号，可写几个", .finding).repeated(atLeastOnce: true), verdict,
    .option("--on", alias: "--日期", value: "时间", help: "复核的日期或时间（默认现在）", .moment).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入")
  ) { session, ids, verdict, on, isDryRun in
    try FindingPosting.post(
      verdict.passes ? .verified : .returned, ids, text: verdict.text, on: on, isDryRun, session
    ) { finding in
      guard verdict.passes else { return "\(finding.id) 已退回，第 \(finding.round) 轮，时限照旧" }
      let late = finding.isOnTime ? "按期" : "逾期 \(finding.overdueDays(asOf: session.today)) 天"
      return "\(finding.id) 已销号（\(finding.deadline == nil ? "无时限" : late)）"
    }
  }

  /// What the office found: exactly one of the two, and why it sends a reply back.
  private struct Verdict {
    var passes: Bool
    var text: String?
  }

  private static let verdict = Parameter<Verdict>.group(
    .flag("--pass", alias: "--通过", help: "通过，销号"),
    .flag("--fail", alias: "--不通过", help: "不通过，退回重办，时限不停"),
    .option("--text", alias: "--说明", value: "文字", help: "复核意见；不通过时必填", .text).optional
  ) { passes, fails, text in
    guard passes != fails else {
      throw Problem(
        "没有说清复核结果", at: .option("--pass / --fail"), why: "两个里恰好写一个", advice: "请写 --pass 或 --fail")
    }
    guard passes || text != nil else {
      throw Problem("退回没有写理由", at: .option("--text"), why: "退回要让责任单位知道差在哪里", advice: "请用 --text 写明理由")
    }
    return Verdict(passes: passes, text: text)
  }
}

/// Posting of one event to one or more findings: all of them or, with every refusal named, none.
enum FindingPosting {
  static func post(
    _ event: FindingEvent, _ ids: [FindingID], text: String?, _ files: EvidenceOptions = EvidenceOptions(),
    on: Moment?, _ isDryRun: Bool, _ session: Session, said: (Finding) -> String
  ) throws -> Outcome {
    let moment = try session.moment(on)
    let (lines, notices) = try session.write(dryRun: isDryRun) { transaction in
      var lines: [String] = []
      var problems: [Problem] = []
      let evidence = try files.attached(in: moment.month, &transaction, working: session.surroundings.working)
      for var finding in try transaction.snapshot.findings(ids) {
        if let refusal = finding.refusal(of: event.kind, on: moment) {
          problems.append(refusal)
          continue
        }
        try transaction.post(.finding(finding.id, event), on: moment, text: text, evidence: evidence)
        finding.apply(event, on: moment)
        lines.append(said(finding))
      }
      try Problems(problems).throwIfAny()
      return lines + EvidenceOptions.said(evidence)
    }
    return .done(lines, isDryRun: isDryRun, notices: notices)
  }
}
