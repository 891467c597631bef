/// iCalendar content lines being written: escaped, folded and ended as RFC 5545 has it.
///
/// A line longer than 75 bytes goes on in the next after a line break and one space. A character is never cut
/// in two, so that a reader that joins lines only after decoding them reads the same.
struct ICalendarLines {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []

  /// The most bytes of a line before its line break.
  private static let most = 75
}

extension ICalendarLines {
  /// Writes a line that needs no escaping.
  mutating func add(_ line: String) {
    var rest = Array(line.utf8)[...]
    var room = ICalendarLines.most
    while rest.count > room {
      let head = rest.prefix(ICalendarLines.wholeCharacters(of: rest, within: room))
      bytes.append(contentsOf: head)
      bytes.append(contentsOf: "\r\n ".utf8)
      rest = rest.dropFirst(head.count)
      room = ICalendarLines.most - 1
    }
    bytes.append(contentsOf: rest)
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Writes a property whose value is text.
  mutating func add(_ name: String, text: String) {
    add("\(name):\(ICalendarLines.escaped(text))")
  }

  /// Writes a property whose value is a list of texts.
  mutating func add(_ name: String, texts: [String]) {
    add("\(name):\(texts.map(ICalendarLines.escaped).joined(separator: ","))")
  }

  /// The text as a value: backslash, semicolon, comma and line break escaped, no other control characters.
  ///
  /// `"一,二;三\n四"` becomes `一\,二\;三\n四`.
  static func escaped(_ text: String) -> String {
    var value = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x5C, 0x3B, 0x2C: value.append(contentsOf: ["\\", scalar])
      case 0x0A where afterReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: value.append(contentsOf: ["\\", "n"])
      case 0x09: value.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: value.append(scalar)
      }
    }
    return String(value)
  }

  /// How many of the first bytes make whole characters.
  private static func wholeCharacters(of bytes: ArraySlice<UInt8>, within most: Int) -> Int {
    var count = most
    while count > 0, bytes[bytes.startIndex + count] & 0xC0 == 0x80 { count -= 1 }
    return count > 0 ? count : most
  }
}
