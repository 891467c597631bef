/// 指纹 A digest of 64 bits by which keys are told apart and damaged pages are known.
///
/// Every word is mixed in so that two sequences that differ in one word alone never have the same digest.
/// A text goes in behind its length, so that 「ab」「c」 is not 「a」「bc」.
struct Fingerprint {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
}

extension Fingerprint {
  /// The digest of what was taken so far.
  var value: UInt64 {
    var value = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  /// Takes a word.
  @inline(__always)
  mutating func take(_ word: UInt64) {
    state = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  /// Takes bytes, eight at a time, behind their count.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    take(UInt64(bytes.count))
    var index = 0
    while index + 8 <= bytes.count {
      take(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      index += 8
    }
    if index < bytes.count { take(bytes[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
  }

  /// Takes a text as its bytes.
  mutating func take(_ text: String) {
    var text = text
    text.withUTF8 { take(UnsafeRawBufferPointer($0)) }
  }

  /// The digest of texts, one behind the other.
  static func of(_ texts: String...) -> UInt64 {
    var print = Fingerprint()
    for text in texts { print.take(text) }
    return print.value
  }

  /// The digest of one word.
  static func of(_ word: UInt64) -> UInt64 {
    var print = Fingerprint()
    print.take(word)
    return print.value
  }
}
