import Testing

@testable import CreationStore

@Suite("流水行的取值")
struct LineFieldsAccessTests {
  @Test("整数到边界为止，越界即无", arguments: IntCase.all)
  func readsInts(example: IntCase) throws {
    try Self.reading("{\"n\":\(example.text)}") { #expect($0.int(0) == example.value) }
  }

  @Test("字面相等，有无转义都算")
  func comparesText() throws {
    try Self.reading(#"{"n":"finding.closed","m":"\u0066inding.closed","k":7}"#) { fields in
      #expect(fields.equals(0, "finding.closed") && fields.equals(1, "finding.closed"))
      #expect(
        !fields.equals(0, "finding.close") && !fields.equals(0, "finding.closed.") && !fields.equals(0, ""))
      #expect(
        !fields.equals(2, "7") && !fields.equals(3, "") && !fields.equals(99, "x") && !fields.equals(-1, "x"))
    }
  }

  @Test("文字值可在词表里查号")
  func findsWords() throws {
    let words = KeyTable(["finding.reported", "finding.closed"])
    try Self.reading(#"{"n":"finding.closed","m":"finding\u002eclosed","k":"finding.closes","l":1}"#) {
      fields in
      #expect((0..<4).map { fields.word($0, in: words) } == [1, 1, nil, nil])
    }
  }

  @Test("种类不符就取不到")
  func refusesOtherKinds() throws {
    try Self.reading(#"{"n":"1","m":1,"k":true,"l":["a",1]}"#) { fields in
      #expect(fields.int(0) == nil && fields.bool(0) == nil && fields.strings(0) == nil)
      #expect(fields.string(1) == nil && fields.bytes(1) == nil && fields.bool(1) == nil)
      #expect(fields.bool(2) == true && fields.int(2) == nil && fields.string(2) == nil)
      #expect(fields.strings(3) == nil && fields.value(3)?.elements?.count == 2)
    }
  }

  @Test("字节只给没有转义的文字")
  func givesBytesOfPlainText() throws {
    try Self.reading(#"{"n":"中文","m":"\"","k":"","l":["甲","乙"]}"#) { fields in
      #expect(fields.bytes(0).map(Array.init) == Array("中文".utf8))
      #expect(fields.bytes(1) == nil && fields.string(1) == "\"")
      #expect(fields.bytes(2)?.count == 0 && fields.string(2) == "")
      #expect(fields.strings(3) == ["甲", "乙"])
    }
  }

  @Test("没读过行也能问")
  func answersBeforeTheFirstLine() {
    let fields = LineFields(KeyTable(["n"]))
    #expect(!fields.has(0) && fields.string(0) == nil && fields.value(0) == nil && fields.position(0) == nil)
    #expect(!fields.hasUnknownKeys && fields.unknownKeys.isEmpty && fields.source(0) == nil)
  }

  private static func reading(_ line: String, _ body: (borrowing LineFields) throws -> Void) throws {
    var fields = LineFields(KeyTable(["n", "m", "k", "l"]))
    try PaddedBytes.copying(Array(line.utf8)) { line in
      try fields.read(line)
      try body(fields)
    }
  }
}

extension LineFieldsAccessTests {
  struct IntCase: Sendable {
    let text: String
    let value: Int?

    static let all = [
      IntCase(text: "0", value: 0), IntCase(text: "-0", value: 0), IntCase(text: "-17", value: -17),
      IntCase(text: "9223372036854775807", value: .max), IntCase(text: "9223372036854775808", value: nil),
      IntCase(text: "-9223372036854775808", value: .min), IntCase(text: "-9223372036854775809", value: nil),
      IntCase(text: "99999999999999999999", value: nil), IntCase(text: "1.0", value: nil),
      IntCase(text: "1e2", value: nil),
    ]
  }
}
