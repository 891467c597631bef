import Creation
import CreationReports
import CreationStore

/// 测评表 A table of results on its way into a command: what becomes of each row is noted, and every fault kept.
struct ResultTable<Row: ResultReading>: BookedTable {
  private(set) var badRows: [ImportPlan.BadRow] = []
  private var table: TableFile
  private var rows: [(row: Row, extent: Range<Int>, entries: Result<[ResultEntry], Problems>)] = []
  private var words: ImportWords
  /// What was booked for the first time.
  private(set) var newEntries: [ResultEntry] = []
  private var cells: [[Cell]] = []
  private var (added, known, replaced, void) = (0, 0, 0, 0)
  private let read: [String]

  /// Reads all rows.
  init(
    _ input: InputFile, _ named: [Row.Field: String], _ format: TableFormat, _ defaults: ResultDefaults,
    present: Moment, _ snapshot: Snapshot
  ) throws {
    table = try TableFile(input.bytes, file: input.name, format: format)
    let map = try table.map(named: named, required: [])
    if let fault = Row.fault(of: map, defaults, table) { throw fault }
    read = table.notices(unused: map.unused)
    words = try ImportWords(snapshot, create: [])
    while try table.next() {
      var row = Row(FieldRow(table.row, map, file: input.name), defaults, present: present)
      guard !row.isVoid else {
        void += 1
        continue
      }
      let entries: Result<[ResultEntry], Problems>
      do throws(Problems) {
        entries = .success(try row.entries(&words, snapshot))
      } catch {
        entries = .failure(error)
      }
      rows.append((row, table.row.extent, entries))
    }
    if rows.isEmpty, void == 0 { throw Problem("表里没有结果", why: "表头下面一行也没有", advice: "请检查文件") }
  }
}

extension ResultTable {
  /// Books every good row.
  mutating func post(replacing replaces: Bool, _ transaction: inout Transaction) throws {
    let entries = rows.flatMap { (try? $0.entries.get()) ?? [] }
    var plan = try ResultPlan(transaction.snapshot, for: entries, replaces: replaces)
    for (row, extent, entries) in rows {
      var problems: [Problem] = []
      do throws(Problems) {
        for entry in try entries.get() { problems += book(entry, row, &plan, &transaction) }
      } catch {
        problems += error.list
      }
      guard !problems.isEmpty else { continue }
      badRows.append(ImportPlan.BadRow(line: row.row.line, extent: extent, problems: problems))
      refuse(row, problems)
    }
  }

  /// What was done, in one line.
  var summary: String {
    "\(table.file)：录入 \(added) 项，已有 \(known)" + (replaced > 0 ? "，替换 \(replaced)" : "")
      + "，不对 \(badRows.count)"
  }

  /// What the person should know.
  var notices: [String] { read + (void > 0 ? ["\(void) 行注明作废，没有收"] : []) }

  /// Bad rows as they stood in the file, each with what is wrong with it.
  var rejected: [UInt8] { RejectedRows.table(table, badRows) }

  /// What becomes of each row, as a list.
  var sheet: Sheet {
    Sheet(
      columns: [
        Column("line", "行", alignment: .trailing), Column("fate", "处理"), Column("id", "编号"),
        Column("test", "测评"), Column("unit_name", "单位"), Column("place_name", "点位", flexible: true),
        Column("item", "项目", flexible: true), Column("outcome", "结果", alignment: .trailing),
        Column("term", "考评期"), Column("note", "说明", flexible: true),
      ], rows: cells)
  }
}

extension ResultTable {
  /// Books a result of a row, and says what is wrong where that cannot be.
  private mutating func book(
    _ entry: ResultEntry, _ row: Row, _ plan: inout ResultPlan, _ transaction: inout Transaction
  ) -> [Problem] {
    let refusal = transaction.snapshot.refusal(of: entry.on)
    do throws(Problem) {
      note(try plan.take(entry, &transaction), entry)
      return []
    } catch {
      return [refusal == error ? error.inTable(at: row.row.site(Row.day)) : error.at(row.site(of: entry))]
    }
  }

  private mutating func note(_ fate: ResultPlan.Fate, _ entry: ResultEntry) {
    switch fate {
    case .new(let id):
      added += 1
      newEntries.append(entry)
      note(.new, id, entry)
    case .known(let id):
      known += 1
      note(.known, id, entry)
    case .replaced(let old, let id):
      replaced += 1
      note(.changed, id, entry, "\(old) 作废")
    }
  }

  private mutating func note(
    _ fate: PlanSheet.Fate, _ id: ResultID, _ entry: ResultEntry, _ text: String? = nil
  ) {
    let result = entry.result
    cells.append([
      entry.line.map { .integer($0) } ?? .empty, .coded(fate), .text(id.description),
      .text(result.test.rawValue),
      .text(words.name(of: result.unit)), .optional(result.place.map { words.name(of: $0) }),
      .optional(result.item), .text(result.outcome.title),
      .text(entry.term.description), .optional(text),
    ])
  }

  private mutating func refuse(_ row: Row, _ problems: [Problem]) {
    let note = problems.map { $0.inRow.sentence }.joined(separator: "；")
    cells.append(
      [
        .integer(row.row.line), .coded(PlanSheet.Fate.bad), .empty,
      ] + row.subject.map { .optional($0) } + [.empty, .empty, .text(note)])
  }
}
