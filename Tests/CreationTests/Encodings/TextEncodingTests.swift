import Testing

@testable import Creation

@Suite("文字编码")
struct TextEncodingTests {
  @Test(
    "人们叫它的名字都认",
    arguments: [
      ("utf-8", .utf8), ("UTF8", .utf8), ("gb18030", .gb18030), ("GBK", .gb18030), ("gb2312", .gb18030),
      ("UTF-16 LE", .utf16LE), ("utf-16be", .utf16BE), ("latin1", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func names(_ name: String, _ encoding: TextEncoding?) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test("每种编码的代码和名称都认得回来")
  func codes() {
    #expect(
      TextEncoding.allCases.allSatisfy {
        TextEncoding(name: $0.key) == $0 && TextEncoding(name: $0.title) == $0
      })
  }
}
