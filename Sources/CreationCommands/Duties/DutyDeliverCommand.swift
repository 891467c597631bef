import Creation
import CreationStore

/// 交付 `creation duty deliver`, and `creation material submit`.
enum DutyDeliverCommand {
  static let deliver = Command<Session, Outcome>(
    "duty deliver", alias: "事项 交付", summary: "记下责任单位交付，待验收",
    discussion: "是否按期以交付的日子为准（验收通过时）；退回则从未停表。有量化目标的写上实际数。",
    examples: ["creation duty deliver D-001 --figure 512 --text 施划完毕 --photo 竣工图.pdf"],
    DutyPosting.targets,
    .option("--figure", alias: "--实际", value: "数", help: "实际数", .figure).optional,
    PostingSlip.parameter("完成情况")
  ) { session, words, figure, slip in
    try DutyPosting.post(
      words, slip, .duty, session, events: { _, _, _ in [.delivered(figure)] }, said: said, notices: notices)
  }

  static let submit = Command<Session, Outcome>(
    "material submit", alias: "材料 报送", summary: "记下单位报送材料，待审核",
    discussion: "要有扫描件（--photo）或说明（--text）。是否按期以报送的日子为准（归档时）；退回补正的，时限照走。",
    examples: ["creation material submit D-101 --photo 工作总结.pdf"], DutyPosting.targets,
    PostingSlip.parameter("报了什么")
  ) { session, words, slip in
    guard slip.text != nil || !slip.evidence.files.isEmpty else {
      throw Problem(
        "没有写报了什么", at: .option("--photo"), why: "报送要有扫描件或说明", advice: "请加上 --photo 或 --text")
    }
    return try DutyPosting.post(
      words, slip, .material, session, events: { _, _, _ in [.delivered(nil)] }, said: said)
  }

  private static func said(_ record: DutyRecord, _ words: DutyWords) -> String {
    let standing = record.due == nil ? "" : "（\(DutyVerbs.standing(record))）"
    return "\(record.duty.id) 已\(words.step(.delivered))\(standing)，\(words.title(of: record.course))"
  }

  /// What the office should look at before it accepts.
  private static func notices(_ record: DutyRecord, _ words: DutyWords) -> [String] {
    let id = record.duty.id
    let left = record.duty.milestones.filter { record.course.reached[$0.name] == nil }.map(\.name)
    let steps = left.isEmpty ? [] : ["\(id) 还有节点没有记为达到：\(left.joined(separator: "、"))"]
    guard record.isShortOfTarget, let target = record.duty.target else { return steps }
    let figure = record.course.figure.map { "实际 \(target.title(of: $0))，没有达到" } ?? "没有报实际数，"
    return steps + ["\(id) \(figure)目标 \(target.title)，\(words.step(.accepted))时须写明为什么仍可通过"]
  }
}
