import Foundation
import Testing

@testable import Creation

@Suite("国标码 GB18030")
struct GB18030Tests {
  private static let absent: Comment = "没有 python3，跳过与它的编码表的比对"

  struct Case: Sendable {
    var text: String
    var bytes: [UInt8]
  }

  /// From the standard's own tables and the published examples of its four-byte codes.
  private static let cases = [
    Case(text: "a,1\r\n", bytes: [0x61, 0x2C, 0x31, 0x0D, 0x0A]),
    Case(text: "啊", bytes: [0xB0, 0xA1]), Case(text: "城西", bytes: [0xB3, 0xC7, 0xCE, 0xF7]),
    Case(text: "齄", bytes: [0xF7, 0xFE]), Case(text: "丂", bytes: [0x81, 0x40]),
    Case(text: "镕", bytes: [0xE9, 0x46]), Case(text: "\u{3000}", bytes: [0xA1, 0xA1]),
    Case(text: "①", bytes: [0xA2, 0xD9]), Case(text: "€", bytes: [0xA2, 0xE3]),
    Case(text: "\u{80}", bytes: [0x81, 0x30, 0x81, 0x30]), Case(text: "é", bytes: [0xA8, 0xA6]),
    Case(text: "ß", bytes: [0x81, 0x30, 0x89, 0x38]),
    Case(text: "\u{FFFF}", bytes: [0x84, 0x31, 0xA4, 0x39]),
    Case(text: "㐀", bytes: [0x81, 0x39, 0xEE, 0x39]),
    Case(text: "\u{10000}", bytes: [0x90, 0x30, 0x81, 0x30]),
    Case(text: "𠮷", bytes: [0x95, 0x34, 0xB2, 0x35]),
    Case(text: "\u{10FFFF}", bytes: [0xE3, 0x32, 0x9A, 0x35]),
  ]

  @Test("二字节码和四字节码", arguments: cases)
  func codes(_ test: Case) throws {
    #expect(GB18030.encoded(test.text.utf8) == test.bytes)
    #expect(try GB18030.utf8(test.bytes) == Array(test.text.utf8))
  }

  @Test(
    "不成码的字节：说出第一处",
    arguments: [
      ([0x80], 0), ([0xFF], 0), ([0x61, 0xB3], 1), ([0xB3, 0xC7, 0xB3, 0x20], 2), ([0x81, 0x7F], 0),
      ([0x81, 0x30], 0), ([0x81, 0x30, 0x81], 0), ([0x81, 0x30, 0x81, 0x3A], 0),
      ([0x81, 0x30, 0x80, 0x30], 0),
      // Beyond the basic plane, and beyond the last character.
      ([0x84, 0x31, 0xA5, 0x30], 0), ([0x8F, 0x39, 0xFE, 0x39], 0), ([0xE3, 0x32, 0x9A, 0x36], 0),
      ([0xFE, 0x39, 0xFE, 0x39], 0),
    ] as [([UInt8], Int)])
  func faults(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: EncodingFault(offset: offset)) { try GB18030.utf8(bytes) }
  }

  @Test("全部 1,112,064 个字符的码，与 python3 的一致", .enabled(if: PythonCodec.isPresent, absent))
  func everyCharacter() throws {
    let script = """
      import sys
      for c in range(0x110000):
        if not 0xD800 <= c < 0xE000: sys.stdout.buffer.write(chr(c).encode('gb18030'))
      """
    let expected = [UInt8](try PythonCodec.run(script))
    var utf8: [UInt8] = []
    for code in UInt32(0)..<0x110000 {
      if let scalar = Unicode.Scalar(code) { utf8 += Array(String(scalar).utf8) }
    }
    #expect(GB18030.encoded(utf8) == expected)
    #expect(try GB18030.utf8(expected) == utf8)
  }

  @Test("每一对字节、任意的字节串，收与不收同 python3 一致", .enabled(if: PythonCodec.isPresent, absent))
  func everyPair() throws {
    var chance = Chance()
    var strings: [[UInt8]] = (UInt8.min...UInt8.max).flatMap { lead in
      (UInt8.min...UInt8.max).map { [lead, $0, 0x61, 0x61] }
    }
    for _ in 0..<20_000 {
      strings.append([
        UInt8.random(in: 0x7F...0xFF, using: &chance), UInt8.random(in: 0x2F...0x3A, using: &chance),
        UInt8.random(in: 0x7F...0xFF, using: &chance), UInt8.random(in: 0x2F...0x3A, using: &chance),
      ])
    }
    let script = """
      import sys
      data = sys.stdin.buffer.read()
      def spot(b):
        try: b.decode('gb18030')
        except UnicodeDecodeError as e: return 48 + e.start
        return 46
      sys.stdout.buffer.write(bytes(spot(data[i:i+4]) for i in range(0, len(data), 4)))
      """
    let spots = [UInt8](try PythonCodec.run(script, input: Data(strings.joined())))
    try #require(spots.count == strings.count)
    for (bytes, spot) in zip(strings, spots) {
      var found: UInt8 = 46
      do throws(EncodingFault) { _ = try GB18030.utf8(bytes) } catch { found = 48 + UInt8(error.offset) }
      #expect(found == spot, "\(bytes) \(chance)")
    }
  }
}
