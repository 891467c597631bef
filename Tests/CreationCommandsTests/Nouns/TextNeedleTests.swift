import Testing

@testable import CreationCommands

@Suite("所找的字")
struct TextNeedleTests {
  @Test(
    "在不在里面",
    arguments: [
      ("占道", "早市占道经营", true), ("经营", "早市占道经营", true), ("早市", "早市占道经营", true), ("早市占道经营", "早市占道经营", true),
      ("占用", "早市占道经营", false), ("早市占道经营了", "早市占道经营", false), ("led屏", "一块LED屏不亮", true), ("LED", "led", true),
      ("道", "", false), ("aab", "aaab", true), ("É", "é", false),
    ])
  func found(_ needle: String, _ text: String, _ isIn: Bool) {
    #expect(TextNeedle(needle).isIn(text) == isIn)
  }
}
