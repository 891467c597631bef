import Creation

/// 复核 `creation finding verify`: the office looks whether it is done.
enum FindingVerify {
  static let command = Command<Session, Outcome>(
    "finding verify", alias: "问题 复核", summary: "复核：通过即销号，不通过即退回",
    discussion: "对报无法整改的问题，--fail 是不同意，退回继续整改。",
    examples: [
      "creation finding verify F202611-0042 --pass",
      "creation finding verify F202611-0042 --fail --text 仍有堆放",
    ],
    FindingTargets.parameter,
    Verdict.parameter("--pass", "--通过", "通过，销号", "--fail", "--不通过", "不通过，退回重办，时限不停"),
    PostingSlip.parameter("复核意见；不通过时必填"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ targets: FindingTargets, _ verdict: Verdict, _ slip: PostingSlip
  ) throws -> Outcome {
    guard verdict.isFor || slip.text != nil else {
      throw Problem("退回没有写理由", at: .option("--text"), why: "退回要让责任单位知道差在哪里", advice: "请用 --text 写明理由")
    }
    return try FindingPosting.post(
      verdict.isFor ? .verified : .returned, targets, slip, session,
      event: { _, _, _ in verdict.isFor ? .verified : .returned }
    ) { _, finding, _ in
      verdict.isFor
        ? "\(finding.id) 已销号（\(FindingVerbs.standing(finding))）"
        : "\(finding.id) 已退回，第 \(finding.round) 轮，时限照旧"
    }
  }
}

/// 结论 One of two answers, of which exactly one is written.
struct Verdict: Sendable {
  var isFor: Bool

  /// The two flags, each with its Chinese word and what it means.
  static func parameter(
    _ pro: String, _ proAlias: String, _ proHelp: String, _ con: String, _ conAlias: String, _ conHelp: String
  ) -> Parameter<Verdict> {
    .group(.flag(pro, alias: proAlias, help: proHelp), .flag(con, alias: conAlias, help: conHelp)) {
      (isFor, isAgainst) in
      guard isFor != isAgainst else {
        throw Problem(
          "没有说清结果", at: .option("\(pro) / \(con)"), why: "两个里恰好写一个", advice: "请写 \(pro) 或 \(con)")
      }
      return Verdict(isFor: isFor)
    }
  }
}
