import Testing

@testable import Creation

@Suite("全角转半角")
struct NarrowingTests {
  @Test(
    "数字、字母、标点变窄，空白和看不见的字符去掉",
    arguments: [
      ("５个工作日", "5个工作日"), ("２０２６－１１－３０", "2026-11-30"), (" 3 个\u{3000}工作日\n", "3个工作日"),
      ("5 WorkDays", "5workdays"), ("ＷＤ", "wd"), ("！～", "!~"), ("\u{FEFF}7\u{200B}天\u{A0}", "7天"), ("", ""),
    ])
  func condensed(_ text: String, _ expected: String) {
    #expect(text.condensed == expected)
  }
}
