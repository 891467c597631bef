import Testing

@testable import CreationStore

@Suite("流水行的错误")
struct LineFieldsFailureTests {
  @Test("指出原因和字节", arguments: Case.all)
  func pointsAtTheFault(example: Case) {
    #expect(throws: JSONFailure(example.reason, at: example.offset)) {
      try LineSample(example.bytes, keys: ["a", "id"])
    }
  }

  @Test("嵌套到 512 层为止", arguments: ["[", #"{"k":"#])
  func limitsDepth(opening: String) {
    let closing = opening == "[" ? "]" : "}"
    for (levels, isAccepted) in [(511, true), (512, false), (100_000, false)] {
      let inner = String(repeating: opening, count: levels) + "1" + String(repeating: closing, count: levels)
      #expect(LineSample.isAccepted(Array("{\"a\":\(inner)}".utf8)) == isAccepted)
      #expect(LineSample.isAccepted(Array("{\"b\":\(inner)}".utf8)) == isAccepted)
      #expect(((try? JSONValue.parse(Array("[\(inner)]".utf8))) != nil) == isAccepted)
    }
  }

  @Test("字段再多也查得出重复", arguments: [2, 12, 13, 14, 3000])
  func findsDuplicatesAmongMany(count: Int) {
    let members = (0..<count).map { "\"k\($0)\":0" }
    for object in [members, members + ["\"k0\":1"], members + ["\"\\u006b\(count - 1)\":1"]] {
      let text = "{\(object.joined(separator: ","))}"
      #expect(LineSample.isAccepted(Array(text.utf8)) == (object.count == count))
      #expect(LineSample.isAccepted(Array("{\"a\":[\(text)]}".utf8)) == (object.count == count))
    }
  }

  @Test("重复时指向后一个", arguments: [2, 20])
  func pointsAtTheLaterKey(count: Int) {
    let members = (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(throws: JSONFailure(.duplicateKey, at: members.utf8.count + 2)) {
      try LineSample(Array("{\(members),\"k0\":0}".utf8), keys: ["a"])
    }
  }

  @Test("说法是中文的，字节从一数起")
  func speaksChinese() {
    #expect(JSONFailure(.number, at: 16).description == "第 17 字节：数字写法不对")
    #expect(Set(JSONFailure.Reason.allCases.map(\.text)).count == JSONFailure.Reason.allCases.count)
  }
}

extension LineFieldsFailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let reason: JSONFailure.Reason
    let offset: Int

    init(_ text: String, _ reason: JSONFailure.Reason, _ offset: Int) {
      self.init(Array(text.utf8), reason, offset)
    }

    init(_ bytes: [UInt8], _ reason: JSONFailure.Reason, _ offset: Int) {
      (self.bytes, self.reason, self.offset) = (bytes, reason, offset)
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self) }

    static let all: [Case] = [
      Case("", .notAnObject, 0),
      Case("[]", .notAnObject, 0),
      Case("  7", .notAnObject, 2),
      Case("{", .endOfText, 1),
      Case(#"{"a""#, .endOfText, 4),
      Case(#"{"a":"#, .endOfText, 5),
      Case(#"{"a":"x"#, .endOfText, 7),
      Case(#"{"a":"x\"#, .endOfText, 7),
      Case(#"{"a":1"#, .endOfText, 6),
      Case(#"{"a":1."#, .endOfText, 7),
      Case(#"{"a":tru"#, .unexpectedByte, 5),
      Case(#"{"a":1,}"#, .unexpectedByte, 7),
      Case(#"{"a" 1}"#, .unexpectedByte, 5),
      Case(#"{"a":01}"#, .number, 5),
      Case(#"{"a":-}"#, .number, 5),
      Case(#"{"a":1.e2}"#, .number, 5),
      Case(#"{"a":1} x"#, .contentAfterEnd, 8),
      Case(#"{"a":1}{"a":1}"#, .contentAfterEnd, 7),
      Case("{\"a\":1}\u{0}", .contentAfterEnd, 7),
      Case("{\"a\":\"x\ty\"}", .controlCharacter, 7),
      Case("{\"a\":\"x\u{0}y\"}", .controlCharacter, 7),
      Case(#"{"a":"x\qy"}"#, .escape, 7),
      Case(#"{"a":"\u12G4"}"#, .escape, 6),
      Case(#"{"a":"\ud83d\u0041"}"#, .loneSurrogate, 6),
      Case(#"{"a":"\ude00"}"#, .loneSurrogate, 6),
      Case(#"{"a":"\udc00\udc00"}"#, .loneSurrogate, 6),
      Case(#"{"a":"\ud83d\ud83d"}"#, .loneSurrogate, 6),
      Case(#"{"a":1,"a":2}"#, .duplicateKey, 7),
      Case(#"{"a":1,"\u0061":2}"#, .duplicateKey, 7),
      Case(#"{"x":1,"a":0,"x":2}"#, .duplicateKey, 13),
      Case(#"{"x":1,"a":0,"\u0078":2}"#, .duplicateKey, 13),
      Case(#"{"a":[{"y":1,"y":2}]}"#, .duplicateKey, 13),
      Case(Array(#"{"a":"中"#.utf8) + [0xFF, 0x22, 0x7D], .encoding, 9),
      Case(Array(#"{"a":"中"#.utf8) + [0xE4, 0xB8, 0x22, 0x7D], .encoding, 9),
      Case([0xEF, 0xBB, 0xBF] + Array("{}".utf8), .notAnObject, 0),
    ]
  }
}
