import Testing

@testable import CreationStore

@Suite("流水行的字段")
struct LineFieldsTests {
  private static let keys = ["id", "n", "text", "ok", "list", "nested", "none"]
  private static let line =
    #"{"id":"F202611-0042","n":-3,"text":"早市\n占道","ok":true,"list":["甲","乙\t"],"nested":{"x":[1.50]},"none":null}"#

  @Test("各类值原样读出")
  func readsEveryKind() throws {
    let sample = try LineSample(Array(Self.line.utf8), keys: Self.keys)
    #expect(sample.values["id"] == .string("F202611-0042"))
    #expect(sample.values["n"] == .number(JSONNumber(-3)))
    #expect(sample.strings["text"] == "早市\n占道")
    #expect(sample.values["ok"] == .bool(true))
    #expect(sample.values["list"] == .array([.string("甲"), .string("乙\t")]))
    #expect(sample.values["nested"]?["x"]?.elements == [.number(try #require(JSONNumber("1.50")))])
    #expect(sample.values["none"] == .null)
    #expect(sample.unknownKeys.isEmpty)
  }

  @Test("每类值有自己的种类")
  func tellsKinds() throws {
    let line = #"{"a":"x","b":"\u0041","c":0,"d":-0.5,"e":1e2,"f":true,"g":false,"h":null,"i":[],"j":{}}"#
    let keys = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
    let sample = try LineSample(Array(line.utf8), keys: keys)
    let kinds: [LineFields.Kind] = [
      .plain, .escaped, .int, .number, .number, .yes, .no, .null, .array, .object,
    ]
    #expect(keys.compactMap { sample.kinds[$0] } == kinds)
    #expect(sample.kinds["k"] == nil)
  }

  @Test("位置含引号，能从行里切出原文")
  func givesPositions() throws {
    let bytes = Array(#" { "id" : "甲乙" , "n":12 } "#.utf8)
    let sample = try LineSample(bytes, keys: ["id", "n"])
    let source = sample.positions.mapValues { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(source == ["id": "\"甲乙\"", "n": "12"])
  }

  @Test("上一行的字段不留到下一行")
  func forgetsTheLineBefore() throws {
    var fields = LineFields(KeyTable(["a", "b"]))
    try Self.read(#"{"a":1,"b":2,"c":3}"#, with: &fields)
    let hadUnknown = fields.hasUnknownKeys
    #expect(hadUnknown)
    try PaddedBytes.copying(Array(#"{"b":5}"#.utf8)) { line throws(JSONFailure) in
      try fields.read(line)
      #expect(!fields.has(0) && fields.int(1) == 5 && !fields.hasUnknownKeys)
    }
    #expect(throws: JSONFailure.self) { try Self.read(#"{"a":1,"b"}"#, with: &fields) }
    #expect(!fields.has(0) && !fields.has(1))
  }

  @Test("字段次序变来变去也读得对", arguments: [11, 12, 13] as [UInt64])
  func readsAnyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fields = LineFields(KeyTable(Self.keys))
    for _ in 0..<300 {
      let keys = (Self.keys + ["未知", "unknown"]).shuffled(using: &random).prefix(
        Int.random(in: 0...9, using: &random))
      let members = keys.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
      let order = try PaddedBytes.copying(Array("{\(members)}".utf8)) { line throws(JSONFailure) in
        try fields.read(line)
        return Self.keys.indices.map { fields.int($0) }
      }
      #expect(order == Self.keys.map { keys.firstIndex(of: $0) }, "seed \(seed): {\(members)}")
      #expect(fields.unknownKeys.count == keys.filter { !Self.keys.contains($0) }.count)
    }
  }

  @Test("未知字段按次序列出，转义也还原")
  func listsUnknownKeys() throws {
    let sample = try LineSample(Array(#"{"新":1,"id":2,"\u4e2d":{"a":1},"id2":[{"a":2}]}"#.utf8), keys: ["id"])
    #expect(sample.unknownKeys == ["新", "中", "id2"])
    #expect(sample.values["id"] == .number(JSONNumber(2)))
  }

  @Test("写成转义的字段名也认得")
  func knowsEscapedKeys() throws {
    let sample = try LineSample(Array(#"{"\u0069d":"x"}"#.utf8), keys: ["id"])
    #expect(sample.values == ["id": .string("x")] && sample.unknownKeys.isEmpty)
  }

  private static func read(_ text: String, with fields: inout LineFields) throws(JSONFailure) {
    try PaddedBytes.copying(Array(text.utf8)) { line throws(JSONFailure) in try fields.read(line) }
  }
}
