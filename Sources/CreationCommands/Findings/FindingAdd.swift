import Creation
import CreationReports
import CreationStore

/// 登记 `creation finding add`: reports a finding and hands it to the unit responsible.
enum FindingAdd {
  static let command = Command<Session, Outcome>(
    "finding add", alias: "问题 登记", summary: "登记一个问题并交办",
    discussion: "责任单位：--unit 指明的；否则该类别在该类点位的牵头单位；否则点位的管理主体。时限：--limit；否则类别的整改时限。起算当日不计。",
    examples: ["creation finding add --place P-001 --category 占道经营 --text '早市占用人行道' --limit 3工作日"],
    .option("--place", alias: "--点位", value: "点位", help: "点位编号或名称", .text).optional,
    .option("--category", alias: "--类别", value: "类别", help: "问题类别编号或名称", .text),
    .option("--text", alias: "--说明", value: "文字", help: "问题说明", .text).optional,
    .option("--unit", alias: "--单位", value: "单位", help: "牵头单位", .text).optional,
    .option("--support", alias: "--配合", value: "单位", help: "配合单位", .text).repeated(),
    .option("--limit", alias: "--时限", value: "时限", help: "如 3工作日、4工作时、2026-11-30", .limit).optional,
    .option("--source", alias: "--来源", value: "来源", help: "来源", .word).default(Source.daily.rawValue),
    .option("--external", alias: "--外部编号", value: "编号", help: "来源系统的编号", .text).optional,
    ReporterOptions.parameter,
    .option("--on", alias: "--日期", value: "时间", help: "发现的日期或时间（默认现在）", .moment).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入")
  ) {
    (
      session, place, category, text, unit, supports, limit, source: Source, external, reporter, on, isDryRun
    )
    in
    let request = Request(
      place: place, category: category, text: text, unit: unit, supports: supports, limit: limit,
      source: source, external: external, reporter: reporter, on: try session.moment(on))
    let (lines, notices) = try session.write(dryRun: isDryRun) { try post(request, &$0) }
    return .done(lines.said, isDryRun: isDryRun, notices: lines.notices + notices)
  }

  private struct Request {
    var place: String?
    var category: String
    var text: String?
    var unit: String?
    var supports: [String]
    var limit: TimeLimit?
    var source: Source
    var external: String?
    var reporter: ReporterOptions
    var on: Moment
  }

  private static func post(
    _ request: Request, _ transaction: inout Transaction
  ) throws -> (said: [String], notices: [String]) {
    let (report, responsible, limit) = try settled(request, &transaction)
    var deadlines = DeadlineMaker(transaction.snapshot)
    let deadline = try limit.map { try deadlines.deadline(start: request.on, limit: $0) }
    var serials = Serials(transaction.snapshot)
    let id = try serials.next(in: request.on.month)
    let assignment = FindingEvent.Assignment(
      lead: responsible.lead, supports: responsible.supports, deadline: deadline)
    try transaction.post(.finding(id, .reported(report)), on: request.on, text: request.text)
    try transaction.post(.finding(id, .assigned(assignment)), on: request.on)
    request.reporter.keep(of: id, &transaction)
    return (try said(id, assignment, &transaction), deadline?.notices ?? [])
  }

  /// The request with its words looked up; nothing that was out of use by then may be named.
  private static func settled(
    _ request: Request, _ transaction: inout Transaction
  ) throws -> (FindingEvent.Report, Responsibility, TimeLimit?) {
    let day = request.on.day
    func entry<Entry: RegisterEntry>(_ type: Entry.Type, _ word: String, _ option: String) throws -> Entry {
      try transaction.required(type, word, at: option).inUse(on: day, at: option)
    }
    let place = try request.place.map { try entry(Place.self, $0, "--place") }
    let category = try entry(Creation.Category.self, request.category, "--category")
    let named = try request.unit.map { try entry(Unit.self, $0, "--unit").id }
    let supports = try request.supports.map { try entry(Unit.self, $0, "--support").id }
    let responsible = try Responsibility(named: named, supports: supports, category: category, place: place)
      .withoutRetired(on: day, named: supports) { try transaction.entry(Unit.self, $0.rawValue) }
    _ = try transaction.entry(Unit.self, responsible.lead.rawValue)?.inUse(on: day, at: "--unit")
    let report = FindingEvent.Report(
      place: place?.id, category: category.id, source: request.source, external: request.external)
    return (report, responsible, request.limit ?? category.limit)
  }

  private static func said(
    _ id: FindingID, _ assignment: FindingEvent.Assignment, _ transaction: inout Transaction
  ) throws -> [String] {
    let lead = try transaction.entry(Unit.self, assignment.lead.rawValue)?.name ?? assignment.lead.rawValue
    let supports = try assignment.supports.map { unit in
      try (transaction.entry(Unit.self, unit.rawValue)?.name ?? unit.rawValue) + "（配合）"
    }
    let first = "已登记 \(id)，交办 " + (["\(lead)（牵头）"] + supports).joined(separator: "、")
    guard let deadline = assignment.deadline else { return [first, "无时限"] }
    return [first, "时限 \(deadline.title)"]
  }
}
