import Foundation
import Testing

@testable import CreationStore

@Suite("流水行的写法")
struct LineWriterTests {
  @Test("字段按次序写，没有值的不写")
  func writesFields() {
    var lines = LineWriter()
    lines.begin()
    lines.field("id", "F202611-0042")
    lines.field("n", -3)
    lines.field("skipped", nil as String?)
    lines.field("ok", true)
    lines.field("list", ["甲", "乙"])
    lines.field("more", .object([JSONMember("x", .null), JSONMember("y", .array([]))]))
    lines.end()
    let expected =
      #"{"id":"F202611-0042","n":-3,"ok":true,"list":["甲","乙"],"more":{"x":null,"y":[]}}"# + "\n"
    #expect(String(decoding: lines.bytes, as: UTF8.self) == expected)
  }

  @Test("只转义非转不可的", arguments: Escape.all)
  func escapesTheLeast(example: Escape) {
    #expect(String(decoding: JSONValue.string(example.text).bytes, as: UTF8.self) == "\"\(example.written)\"")
  }

  @Test("多行接着写，清空后重来")
  func collectsLines() {
    var lines = LineWriter()
    for number in 1...2 {
      lines.begin()
      lines.field("n", number)
      #expect(Array(lines.line) == Array("{\"n\":\(number)".utf8))
      lines.end()
    }
    #expect(lines.bytes == Array("{\"n\":1}\n{\"n\":2}\n".utf8))
    lines.clear()
    lines.begin()
    lines.end()
    #expect(lines.bytes == Array("{}\n".utf8))
  }

  @Test("难缠的文字写了再读不变", .enabled(if: TortureData.isPresent, Comment(rawValue: TortureData.absence)))
  func keepsNaughtyStrings() throws {
    let texts = try TortureData.naughtyStrings()
    #expect(texts.count == 515)
    for text in texts {
      let line = Self.line { $0.field(text, text) }
      #expect(try JSONValue.parse(line) == .object([JSONMember(text, .string(text))]))
      let sample = try LineSample(Self.line { $0.field("text", text) }, keys: ["text"])
      #expect(sample.strings["text"].map { Array($0.utf8) } == Array(text.utf8))
      let object = try #require(FoundationOracle.parse(line))
      #expect(FoundationOracle.agrees(object, .object([JSONMember(text, .string(text))])), "\(text)")
    }
  }

  @Test("随机的行，我们与 Foundation 都读回原值", arguments: [21, 22, 23] as [UInt64])
  func roundTrips(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for round in 0..<200 {
      let members = random.members(depth: 3)
      let line = Self.line { lines in members.forEach { lines.field($0.key, $0.value) } }
      let note: Comment = "seed \(seed) round \(round)"
      let object = try #require(FoundationOracle.parse(line), note)
      #expect(FoundationOracle.agrees(object, .object(members)), note)
      #expect(try JSONValue.parse(line, duplicateKeys: .refuse) == .object(members), note)
      let sample = try LineSample(line, keys: ["x"])
      #expect(sample.unknownKeys.map { Array($0.utf8) } == members.map { Array($0.key.utf8) }, note)
    }
  }

  @Test("随机的文字和数，按字段读回原值", arguments: [31, 32, 33] as [UInt64])
  func roundTripsFields(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for round in 0..<200 {
      let (text, number, list) = (random.text(), random.int(), [random.text(), random.text()])
      let line = Self.line { lines in
        lines.field("text", text)
        lines.field("n", number)
        lines.field("list", list)
      }
      let sample = try LineSample(line, keys: ["list", "n", "text"])
      let note: Comment = "seed \(seed) round \(round)"
      #expect(sample.values["text"] == .string(text) && sample.values["n"]?.int == number, note)
      #expect(sample.values["list"] == .array(list.map(JSONValue.string)), note)
      #expect(line.filter { $0 == 0x0A }.isEmpty, note)
    }
  }

  /// The line the closure writes, without its newline.
  private static func line(_ body: (inout LineWriter) -> Void) -> [UInt8] {
    var lines = LineWriter()
    lines.begin()
    body(&lines)
    lines.end()
    return Array(lines.bytes.dropLast())
  }
}

extension LineWriterTests {
  struct Escape: Sendable {
    let text: String
    let written: String

    static let all = [
      Escape(text: "", written: ""),
      Escape(text: "照片/2026/11.jpg", written: "照片/2026/11.jpg"),
      Escape(text: #"说"好"\"#, written: #"说\"好\"\\"#),
      Escape(text: "一\n二\r三\t四", written: #"一\n二\r三\t四"#),
      Escape(text: "\u{0}\u{8}\u{B}\u{C}\u{1B}\u{1F}", written: #"\u0000\u0008\u000b\u000c\u001b\u001f"#),
      Escape(text: "\u{7F}\u{85}\u{2028}😀\u{FFFF}", written: "\u{7F}\u{85}\u{2028}😀\u{FFFF}"),
      Escape(text: "1234567\"890123456\n", written: #"1234567\"890123456\n"#),
    ]
  }
}
