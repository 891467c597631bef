import Testing
@testable import CreationReports

@Suite("数字串")
struct DigitRunTests {
  @Test("找出各段数字，全角也算")
  func runs() {
    let runs = DigitRun.all(in: Array("第12号-３4x5".unicodeScalars))
    #expect(runs.map(\.range) == [1..<3, 5..<7, 8..<9])
    #expect(DigitRun.all(in: Array("12".unicodeScalars)).map(\.range) == [0..<2])
    #expect(DigitRun.all(in: []).isEmpty)
    #expect(DigitRun.all(in: Array("甲①二".unicodeScalars)).isEmpty)
  }
}
