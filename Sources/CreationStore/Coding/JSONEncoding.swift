extension [UInt8] {
  /// Appends a string in its quotes, escaping only what must be: quotes, backslashes, control characters.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends a value of any kind without blanks.
  mutating func appendJSON(_ value: JSONValue) {
    switch value {
    case .object(let members): appendJSON(members)
    case .array(let elements): appendJSON(elements)
    case .string(let text): appendJSON(text)
    case .number(let number): append(contentsOf: number.text.utf8)
    case .bool(let bool): append(contentsOf: (bool ? "true" : "false").utf8)
    case .null: append(contentsOf: "null".utf8)
    }
  }
}

extension JSONValue {
  /// The value as a JSON text without blanks.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(self)
    return bytes
  }
}

extension [UInt8] {
  private mutating func appendJSON(_ members: [JSONMember]) {
    append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(member.key)
      append(UInt8(ascii: ":"))
      appendJSON(member.value)
    }
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(_ elements: [JSONValue]) {
    append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(element)
    }
    append(UInt8(ascii: "]"))
  }

  /// Appends the bytes from one that needs an escape to the next in one piece.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var first = 0
    while true {
      let stop = Self.firstToEscape(in: text, from: first)
      append(contentsOf: UnsafeBufferPointer(rebasing: text[first..<stop]))
      guard stop < text.count else { return }
      appendEscape(of: text[stop])
      first = stop + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    default:
      append(contentsOf: "u00".utf8)
      append(Self.hexDigits[Int(byte >> 4)])
      append(Self.hexDigits[Int(byte & 0xF)])
    }
  }

  private static let hexDigits = [UInt8]("0123456789abcdef".utf8)

  /// The first place from the index on whose byte needs an escape, else the end.
  private static func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var index = first
    let raw = UnsafeRawBufferPointer(text)
    while index + 8 <= raw.count {
      let stops = JSONCursor.escapes(
        in: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count {
      let byte = raw[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index += 1
    }
    return index
  }
}
