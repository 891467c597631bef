import Creation

/// 办理动词 The verbs of a finding whose posting needs no more than a word or a photo.
enum FindingVerbs {
  static let commands = all.map(\.command)

  private static let all: [FindingVerb] = [
    FindingVerb(
      name: "accept", alias: "立案", summary: "立案：受理登记的问题，待交办", example: "F202611-0042", words: "受理意见",
      event: .accepted, said: { _ in "已立案，待交办" }),
    FindingVerb(
      name: "reject", alias: "不予受理", summary: "不予受理，写明理由", example: "F202611-0042 --text 不属创城范围",
      words: "不予受理的理由", needsWords: true, event: .rejected, said: { _ in "不予受理" }),
    FindingVerb(
      name: "reply", alias: "回复", summary: "记下责任单位的回复，待复核", discussion: "是否按期以回复时间为准（复核通过时）；退回则从未停表。",
      example: "F202611-0042 --text 已清理 --photo 整改后.jpg", words: "整改情况", needsWords: true, event: .replied,
      said: { "已回复\($0.deadline == nil ? "" : $0.isOnTime ? "（按期）" : "（逾期）")，待复核" }),
    FindingVerb(
      name: "fix", alias: "立行立改", summary: "立行立改：交办后当场整改完毕，免复核销号", example: "F202611-0042 --text 督办现场清理完毕",
      words: "整改情况", needsWords: true, event: .fixed, said: { "立行立改，已销号（\(standing($0))）" }),
    FindingVerb(
      name: "close", alias: "销号", summary: "不经回复复核直接销号，写明依据", discussion: "用于已由别的系统办结的问题；按期与否看销号时间。",
      example: "F202611-0042 --text 数字城管平台已结案", words: "销号的依据", needsWords: true, event: .closed,
      said: { "已销号（\(standing($0))）" }),
    FindingVerb(
      name: "cannot-fix", alias: "无法整改", summary: "记下责任单位报无法整改，待定夺",
      discussion: "时限照走。定夺：改派、挂账、销号、作废，或用 verify --fail 退回。", example: "F202611-0042 --text 产权不明，正在确权",
      words: "无法整改的理由", needsWords: true, event: .cannotFix, said: { _ in "报无法整改，待定夺，时限照走" }),
    FindingVerb(
      name: "void", alias: "作废", summary: "作废：不该登记的问题，写明理由", example: "F202611-0042 --text 现场核查不存在",
      words: "作废的理由", needsWords: true, event: .voided, said: { _ in "已作废" }),
    FindingVerb(
      name: "appeal", alias: "申诉", summary: "记下责任单位对逾期的申诉，待裁定", discussion: "只对逾期销号的问题，次数由考评办法限定。",
      example: "F202611-0042 --text 台风停工三天", words: "申诉的理由", needsWords: true, event: .appealed,
      said: { "已记申诉，逾期 \($0.overdueDays(asOf: $0.last.day)) 天，待裁定" }),
    FindingVerb(
      name: "expose", alias: "曝光", summary: "记下一次曝光", example: "F202611-0042 --text 《文明曝光台》第12期",
      words: "在哪里曝光", needsWords: true, event: .exposed, said: { "已记曝光，第 \($0.counts.exposures) 次" }),
    FindingVerb(
      name: "urge", alias: "催办", summary: "记下一次催办", example: "F202611-0042 --text 电话催办", words: "怎样催办",
      event: .urged, said: { "已记催办，第 \($0.counts.urges) 次" }),
    FindingVerb(
      name: "note", alias: "备注", summary: "记一条备注，或补一张照片", example: "F202611-0042 --photo 现场.jpg --text 补拍",
      words: "备注", needsWords: true, event: .noted, said: { _ in "已备注" }),
  ]

  /// Whether a closed finding was dealt with in time, in words.
  static func standing(_ finding: Finding) -> String {
    guard finding.deadline != nil else { return "无时限" }
    return finding.isOnTime ? "按期" : "逾期 \(finding.overdueDays(asOf: finding.last.day)) 天"
  }
}
