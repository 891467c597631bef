/// A reader of RFC 4180 written for the tests alone: bytes in, rows of fields out.
enum TinyCSV {
  /// Reads rows that end in CR LF; returns nil for anything the standard does not allow.
  static func rows(_ bytes: some Sequence<UInt8>) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      guard let field = rest.first == quote ? quoted(&rest) : bare(&rest) else { return nil }
      row.append(String(decoding: field, as: UTF8.self))
      if rest.first == UInt8(ascii: ",") {
        rest.removeFirst()
        continue
      }
      guard rest.starts(with: [13, 10]) else { return nil }
      rest.removeFirst(2)
      rows.append(row)
      row = []
    }
    return row.isEmpty ? rows : nil
  }

  private static let quote = UInt8(ascii: "\"")

  private static func bare(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let field = rest.prefix { $0 != UInt8(ascii: ",") && $0 != 13 && $0 != 10 }
    rest = rest.dropFirst(field.count)
    return field.contains(quote) ? nil : field
  }

  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var field: ArraySlice<UInt8> = []
    rest.removeFirst()
    while let byte = rest.popFirst() {
      if byte != quote {
        field.append(byte)
      } else if rest.first == quote {
        field.append(rest.removeFirst())
      } else {
        return field
      }
    }
    return nil
  }
}
