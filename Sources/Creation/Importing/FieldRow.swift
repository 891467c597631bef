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

  /// Several entries of a register by number or name; where the numbers have a column of their own they rule, and
  /// the words beside them are their names as far as there are as many.
  public func entries(_ words: Field, ids: Field) -> [EntryWords] {
    let (words, ids) = (self.words(words), self.words(ids))
    guard !ids.isEmpty else { return words.map { EntryWords(word: $0) } }
    guard words.count == ids.count else { return ids.map { EntryWords(id: $0) } }
    return zip(ids, words).map { EntryWords(id: $0, name: $1) }
  }
}
