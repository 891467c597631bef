/// The checksum of ZIP, PNG and gzip (CRC-32, IEEE 802.3), taken over bytes in as many pieces as there are.
///
/// ```
/// CRC32.checksum("123456789".utf8)   // 0xCBF43926, written cbf43926
/// ```
package struct CRC32: Sendable {
  private var register = UInt32.max

  /// Starts with no bytes.
  package init() {}
}

extension CRC32 {
  /// The checksum of the bytes taken so far.
  package var value: UInt32 { ~register }

  /// Takes more bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    register = Self.tables.withUnsafeBufferPointer { tables in
      Self.advance(register, over: bytes, tables)
    }
  }

  /// Takes more bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) == nil {
      Array(bytes).withUnsafeBytes { update($0) }
    }
  }

  /// The checksum of the bytes.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var sum = CRC32()
    sum.update(bytes)
    return sum.value
  }

  /// The checksum of the bytes.
  package static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = CRC32()
    sum.update(bytes)
    return sum.value
  }

  /// A checksum as eight digits, such as `0000abcd`.
  package static func hex(_ checksum: UInt32) -> String {
    let digits = String(checksum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension CRC32 {
  /// Eight tables of 256: entry b of table k is the register after byte b and k zero bytes more.
  private static let tables: [UInt32] = {
    var tables = (0..<256 as Range<UInt32>).map { byte in
      (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()

  private static func advance(
    _ register: UInt32, over bytes: UnsafeRawBufferPointer, _ tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var register = register
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      register = fold(word ^ UInt64(register), tables)
      index += 8
    }
    while index < bytes.count {
      register = register >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: register) ^ bytes[index])]
      index += 1
    }
    return register
  }

  /// The register after eight bytes, the first in the lowest place and mixed with the register before.
  @inline(__always)
  private static func fold(_ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let early =
      tables[0x700 + Int(word & 0xFF)] ^ tables[0x600 + Int(word >> 8 & 0xFF)]
      ^ tables[0x500 + Int(word >> 16 & 0xFF)] ^ tables[0x400 + Int(word >> 24 & 0xFF)]
    let late =
      tables[0x300 + Int(word >> 32 & 0xFF)] ^ tables[0x200 + Int(word >> 40 & 0xFF)]
      ^ tables[0x100 + Int(word >> 48 & 0xFF)] ^ tables[Int(word >> 56)]
    return early ^ late
  }
}
