import Creation
import CreationStore

/// Reading of a register's table: all rows or, with every fault named, none.
struct RegisterImport<Entry: RegisterTable> {
  /// The entries of the table, in its order.
  private(set) var entries: [Entry] = []
  /// What the person should know of how the table was read.
  let notices: [String]
  private var problems: [Problem] = []

  /// Reads the table; `new` makes an entry not on file yet that has something already.
  init(
    _ bytes: [UInt8], file: String, named: [Entry.Field: String], format: TableFormat = TableFormat(),
    new: ((Entry.ID) -> Entry)? = nil, _ transaction: inout Transaction
  ) throws {
    var table = try TableFile(bytes, file: file, format: format)
    let map = try table.map(named: named, required: Entry.requiredFields)
    notices = table.notices(unused: map.unused)
    let register = try transaction.snapshot.register(Entry.self)
    var numbering = TableNumbering(register)
    var rows: [(row: TableRow<Entry.Field>, id: Entry.ID)] = []
    while try table.next() {
      var row = TableRow(FieldRow(table.row, map, file: file))
      let id = numbering.number(of: &row)
      rows.append((row, id))
    }
    let lookups = try RegisterLookups(transaction.snapshot, here: numbering.named, in: Entry.register)
    for (row, id) in rows { take(row, id, old: register[id] ?? new?(id), lookups) }
    try Problems(problems).throwIfAny()
  }

  private mutating func take(
    _ row: TableRow<Entry.Field>, _ id: Entry.ID, old: Entry?, _ lookups: RegisterLookups
  ) {
    var row = row
    let name = row.word(Entry.nameField) ?? ""
    var entry = Entry.read(&row, id: id, name: name, old: old, lookups)
    entry.retired = row.value(Entry.retiredField) { try Reader<Day>.day.read($0) } ?? entry.retired
    problems += row.problems
    entries.append(entry)
  }
}
