import Creation

/// 办理动词 The verbs of a duty whose posting needs no more than a word or a photo.
enum DutyVerbs {
  /// 验收.
  static let accept = DutyVerb(
    name: "accept", alias: "验收", summary: "验收：认可已交付的事项",
    discussion: "按期与否看交付的日子。没有达到量化目标、没有报实际数的，要用 --text 写明为什么仍可通过。",
    example: "D-001 --text 现场核验通过", text: "验收意见", event: .accepted,
    refusal: { record, slip in record.refusal(ofAcceptingWith: slip.text) },
    said: { record, words in "已\(words.step(.accepted))，\(standing(record))" })

  /// 退回.
  static let sendBack = DutyVerb(
    name: "return", alias: "退回", summary: "退回：没有达到要求，重新办理，时限照走", example: "D-001 --text 东侧泊位没有施划",
    text: "退回的理由", needsText: true, event: .returned,
    said: { record, _ in
      "已退回（第 \(record.course.returns) 次），时限照走" + (record.due.map { "：\($0) 前" } ?? "")
    })

  /// 撤销.
  static let drop = DutyVerb(
    name: "drop", alias: "撤销", summary: "撤销：不再要求，写明依据", discussion: "从此不计入应完成；记过的经过仍在。",
    example: "D-001 --text 市政府专题会议决定并入老旧小区改造", text: "撤销的依据", needsText: true, event: .dropped,
    said: { _, words in "\(words.title(of: .dropped))" })

  /// 归档, as 验收 is called of material.
  static let archive = named(
    accept, "archive", "归档", "归档：审核通过，归入资料库", "D-001 --text 材料齐全", discussion: "按期与否看报送的日子。")

  /// 不再要求, as 撤销 is called of material.
  static let waive = named(drop, "drop", "撤销", "不再要求这份材料，写明依据", "D-001 --text 新测评体系不再要求")

  /// Whether an accepted duty was ready in time, in words.
  static func standing(_ record: DutyRecord) -> String {
    guard record.due != nil, let last = record.course.last else { return "无时限" }
    let days = record.overdueDays(asOf: last.day)
    return days > 0 ? "逾期 \(days) 天" : "按期"
  }

  private static func named(
    _ verb: DutyVerb, _ name: String, _ alias: String, _ summary: String, _ example: String,
    discussion: String = ""
  ) -> DutyVerb {
    var verb = verb
    (verb.name, verb.alias, verb.summary, verb.example) = (name, alias, summary, example)
    verb.discussion = discussion
    return verb
  }
}
