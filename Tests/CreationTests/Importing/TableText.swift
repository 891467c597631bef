import Testing

@testable import Creation

/// A table written per RFC 4180, and read back by the code under test.
enum TableText {
  /// A field in quotes, quotes inside it doubled.
  static func quoted(_ field: String) -> String {
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// Whether a field must be quoted.
  static func needsQuotes(_ field: String) -> Bool {
    field.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) } || field.hasPrefix("\u{FEFF}")
  }

  /// A row without its line break; a field is quoted where it must be.
  static func row(_ fields: [String]) -> String {
    fields.map { needsQuotes($0) ? quoted($0) : $0 }.joined(separator: ",")
  }

  /// Every row of a table, with the line it begins on.
  static func rows(
    _ text: String, file: String = "t.csv", separator: Separator = .comma
  ) throws -> [(line: Int, fields: [String])] {
    try rows(Array(text.utf8), file: file, separator: separator)
  }

  /// The same from bytes.
  static func rows(
    _ bytes: [UInt8], file: String = "t.csv", separator: Separator = .comma
  ) throws -> [(line: Int, fields: [String])] {
    var reader = CSVReader(bytes, file: file, separator: separator)
    var row = CSVRow()
    var rows: [(line: Int, fields: [String])] = []
    while try reader.next(into: &row) { rows.append((row.line, row.strings)) }
    return rows
  }

  /// The first row of a table and the one after it.
  static func headed(_ text: String) throws -> (header: CSVRow, row: CSVRow) {
    var reader = CSVReader(Array(text.utf8), file: "t.csv")
    var (header, row) = (CSVRow(), CSVRow())
    try #require(try reader.next(into: &header))
    try #require(try reader.next(into: &row))
    return (header, row)
  }
}
