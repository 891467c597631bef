/// A sheet as JSON Lines: each row an object on its own line, nothing else.
enum JSONLinesText {
  /// Writes the rows with all columns.
  static func bytes(of sheet: Sheet, headers: Headers) -> [UInt8] {
    let names = JSONBytes.names(of: sheet, headers)
    var json = JSONBytes()
    for row in sheet.rows {
      json.object(row, names: names, headers)
      json.raw("\n")
    }
    return json.bytes
  }
}
