import Testing

@testable import Creation

@Suite("数字")
struct DigitsTests {
  @Test("补零")
  func padding() {
    #expect(Digits.padded(7, 4) == "0007")
    #expect(Digits.padded(12_345, 4) == "12345")
    #expect(Digits.padded(0, 2) == "00")
  }

  @Test("定宽读数")
  func value() {
    let bytes = Array("F202611-0042".utf8)
    #expect(Digits.value(bytes, from: 1, count: 6) == 202_611)
    #expect(Digits.value(bytes, from: 8, count: 4) == 42)
    #expect(Digits.value(bytes[8...], from: 0, count: 4) == 42)
    #expect(Digits.value(bytes, from: 0, count: 2) == nil)
    #expect(Digits.value(Array("999999999999999999".utf8), from: 0, count: 18) == 999_999_999_999_999_999)
  }

  @Test(
    "越界的位置读不出数",
    arguments: [(-1, 2), (0, 0), (0, -1), (2, 2), (0, 4), (0, 19), (Int.max, 1), (Int.max, 18), (0, Int.max)])
  func bounds(_ start: Int, _ count: Int) {
    #expect(Digits.value(Array("123".utf8), from: start, count: count) == nil)
  }
}
