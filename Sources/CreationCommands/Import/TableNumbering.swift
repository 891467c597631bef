import Creation
import CreationStore

/// Gives every row of a register's table its number: the one written, else that of the entry on file with its
/// name, else a free one. All rows are numbered before any is read, since one may name another.
struct TableNumbering<Entry: RegisterTable> {
  private let register: RegisterFile<Entry>
  private var numbers: FreeNumbers
  private var lines: [String: Int] = [:]
  /// The numbers of the table's rows, by number and by name.
  private(set) var named: [String: String] = [:]

  init(_ register: RegisterFile<Entry>) {
    self.register = register
    numbers = FreeNumbers(Entry.self, taken: register.entries.map(\.id.rawValue))
  }

  mutating func number(of row: inout TableRow<Entry.Field>) -> Entry.ID {
    let name = row.required(Entry.nameField)
    let written = row.word(Entry.idField)
    let field = written == nil ? Entry.nameField : Entry.idField
    if let line = lines[written ?? name], !name.isEmpty { row.refuse(.twice(field.title, line: line), field) }
    for word in [written, name].compactMap(\.self) { lines[word] = row.line }
    let id = written ?? register.find(name)?.id.rawValue ?? numbers.next()
    named[name] = id
    named[id] = id
    return Entry.ID(rawValue: id)
  }
}

extension Problem {
  fileprivate static func twice(_ field: String, line: Int) -> Problem {
    Problem("\(field)重复", why: "第 \(line) 行已有它", advice: "请只留一行；确是两个的，各写一个编号")
  }
}
