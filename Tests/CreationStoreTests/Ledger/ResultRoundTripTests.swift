import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("测评结果写了读回来")
struct ResultRoundTripTests {
  @Test("内容随机，怪字符一个不少")
  func random() throws {
    var chance = Chance()
    for _ in 0..<600 {
      let event = chance.int(0...4) == 0 ? ResultEvent.voided : .recorded(chance.result())
      let stamp = Posting.Stamp(
        at: Known.instant("2026-11-01T08:00:05+08:00"), by: chance.oddText(upTo: 2), tx: "T1-0001")
      let posting = Posting(
        .result(chance.resultID(), event), on: chance.moment(), text: chance.maybe { $0.oddText(upTo: 3) },
        stamp: stamp)
      let line = Self.line(posting)
      #expect(line.count { $0 == 0x0A } == 1, "\(chance)")
      let back = try Self.read(line)
      #expect(back.posting == posting, "\(chance)")
      #expect(back.unknown == [], "\(chance)")
    }
  }

  @Test("别的程序读到的字段")
  func fields() throws {
    let result = TestResult(
      "实地测评", of: "U-1", for: Term("2026Q3"), place: "P-1", item: "环境卫生", level: "市级", assessor: "U-9",
      inspection: ActivityID("A202610-0007"), outcome: .marks(try #require(Points("13.5")), of: 15))
    let stamp = Posting.Stamp(
      at: Known.instant("2026-11-01T08:00:05+08:00"), by: "张三", tx: "T1-0001")
    let posting = Posting(
      .result(Known.result("R202610-0042"), .recorded(result)), on: Known.moment("2026-10-12"), stamp: stamp)
    let text = String(decoding: Self.line(posting), as: UTF8.self)
    let start = #"{"v":1,"id":"R202610-0042","kind":"result.recorded","on":"2026-10-12","#
    let rest =
      #""place":"P-1","level":"市级","inspection":"A202610-0007","test":"实地测评","unit":"U-1","term":"2026Q3","item":"环境卫生","#
      + #""assessor":"U-9","marks":13.5,"of":15}"#
    #expect(text.hasPrefix(start))
    #expect(text.contains(rest))
  }

  @Test(
    "结果怎样写",
    arguments: [
      (.share(180, of: 200), #""part":180,"of":200"#), (.notApplicable, #""outcome":"not-applicable""#),
      (.noted, #""outcome":"noted""#), (.value(-3), #""marks":-3,"outcome":"value""#),
      (.marks(Points(Rational(1, over: 3) ?? 0), of: 1), #""marks":"1/3","of":1"#),
    ] as [(TestResult.Outcome, String)])
  func outcomes(outcome: TestResult.Outcome, members: String) {
    let stamp = Posting.Stamp(at: Known.instant("2026-11-01T08:00:05+08:00"), by: "张三", tx: "T1-0001")
    let posting = Posting(
      .result(Known.result("R202610-0042"), .recorded(TestResult("表扬", of: "U-1", outcome: outcome))),
      on: Known.moment("2026-10-12"), stamp: stamp)
    #expect(String(decoding: Self.line(posting), as: UTF8.self).contains(members))
  }

  @Test(
    "缺了、写错了的，说出是哪个键",
    arguments: [
      (#""test":"甲","unit":"U-1","marks":1,"of":2,"inspection":"第47周""#, "inspection"),
      ("", "test"), (#""test":"甲""#, "unit"), (#""unit":"U-1""#, "test"), (#""test":"甲","unit":1"#, "unit"),
      (#""test":"甲","unit":"U-1""#, "outcome"), (#""test":"甲","unit":"U-1","marks":92"#, "marks"),
      (#""test":"甲","unit":"U-1","marks":"92","of":100"#, "marks"),
      (#""test":"甲","unit":"U-1","marks":1e400,"of":100"#, "marks"),
      (#""test":"甲","unit":"U-1","marks":"1/0","of":100"#, "marks"),
      (#""test":"甲","unit":"U-1","marks":null,"of":100"#, "marks"),
      (#""test":"甲","unit":"U-1","part":1.5,"of":2"#, "part"), (#""test":"甲","unit":"U-1","part":1"#, "part"),
      (#""test":"甲","unit":"U-1","part":1,"of":99999999999999999999"#, "part"),
      (#""test":"甲","unit":"U-1","marks":1,"part":1,"of":2"#, "part"),
      (#""test":"甲","unit":"U-1","outcome":"maybe""#, "outcome"),
      (#""test":"甲","unit":"U-1","outcome":true"#, "outcome"),
      (#""test":"甲","unit":"U-1","outcome":"value""#, "marks"),
      (#""test":"甲","unit":"U-1","outcome":"value","marks":"二十""#, "marks"),
      (#""test":"甲","unit":"U-1","outcome":"value","marks":1,"of":2"#, "of"),
      (#""test":"甲","unit":"U-1","outcome":"value","marks":1,"part":2"#, "part"),
      (#""test":"甲","unit":"U-1","outcome":"noted","marks":1"#, "outcome"),
      (#""test":"甲","unit":"U-1","outcome":"noted","term":"2026Q5""#, "term"),
      (#""test":"甲","unit":"U-1","outcome":"noted","term":null"#, "term"),
    ])
  func faults(members: String, key: String) {
    let more = members.isEmpty ? "" : ",\(members)"
    let fault = #expect(throws: PostingReader.Fault.self) {
      try Self.read(Self.hand("R202610-0001", "recorded", more))
    }
    #expect(fault?.why.contains(key) == true, "\(fault?.why ?? "")")
  }

  @Test("编号不是测评结果的", arguments: ["F202610-0001", "R202613-0001", ""])
  func numbers(id: String) {
    #expect(throws: PostingReader.Fault.self) { try Self.read(Self.hand(id, "voided", "")) }
  }

  @Test("不认识的 result. 种类，照未知的种类留着")
  func unknownKind() throws {
    let posting = try Self.read(Self.hand("R202610-0001", "doubted", "")).posting
    #expect(posting.body == .unknown(kind: "result.doubted", id: "R202610-0001"))
  }

  private static func hand(_ id: String, _ kind: String, _ more: String) -> [UInt8] {
    let members = HandLedger.finding(id, kind, on: "2026-10-06", more: more)
    return Array("{\(members.replacing("finding.", with: "result."))}\n".utf8)
  }

  private static func line(_ posting: Posting) -> [UInt8] {
    var writer = LineWriter()
    writer.begin()
    writer.write(posting)
    writer.end()
    return writer.bytes
  }

  private static func read(_ bytes: [UInt8]) throws -> (posting: Posting, unknown: [String]) {
    var reader = PostingReader()
    return try PaddedBytes.copying(bytes.dropLast()) {
      try reader.read($0)
      return (try reader.posting(), reader.unknownKeys)
    }
  }
}
