/// A sheet as comma-separated values that Excel and WPS open with a double click.
///
/// RFC 4180 in UTF-8 with a byte order mark; every row, the last too, ends in CR LF; a field is quoted only
/// where it must be. Only the column names and the rows are written. All columns are, also those tables for
/// people leave out. Text a spreadsheet would run is neutralised, see ``CSVText/neutralised(_:)``. A change
/// is a signed number in either wording, so that it can be sorted and added up.
package enum CSVText {
  /// The three bytes before everything, by which Excel knows that the file is UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes the sheet.
  static func bytes(of sheet: Sheet, headers: Headers) -> [UInt8] {
    var output = byteOrderMark
    guard !sheet.columns.isEmpty else { return output }
    append(row: sheet.columns.map { neutralised($0.name(headers)) }, to: &output)
    for row in sheet.rows {
      append(row: sheet.columns.indices.lazy.map { field(row.cell($0), headers) }, to: &output)
    }
    return output
  }
}

extension CSVText {
  private static func field(_ cell: Cell, _ headers: Headers) -> String {
    guard let number = cell.number else { return neutralised(cell.words(headers)) }
    if case .percent = cell { return cell.words(headers) }
    return number
  }

  /// A row of one empty field is written `""`, since readers skip an empty line.
  private static func append(row: some Collection<String>, to output: inout [UInt8]) {
    let start = output.count
    for (position, field) in row.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      append(field: field, to: &output)
    }
    if output.count == start { output.append(contentsOf: "\"\"".utf8) }
    output.append(contentsOf: "\r\n".utf8)
  }

  private static func append(field: String, to output: inout [UInt8]) {
    guard field.utf8.contains(where: needsQuotes) else {
      output.append(contentsOf: field.utf8)
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
