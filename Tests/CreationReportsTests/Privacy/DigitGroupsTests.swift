import Testing
@testable import CreationReports

@Suite("数字组")
struct DigitGroupsTests {
  private func gap(_ text: String) -> DigitGroups.Gap? {
    let scalars = Array(text.unicodeScalars)
    let runs = DigitRun.all(in: scalars)
    return runs.count == 2 ? DigitGroups.gap(runs[0], runs[1], in: scalars) : nil
  }

  @Test(
    "两段之间", arguments: [("1 2", DigitGroups.Gap.blank), ("1-2", .mark), ("1 - 2", .mark), ("1，2", .other)])
  func gaps(text: String, expected: DigitGroups.Gap) {
    #expect(gap(text) == expected)
  }

  @Test("隔得太远就不是一组")
  func wide() {
    #expect(gap("1   2") == .blank)
    #expect(gap("1    2") == .other)
  }

  @Test("各段连起来，位置不乱")
  func joined() {
    let scalars = Array("甲12-3 45乙6".unicodeScalars)
    let runs = DigitRun.all(in: scalars)
    let groups = DigitGroups(runs, at: 0, of: [2, 1, 2], in: scalars)
    #expect(groups?.digits == [1, 2, 3, 4, 5])
    #expect(groups?.lengths == [2, 1, 2])
    #expect(groups?.places == [1, 2, 4, 6, 7])
    #expect(DigitGroups(runs, at: 0, of: [2, 1, 2, 1], in: scalars) == nil)
    #expect(DigitGroups(runs, at: 0, of: [2, 2], in: scalars) == nil)
    #expect(DigitGroups(runs, at: 3, of: [1, 1], in: scalars) == nil)
  }
}
