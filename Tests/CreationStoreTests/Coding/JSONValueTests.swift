import Foundation
import Testing

@testable import CreationStore

@Suite("JSON 值")
struct JSONValueTests {
  @Test("Foundation 写的，我们读出同样的值", arguments: [41, 42, 43] as [UInt64])
  func readsFoundation(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for round in 0..<200 {
      let object = FoundationOracle.object(random.value(depth: 4))
      let options: JSONSerialization.WritingOptions =
        round % 2 == 0 ? [] : [.prettyPrinted, .withoutEscapingSlashes]
      let data = try JSONSerialization.data(withJSONObject: object, options: options.union(.fragmentsAllowed))
      let value = try JSONValue.parse(data)
      #expect(FoundationOracle.agrees(object, value), "seed \(seed) round \(round)")
    }
  }

  @Test("成员保持次序，按名可取")
  func keepsOrder() throws {
    let value = try JSONValue.parse(Array(#"{"z":1,"a":[true,null],"é":"组合"}"#.utf8))
    #expect(value.members?.map(\.key) == ["z", "a", "é"])
    #expect(value["a"]?.elements?.first?.bool == true)
    #expect(value["z"]?.int == 1 && value["é"]?.string == "组合")
    #expect(value["e\u{301}"] == nil && value["none"] == nil && value["a"]?["z"] == nil)
  }

  @Test("名字重复：取最后一个，或者拒绝")
  func treatsDuplicateKeys() throws {
    let bytes = Array(#"{"a":1,"b":2,"\u0061":3,"c":{"d":1,"d":{"e":4}}}"#.utf8)
    let value = try JSONValue.parse(bytes)
    #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"b":2,"a":3,"c":{"d":{"e":4}}}"#)
    #expect(throws: JSONFailure(.duplicateKey, at: 35)) { try JSONValue.parse(bytes, duplicateKeys: .refuse) }
  }

  @Test("码位不同就是不同的文字")
  func comparesCodePoints() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONMember("é", .null) != JSONMember("e\u{301}", .null))
    #expect(JSONValue.array([.null]) != .array([.bool(false)]))
  }

  @Test("文首的字节序标记不碍事，别处的不行")
  func allowsByteOrderMark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try JSONValue.parse(mark + Array("[1]".utf8)) == .array([.number(JSONNumber(1))]))
    #expect(throws: JSONFailure(.unexpectedByte, at: 3)) {
      try JSONValue.parse(mark + mark + Array("1".utf8))
    }
    #expect(throws: JSONFailure(.endOfText, at: 3)) { try JSONValue.parse(mark) }
  }

  @Test("每个码位都原样来回")
  func keepsEveryScalar() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter {
      $0 < 0x3000 || $0 % 97 == 0 || $0 & 0xFFF >= 0xFFD
    }
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    #expect(try JSONValue.parse(JSONValue.string(text).bytes) == .string(text))
  }
}

@Suite("JSON 数字")
struct JSONNumberTests {
  @Test("写法合规的才收", arguments: ["0", "-0", "10", "1.50", "-1e5", "1E+05", "0.0e-0"])
  func acceptsNumbers(text: String) {
    #expect(JSONNumber(text)?.text == text)
  }

  @Test(
    "其余的不收",
    arguments: ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "1 ", " 1", "NaN", "１", "1\u{0}"])
  func refusesOthers(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test("整数值只给写成整数的")
  func givesInts() {
    #expect(JSONNumber("-12")?.int == -12 && JSONNumber("-0")?.int == 0 && JSONNumber(Int.min).int == .min)
    #expect(
      JSONNumber("1.0")?.int == nil && JSONNumber("1e1")?.int == nil
        && JSONNumber("9223372036854775808")?.int == nil)
  }
}
