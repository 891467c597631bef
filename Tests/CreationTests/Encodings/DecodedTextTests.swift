import Testing

@testable import Creation

@Suite("文件文字")
struct DecodedTextTests {
  private static let text = "编号,名称\r\nU-1,城东一区\u{3000}𠮷\r\n"

  private static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    "Excel 工作簿认得出来，请另存",
    arguments: [[0x50, 0x4B, 0x03, 0x04, 0x14] as [UInt8], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]],
    [nil, TextEncoding.utf8, .gb18030])
  func workbook(_ bytes: [UInt8], _ given: TextEncoding?) {
    let error = #expect(throws: Problem.self) { try DecodedText(bytes, file: "表.xlsx", given: given) }
    #expect(error?.what == "这是 Excel 工作簿" && error?.advice == "请另存为 CSV（UTF-8）再导入")
  }

  struct Case: Sendable {
    var bytes: [UInt8]
    var encoding: TextEncoding
    init(_ bytes: [UInt8], _ encoding: TextEncoding) {
      self.bytes = bytes
      self.encoding = encoding
    }
  }

  @Test(
    "各种编码，有标记和没有标记，读出来一个样",
    arguments: [
      Case(Array(text.utf8), .utf8), Case([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
      Case([0xFF, 0xFE] + wide(text, isBigEndian: false), .utf16LE),
      Case([0xFE, 0xFF] + wide(text, isBigEndian: true), .utf16BE),
      Case(wide(text, isBigEndian: false), .utf16LE), Case(wide(text, isBigEndian: true), .utf16BE),
      Case(GB18030.encoded(text.utf8), .gb18030),
      Case([0x84, 0x31, 0x95, 0x33] + GB18030.encoded(text.utf8), .gb18030),
    ])
  func encodings(_ test: Case) throws {
    let found = try DecodedText(test.bytes, file: "t.csv")
    #expect(String(decoding: found.utf8, as: UTF8.self) == Self.text)
    #expect(found.encoding == test.encoding)
  }

  @Test("标记胜过指明的编码，指明的胜过认出来的")
  func order() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array("城".utf8)
    #expect(try DecodedText(marked, file: "t.csv", given: .gb18030).encoding == .utf8)
    // 「联通」 in GB 18030 is valid UTF-8 too.
    let famous: [UInt8] = [0xC1, 0xAA, 0xCD, 0xA8]
    #expect(try DecodedText(famous, file: "t.csv", given: .gb18030).utf8 == Array("联通".utf8))
    #expect(try DecodedText([], file: "t.csv").encoding == .utf8)
  }

  @Test(
    "不是那种编码的，说出是哪一行",
    arguments: [
      (.utf8, [0xB5, 0xE3], 1), (.utf8, [0x61, 0x0A, 0x62, 0x0A, 0xFF], 3),
      (.utf8, [0x61, 0x0D, 0x0A, 0x62, 0x0D, 0x0A, 0xC0, 0x80], 3),
      (.utf8, [0x61, 0x0D, 0x62, 0x0D, 0xFF], 3),
      (.utf8, [0x0A, 0xE4, 0xB8], 2), (.utf8, [0xED, 0xA0, 0x80], 1), (.utf8, [0xE4, 0xB8, 0x0A, 0x61], 1),
      (.gb18030, [0xB3, 0xC7, 0x0D, 0x0A, 0xB3, 0x0A], 2), (.gb18030, [0x0A, 0x0D, 0xFF], 3),
      (.utf16LE, [0x61, 0, 0x0D, 0, 0x0A, 0, 0x0A, 0, 0, 0xDC, 0x61, 0], 3), (.utf16LE, [0x0D, 0, 0x61], 2),
      (.utf16BE, [0, 0x0A, 0xD8, 0, 0, 0x61], 2), (.utf16BE, [0xD8, 0], 1),
    ] as [(TextEncoding, [UInt8], Int)])
  func lines(_ encoding: TextEncoding, _ bytes: [UInt8], _ line: Int) {
    #expect(
      throws: Problem(
        "文件不是 \(encoding.title) 编码", at: .line(file: "问题.csv", line: line),
        why: "这一行有不属于 \(encoding.title) 的字节", advice: "请在表格软件里另存为「CSV UTF-8（逗号分隔）」再导入")
    ) {
      try DecodedText(bytes, file: "问题.csv", given: encoding)
    }
  }

  @Test("UTF-8 里坏了几个字节，不当成 GB18030 读成别的字")
  func damaged() {
    let good = Array("编号,名称\n1,城东区\n2,".utf8)
    // These would all be GB 18030, too: every character of three bytes is followed by another.
    let bytes = good + Array("城城".utf8) + [0xB3, 0xC7] + Array("城城\n".utf8)
    let error = #expect(throws: Problem.self) { try DecodedText(bytes, file: "t.csv") }
    #expect(error?.what == "文件的编码认不出来")
    #expect(error?.site == .line(file: "t.csv", line: 3))
  }

  @Test("是 UTF-8 的都收", arguments: ["", "a", "\u{FEFF}编号", "𠮷,😀\n", "e\u{301}", "a\u{0}b\u{0}\u{0}"])
  func utf8(_ text: String) throws {
    #expect(try DecodedText(Array(text.utf8), file: "t.csv").encoding == .utf8)
  }

  @Test("任意字节都不崩溃；收下的一定是 UTF-8")
  func anything() {
    var chance = Chance()
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &chance)).map { _ in
        UInt8.random(in: 0...255, using: &chance)
      }
      guard let text = try? DecodedText(bytes, file: "t.csv") else { continue }
      #expect(String(validating: text.utf8, as: UTF8.self) != nil, "\(chance)")
    }
  }
}
