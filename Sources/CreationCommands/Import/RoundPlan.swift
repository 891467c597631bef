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
  private var intake: FindingIntake
  private let snapshot: Snapshot
  private var days: Set<Day>
  private var problems: [Problem] = []
  private var rows: [[Cell]] = []
  private var fixed = 0
  private var photos = 0
  /// Where the photos of the table lie.
  private let folder: String

  /// Begins a round; photos lie where the table says, seen from the folder it lies in.
  init(
    _ snapshot: Snapshot, name: String, source: Source, on: Moment, present: Moment, folder: String
  ) throws {
    self.name = name
    self.source = source
    self.on = on
    self.folder = folder
    intake = try FindingIntake(snapshot, present: present)
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
  var notices: [String] { read + intake.notices }

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
    let draft = try intake.draft(row.finding, isFixed: row.isFixed, advice: "请在「单位」一列写明责任单位") { field in
      fields.site(field.inRound)
    }
    let evidence = try transaction.attach(
      row.photos, beside: folder, month: row.finding.reported.month, at: fields.site(.photos))
    let finding = try intake.post(draft, evidence: evidence, &transaction)
    photos += evidence.count
    if let finding { note(row, finding) }
  }

  /// Throws where findings of a round of that name are on record on a day of this one.
  private func requireNew() throws {
    guard let first = days.min() else { return }
    let booked = try MonthReader(snapshot).since(first.month).findings
      .filter { $0.report.inspection == name && days.contains($0.reported.day) }
    if let one = booked.first { throw Problem.booked(name, booked.count, one.id) }
  }

  private mutating func note(_ row: RoundRow, _ finding: Finding) {
    if row.isFixed { fixed += 1 }
    let assignment = finding.assignment
    let words = intake.words
    rows.append([
      .text(finding.id.description), .optional(finding.report.place.map { words.name(of: $0) }),
      .optional(finding.report.category.map { words.name(of: $0) }),
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
}
