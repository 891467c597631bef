/// Writes characters as UTF-8.
enum UTF8Pen {
  /// Appends the bytes of a character, which must not be half of a surrogate pair.
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    func trail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      output.append(trail(0))
    case 0x800..<0x10000:
      output.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      output.append(trail(6))
      output.append(trail(0))
    default:
      output.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
      output.append(trail(12))
      output.append(trail(6))
      output.append(trail(0))
    }
  }
}
