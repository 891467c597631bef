import Testing
@testable import CreationReports

@Suite("量宽与截断")
struct MeasuredTextTests {
  struct Case: Sendable {
    let raw: String
    let cells: Int
    let cut: String
    let width: Int

    init(_ raw: String, _ cells: Int, _ cut: String, _ width: Int) {
      self.raw = raw
      self.cells = cells
      self.cut = cut
      self.width = width
    }
  }

  @Test(
    "不劈开汉字与表情",
    arguments: [
      Case("早市占用人行道", 14, "早市占用人行道", 14),
      Case("早市占用人行道", 13, "早市占用人行…", 13),
      Case("早市占用人行道", 9, "早市占用…", 9),
      Case("早市占用人行道", 8, "早市占…", 7),
      Case("早市", 1, "…", 1),
      Case("早市", 0, "…", 1),
      Case("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…", 3),
      Case("cafe\u{301}teria", 5, "cafe\u{301}…", 5),
      Case("a\tb\u{1B}c", 4, "a b…", 4),
      Case("", 0, "", 0),
    ])
  func cut(_ sample: Case) {
    let cut = MeasuredText(sample.raw).cut(to: sample.cells)
    #expect(same(cut.text, sample.cut))
    #expect(cut.width == sample.width)
  }
}
