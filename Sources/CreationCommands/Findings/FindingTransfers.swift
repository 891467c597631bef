import Creation
import CreationReports
import CreationStore

/// 交办、改派、重启 Verbs that hand a finding to a unit.
enum FindingTransfers {
  static let commands = [assign, reassign, reopen]

  private static let assign = Command<Session, Outcome>(
    "finding assign", alias: "问题 交办", summary: "交办已登记或已立案的问题",
    discussion: "责任单位：--unit 指明的；否则该类别在该类点位的牵头单位；否则点位的管理主体；否则点位所在网格的管理单位。时限：--limit；否则类别的整改时限。",
    examples: ["creation finding assign F202611-0042 --unit 城东区 --support 市城管执法局 --limit 3工作日"],
    FindingTargets.parameter, HandingOptions.parameter, PostingSlip.parameter("交办要求")
  ) { session, targets, handing, slip in
    try FindingPosting.post(
      .assigned, targets, slip, session,
      event: { finding, desk, transaction in
        .assigned(try desk.assignment(handing, of: finding.report, &transaction))
      }, said: { "\($1.id) 已交办 \(handed(to: $1, $2))" })
  }

  private static let reassign = Command<Session, Outcome>(
    "finding reassign", alias: "问题 改派", summary: "改派给别的单位，或调整配合单位，写明原因",
    discussion: "换了牵头单位的，记原单位转出、新单位交办，时限从改派起按原时限重新计算（可用 --limit 另定）；推诿的计入原单位。"
      + "牵头单位不变、只调整配合单位的，时限不变。",
    examples: ["creation finding reassign F202611-0042 --unit 市城管执法局 --cause 推诿 --text 两次拒收"],
    FindingTargets.parameter, HandingOptions.parameter,
    .option(
      "--cause", alias: "--原因", value: "原因", help: "改派的原因", .choice(FindingEvent.Transfer.Cause.self)),
    PostingSlip.parameter("改派的经过", isRequired: true)
  ) { session, targets, handing, cause, slip in
    try FindingPosting.post(
      .reassigned, targets, slip, session,
      event: { finding, desk, transaction in
        .reassigned(try transfer(finding, handing, cause, &desk, &transaction))
      },
      said: { before, finding, names in
        let old = before.lead == finding.lead ? nil : before.lead.map { "，原 \(names.name(of: $0))" }
        return "\(finding.id) 已改派（\(cause.title)\(old ?? "")）：\(handed(to: finding, names))"
      })
  }

  /// A unit of its own gets the first limit anew; the same unit keeps its deadline.
  private static func transfer(
    _ finding: Finding, _ handing: HandingOptions, _ cause: FindingEvent.Transfer.Cause,
    _ desk: inout FindingDesk, _ transaction: inout Transaction
  ) throws -> FindingEvent.Transfer {
    guard handing.unit != nil || !handing.supports.isEmpty else { throw Problem.toWhom }
    var handing = handing
    if handing.unit == nil { handing.unit = finding.lead?.rawValue }
    let standard = finding.assignment?.deadline?.limit.renewable
    var assignment = try desk.assignment(handing, of: finding.report, limit: standard, &transaction)
    if assignment.lead == finding.lead, handing.limit == nil { assignment.deadline = finding.deadline }
    return FindingEvent.Transfer(assignment, cause: cause)
  }

  private static let reopen = Command<Session, Outcome>(
    "finding reopen", alias: "问题 重启", summary: "重启已销号、作废或合并的问题，重新交办",
    discussion: "开始新的一轮，记入重启当月的交办；已月结的月份不变。责任单位不写则仍是原单位；时限不写则按原时限重新计算，作废、合并的仍用原来的期限。",
    examples: ["creation finding reopen F202610-0317 --text 回访发现又占道"],
    FindingTargets.parameter, HandingOptions.parameter, PostingSlip.parameter("重启的理由", isRequired: true)
  ) { session, targets, handing, slip in
    try FindingPosting.post(
      .reopened, targets, slip, session,
      event: { finding, desk, transaction in
        var handing = handing
        let limit = handing.limit
        if handing.unit == nil { handing.unit = finding.lead?.rawValue }
        if handing.supports.isEmpty { handing.supports = finding.assignment?.supports.map(\.rawValue) ?? [] }
        let standard = finding.assignment?.deadline?.limit.renewable
        var assignment = try desk.assignment(handing, of: finding.report, limit: standard, &transaction)
        let isSame = finding.state != .closed && assignment.lead == finding.lead && limit == nil
        if isSame { assignment.deadline = finding.deadline }
        return .reopened(assignment)
      }, said: { "\($1.id) 已重启，第 \($1.round) 轮，交办 \(handed(to: $1, $2))" })
  }

  /// The units and the deadline, as said after a verb.
  static func handed(to finding: Finding, _ names: Names) -> String {
    guard let assignment = finding.assignment else { return "" }
    let supports = assignment.supports.map { names.name(of: $0) + "（配合）" }
    let units = [names.name(of: assignment.lead) + "（牵头）"] + supports
    return units.joined(separator: "、") + "，" + (finding.deadline.map { "时限 \($0.title)" } ?? "无时限")
  }
}

extension Problem {
  fileprivate static let toWhom = Problem(
    "没有写改派给谁", at: .option("--unit"), why: "改派要指明新的牵头单位，或用 --support 调整配合单位", advice: "请用 --unit 写明")
}
