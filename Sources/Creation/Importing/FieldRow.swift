/// 一行字段 One row by its fields: of a table file whose columns stand for them, or of a file that names them itself.
public struct FieldRow<Field: TableField>: Sendable {
  /// The line the row begins on.
  public let line: Int
  private let file: String
  private let row: CSVRow
  private let map: HeaderMap<Field>?
  private let values: [Field: String]

  /// Puts a row of a table beside its header.
  public init(_ row: CSVRow, _ map: HeaderMap<Field>, file: String) {
    line = row.line
    self.file = file
    self.row = row
    self.map = map
    values = [:]
  }

  /// Takes fields that were named one by one.
  public init(_ values: [Field: String], line: Int, file: String) {
    self.line = line
    self.file = file
    row = CSVRow()
    map = nil
    self.values = values
  }
}

extension FieldRow {
  /// The field as it stands in the file; nothing where the file has no such column.
  public func text(_ field: Field) -> String? { map?.text(field, in: row) ?? values[field] }

  /// The spot of a field, for a message.
  public func site(_ field: Field) -> Problem.Site {
    map?.site(field, in: row, file) ?? .cell(file: file, line: line, column: field.key)
  }

  /// What is wrong with the row's width, if it is.
  public var widthProblem: Problem? {
    guard let map, row.count != map.header.count else { return nil }
    return Problem(
      "列数不对", at: .line(file: file, line: line), value: "\(row.count) 列", why: "表头有 \(map.header.count) 列",
      advice: "请检查这一行是否少了或多了分隔符、引号")
  }

  /// The field without white space around it; nothing where it is empty or not there.
  public func word(_ field: Field) -> String? {
    guard let text = text(field)?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// Several words in one field, separated by semicolons or 、.
  public func words(_ field: Field) -> [String] {
    guard let text = word(field) else { return [] }
    return text.split(whereSeparator: { ";；、".contains($0) }).map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
  }

  /// What a row says of an entry of a register by number and name; nothing where all the columns are empty.
  public func entry(_ word: Field, id: Field, name: Field) -> EntryWords? {
    let words = EntryWords(word: self.word(word), id: self.word(id), name: self.word(name))
    return words.isEmpty ? nil : words
  }

  /// Several entries of a register by number and name, each of which may have a column of its own; where the columns
  /// are not of the same length, the numbers rule.
  public func entries(_ word: Field, id: Field, name: Field) -> [EntryWords] {
    let (words, ids, names) = (self.words(word), self.words(id), self.words(name))
    let count = [ids, words, names].map(\.count).first { $0 > 0 } ?? 0
    func pick(_ list: [String], _ index: Int) -> String? { list.count == count ? list[index] : nil }
    return (0..<count).map {
      EntryWords(word: pick(words, $0), id: pick(ids, $0), name: pick(names, $0))
    }
  }
}
