import Creation

/// 记账单 What every posting to a finding can carry: words, photos, when it happened, and whether to try only.
struct PostingSlip: Sendable {
  var text: String?
  var evidence: EvidenceOptions
  var on: Moment?
  var isDryRun: Bool

  /// The parameters that make it; where words are required, `text` says what for.
  static func parameter(_ help: String, isRequired: Bool = false) -> Parameter<PostingSlip> {
    let text = Parameter<String>.option("--text", alias: "--说明", value: "文字", help: help, .text)
    let rest = Parameter<PostingSlip>.group(
      EvidenceOptions.parameter,
      .option("--on", alias: "--日期", value: "时间", help: "发生的日期或时间（默认现在）", .moment).optional,
      .flag("--dry-run", alias: "--试运行", help: "只检查，不写入")
    ) { PostingSlip(evidence: $0, on: $1, isDryRun: $2) }
    guard isRequired else {
      return .group(text.optional, rest) { text, rest in rest.with(text) }
    }
    return .group(text, rest) { text, rest in rest.with(text) }
  }

  private func with(_ text: String?) -> PostingSlip {
    var copy = self
    copy.text = text
    return copy
  }
}
