import Testing

@testable import CreationCommands

@Suite("显示宽度")
struct CellsTests {
  @Test(
    "中文两格，英文一格",
    arguments: zip(["", "abc", "点位", "P-017号", "「点位」，", "（1）", "——"], [0, 3, 4, 7, 10, 5, 2]))
  func widths(_ text: String, _ width: Int) {
    #expect(cells(text) == width)
  }
}
