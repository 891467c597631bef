/// JSON being written: strictly escaped, numbers as numbers, what is missing as `null`.
///
/// Characters that could harm a terminal are escaped too, which leaves the meaning the same, and so is the
/// byte order mark, which some readers drop at the beginning of a string.
struct JSONBytes {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []
}

extension JSONBytes {
  /// Returns the names of a sheet's columns as they stand before a value: `"unit": `.
  ///
  /// Where two columns share a Chinese title, the key takes its place, so that names differ.
  static func names(of sheet: Sheet, _ headers: Headers) -> [[UInt8]] {
    let names = sheet.columns.map { $0.name(headers) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(names, sheet.columns).map { name, column in
      var json = JSONBytes()
      json.string(counts[name] == 1 ? name : column.key)
      json.raw(": ")
      return json.bytes
    }
  }

  /// Writes JSON that is ready.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a row as an object.
  mutating func object(_ row: [Cell], names: [[UInt8]], _ headers: Headers) {
    raw("{")
    for (position, name) in names.enumerated() {
      if position > 0 { raw(", ") }
      bytes.append(contentsOf: name)
      value(row.cell(position), headers)
    }
    raw("}")
  }

  /// Writes a cell; a figure that is no number is written as a string.
  mutating func value(_ cell: Cell, _ headers: Headers) {
    if let number = cell.number {
      bytes.append(contentsOf: number.utf8)
      return
    }
    switch cell {
    case .empty, .absent: raw("null")
    case .flag(let value): raw(value ? "true" : "false")
    case .text, .coded: string(cell.words(headers))
    case .integer, .decimal, .percent, .change: string(cell.words(.key))
    }
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    raw("\"")
    if text.unicodeScalars.contains(where: JSONBytes.needsEscape) {
      for scalar in text.unicodeScalars { append(scalar) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    raw("\"")
  }
}

extension JSONBytes {
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || needsCode(scalar)
  }

  private static func needsCode(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || TerminalText.isUnsafe(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": raw("\\\"")
    case "\\": raw("\\\\")
    case "\n": raw("\\n")
    case "\r": raw("\\r")
    case "\t": raw("\\t")
    case _ where JSONBytes.needsCode(scalar): append(code: scalar.value)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Writes `\u001b`; every character written so is below U+FFFF.
  private mutating func append(code: UInt32) {
    raw("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: code >> shift) & 0xF
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
