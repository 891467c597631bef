extension JSONValue {
  /// The value as people read it: a member or element a line, two blanks further in, an end of line behind.
  ///
  /// Objects and lists of plain values that fit into a line stay on one.
  package var prettyBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(indent: 0, to: &bytes)
    return bytes + [0x0A]
  }

  private func write(indent: Int, to bytes: inout [UInt8]) {
    switch self {
    case .object(let members) where !isShort(indent):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.newLine(indent + 1, comma: index > 0, to: &bytes)
        bytes.appendJSON(member.key)
        bytes += [UInt8(ascii: ":"), 0x20]
        member.value.write(indent: indent + 1, to: &bytes)
      }
      Self.newLine(indent, comma: false, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    case .array(let elements) where !isShort(indent):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        Self.newLine(indent + 1, comma: index > 0, to: &bytes)
        element.write(indent: indent + 1, to: &bytes)
      }
      Self.newLine(indent, comma: false, to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    default: writeShort(to: &bytes)
    }
  }

  private static func newLine(_ indent: Int, comma: Bool, to bytes: inout [UInt8]) {
    if comma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(0x0A)
    bytes += [UInt8](repeating: 0x20, count: 2 * indent)
  }

  private func writeShort(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += [UInt8(ascii: ","), 0x20] }
        bytes.appendJSON(member.key)
        bytes += [UInt8(ascii: ":"), 0x20]
        member.value.writeShort(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes += [UInt8(ascii: ","), 0x20] }
        element.writeShort(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    default: bytes.appendJSON(self)
    }
  }

  /// Whether it fits into a line of about a hundred bytes and holds nothing deep.
  private func isShort(_ indent: Int) -> Bool { depth <= 2 && bytes.count + 2 * indent <= 90 }

  private var depth: Int {
    switch self {
    case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
    case .array(let elements): 1 + (elements.map(\.depth).max() ?? 0)
    default: 0
    }
  }
}
