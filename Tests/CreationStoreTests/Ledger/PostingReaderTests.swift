import Creation
import Testing

@testable import CreationStore

@Suite("读流水行")
struct PostingReaderTests {
  @Test("不全或写错的行说清缺什么", arguments: Case.all)
  func namesWhatIsMissing(example: Case) {
    let fault = #expect(throws: PostingReader.Fault.self) { try posting(example.line) }
    #expect(fault?.why == example.why)
  }

  @Test("不认识的种类和字段照样读出来，不算数但看得见")
  func keepsWhatItDoesNotKnow() throws {
    let line =
      #"{"v":1,"id":"S-1","kind":"survey.added","on":"2026-10-05","at":"2026-10-05T09:00:00+08:00","#
      + #""by":"张三","tx":"T1-0001","score":{"a":[1,2]},"score2":null}"#
    #expect(try posting(line).body == .unknown(kind: "survey.added", id: "S-1"))
    #expect(try unknownKeys(line) == ["score", "score2"])
  }

  @Test("将来才有的问题记账也留着", arguments: ["finding.vanished", "finding.", "finding", "", "unit.merged", "a.b.c"])
  func keepsUnknownKinds(kind: String) throws {
    let line =
      #"{"v":1,"id":"F202610-0001","kind":"\#(kind)","on":"2026-10-05","at":"2026-10-05T09:00:00+08:00","#
      + #""by":"张三","tx":"T1-0001"}"#
    #expect(try posting(line).body == .unknown(kind: kind, id: "F202610-0001"))
  }

  @Test("字段的次序和空白随意")
  func takesAnyOrder() throws {
    let line =
      #" { "tx" : "T1-0001","on":"2026-10-05T09:30","kind":"finding.replied", "by":"张三" ,"#
      + #""at":"2026-10-05T09:31:00+08:00","id":"f202610-0001","v":1 } "#
    let posting = try posting(line)
    #expect(posting.body == .finding(Known.id("F202610-0001"), .replied))
    #expect(posting.on == Known.moment("2026-10-05T09:30:00"))
  }

  @Test("字段用了转义也读得出")
  func readsEscapedWords() throws {
    let line =
      #"{"v":1,"id":"F202610-0001","\u006bind":"finding.\u0072eplied","on":"2026-10-05","#
      + #""at":"2026-10-05T09:31:00+08:00","by":"\u5f20\u4e09","tx":"T1-0001"}"#
    let posting = try posting(line)
    #expect(posting.body == .finding(Known.id("F202610-0001"), .replied))
    #expect(posting.stamp.by == "张三")
  }

  @Test("坏行之后的好行照样读")
  func recovers() throws {
    var reader = PostingReader()
    #expect(throws: PostingReader.Fault.self) {
      try PaddedBytes.copying(Array("坏".utf8)) { try reader.read($0) }
    }
    let line = "{" + HandLedger.finding("F202610-0001", "replied", on: "2026-10-05") + "}"
    try PaddedBytes.copying(Array(line.utf8)) {
      try reader.read($0); #expect(try reader.on() == Known.moment("2026-10-05"))
    }
  }

  private func posting(_ line: String) throws -> Posting {
    var reader = PostingReader()
    return try PaddedBytes.copying(Array(line.utf8)) {
      try reader.read($0)
      return try reader.posting()
    }
  }

  private func unknownKeys(_ line: String) throws -> [String] {
    var reader = PostingReader()
    return try PaddedBytes.copying(Array(line.utf8)) {
      try reader.read($0)
      return reader.unknownKeys
    }
  }
}

extension PostingReaderTests {
  /// A line with something missing, and what the reader says.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let why: String

    var testDescription: String { line }

    private init(_ why: String, _ changes: [String: String?], kind: String = "reported", more: String = "") {
      var members = [
        ("v", "1"), ("id", "\"F202610-0001\""), ("kind", "\"finding.\(kind)\""), ("on", "\"2026-10-05\""),
        ("at", "\"2026-10-05T09:00:00+08:00\""), ("by", "\"张三\""), ("tx", "\"T1-0001\""),
      ]
      for (key, value) in changes {
        members = members.compactMap { $0.0 == key ? value.map { (key, $0) } : $0 }
      }
      line = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + more + "}"
      self.why = why
    }

    private static let version = "没有格式号 v，或不是 1"
    private static let id = "没有问题编号 id，或写法不对"
    private static let on = "没有发生时间 on，或写法不对"
    private static let stamp = "没有记账时间 at、经办人 by 或命令号 tx"
    private static let limit = "时限 start、limit、due 不全或写法不对"

    private static func due(_ start: String, _ limit: String, _ due: String) -> String {
      ",\"lead\":\"U-1\",\"start\":\(start),\"limit\":\(limit),\"due\":\(due)"
    }

    static let all: [Case] = [
      Case(version, ["v": nil]), Case(version, ["v": "2"]), Case(version, ["v": "\"1\""]),
      Case(version, ["v": "1.0"]),
      Case(version, ["v": "99999999999999999999"]),
      Case(id, ["id": nil]), Case(id, ["id": "\"F202613-0001\""]), Case(id, ["id": "\"U-1\""]),
      Case(id, ["id": "7"]),
      Case(id, ["id": "\"F202610-0000\""]), Case(id, ["id": "\"F202610-99999999999\""]),
      Case(id, ["id": "null"]),
      Case(on, ["on": nil]), Case(on, ["on": "\"2026-02-30\""]), Case(on, ["on": "20261005"]),
      Case(on, ["on": "\"2026-10-05T25:00\""]), Case(on, ["on": "\"\""]),
      Case(stamp, ["at": nil]), Case(stamp, ["at": "\"2026-10-05T09:00:00Z\""]),
      Case(stamp, ["at": "\"2026-10-05\""]),
      Case(stamp, ["by": nil]), Case(stamp, ["tx": nil]), Case(stamp, ["tx": "7"]),
      Case("没有牵头单位 lead", [:], kind: "assigned"),
      Case("没有牵头单位 lead", [:], kind: "assigned", more: ",\"lead\":7"),
      Case(limit, [:], kind: "assigned", more: ",\"lead\":\"U-1\",\"due\":\"2026-10-08\""),
      Case(limit, [:], kind: "assigned", more: due("\"2026-10-05\"", "\"3 工作\"", "\"2026-10-08\"")),
      Case(limit, [:], kind: "assigned", more: due("\"2026-10-05\"", "\"3 workdays\"", "\"2026-10-32\"")),
      Case(limit, [:], kind: "assigned", more: due("null", "\"3 workdays\"", "\"2026-10-08\"")),
    ]
  }
}
