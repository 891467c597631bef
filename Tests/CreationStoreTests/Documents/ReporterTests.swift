import Testing

@testable import CreationStore

@Suite("举报人不经意不外露")
struct ReporterTests {
  private let reporter = Reporter(of: Known.id("F202610-0001"), name: "赵六", phone: "0595-22223333")

  @Test("打印、拼进文字、转储都看不到姓名电话")
  func isDiscreet() {
    var dumped = ""
    dump(reporter, to: &dumped)
    dump([reporter], to: &dumped)
    let texts = [
      "\(reporter)", String(reflecting: reporter), "\([reporter])", String(describing: [1: reporter]),
    ]
    for text in texts + [dumped] {
      #expect(text.contains("F202610-0001"))
      #expect(!text.contains("赵六") && !text.contains("2222"), "\(text)")
    }
  }

  @Test("写着本人的文字", arguments: ["赵六要求", "电话０５９５－２２２２３３３３", "0595 2222 3333"])
  func givenAway(_ text: String) {
    #expect(reporter.isGivenAway(by: text))
  }

  @Test("与本人无关的文字", arguments: ["本人要求", "赵七", "2222", ""])
  func notGivenAway(_ text: String) {
    #expect(!reporter.isGivenAway(by: text))
    #expect(!Reporter(of: reporter.finding, name: nil, phone: "12").isGivenAway(by: "12"))
  }
}
