import Creation
import CreationReports
import CreationStore

/// 登记 `creation finding add`: reports a finding and hands it to the unit responsible.
enum FindingAdd {
  static let command = Command<Session, Outcome>(
    "finding add", alias: "问题 登记", summary: "登记一个问题并交办",
    discussion: "责任单位：--unit 指明的；否则该类别在该类点位的牵头单位；否则点位的管理主体；否则点位所在网格的管理单位。时限：--limit；否则类别的整改时限。起算当日不计。"
      + "同点位同类别的问题不久前销号过的，自动关联为反弹；还没有销号的，提示可能重复。",
    examples: [
      "creation finding add --place P-001 --category 占道经营 --text '早市占用人行道' --limit 3工作日",
      "creation finding add --place P-001 --category 乱堆乱放 --fixed --photo 整改后.jpg",
    ],
    .option("--place", alias: "--点位", value: "点位", help: "点位编号或名称", .text).optional,
    .option("--category", alias: "--类别", value: "类别", help: "问题类别编号或名称", .text),
    HandingOptions.parameter, ReportDetails.parameter, Manner.parameter, ReporterOptions.parameter,
    PostingSlip.parameter("问题说明"), run: run)

  /// How far it is to be taken at once.
  struct Manner: Sendable {
    var isFixed: Bool
    var isReportOnly: Bool

    static let parameter = Parameter<Manner>.group(
      .flag("--fixed", alias: "--立行立改", help: "已当场整改，登记即销号"),
      .flag("--report-only", alias: "--只登记", help: "只登记，暂不交办（待立案或不予受理）")
    ) { isFixed, isReportOnly in
      guard !isFixed || !isReportOnly else {
        throw Problem(
          "立行立改和只登记不能一起写", at: .option("--fixed --report-only"), why: "立行立改要记在责任单位名下",
          advice: "请去掉一个")
      }
      return Manner(isFixed: isFixed, isReportOnly: isReportOnly)
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ place: String?, _ category: String, _ handing: HandingOptions,
    _ details: ReportDetails, _ manner: Manner, _ reporter: ReporterOptions, _ slip: PostingSlip
  ) throws -> Outcome {
    if manner.isReportOnly, !handing.isEmpty {
      throw Problem(
        "只登记时不能写责任单位和时限", at: .option("--report-only"), why: "还没有交办，写了也记不下来",
        advice: "请去掉 --unit、--support、--limit，以后用 creation finding assign 交办")
    }
    let on = try session.moment(slip.on)
    let (result, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      var desk = try FindingDesk(transaction.snapshot, on: on)
      var report = FindingEvent.Report()
      report.place = try place.map {
        try transaction.required(Place.self, $0, at: "--place").inUse(on: on.day, at: "--place").id
      }
      report.category = try transaction.required(Creation.Category.self, category, at: "--category")
        .inUse(on: on.day, at: "--category").id
      details.write(into: &report)
      let evidence = try slip.evidence.attached(
        in: on.month, &transaction, working: session.surroundings.working)
      let entry = Entry(
        report: report, handing: handing, manner: manner, reporter: reporter, text: slip.text,
        evidence: evidence)
      return try post(entry, &desk, &transaction)
    }
    return .done(result.said, isDryRun: slip.isDryRun, notices: result.notices + notices)
  }

  /// What is to be booked.
  private struct Entry {
    var report: FindingEvent.Report
    var handing: HandingOptions
    var manner: Manner
    var reporter: ReporterOptions
    var text: String?
    var evidence: [Attachment]
  }

  private static func post(
    _ entry: Entry, _ desk: inout FindingDesk, _ transaction: inout Transaction
  ) throws -> (said: [String], notices: [String]) {
    var serials = Serials(transaction.snapshot)
    let id = try serials.next(in: desk.on.month)
    var report = entry.report
    let kin = try transaction.kin(of: report)
    try kin.requireNew(report)
    report.rebounds = kin.rebound(on: desk.on.day, within: desk.limits.reboundDays)
    try transaction.post(
      .finding(id, .reported(report)), on: desk.on, text: entry.text, evidence: entry.evidence)
    entry.reporter.keep(of: id, &transaction)
    var finding = Finding(id: id, report: report, on: desk.on)
    if !entry.manner.isReportOnly {
      let assignment = try desk.assignment(entry.handing, of: report, &transaction)
      try desk.post(.assigned(assignment), to: &finding, &transaction)
    }
    if entry.manner.isFixed { try desk.post(.fixed, to: &finding, &transaction) }
    let names = try Names(of: finding, &transaction)
    let notices = kin.notices(of: report, names, on: desk.on.day, within: desk.limits.reboundDays)
    return (
      said(finding, names) + EvidenceOptions.said(entry.evidence),
      (finding.deadline?.notices ?? []) + notices + [report.source.likelySlip].compactMap(\.self)
    )
  }

  /// What became of a new finding: its number, who has it, until when.
  static func said(_ finding: Finding, _ names: Names) -> [String] {
    guard let assignment = finding.assignment else { return ["已登记 \(finding.id)，待立案交办"] }
    let supports = assignment.supports.map { names.name(of: $0) + "（配合）" }
    let units = ([names.name(of: assignment.lead) + "（牵头）"] + supports).joined(separator: "、")
    if finding.isFixedOnSpot { return ["已登记 \(finding.id)，\(units)，立行立改，已销号"] }
    return ["已登记 \(finding.id)，交办 \(units)", finding.deadline.map { "时限 \($0.title)" } ?? "无时限"]
  }
}

extension Source {
  /// What to say where the word is not one of the usual sources but nearly is: an office may have its own.
  fileprivate var likelySlip: String? {
    guard !Source.known.contains(self),
      let near = Nearest.name(to: rawValue, among: Source.known.map(\.rawValue))
    else { return nil }
    return "来源「\(rawValue)」不在常用来源里，是不是「\(near)」？写错了可用 creation finding correct --source 更正"
  }
}
