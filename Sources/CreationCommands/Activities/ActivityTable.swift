import Creation
import CreationReports
import CreationStore

/// 活动表 A table of activities on its way into a command: what becomes of each row is noted, and every fault kept.
struct ActivityTable: BookedTable {
  private(set) var badRows: [ImportPlan.BadRow] = []
  private var table: TableFile
  private var rows: [(row: ActivityRow, extent: Range<Int>, entry: Result<ActivityEntry, Problems>)] = []
  private var words: ImportWords
  private let desk: RoutineDesk
  private var cells: [[Cell]] = []
  private var (added, known, replaced, void) = (0, 0, 0, 0)
  private let read: [String]

  /// Reads all rows.
  init(
    _ input: InputFile, _ named: [ActivityField: String], _ format: TableFormat, _ defaults: ActivityDefaults,
    present: Moment, _ snapshot: Snapshot
  ) throws {
    table = try TableFile(input.bytes, file: input.name, format: format)
    let map = try table.map(named: named, required: [])
    read = table.notices(unused: map.unused)
    words = try ImportWords(snapshot, create: [])
    desk = try RoutineDesk(snapshot)
    var routines = WordTable<Routine>(try snapshot.register(Routine.self), make: nil)
    while try table.next() {
      var row = ActivityRow(FieldRow(table.row, map, file: input.name), defaults, present: present)
      guard !row.isVoid else {
        void += 1
        continue
      }
      let entry: Result<ActivityEntry, Problems>
      do throws(Problems) {
        entry = .success(try row.entry(&words, &routines, desk))
      } catch {
        entry = .failure(error)
      }
      rows.append((row, table.row.extent, entry))
    }
    if rows.isEmpty, void == 0 { throw Problem("表里没有活动", why: "表头下面一行也没有", advice: "请检查文件") }
  }
}

extension ActivityTable {
  /// Books every good row.
  mutating func post(replacing replaces: Bool, _ transaction: inout Transaction) throws {
    let entries = rows.compactMap { try? $0.entry.get() }
    var plan = try ActivityPlan(transaction.snapshot, for: entries, replaces: replaces)
    for (row, extent, entry) in rows {
      do throws(Problems) {
        let entry = try entry.get()
        note(try take(entry, row, &plan, &transaction), entry, row.note)
      } catch {
        badRows.append(ImportPlan.BadRow(line: row.row.line, extent: extent, problems: error.list))
        refuse(row, error.list)
      }
    }
  }

  /// What was done, in one line.
  var summary: String {
    "\(table.file)：录入 \(added) 次，已有 \(known)" + (replaced > 0 ? "，替换 \(replaced)" : "")
      + "，不对 \(badRows.count)"
  }

  /// What the person should know.
  var notices: [String] {
    let unsettled = rows.count { row in
      (try? row.entry.get()).map { $0.activity.routine == nil } ?? false && row.row.note != nil
    }
    return read + (void > 0 ? ["\(void) 行注明作废，没有收"] : [])
      + (unsettled > 0 ? ["\(unsettled) 行可能落实的机制不止一项，没有归入；要计落实的，请在「机制」一列写明"] : [])
  }

  /// Bad rows as they stood in the file, each with what is wrong with it.
  var rejected: [UInt8] { RejectedRows.table(table, badRows) }

  /// What becomes of each row, as a list.
  var sheet: Sheet {
    Sheet(
      columns: [
        Column("line", "行", alignment: .trailing), Column("fate", "处理"), Column("id", "编号"),
        Column("on", "日期"),
        Column("kind", "类别"), Column("title", "名称", flexible: true),
        Column("unit_names", "单位", flexible: true),
        Column("routine_name", "机制", flexible: true), Column("note", "说明", flexible: true),
      ], rows: cells)
  }
}

extension ActivityTable {
  private func take(
    _ entry: ActivityEntry, _ row: ActivityRow, _ plan: inout ActivityPlan, _ transaction: inout Transaction
  ) throws(Problems) -> ActivityPlan.Fate {
    let refusal = transaction.snapshot.refusal(of: entry.on)
    do throws(Problem) {
      return try plan.take(entry, &transaction)
    } catch {
      throw Problems([
        refusal == error ? error.inTable(at: row.row.site(.on)) : error.at(row.row.site(.title))
      ])
    }
  }

  private mutating func note(_ fate: ActivityPlan.Fate, _ entry: ActivityEntry, _ text: String?) {
    switch fate {
    case .new(let id):
      added += 1
      note(.new, id, entry, text)
    case .known(let id):
      known += 1
      note(.known, id, entry)
    case .replaced(let old, let id):
      replaced += 1
      note(.changed, id, entry, "\(old) 作废")
    }
  }

  private mutating func note(
    _ fate: PlanSheet.Fate, _ id: ActivityID, _ entry: ActivityEntry, _ text: String? = nil
  ) {
    let activity = entry.activity
    cells.append([
      entry.line.map { .integer($0) } ?? .empty, .coded(fate), .text(id.description), .moment(entry.on),
      .coded(activity.kind), .text(activity.title), .optional(desk.names.name(of: activity.units)),
      .optional(activity.routine.map { desk.names.name(of: $0) }), .optional(text),
    ])
  }

  private mutating func refuse(_ row: ActivityRow, _ problems: [Problem]) {
    let note = problems.map { $0.inRow.sentence }.joined(separator: "；")
    cells.append([
      .integer(row.row.line), .coded(PlanSheet.Fate.bad), .empty, .optional(row.row.word(.on)),
      .optional(row.row.word(.kind)), .optional(row.row.word(.title)), .optional(row.row.word(.units)),
      .optional(row.row.word(.routine)), .text(note),
    ])
  }
}
