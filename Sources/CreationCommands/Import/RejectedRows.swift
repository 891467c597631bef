import Creation
import CreationReports
import CreationStore

/// 坏行 What could not be taken, as it stood in its file, with what is wrong beside it: to be mended there and
/// imported again.
enum RejectedRows {
  /// Rows of a table under its header, in its own separator; with the mark by which spreadsheets know UTF-8.
  static func table(_ table: TableFile, _ bad: [ImportPlan.BadRow]) -> [UInt8] {
    let word = HeaderMap<FindingField>.errorColumn
    let column = (0..<table.header.count).first { table.header.trimmed($0) == word }
    var output = CSVText.byteOrderMark + line(table, table.header.extent, without: column, word)
    for row in bad { output += line(table, row.extent, without: column, said(row)) }
    return output
  }

  /// Lines of JSON, each with a member more.
  static func lines(_ text: [UInt8], _ bad: [ImportPlan.BadRow]) -> [UInt8] {
    bad.flatMap { row in
      guard let members = (try? JSONValue.parse(text[row.extent]))?.members else {
        return Array(trimmed(text[row.extent])) + [0x0A]
      }
      let others = members.filter { $0.key != FindingLines.errorKey }
      return JSONValue.object(others + [JSONMember(FindingLines.errorKey, .string(said(row)))]).bytes + [0x0A]
    }
  }
}

extension RejectedRows {
  /// Throws where bad rows would be written over the file they come from.
  static func refuseOverwriting(_ file: String, with bad: String, _ session: Session) throws {
    guard file != "-", let input = ResolvedPath(session.path(file)) else { return }
    guard ResolvedPath(session.path(bad)) == input else { return }
    throw Problem(
      "坏行不能写到要导入的文件", at: .option("--skip-bad"), value: bad, why: "写进去，原来的表就没有了", advice: "请另起一个文件名")
  }

  private static func said(_ row: ImportPlan.BadRow) -> String {
    row.problems.map(\.sentence).joined(separator: "；")
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x0A || last == 0x0D { line = line.dropLast() }
    return line
  }

  /// A row with a word behind it; the word an earlier import put there is left out.
  private static func line(
    _ table: TableFile, _ extent: Range<Int>, without column: Int?, _ word: String
  ) -> [UInt8] {
    var row = trimmed(table.text[extent])
    if let column { row = fields(table, extent, without: column)[...] }
    return Array(row) + [table.separator.byte] + quoted(word) + [0x0D, 0x0A]
  }

  private static func fields(_ table: TableFile, _ extent: Range<Int>, without column: Int) -> [UInt8] {
    var reader = CSVReader(Array(table.text[extent]), file: table.file, separator: table.separator)
    var row = CSVRow()
    guard (try? reader.next(into: &row)) == true else { return [] }
    let kept = row.strings.enumerated().filter { $0.offset != column }.map { quoted($0.element) }
    return Array(kept.joined(separator: [table.separator.byte]))
  }

  private static func quoted(_ word: String) -> [UInt8] {
    var bytes: [UInt8] = [0x22]
    for byte in word.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    return bytes + [0x22]
  }
}
