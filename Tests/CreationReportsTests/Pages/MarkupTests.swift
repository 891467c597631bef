import Testing

@testable import CreationReports

@Suite("网页里的文本")
struct MarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var raw: String
    var wanted: String
    var testDescription: String { raw.debugDescription }
  }

  @Test(
    "有含义的字符转义，控制字符成图形，号码遮住",
    arguments: [
      Case(raw: "早市占道", wanted: "早市占道"),
      Case(raw: "<b>&\"'", wanted: "&lt;b&gt;&amp;&quot;&#39;"),
      Case(raw: "&lt;", wanted: "&amp;lt;"),
      Case(raw: "电话13812345678", wanted: "电话138****5678"),
      Case(raw: "电话138\u{0}12345678", wanted: "电话138␀12345678"),
      Case(raw: "\u{1B}[31m红", wanted: "␛[31m红"),
      Case(raw: "一\n二", wanted: "一 二"),
      Case(raw: "甲\u{202E}乙", wanted: "甲\u{FFFD}乙"),
      Case(raw: "末\u{FFFE}\u{FFFF}", wanted: "末\u{FFFD}\u{FFFD}"),
      Case(raw: "］（ＡＢ）", wanted: "］（ＡＢ）"),
      Case(raw: "", wanted: ""),
    ])
  func text(_ item: Case) {
    #expect(same(Markup.text(item.raw), item.wanted))
  }

  @Test("换行成 <br/>，每行各自转义")
  func lines() {
    #expect(Markup.lines("a<b\nc&d\r\n13812345678") == "a&lt;b<br/>c&amp;d<br/>138****5678")
    #expect(Markup.lines("一行") == "一行")
  }
}
