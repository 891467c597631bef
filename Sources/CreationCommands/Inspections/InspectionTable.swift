import Creation
import CreationReports
import CreationStore

/// 检查表 A table of a round on its way into a command: what becomes of each row is noted, and every fault kept.
struct InspectionTable: BookedTable {
  private(set) var badRows: [ImportPlan.BadRow] = []
  private var table: TableFile
  private var rows:
    [(fields: FieldRow<InspectionField>, extent: Range<Int>, row: Result<InspectionRow, Problems>)] =
      []
  private var cells: [(line: Int, cells: [Cell])] = []
  private var booking: RoundBooking?
  private let card: RoundCard
  private let read: [String]

  /// Reads all rows; a time not said is `on`.
  init(
    _ input: InputFile, _ named: [InspectionField: String], _ format: TableFormat, _ card: RoundCard,
    on: Moment
  ) throws {
    table = try TableFile(input.bytes, file: input.name, format: format)
    self.card = card
    let map = try table.map(named: named, required: [.place])
    read = table.notices(unused: map.unused)
    while try table.next() {
      let fields = FieldRow(table.row, map, file: input.name)
      let row = Result { () throws(Problems) in
        try InspectionRow(fields, on: on, source: card.mechanism)
      }
      rows.append((fields, table.row.extent, row))
    }
    if rows.isEmpty { throw Problem("表里没有检查记录", why: "表头下面一行也没有", advice: "请检查文件") }
  }
}

extension InspectionTable {
  /// Books every good row.
  mutating func post(folder: String, present: Moment, _ transaction: inout Transaction) throws {
    let good = rows.compactMap { try? $0.row.get() }
    let recall = try RoundRecall(
      transaction.snapshot, card, Set(good.map(\.on.day)),
      hasExternals: good.contains { $0.finding?.external != nil })
    var booking = RoundBooking(
      transaction.snapshot, card, recall,
      try RoundReading(transaction.snapshot, present: present, folder: folder))
    var drafts: [RoundDraft] = []
    var lines: [Int] = []
    for (fields, extent, row) in rows {
      do throws(Problems) {
        drafts.append(
          try booking.draft(
            try row.get(), advice: "请在「单位」一列写明责任单位", &transaction, site: fields.site))
        lines.append(fields.line)
      } catch {
        badRows.append(ImportPlan.BadRow(line: fields.line, extent: extent, problems: error.list))
        cells.append((fields.line, refused(fields, error.list)))
      }
    }
    try booking.post(drafts, RoundBooking.Cover(), &transaction)
    let names = try Names(transaction.snapshot, [.unit, .category])
    for (line, fate) in zip(lines, booking.fates) { cells.append((line, taken(line, fate, names))) }
    self.booking = booking
  }

  /// What was done, in one line.
  var summary: String {
    let fates = booking?.fates ?? []
    let rounds = booking?.rounds ?? []
    let places = Set(fates.map(\.draft.place.id)).count
    let grades = fates.count { $0.result?.isNew ?? false && $0.draft.outcome != nil }
    let visits = fates.count { $0.result?.isNew ?? false && $0.draft.outcome == nil }
    let found = fates.count { $0.finding?.isNew ?? false }
    let known = fates.count { !$0.isNew }
    let numbers = rounds.isEmpty ? "没有新的检查" : rounds.map(\.description).joined(separator: "、")
    return
      "\(table.file)：\(numbers)，点位 \(places)，评定 \(grades)，问题 \(found)，无问题点位 \(visits)，已有 \(known)，不对 \(badRows.count)"
  }

  /// What the person should know.
  var notices: [String] { read + (booking?.notices ?? []) }

  /// Bad rows as they stood in the file, each with what is wrong with it.
  var rejected: [UInt8] { RejectedRows.table(table, badRows) }

  /// What becomes of each row, as a list.
  var sheet: Sheet {
    Sheet(
      columns: [
        Column("line", "行", alignment: .trailing), Column("fate", "处理"),
        Column("place_name", "点位", flexible: true), Column("item", "项目", flexible: true),
        Column("grade", "结果"), Column("result", "评定编号", visibility: .machines), Column("id", "问题编号"),
        Column("category_name", "问题类别"), Column("unit_name", "责任单位"), Column("due", "整改期限"),
        Column("text", "说明", flexible: true),
      ], rows: cells.sorted { $0.line < $1.line }.map(\.cells))
  }
}

extension InspectionTable {
  private func taken(_ line: Int, _ fate: RoundBooking.Fate, _ names: Names) -> [Cell] {
    let draft = fate.draft
    let finding = fate.finding?.finding
    let assignment = finding?.assignment
    let grade = draft.outcome == nil && fate.result != nil ? "无问题" : draft.outcome?.title
    return [
      .integer(line), .coded(fate.isNew ? PlanSheet.Fate.new : .known), .text(draft.place.name),
      .optional(draft.item?.name ?? draft.row.item), .optional(grade),
      .optional(fate.result?.id.description), .optional(finding?.id.description),
      .optional(finding?.report.category.map { names.name(of: $0) }),
      .optional(assignment.map { names.name(of: $0.lead) }), .moment(assignment?.deadline?.due),
      .optional(draft.finding?.row.text ?? draft.row.text),
    ]
  }

  private func refused(_ row: FieldRow<InspectionField>, _ problems: [Problem]) -> [Cell] {
    let note = problems.map { $0.inRow.sentence }.joined(separator: "；")
    return [
      .integer(row.line), .coded(PlanSheet.Fate.bad), .optional(row.word(.place)), .optional(row.word(.item)),
      .optional(row.word(.grade)), .empty, .empty, .optional(row.word(.category)), .optional(row.word(.unit)),
      .empty, .text(note),
    ]
  }
}
