import Creation
import CreationReports
import CreationStore

/// 测评表 A table of results on its way into a command: what becomes of each row is noted, and every fault kept.
struct ResultTable {
  private(set) var badRows: [ImportPlan.BadRow] = []
  private var table: TableFile
  private var rows: [(row: ResultRow, extent: Range<Int>, entry: Result<ResultEntry, Problems>)] = []
  private var words: ImportWords
  private var cells: [[Cell]] = []
  private var (added, known, replaced, void) = (0, 0, 0, 0)
  private let read: [String]

  /// Reads all rows.
  init(
    _ input: InputFile, _ named: [ResultField: String], _ format: TableFormat, _ defaults: ResultDefaults,
    present: Moment, _ snapshot: Snapshot
  ) throws {
    table = try TableFile(input.bytes, file: input.name, format: format)
    let map = try table.map(named: named, required: [])
    if defaults.test == nil, !map.has(.test) { throw Problem.noTest(table) }
    read = table.notices(unused: map.unused)
    words = try ImportWords(snapshot, create: [])
    while try table.next() {
      var row = ResultRow(FieldRow(table.row, map, file: input.name), defaults, present: present)
      guard !row.isVoid else {
        void += 1
        continue
      }
      let entry: Result<ResultEntry, Problems>
      do throws(Problems) {
        entry = .success(try row.entry(&words, snapshot))
      } catch {
        entry = .failure(error)
      }
      rows.append((row, table.row.extent, entry))
    }
    if rows.isEmpty, void == 0 { throw Problem("表里没有结果", why: "表头下面一行也没有", advice: "请检查文件") }
  }
}

extension ResultTable {
  /// Books every good row.
  mutating func post(replacing replaces: Bool, _ transaction: inout Transaction) throws {
    let entries = rows.compactMap { try? $0.entry.get() }
    var plan = try ResultPlan(transaction.snapshot, for: entries, replaces: replaces)
    for (row, extent, entry) in rows {
      do throws(Problems) {
        let entry = try entry.get()
        note(try take(entry, row, &plan, &transaction), entry)
      } catch {
        badRows.append(ImportPlan.BadRow(line: row.row.line, extent: extent, problems: error.list))
        refuse(row, error.list)
      }
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
  private func take(
    _ entry: ResultEntry, _ row: ResultRow, _ plan: inout ResultPlan, _ transaction: inout Transaction
  ) throws(Problems) -> ResultPlan.Fate {
    let refusal = transaction.snapshot.refusal(of: entry.on)
    do throws(Problem) {
      return try plan.take(entry, &transaction)
    } catch {
      throw Problems([
        refusal == error ? error.inTable(at: row.row.site(.on)) : error.at(row.row.site(.marks))
      ])
    }
  }

  private mutating func note(_ fate: ResultPlan.Fate, _ entry: ResultEntry) {
    switch fate {
    case .new(let id):
      added += 1
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

  private mutating func refuse(_ row: ResultRow, _ problems: [Problem]) {
    let note = problems.map { $0.inRow.sentence }.joined(separator: "；")
    cells.append([
      .integer(row.row.line), .coded(PlanSheet.Fate.bad), .empty, .optional(row.row.word(.test)),
      .optional(row.row.word(.unit)), .optional(row.row.word(.place)), .optional(row.row.word(.item)), .empty,
      .empty, .text(note),
    ])
  }
}

extension Problem {
  fileprivate static func noTest(_ table: TableFile) -> Problem {
    Problem(
      "不知道是哪种测评", at: .line(file: table.file, line: table.header.line), why: "表里没有「测评」一列",
      advice: "请用 --test 说明，如 --test 实地测评，或用 --map test=列名 指明是哪一列")
  }
}
