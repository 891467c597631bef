import Testing

@testable import CreationStore

@Suite("校验和")
struct CRC32Tests {
  @Test("与公布的校验值一致")
  func matchesPublishedValues() {
    #expect(CRC32.checksum("123456789".utf8) == 0xCBF4_3926)
    #expect(CRC32.checksum("".utf8) == 0)
    #expect(CRC32.checksum("The quick brown fox jumps over the lazy dog".utf8) == 0x414F_A339)
  }

  @Test("与逐位算法一致，分几段都一样", arguments: [51, 52] as [UInt64])
  func matchesBitwise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let cut = Int.random(in: 0...length, using: &random)
      var sum = CRC32()
      sum.update(bytes[..<cut])
      bytes[cut...].withUnsafeBytes { sum.update($0) }
      #expect(sum.value == Self.bitwise(bytes), "seed \(seed) length \(length) cut \(cut)")
      #expect(CRC32.checksum(bytes) == sum.value)
      #expect(CRC32.checksum(bytes.lazy.map { $0 }) == sum.value)
    }
  }

  @Test("写成八位小写十六进制")
  func writesHex() {
    #expect(CRC32.hex(0xCBF4_3926) == "cbf43926")
    #expect(CRC32.hex(0xAB) == "000000ab" && CRC32.hex(0) == "00000000")
  }

  /// The definition: divide by the polynomial bit by bit, lowest bit first.
  private static func bitwise(_ bytes: [UInt8]) -> UInt32 {
    var register = UInt32.max
    for byte in bytes {
      for bit in 0..<8 as Range<UInt32> {
        let odd = (register ^ UInt32(byte) >> bit) & 1 == 1
        register = odd ? register >> 1 ^ 0xEDB8_8320 : register >> 1
      }
    }
    return ~register
  }
}
