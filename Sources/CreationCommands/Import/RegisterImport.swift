import Creation
import CreationStore

/// Reading of a register's table: all rows or, with every fault named, none.
struct RegisterImport<Entry: RegisterTable> {
  /// The entries of the table, in its order.
  private(set) var entries: [Entry] = []
  private var problems: [Problem] = []

  init(
    _ bytes: [UInt8], file: String, named: [Entry.Field: String], _ transaction: inout Transaction
  ) throws {
    try CSVReader.refuseOtherEncodings(bytes, file: file)
    var reader = CSVReader(bytes, file: file)
    var row = CSVRow()
    guard try reader.next(into: &row) else { throw Problem.emptyTable(file) }
    let map = try HeaderMap(header: row, file: file, named: named, required: Entry.requiredFields)
    let register = try transaction.snapshot.register(Entry.self)
    var numbering = TableNumbering(register)
    var rows: [(row: TableRow<Entry.Field>, id: Entry.ID)] = []
    while try reader.next(into: &row) {
      var row = TableRow(row, map, file: file)
      let id = numbering.number(of: &row)
      rows.append((row, id))
    }
    let units = try UnitWords(transaction, here: Entry.self == Unit.self ? numbering.named : [:])
    for (row, id) in rows { take(row, id, old: register[id], units) }
    try Problems(problems).throwIfAny()
  }

  private mutating func take(_ row: TableRow<Entry.Field>, _ id: Entry.ID, old: Entry?, _ units: UnitWords) {
    var row = row
    let name = row.word(Entry.nameField) ?? ""
    let entry = Entry.read(&row, id: id, name: name, old: old, unit: units.find)
    problems += row.problems
    entries.append(entry)
  }
}

/// Gives every row of a table its number: the one written, else that of the entry on file with its name, else
/// a free one. All rows are numbered before any is read, since one may name another.
private struct TableNumbering<Entry: RegisterTable> {
  private let register: RegisterFile<Entry>
  private var numbers: FreeNumbers
  private var lines: [String: Int] = [:]
  /// The numbers of the table's rows, by number and by name.
  private(set) var named: [String: String] = [:]

  init(_ register: RegisterFile<Entry>) {
    self.register = register
    numbers = FreeNumbers(Entry.prefix, width: 3, taken: register.entries.map(\.id.rawValue))
  }

  mutating func number(of row: inout TableRow<Entry.Field>) -> Entry.ID {
    let name = row.required(Entry.nameField)
    let written = row.word(Entry.idField)
    let field = written == nil ? Entry.nameField : Entry.idField
    if let line = lines[written ?? name], !name.isEmpty { row.refuse(.twice(field.title, line: line), field) }
    for word in [written, name].compactMap(\.self) { lines[word] = row.row.line }
    let id = written ?? register.find(name)?.id.rawValue ?? numbers.next()
    named[name] = id
    named[id] = id
    return Entry.ID(rawValue: id)
  }
}

/// Looks units up by number or name, among those on file and those of the table being read.
struct UnitWords {
  private let here: [String: String]
  private let register: RegisterFile<Unit>

  /// Takes the units on file and those a table itself brings, so that a parent may stand in the same table.
  init(_ transaction: Transaction, here: [String: String]) throws {
    self.here = here
    register = try transaction.snapshot.register(Unit.self)
  }

  /// The unit called that.
  func find(_ word: String) throws -> UnitID {
    if let id = here[word].map(UnitID.init(rawValue:)) ?? register.find(word)?.id { return id }
    let names = Dictionary(register.entries.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { $1 })
    throw Problem.notOne(Unit.self, word, at: nil, among: names)
  }
}

/// Numbers nobody has yet: `U-001`, `U-002`, …
struct FreeNumbers {
  private let prefix: String
  private let width: Int
  private var last: Int

  /// Goes on behind the numbers taken, in as many digits as they have; `width` where there are none.
  init(_ prefix: String, width: Int, taken: some Sequence<String>) {
    let digits = taken.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      .filter { Int($0) != nil }
    self.prefix = prefix
    self.width = digits.map(\.utf8.count).max() ?? width
    last = digits.compactMap { Int($0) }.max() ?? 0
  }

  mutating func next() -> String {
    last += 1
    return prefix + Digits.padded(last, width)
  }
}

extension Problem {
  fileprivate static func twice(_ field: String, line: Int) -> Problem {
    Problem("\(field)重复", why: "第 \(line) 行已有它", advice: "请只留一行；确是两个的，各写一个编号")
  }

  static func emptyTable(_ file: String) -> Problem {
    Problem("表是空的", at: .file(file), why: "连表头也没有", advice: "请检查文件")
  }
}
