import Testing

@testable import CreationStore

@Suite("UTF-8 校验")
struct UTF8Tests {
  /// Bytes at and beside every limit of the table of well-formed sequences in the Unicode standard.
  private static let limits: [UInt8] = [0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]

  @Test("每个首字节与各界限字节的组合，判断与标准库一致", arguments: ["", "abcdefg", "中", "文字"])
  func agreesWithTheStandardLibrary(prefix: String) {
    var fields = LineFields(KeyTable(["a"]))
    for lead in 0x80...0xFF as ClosedRange<UInt8> {
      for second in Self.limits {
        for third in Self.limits {
          let text = Array(prefix.utf8) + [lead, second, third, Self.limits[Int(lead) % 9]]
          let isAccepted = PaddedBytes.copying(Array(#"{"a":""#.utf8) + text + Array(#""}"#.utf8)) { line in
            (try? fields.read(line)) != nil
          }
          #expect(isAccepted == (String(validating: text, as: UTF8.self) != nil), "\(text)")
        }
      }
    }
  }

  @Test("四字节序列的界限", arguments: [0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8] as [UInt8])
  func checksFourBytes(lead: UInt8) {
    for second in Self.limits {
      for third in Self.limits {
        for fourth in Self.limits {
          let text = [lead, second, third, fourth]
          let isAccepted = (try? JSONValue.parse([0x22] + text + [0x22])) != nil
          #expect(isAccepted == (String(validating: text, as: UTF8.self) != nil), "\(text)")
        }
      }
    }
  }
}
