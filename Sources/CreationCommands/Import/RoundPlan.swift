import Creation
import CreationReports
import CreationStore

/// 一次巡查 Takes the rows of a round into a command that is not landed yet; every fault is kept until the end.
struct RoundPlan {
  /// What the person should know of how the table was read.
  var read: [String] = []
  private let name: String
  private let source: Source
  private let on: Moment
  private var words: ImportWords
  private var serials: Serials
  private var deadlines: DeadlineMaker
  private var kins: KinSearch
  private let snapshot: Snapshot
  private var days: Set<Day>
  private var problems: [Problem] = []
  private var rows: [[Cell]] = []
  private var fixed = 0
  private var photos = 0
  private let present: Moment
  /// Where the photos of the table lie.
  private let folder: String

  /// Begins a round; photos lie where the table says, seen from the folder it lies in.
  init(
    _ snapshot: Snapshot, name: String, source: Source, on: Moment, present: Moment, folder: String
  ) throws {
    self.name = name
    self.source = source
    self.on = on
    self.present = present
    self.folder = folder
    words = try ImportWords(snapshot, create: [])
    serials = Serials(snapshot)
    deadlines = DeadlineMaker(snapshot)
    kins = KinSearch(snapshot)
    self.snapshot = snapshot
    days = [on.day]
  }
}

extension RoundPlan {
  /// Takes in a row; what is wrong with it is kept.
  mutating func take(_ fields: FieldRow<RoundField>, _ transaction: inout Transaction) throws {
    do throws(Problems) {
      var row = try RoundRow(fields, on: on, source: source)
      row.finding.inspection = name
      days.insert(row.finding.reported.day)
      try post(row, fields, &transaction)
    } catch {
      problems += error.list
    }
  }

  /// Throws everything wrong, that there is nothing, or that the round is on record.
  func finish() throws {
    try requireNew()
    try Problems(problems).throwIfAny()
    if rows.isEmpty { throw Problem("表里没有问题", why: "表头下面一行也没有", advice: "请检查文件") }
  }

  /// What the person should know.
  var notices: [String] { read + kins.notices }

  /// What was done, in one line.
  var summary: String {
    "\(name)：登记 \(rows.count) 个问题" + (fixed > 0 ? "，其中立行立改 \(fixed) 个" : "")
      + (photos > 0 ? "，附照片 \(photos) 份" : "")
  }

  /// The findings as a list to be handed on.
  var sheet: Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("place_name", "点位", flexible: true), Column("category_name", "问题类别"),
        Column("unit_name", "责任单位"), Column("supports_names", "配合单位", flexible: true), Column("due", "整改期限"),
        Column("fixed", "立行立改"), Column("text", "说明", flexible: true),
      ], rows: rows)
  }
}

extension RoundPlan {
  private mutating func post(
    _ row: RoundRow, _ fields: FieldRow<RoundField>, _ transaction: inout Transaction
  ) throws(Problems) {
    let site = { (field: FindingField) in fields.site(field.inRound) }
    try Problems(row.finding.ahead(of: present, site: site)).throwIfAny()
    var facts = RowFacts(row.finding, &words, &deadlines, site: site)
    try Problems(facts.faults).throwIfAny()
    try requireUse(of: facts, on: row.finding.reported.day, site)
    let unnumbered = FindingID(month: row.finding.reported.month, serial: 0)
    try FindingStep.check(
      try steps(row, facts, site), of: unnumbered, after: nil, transaction.snapshot, site: site)
    let evidence = try attached(row, fields.site(.photos), &transaction)
    let (id, kin) = try Problems.one { () throws(Problem) in
      let kin = try kins.kin(of: facts.report) { () throws(Problem) in try KinBook(snapshot) }
      facts.report.rebounds = try kins.rebound(kin, on: row.finding.reported) { (id) throws(Problem) in
        try MonthReader(snapshot).findings([id])[id]?.closed
      }
      return (try serials.next(in: row.finding.reported.month), kin)
    }
    let steps = try steps(row, facts, site)
    let finding = try Problems.one { () throws(Problem) in
      try transaction.post(steps, of: id, evidence: evidence)
    }
    photos += evidence.count
    note(row, id, facts)
    if let finding { kins.take(finding, kin) }
  }

  /// The postings of a row: reported, assigned, and put right where it was done at once.
  private func steps(
    _ row: RoundRow, _ facts: RowFacts, _ site: (FindingField) -> Problem.Site
  ) throws(Problems) -> [FindingStep] {
    if let unsettled = facts.unsettled { throw Problems([unsettled.inRound(at: site(.unit))]) }
    let steps = FindingStep.all(of: row.finding, facts)
    guard row.isFixed else { return steps }
    return steps + [FindingStep(event: .fixed, on: row.finding.reported, field: .reported)]
  }

  /// Throws where findings of a round of that name are on record on a day of this one.
  private func requireNew() throws {
    guard let first = days.min() else { return }
    let booked = try MonthReader(snapshot).since(first.month).findings
      .filter { $0.report.inspection == name && days.contains($0.reported.day) }
    if let one = booked.first { throw Problem.booked(name, booked.count, one.id) }
  }

  /// Throws where something named was out of use by then.
  private func requireUse(
    of facts: RowFacts, on day: Day, _ site: (FindingField) -> Problem.Site
  ) throws(Problems) {
    var problems: [Problem] = []
    func require<Entry: RegisterEntry>(_ entry: Entry?, _ field: FindingField) {
      do throws(Problem) { _ = try entry?.inUse(on: day) } catch { problems.append(error.at(site(field))) }
    }
    require(facts.report.place.flatMap { words[$0] }, .place)
    require(facts.report.category.flatMap { words[$0] }, .category)
    require(facts.assignment.flatMap { words[$0.lead] }, .unit)
    try Problems(problems).throwIfAny()
  }

  /// The photos of a row, taken in with its report.
  private func attached(
    _ row: RoundRow, _ site: Problem.Site, _ transaction: inout Transaction
  ) throws(Problems) -> [Attachment] {
    var attachments: [Attachment] = []
    var problems: [Problem] = []
    for photo in row.photos {
      do throws(Problem) {
        let attachment = try transaction.attach(
          photo, working: folder, isBeside: true, month: row.finding.reported.month)
        if !attachments.contains(attachment) { attachments.append(attachment) }
      } catch {
        problems.append(error.at(site))
      }
    }
    try Problems(problems).throwIfAny()
    return attachments
  }

  private mutating func note(_ row: RoundRow, _ id: FindingID, _ facts: RowFacts) {
    if row.isFixed { fixed += 1 }
    let assignment = facts.assignment
    rows.append([
      .text(id.description), .optional(facts.report.place.map { words.name(of: $0) }),
      .optional(facts.report.category.map { words.name(of: $0) }),
      .optional(assignment.map { words.name(of: $0.lead) }),
      .optional(assignment?.supports.map { words.name(of: $0) }.joined(separator: "；")),
      .moment(assignment?.deadline?.due), .flag(row.isFixed), .optional(row.finding.text),
    ])
  }
}

extension FindingField {
  /// The column of a round's table that says the same.
  fileprivate var inRound: RoundField {
    switch self {
    case .place, .placeID, .placeName: .place
    case .category, .categoryID, .categoryName: .category
    case .unit, .unitID, .unitName: .unit
    case .supports: .supports
    case .limit, .due: .limit
    case .text: .text
    default: .at
    }
  }
}

extension Problem {
  fileprivate static func booked(_ name: String, _ count: Int, _ first: FindingID) -> Problem {
    Problem(
      "这次巡查已经登记过", at: .option("--name"), value: name, why: "同一天的这次巡查已有 \(count) 个问题，第一个是 \(first)",
      advice: "请核对；确是另一次巡查的，请用 --name 起个不同的名称")
  }

  /// Nobody is responsible, as a round's table has to put it right.
  fileprivate func inRound(at site: Site) -> Problem {
    var problem = at(site)
    problem.advice = "请在「单位」一列写明责任单位"
    return problem
  }
}
