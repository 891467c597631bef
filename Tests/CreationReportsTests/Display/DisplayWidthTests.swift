import Testing
@testable import CreationReports

@Suite("显示宽度")
struct DisplayWidthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let cells: Int
    var testDescription: String { "\(text.debugDescription) \(cells)" }

    init(_ text: String, _ cells: Int) {
      self.text = text
      self.cells = cells
    }
  }

  static let cases = [
    Case("", 0),
    Case("abc", 3),
    Case("整改率 98%", 10),
    Case("，。「」（）", 12),
    Case("ＡＢＣ１２３", 12),
    Case("ｶﾅ", 2),
    Case("— … → ↑ ↓ ① · “”", 16),
    Case("cafe\u{301}", 4),
    Case("が", 2),
    Case("か\u{3099}", 2),
    Case("한국", 4),
    Case("\u{1112}\u{1161}\u{11AB}", 2),
    Case("零\u{200B}宽\u{FEFF}", 4),
    Case("不\u{A0}断", 5),
    Case("กำ", 2),
    Case("😀", 2),
    Case("👍🏽", 2),
    Case("☝🏻", 2),
    Case("👨‍👩‍👧", 2),
    Case("❤️‍🔥", 2),
    Case("❤\u{200D}🔥", 2),
    Case("🇨🇳", 2),
    Case("🇨🇳🇭🇰", 4),
    Case("🇨", 2),
    Case("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
    Case("1️⃣", 2),
    Case("#️⃣*️⃣", 4),
    Case("☀", 1),
    Case("☀️", 2),
    Case("©", 1),
    Case("©️", 2),
    Case("a\u{FE0F}", 1),
    Case("✅❌⚠️", 6),
    Case("㊗️", 2),
    Case("𠮷野家", 6),
    Case("\u{301}", 0),
    Case("Z\u{310}\u{33F}\u{489}", 1),
  ]

  @Test("常见文字与表情", arguments: cases)
  func text(_ sample: Case) {
    #expect(DisplayWidth.of(sample.text) == sample.cells)
  }

  /// Left out: spacing marks, which wcwidth counts as 0 and terminals mostly as 1; unassigned characters.
  @Test("全部字符与 wcwidth 一致")
  func oracle() {
    let widths = WidthOracle.widths
    var compared = 0
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), isComparable(scalar) else { continue }
      compared += 1
      let width = DisplayWidth.of(scalar)
      let expected = widths[Int(value)]
      if width != expected { Issue.record("U+\(String(value, radix: 16))：\(width)，应为 \(expected)") }
    }
    #expect(compared > 290_000)
  }

  private func isComparable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .spacingMark: false
    default: true
    }
  }

  @Test("整段的宽度等于各字宽度之和")
  func additive() {
    let seed: UInt64 = 99
    var generator = SeededGenerator(seed: seed)
    let pieces = ["甲", "a", "，", "…", "👍🏽", "e\u{301}", "한", "1️⃣", " ", "ﬀ", "①"]
    for _ in 0..<500 {
      let parts = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }
      let sum = parts.reduce(0) { $0 + DisplayWidth.of($1) }
      #expect(DisplayWidth.of(parts.joined()) == sum, "种子 \(seed)")
    }
  }
}
