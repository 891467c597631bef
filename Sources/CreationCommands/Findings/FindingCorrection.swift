import Creation
import CreationStore

/// 更正 `creation finding correct`: puts right what was reported.
enum FindingCorrection {
  static let command = Command<Session, Outcome>(
    "finding correct", alias: "问题 更正", summary: "更正登记的点位、类别、来源、外部编号、级别、渠道",
    discussion: "只改写明的几项，原来的仍在经过里；责任单位和时限不变，要变的用 reassign。",
    examples: ["creation finding correct F202611-0042 --category 乱堆乱放 --text 类别选错"],
    FindingTargets.parameter, Correction.parameter, PostingSlip.parameter("更正的理由", isRequired: true)
  ) { session, targets, correction, slip in
    try FindingPosting.post(
      .corrected, targets, slip, session,
      event: { finding, desk, transaction in
        .corrected(try correction.applied(to: finding, on: desk.on.day, &transaction))
      }, said: { _, finding, _ in "\(finding.id) 已更正" })
  }

  /// What is to be put right.
  struct Correction: Sendable {
    var place: String?
    var category: String?
    var details: ReportDetails

    static let parameter = Parameter<Correction>.group(
      .option("--place", alias: "--点位", value: "点位", help: "点位编号或名称", .text).optional,
      .option("--category", alias: "--类别", value: "类别", help: "问题类别编号或名称", .text).optional,
      ReportDetails.parameter
    ) { place, category, details in
      guard place != nil || category != nil || !details.isEmpty else {
        throw Problem("没有写要更正什么", at: .option("--place / --category / …"), advice: "请写明要更正的项目")
      }
      return Correction(place: place, category: category, details: details)
    }

    func applied(
      to finding: Finding, on day: Day, _ transaction: inout Transaction
    ) throws -> FindingEvent.Report {
      var report = finding.report
      if let place {
        report.place = try transaction.required(Place.self, place, at: "--place").inUse(on: day).id
      }
      if let category {
        let entry = try transaction.required(Creation.Category.self, category, at: "--category")
        report.category = try entry.inUse(on: day).id
      }
      details.write(into: &report)
      guard report != finding.report else { throw Problem.nothingToCorrect(finding.id) }
      return report
    }
  }
}

extension Problem {
  fileprivate static func nothingToCorrect(_ id: FindingID) -> Problem {
    Problem("更正没有改变什么", at: .record(id.description), why: "写的与登记的相同", advice: "请核对，或去掉这个编号")
  }
}
