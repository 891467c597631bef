import Foundation
import Testing

@testable import Creation

@Suite("精确数的存储")
struct RationalCodingTests {
  @Test(
    "有限小数存作数，其余存作分数",
    arguments: [
      (Rational("0.1"), "0.1"), (Rational("-12.25"), "-12.25"), (Rational("98.73"), "98.73"),
      (Rational("0"), "0"),
      (Rational("1000000"), "1000000"), (Rational("0.000001"), "0.000001"),
      (Rational(1, over: 3), #""1\/3""#),
      (Rational(-2, over: 7), #""-2\/7""#), (Rational("96.123456789012345678"), "96.123456789012345678"),
      (Rational("9007199254740993"), "9007199254740993"),
    ])
  func encoding(_ value: Rational?, _ json: String) throws {
    let value = try #require(value)
    #expect(String(decoding: try JSONEncoder().encode([value]), as: UTF8.self) == "[\(json)]")
    #expect(try JSONDecoder().decode([Rational].self, from: Data("[\(json)]".utf8)) == [value])
  }

  @Test(
    "数与文字都能读，一位不差",
    arguments: [
      ("0.1", 1, 10), ("1e-3", 1, 1000), ("2.50", 5, 2), (#""0.1""#, 1, 10), (#""1/3""#, 1, 3),
      (#""-4/6""#, -2, 3),
      ("123456789.123456789", 123_456_789_123_456_789, 1_000_000_000), ("-0", 0, 1), (#""3/-4""#, -3, 4),
    ])
  func decoding(_ json: String, _ top: Int, _ bottom: Int) throws {
    #expect(
      try JSONDecoder().decode([Rational].self, from: Data("[\(json)]".utf8)) == [Rational(top, over: bottom)]
    )
  }

  @Test(
    "别的都不收",
    arguments: [
      "null", "true", #""""#, #""1/0""#, #""1/2/3""#, #""a""#, #""1 / 3""#, "[1]", "{}", #""NaN""#, "1e200",
      #""170141183460469231731687303715884105728/1""#,
    ])
  func refusals(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Rational].self, from: Data("[\(json)]".utf8))
    }
  }

  @Test("任何数存了读回都是原数")
  func roundTrip() throws {
    var chance = Chance()
    for _ in 0..<1000 {
      let bits = Int.random(in: 1...127, using: &chance)
      let top = Int128.random(in: 0...Int128.max, using: &chance) >> Int128(127 - bits)
      let powers: [Int128] = [1, 2, 10, 1000, 3, 1_000_000_000_000_000_000, 1 << 100, .max]
      let bottom = powers.randomElement(using: &chance) ?? 1
      let value = try #require(
        Rational(negative: Bool.random(using: &chance), top.magnitude, over: bottom.magnitude))
      let data = try JSONEncoder().encode([value])
      #expect(try JSONDecoder().decode([Rational].self, from: data) == [value], "\(value) \(chance)")
    }
  }
}
