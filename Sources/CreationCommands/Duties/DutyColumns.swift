import Creation
import CreationReports
import CreationStore

/// 事项列 The columns of a list of duties: those of the register, by which it can be read in again, and what happened.
enum DutyColumns {
  /// The duties as a table; people see the columns of the noun under its words.
  static func sheet(
    _ records: [DutyRecord], _ board: DutyBoard, _ snapshot: Snapshot, _ noun: DutyNoun, isForPeople: Bool
  ) throws -> Sheet {
    let lookups = try RegisterLookups(snapshot, names: Set(Duty.fields.compactMap(\.register)))
    let columns = registerColumns + courseColumns
    let rows = records.map { registerCells($0.duty, lookups) + courseCells($0, board) }
    let late = records.indices.filter { records[$0].isOverdue(asOf: board.wording.asOf) }
    let sheet = Sheet(
      columns: columns.map { shown($0, noun, isForPeople) }, rows: rows, lateRows: Set(late))
    return isForPeople ? try sheet.selecting(noun.shown) : sheet
  }

  private static func shown(_ column: Column, _ noun: DutyNoun, _ isForPeople: Bool) -> Column {
    var column = column
    column.visibility = noun.shown.contains(column.key) ? .everywhere : .machines
    if isForPeople, let title = noun.titles[column.key] { column.title = title }
    return column
  }

  private static var registerColumns: [Column] {
    [Column("id", "编号"), Column("name", Duty.nameTitle, flexible: true)] + Duty.fields.map(\.column)
  }

  private static func registerCells(_ duty: Duty, _ lookups: RegisterLookups) -> [Cell] {
    [.text(duty.id.rawValue), .text(duty.name)] + Duty.fields.map { $0.cell(duty, lookups) }
  }

  /// The register keeps 完成时限 as it was first; 时限 is what holds now.
  private static let courseColumns = [
    Column("retired", "停用日期"), Column("deadline", "时限"), Column("state", "状态"),
    Column("overdue_days", "逾期天数", alignment: .trailing), Column("against", "实际/目标"),
    Column("figure", "实际数", alignment: .trailing), Column("delivered", "交付日期"), Column("ended", "办结日期"),
    Column("extensions", "延期次数", alignment: .trailing), Column("returns", "退回次数", alignment: .trailing),
    Column("adoption", "采纳"), Column("text", "最近说明", flexible: true),
  ]

  private static func courseCells(_ record: DutyRecord, _ board: DutyBoard) -> [Cell] {
    let course = record.course
    let words = board.words(of: record.duty)
    let adoption = board.kind(of: record) == .suggestion ? Adoption(answer: course.text) : nil
    return [
      .optional(record.duty.retired?.description), .optional(record.due?.description),
      .coded(key: course.standing.key, title: words.title(of: course)),
      record.lateness(asOf: board.wording.asOf), .optional(record.against),
      course.figure.map { .decimal($0.description) } ?? .empty, .optional(course.delivered?.day.description),
      .optional(course.ended?.day.description), .count(course.extensions), .count(course.returns),
      adoption.map { .coded($0) } ?? .empty, .optional(course.text),
    ]
  }
}

extension Cell {
  /// A count of which none is not worth a figure.
  fileprivate static func count(_ count: Int) -> Cell { count == 0 ? .empty : .integer(count) }
}
