import Testing
@testable import CreationReports

@Suite("手机号")
struct MobileNumberTests {
  private func hidden(_ text: String) -> [Int]? {
    let scalars = Array(text.unicodeScalars)
    return MobileNumber.hidden(DigitRun.all(in: scalars), at: 0, in: scalars).map { Array($0.places) }
  }

  @Test("遮的是中间四位，前面的区号不算")
  func middle() {
    #expect(hidden("13812345678") == [3, 4, 5, 6])
    #expect(hidden("8613812345678") == [5, 6, 7, 8])
    #expect(hidden("008613812345678") == [7, 8, 9, 10])
    #expect(hidden("138-1234-5678") == [4, 5, 6, 7])
    #expect(hidden("138 12345678") == [4, 5, 6, 7])
  }

  @Test("不是手机号", arguments: ["86138", "8713812345678", "86", "12012345678", "138-1234", "138-1234-5678-1"])
  func others(_ text: String) {
    #expect(hidden(text) == nil)
  }
}
