import Testing

@testable import CreationCommands

@Suite("折行")
struct WrappingTests {
  struct Case: Sendable {
    let text: String
    let width: Int
    let lines: [String]
  }

  @Test(
    "按显示宽度折行",
    arguments: [
      Case(text: "", width: 10, lines: [""]),
      Case(text: "责任单位", width: 8, lines: ["责任单位"]),
      Case(text: "责任单位", width: 7, lines: ["责任单", "位"]),
      Case(text: "one two three", width: 7, lines: ["one two", "three"]),
      Case(text: "一\n二三", width: 2, lines: ["一", "二", "三"]),
      Case(text: "见 --place 选项", width: 10, lines: ["见 --place", "选项"]),
      Case(text: "点位P-017号", width: 6, lines: ["点位", "P-017", "号"]),
      Case(text: "abcdefgh", width: 3, lines: ["abc", "def", "gh"]),
    ])
  func wraps(_ row: Case) {
    #expect(wrapped(row.text, width: row.width) == row.lines)
  }

  @Test(
    "标点不落行首，起括号不落行尾",
    arguments: [
      Case(text: "点位、类别", width: 4, lines: ["点", "位、", "类别"]),
      Case(text: "已登记。", width: 6, lines: ["已登", "记。"]),
      Case(text: "单位「城东区」", width: 6, lines: ["单位", "「城东", "区」"]),
      Case(text: "甲（乙）：丙", width: 8, lines: ["甲", "（乙）：", "丙"]),
      Case(text: "来源 patrol（巡查）", width: 12, lines: ["来源", "patrol（巡", "查）"]),
    ])
  func punctuation(_ row: Case) {
    #expect(wrapped(row.text, width: row.width) == row.lines)
  }

  @Test("用法行在空格处折，续行与首词对齐")
  func usage() {
    let lines = wrapped("creation finding add --place <点位> [选项]", lead: "用法：", width: 30)
    #expect(lines == ["用法：creation finding add", "      --place <点位> [选项]"])
  }

  @Test("任何文字：不超宽、不丢字、不乱序", arguments: 0..<300 as Range<UInt64>)
  func anything(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("责任单位、。，」「（）： ab-1.é😀é\u{301}")
    let text = String(
      (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
    let width = Int.random(in: 4...20, using: &random)
    let lines = wrapped(text, width: width)
    #expect(lines.allSatisfy { cells($0) <= width }, "种子 \(seed)")
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "种子 \(seed)")
  }

  @Test("宽度再小也有结果", arguments: [-3, 0, 1])
  func tiny(_ width: Int) {
    #expect(wrapped("责任 ab", width: width).joined() == "责任ab")
  }
}

/// A small generator whose numbers are those of its seed (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
