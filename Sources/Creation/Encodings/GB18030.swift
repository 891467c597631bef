/// 国标码 GB 18030 The encoding older spreadsheets in China save text in; GBK and GB 2312 are parts of it.
///
/// A character takes one byte, two or four; every character there is has a code, so writing never loses any.
///
/// ```swift
/// GB18030.encoded("城a".utf8)                    // [0xB3, 0xC7, 0x61]
/// try GB18030.utf8([0xB3, 0xC7, 0x61])           // the bytes of 城a
/// ```
public enum GB18030 {}

extension GB18030 {
  /// Writes text, given as UTF-8, in the encoding.
  public static func encoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    let table = GB18030Table.shared
    var output: [UInt8] = []
    output.reserveCapacity(text.underestimatedCount)
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      append(scalar.value, table, to: &output)
    }
    return output
  }

  /// Reads bytes strictly and gives the same text as UTF-8.
  static func utf8(_ bytes: some Collection<UInt8>) throws(EncodingFault) -> [UInt8] {
    let bytes = Array(bytes)
    let table = GB18030Table.shared
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2 * 3)
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        output.append(bytes[position])
        position += 1
        continue
      }
      guard let (scalar, length) = read(bytes, position, table) else { throw EncodingFault(offset: position) }
      UTF8Pen.append(scalar, to: &output)
      position += length
    }
    return output
  }
}

extension GB18030 {
  /// The first four-byte code beyond the basic plane, 90308130, counted from 81308130.
  private static let firstBeyond = 189_000

  /// The character whose code of more than one byte begins there, and how long the code is.
  private static func read(_ bytes: [UInt8], _ position: Int, _ table: GB18030Table) -> (UInt32, Int)? {
    guard position + 1 < bytes.count else { return nil }
    let (lead, trail) = (bytes[position], bytes[position + 1])
    if let place = GB18030Table.place(lead, trail) { return (UInt32(table.pairs[place]), 2) }
    guard position + 3 < bytes.count, 0x81...0xFE ~= lead, 0x30...0x39 ~= trail,
      0x81...0xFE ~= bytes[position + 2], 0x30...0x39 ~= bytes[position + 3]
    else { return nil }
    let row = (Int(lead) - 0x81) * 10 + Int(trail) - 0x30
    let count = (row * 126 + Int(bytes[position + 2]) - 0x81) * 10 + Int(bytes[position + 3]) - 0x30
    if count < table.quads.count { return (UInt32(table.quads[count]), 4) }
    guard firstBeyond..<(firstBeyond + 0x100000) ~= count else { return nil }
    return (UInt32(count - firstBeyond + 0x10000), 4)
  }

  private static func append(_ scalar: UInt32, _ table: GB18030Table, to output: inout [UInt8]) {
    guard scalar >= 0x80 else { return output.append(UInt8(truncatingIfNeeded: scalar)) }
    guard scalar < 0x10000 else { return appendQuad(firstBeyond + Int(scalar) - 0x10000, to: &output) }
    let code = table.codes[Int(scalar)]
    guard code == 0 else {
      output.append(UInt8(code >> 8))
      return output.append(UInt8(code & 0xFF))
    }
    appendQuad(rank(of: UInt16(truncatingIfNeeded: scalar), in: table.quads), to: &output)
  }

  private static func appendQuad(_ count: Int, to output: inout [UInt8]) {
    output.append(UInt8(truncatingIfNeeded: 0x81 + count / 12_600))
    output.append(UInt8(truncatingIfNeeded: 0x30 + count / 1260 % 10))
    output.append(UInt8(truncatingIfNeeded: 0x81 + count / 10 % 126))
    output.append(UInt8(truncatingIfNeeded: 0x30 + count % 10))
  }

  /// How many characters with codes of four bytes come before one.
  private static func rank(of character: UInt16, in quads: [UInt16]) -> Int {
    var (low, high) = (0, quads.count)
    while low < high {
      let middle = (low + high) / 2
      if quads[middle] < character { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
