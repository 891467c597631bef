import Creation
import CreationReports

/// 表格文件 A table file opened: its encoding and separator known, its header read, row after row to come.
struct TableFile {
  let file: String
  let header: CSVRow
  let separator: Separator
  let encoding: TextEncoding
  /// The whole file as UTF-8; rows tell where in it they stand.
  let text: [UInt8]
  private(set) var row = CSVRow()
  private var reader: CSVReader

  /// Opens a file and reads its header.
  init(_ bytes: [UInt8], file: String, format: TableFormat = TableFormat()) throws(Problem) {
    let decoded = try DecodedText(bytes, file: file, given: format.encoding)
    self.file = file
    text = decoded.utf8
    encoding = decoded.encoding
    separator = format.separator ?? Separator(ofTable: text)
    reader = CSVReader(text, file: file, separator: separator)
    guard try reader.next(into: &row) else { throw .emptyTable(file) }
    header = row
  }
}

extension TableFile {
  /// Reads the next row; false at the end.
  mutating func next() throws(Problem) -> Bool { try reader.next(into: &row) }

  /// The columns matched with fields.
  func map<Field: TableField>(
    named: [Field: String], required: [Field]
  ) throws(Problems) -> HeaderMap<Field> {
    try HeaderMap(
      header: header, file: file, named: named, required: required, restoring: { CSVText.restored($0) })
  }

  /// What the person should know of how the file was read: its look, where it is not a plain one, and the
  /// columns nothing was read from.
  func notices(unused: [String]) -> [String] {
    let isPlain = encoding == .utf8 && separator == .comma
    let look = isPlain ? [] : ["编码 \(encoding.title)，分隔符 \(separator.title)"]
    guard !unused.isEmpty else { return look }
    let more = unused.count > 12 ? "等 \(unused.count) 列" : ""
    return look + ["没有用到的列：\(unused.prefix(12).joined(separator: "、"))\(more)"]
  }
}

extension Problem {
  fileprivate static func emptyTable(_ file: String) -> Problem {
    Problem("表是空的", at: .file(file), why: "连表头也没有", advice: "请检查文件")
  }
}
