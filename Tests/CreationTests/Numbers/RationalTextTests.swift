import Testing

@testable import Creation

@Suite("精确数的写法")
struct RationalTextTests {
  @Test("四舍五入与独立算出的结果一致", arguments: RoundingCase.all)
  func rounding(_ sample: RoundingCase) throws {
    let value = try Rational(parts: sample.number)
    #expect(value.text(decimals: sample.decimals) == sample.text)
    if let rounded = Rational(sample.text) {
      #expect(value.rounded(decimals: sample.decimals) == rounded)
      #expect(rounded.text(decimals: sample.decimals) == sample.text)
    }
  }

  @Test("取舍不超过半个末位，再取一次不变")
  func halfUnit() throws {
    var chance = Chance()
    for _ in 0..<2000 {
      let value = try #require(
        Rational(
          Int.random(in: -1_000_000...1_000_000, using: &chance), over: .random(in: 1...9999, using: &chance))
      )
      let decimals = Int.random(in: 0...4, using: &chance)
      let rounded = value.rounded(decimals: decimals)
      let half = try #require(Rational(1, over: [2, 20, 200, 2000, 20_000][decimals]))
      #expect((value - rounded).magnitude <= half, "\(value) \(chance)")
      #expect(rounded.rounded(decimals: decimals) == rounded, "\(value) \(chance)")
      #expect(Rational(value.text(decimals: decimals)) == rounded, "\(value) \(chance)")
    }
  }

  @Test("位数越界时取最近的")
  func places() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(third.text(decimals: -3) == "0")
    #expect(third.text(decimals: 99) == "0.333333333333333333")
    #expect(third.text(decimals: .max) == third.text(decimals: 18))
    #expect(third.rounded(decimals: .min) == 0)
  }

  @Test("整数部分太长时少留几位小数")
  func crowded() throws {
    let value = Rational(reduced: Int128.max, 2)
    #expect(value.rounded(decimals: 2) == value)
    let third = Rational(reduced: try #require(Int128("1" + String(repeating: "0", count: 38))), 3)
    #expect(third.rounded(decimals: 18).description == String(repeating: "3", count: 38))
  }

  @Test(
    "有限小数写全，无限的写分数",
    arguments: [
      (1, 3, "1/3"), (-1, 3, "-1/3"), (25, 2, "12.5"), (-25, 2, "-12.5"), (41, 1, "41"), (0, 7, "0"),
      (1, 8, "0.125"), (1, 1_000_000, "0.000001"), (1, 1024, "0.0009765625"), (7, 70, "0.1"),
      (-1, 40, "-0.025"),
    ])
  func exact(_ top: Int, _ bottom: Int, _ text: String) throws {
    let value = try #require(Rational(top, over: bottom))
    #expect(value.description == text)
    #expect(value.exactText == (text.contains("/") ? nil : text))
  }

  @Test("很长的有限小数")
  func longDecimals() throws {
    // 2⁻⁴⁰ and 2⁻¹²⁶, from a table of powers of two.
    #expect(Rational(1, over: 1 << 40)?.exactText == "0.0000000000009094947017729282379150390625")
    let tiny = try #require(Rational(reduced: 1, Int128(1) << 126).exactText)
    #expect(tiny.count == 128)
    #expect(tiny.hasSuffix("7720875215087517062784172594547271728515625"))
  }
}
