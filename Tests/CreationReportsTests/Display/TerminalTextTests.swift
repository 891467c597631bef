import Testing
@testable import CreationReports

@Suite("终端文本")
struct TerminalTextTests {
  struct Case: Sendable {
    let raw: String
    let line: String
    let lines: String

    init(_ raw: String, line: String, lines: String) {
      self.raw = raw
      self.line = line
      self.lines = lines
    }
  }

  static let cases = [
    Case("早市", line: "早市", lines: "早市"),
    Case("  缩进  ", line: "  缩进  ", lines: "  缩进  "),
    Case("\t\n 早市 \r\n\t占道\n", line: "早市 占道", lines: "\t\n 早市 \r\n\t占道\n"),
    Case("一\u{3000}\n\u{A0}二", line: "一 二", lines: "一\u{3000}\n\u{A0}二"),
    Case("  一\n二  三", line: "  一 二  三", lines: "  一\n二  三"),
    Case("\n\n", line: "", lines: "\n\n"),
    Case("改\r写", line: "改 写", lines: "改␍写"),
    Case("红\u{1B}[31m", line: "红␛[31m", lines: "红␛[31m"),
    Case("\0\u{7}\u{8}\u{7F}", line: "␀␇␈␡", lines: "␀␇␈␡"),
    Case("\u{9B}2J\u{85}x", line: "\u{FFFD}2J x", lines: "\u{FFFD}2J\u{FFFD}x"),
    Case("a\u{202E}b\u{2066}c\u{200F}d\u{61C}", line: "a�b�c�d�", lines: "a�b�c�d�"),
    Case("一\u{2028}二\u{2029}", line: "一 二", lines: "一�二�"),
    Case("👨‍👩‍👧 é\u{301}", line: "👨‍👩‍👧 é\u{301}", lines: "👨‍👩‍👧 é\u{301}"),
  ]

  @Test("单行与多行", arguments: cases)
  func cleaned(_ sample: Case) {
    #expect(same(TerminalText.line(sample.raw), sample.line))
    #expect(same(TerminalText.lines(sample.raw), sample.lines))
  }

  @Test("任何一个控制字符都不放过")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let harmful =
        category == .control || category == .lineSeparator || category == .paragraphSeparator
        || scalar.properties.isBidiControl
      if harmful != TerminalText.isUnsafe(scalar) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
