import Testing
@testable import CreationReports

@Suite("公民身份号码")
struct CitizenNumberTests {
  private func isOne(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return isOne(DigitRun.all(in: scalars), scalars)
  }

  private func isOne(_ runs: [DigitRun], _ scalars: [Unicode.Scalar]) -> Bool {
    runs.indices.contains { CitizenNumber.hidden(runs, at: $0, in: scalars) != nil }
  }

  /// The standard's own examples, and a mistyped one.
  @Test("国标 GB 11643 的样例", arguments: ["11010519491231002X", "440524188001010014", "110105194912310021"])
  func standard(_ text: String) {
    #expect(isOne(text) == !text.contains("1880"))
  }

  @Test("2010 年以后的年份须校验码相符，以免误伤带日期的案卷号")
  func recentYears() {
    // The first seventeen of 110105 20200101 002 weigh 75, which leaves 9 of 11: the check digit must be 3.
    #expect(isOne("110105202001010023"))
    for digit in "012456789X" { #expect(!isOne("11010520200101002\(digit)"), "校验码 \(digit)") }
  }
}
