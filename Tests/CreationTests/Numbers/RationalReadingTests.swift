import Testing

@testable import Creation

@Suite("精确数的读法")
struct RationalReadingTests {
  @Test(
    "十进制数",
    arguments: [
      ("0.5", 1, 2), ("-12.25", -49, 4), ("1e-3", 1, 1000), ("1E3", 1000, 1), ("+7", 7, 1), ("007", 7, 1),
      ("0", 0, 1), ("-0", 0, 1), ("-0.00", 0, 1), ("96.40", 482, 5), ("2.5e1", 25, 1), ("1.5E+2", 150, 1),
      ("120", 120, 1), ("0e99999999999999999999", 0, 1),
      ("0.10000000000000000000000000000000000000000000", 1, 10),
      ("10e-1", 1, 1), ("12000000000000000000e-17", 120, 1),
    ])
  func decimals(_ text: String, _ top: Int, _ bottom: Int) {
    #expect(Rational(text) == Rational(top, over: bottom))
  }

  @Test(
    "不是数的不收",
    arguments: [
      "", " ", ".", "-", "+", "1.", ".5", "1..2", "1.2.3", "1,234", "1 ", " 1", "１", "98%", "1e", "1e+",
      "1e1.5",
      "e5", "0x10", "1/3", "--1", "+-1", "1-", "nan", "inf", "Infinity", "1e5e5", "½", "一", "1_000", "\u{0}",
      "5\u{0}",
    ])
  func refusals(_ text: String) {
    #expect(Rational(text) == nil)
  }

  @Test("装得下的最大数收，再大一点不收")
  func limits() {
    let most = "170141183460469231731687303715884105727"
    #expect(Rational(most) == Rational(reduced: Int128.max, 1))
    #expect(Rational("-" + most) == Rational(reduced: -Int128.max, 1))
    #expect(Rational("170141183460469231731687303715884105728") == nil)
    #expect(Rational("-170141183460469231731687303715884105728") == nil)
    #expect(Rational("1e38")?.numerator == Int128("100000000000000000000000000000000000000"))
    #expect(Rational("1e39") == nil)
    #expect(Rational("1e-38")?.denominator == Int128("100000000000000000000000000000000000000"))
    #expect(Rational("1e-39") == nil)
    #expect(Rational("1e999999999999999999999999") == nil)
    #expect(Rational("1e-999999999999999999999999") == nil)
    #expect(Rational(String(repeating: "9", count: 5000)) == nil)
    #expect(Rational("0." + String(repeating: "0", count: 5000)) == 0)
    #expect(Rational(String(repeating: "0", count: 5000) + "1") == 1)
    #expect(Rational("1" + String(repeating: "0", count: 38) + "e-38") == 1)
  }

  @Test("写出的有限小数读回原数")
  func roundTrip() throws {
    var chance = Chance()
    for _ in 0..<2000 {
      let top = Int.random(in: .min ... .max, using: &chance)
      let scale = [1, 2, 5, 8, 10, 100, 1000, 1_000_000, 1 << 20].randomElement(using: &chance) ?? 1
      let value = try #require(Rational(top, over: scale))
      #expect(Rational(try #require(value.exactText)) == value, "\(chance)")
    }
  }
}
