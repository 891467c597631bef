import Testing

@testable import Creation

@Suite("精确数")
struct RationalTests {
  @Test("约分，符号在分子")
  func reduction() throws {
    let value = try #require(Rational(-6, over: -8))
    #expect(value.numerator == 3)
    #expect(value.denominator == 4)
    #expect(try #require(Rational(6, over: -8)).numerator == -3)
    #expect(try #require(Rational(0, over: -8)).denominator == 1)
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(0, over: 0) == nil)
    #expect(Rational(Int.min, over: Int.min) == 1)
    #expect(Rational(Int.min, over: -1)?.numerator == Int128(Int.max) + 1)
  }

  @Test("四则运算与独立算出的结果一致", arguments: RationalCase.exact)
  func exact(_ sample: RationalCase) throws {
    try check(sample)
  }

  @Test("一百二十八位装不下时先取到 10⁻¹⁸", arguments: RationalCase.wide)
  func wide(_ sample: RationalCase) throws {
    try check(sample)
  }

  private func check(_ sample: RationalCase) throws {
    let left = try #require(try sample.number(0))
    let right = try #require(try sample.number(1))
    #expect(left + right == (try sample.number(2)))
    #expect(right + left == (try sample.number(2)))
    #expect(left - right == (try sample.number(3)))
    #expect(left * right == (try sample.number(4)))
    #expect(right * left == (try sample.number(4)))
    #expect(left.divided(by: right) == (try sample.number(5)))
  }

  @Test("任意两数的和、差、积、商、大小与竖式算法一致")
  func againstSchoolArithmetic() throws {
    var chance = Chance()
    for _ in 0..<3000 {
      let (left, right) = (Fraction(bits: 40, &chance), Fraction(bits: 40, &chance))
      let (a, b) = (try left.value(), try right.value())
      let cross = (left.top * right.bottom, right.top * left.bottom)
      let bottom = left.bottom * right.bottom
      #expect((a + b).equals(cross.0 + cross.1, over: bottom), "\(chance)")
      #expect((a * b).equals(left.top * right.top, over: bottom), "\(chance)")
      #expect((a - b).equals(cross.0 + SchoolInteger(-1) * cross.1, over: bottom), "\(chance)")
      if let quotient = a.divided(by: b) {
        #expect(quotient.equals(left.top * right.bottom, over: left.bottom * right.top), "\(chance)")
      }
      #expect((a < b) == (cross.0 < cross.1), "\(chance)")
      #expect((a == b) == (cross.0 == cross.1), "\(chance)")
    }
  }

  @Test("再大的数也不溢出，结果总是约过分的，比较总是精确的")
  func extremes() throws {
    var chance = Chance()
    for _ in 0..<2000 {
      let (left, right) = (Fraction(bits: 127, &chance), Fraction(bits: 127, &chance))
      let (a, b) = (try left.value(), try right.value())
      for value in [a + b, a - b, a * b, a.divided(by: b), -a, a.rounded(decimals: 18), a.magnitude] {
        guard let value else { continue }
        #expect(value.denominator > 0 && value.numerator != .min, "\(chance)")
        #expect(
          value.numerator.magnitude.commonFactor(value.denominator.magnitude) == 1, "\(value) \(chance)")
      }
      #expect((a < b) == (left.top * right.bottom < right.top * left.bottom), "\(chance)")
    }
  }

  @Test("加到原处、乘到原处")
  func inPlace() {
    var value: Rational = 3
    value += 2
    value *= 4
    value -= 1
    #expect(value == 19)
    #expect([1, 2, 3].reduce(Rational.zero, +) == 6)
  }
}

/// A fraction before it is reduced.
private struct Fraction {
  let numerator: Int128
  let denominator: Int128

  init(bits: Int, _ chance: inout Chance) {
    let shifts = (128 - bits...126).randomElement(using: &chance).map { 127 - $0 } ?? 1
    let bound = bits > shifts ? Int128(1) << (bits - shifts - 1) : 1
    numerator = Int128.random(in: -bound...bound, using: &chance)
    denominator = Int128.random(in: 1...(Int128.max >> (127 - bits)), using: &chance)
  }

  var top: SchoolInteger { SchoolInteger(numerator) }
  var bottom: SchoolInteger { SchoolInteger(denominator) }

  func value() throws -> Rational {
    try #require(Rational(negative: numerator < 0, numerator.magnitude, over: denominator.magnitude))
  }
}

extension Rational {
  /// Whether this is that fraction, by cross-multiplication.
  fileprivate func equals(_ top: SchoolInteger, over bottom: SchoolInteger) -> Bool {
    SchoolInteger(numerator) * bottom == top * SchoolInteger(denominator)
  }
}
