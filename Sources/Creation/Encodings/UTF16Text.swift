/// UTF-16 Text of two-byte units, as spreadsheets save 「Unicode 文本」.
struct UTF16Text {
  private let bytes: [UInt8]
  private let isBigEndian: Bool

  /// Takes the bytes behind the mark, if there was one.
  init(_ bytes: some Collection<UInt8>, isBigEndian: Bool) {
    self.bytes = Array(bytes)
    self.isBigEndian = isBigEndian
  }
}

extension UTF16Text {
  /// The text as UTF-8; half of a surrogate pair alone, or half a unit at the end, is a fault.
  func utf8() throws(EncodingFault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2 * 3)
    var position = 0
    while position < bytes.count {
      guard let unit = unit(at: position), !(0xDC00...0xDFFF ~= unit) else {
        throw EncodingFault(offset: position)
      }
      guard 0xD800...0xDBFF ~= unit else {
        UTF8Pen.append(unit, to: &output)
        position += 2
        continue
      }
      guard let low = self.unit(at: position + 2), 0xDC00...0xDFFF ~= low else {
        throw EncodingFault(offset: position)
      }
      UTF8Pen.append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &output)
      position += 4
    }
    return output
  }

  /// The line of a position, from 1, as rows of a table are counted.
  func line(at offset: Int) -> Int {
    var (line, position) = (1, 0)
    while position < offset, let unit = unit(at: position) {
      if unit == 0x0A || (unit == 0x0D && self.unit(at: position + 2) != 0x0A) { line += 1 }
      position += 2
    }
    return line
  }

  private func unit(at position: Int) -> UInt32? {
    guard position + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[position]), UInt32(bytes[position + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
