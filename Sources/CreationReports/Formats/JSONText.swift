/// A sheet as one JSON document: title, heading, columns, rows and notes, one row a line.
///
/// ```
/// {
///   "title": "月测评",
///   "heading": ["截至 2026-10-31"],
///   "columns": [
///     {"key": "unit", "title": "单位"}
///   ],
///   "rows": [
///     {"unit": "城东区"}
///   ],
///   "notes": []
/// }
/// ```
enum JSONText {
  /// Writes the sheet with all its columns.
  static func bytes(of sheet: Sheet, headers: Headers) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\n  \"title\": ")
    if let title = sheet.title { json.string(title) } else { json.raw("null") }
    json.raw(",\n  \"heading\": ")
    json.strings(sheet.heading)
    json.raw(",\n  \"columns\": ")
    json.lines(sheet.columns) { $0.object($1) }
    json.raw(",\n  \"rows\": ")
    let names = JSONBytes.names(of: sheet, headers)
    json.lines(sheet.rows) { $0.object($1, names: names, headers) }
    json.raw(",\n  \"notes\": ")
    json.strings(sheet.notes)
    json.raw("\n}\n")
    return json.bytes
  }
}

extension JSONBytes {
  fileprivate mutating func object(_ column: Column) {
    raw("{\"key\": ")
    string(column.key)
    raw(", \"title\": ")
    string(column.title)
    raw("}")
  }

  fileprivate mutating func strings(_ list: [String]) {
    raw("[")
    for (position, text) in list.enumerated() {
      if position > 0 { raw(", ") }
      string(text)
    }
    raw("]")
  }

  /// An array with each element on its own line.
  fileprivate mutating func lines<Element>(
    _ list: [Element], _ write: (inout JSONBytes, Element) -> Void
  ) {
    raw("[")
    for (position, element) in list.enumerated() {
      raw(position > 0 ? ",\n    " : "\n    ")
      write(&self, element)
    }
    raw(list.isEmpty ? "]" : "\n  ]")
  }
}
