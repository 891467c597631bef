/// 表格读取 Reads rows of comma-separated fields per RFC 4180, or with another separator, one at a time, without copying the file.
///
/// Quoted fields may hold commas, quotes written twice, and line breaks; rows may end in CR LF, LF or CR; a
/// byte-order mark before the header is passed over.
///
/// ```swift
/// var reader = CSVReader(Array("a,b\n1,\"x\"\"y\"\n".utf8), file: "f.csv")
/// var row = CSVRow()
/// while try reader.next(into: &row) { print(row.line, row.strings) }   // 1 ["a", "b"]; 2 ["1", "x\"y"]
/// ```
public struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private let file: String
  private let separator: Separator
  private var position: Int
  private var line = 1

  /// Begins at the first row of the file.
  public init(_ bytes: [UInt8], file: String, separator: Separator = .comma) {
    self.bytes = bytes
    self.file = file
    self.separator = separator
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

extension CSVReader {
  /// Reads the next row; false at the end of the file. Rows without any content are passed over.
  ///
  /// Throws where a quoted field does not end, or goes on after its closing quote.
  public mutating func next(into row: inout CSVRow) throws(Problem) -> Bool {
    while position < bytes.count {
      row.reset(line: line, bytes)
      let start = position
      try readRow(into: &row)
      row.extent = start..<position
      if !row.isBlank { return true }
    }
    return false
  }

  private mutating func readRow(into row: inout CSVRow) throws(Problem) {
    while true {
      if position < bytes.count, bytes[position] == 0x22 {
        try readQuoted(into: &row)
      } else {
        readPlain(into: &row)
      }
      guard position < bytes.count else { return }
      let end = bytes[position]
      position += 1
      if end == separator.byte { continue }
      line += 1
      if end == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return
    }
  }

  private mutating func readPlain(into row: inout CSVRow) {
    let start = position
    let separator = separator.byte
    bytes.withUnsafeBufferPointer { all in
      while position < all.count {
        let byte = all[position]
        if byte == separator || byte == 0x0A || byte == 0x0D { break }
        position += 1
      }
    }
    row.append(start..<position, doubled: false)
  }

  private mutating func readQuoted(into row: inout CSVRow) throws(Problem) {
    let begun = line
    position += 1
    let start = position
    var doubled = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)) {
        line += 1
      }
      position += 1
      guard byte == 0x22 else { continue }
      if position < bytes.count, bytes[position] == 0x22 {
        doubled = true
        position += 1
        continue
      }
      row.append(start..<(position - 1), doubled: doubled)
      return try requireFieldEnd(begun)
    }
    throw Problem(
      "引号没有配对", at: .line(file: file, line: begun), why: "从这一行开始的双引号直到文件结束都没有关上",
      advice: "请补上引号；字段里的引号应写两个")
  }

  private func requireFieldEnd(_ begun: Int) throws(Problem) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    guard byte != separator.byte, byte != 0x0A, byte != 0x0D else { return }
    throw Problem(
      "引号后面还有字", at: .line(file: file, line: line), why: "字段在第 \(begun) 行用双引号开头，关上后应是\(separator.title)或换行",
      advice: "请把字段里的引号写成两个")
  }
}
