import Testing
@testable import CreationReports

@Suite("数字文本")
struct PlainNumberTests {
  @Test("是 JSON 数字", arguments: ["0", "7", "96.41", "-1.20", "-0.0", "100", "12345678901234567890.5"])
  func number(_ text: String) {
    #expect(PlainNumber.reads(text))
  }

  @Test(
    "不是 JSON 数字",
    arguments: [
      "", "-", ".5", "5.", "007", "-01", "1,000", "1e5", "NaN", "+1", "--1", "1.2.3", " 1", "1\u{301}", "１",
      "—",
    ])
  func notNumber(_ text: String) {
    #expect(!PlainNumber.reads(text))
  }

  @Test("去掉正号")
  func withoutPlus() {
    #expect(PlainNumber.withoutPlus("+1.5") == "1.5")
    #expect(PlainNumber.withoutPlus("-1.5") == "-1.5")
    #expect(PlainNumber.withoutPlus("+-1.5") == nil)
    #expect(PlainNumber.withoutPlus("+") == nil)
  }

  @Test("带符号的普通数字", arguments: ["-3.5", "+1", "-12.5%", "-0", "-007", "+1234567890"])
  func signed(_ text: String) {
    #expect(PlainNumber.readsSigned(Substring(text).utf8))
  }

  @Test(
    "不是带符号的普通数字",
    arguments: [
      "", "3.5", "-", "-3.", "-.5", "-3%%", "-3+4", "+86 138", "+13812345678", "+8613800000000", "-3 ", "-３",
    ])
  func notSigned(_ text: String) {
    #expect(!PlainNumber.readsSigned(Substring(text).utf8))
  }
}
