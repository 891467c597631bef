import Testing

@testable import CreationStore

@Suite("JSON 乱改")
struct JSONFuzzTests {
  private static let lines = [
    #"{"v":1,"id":"F202611-0042","on":"2026-11-20","at":"2026-11-20T08:30:05+08:00","by":"王晓明","n":-12}"#,
    #"{"kind":"finding.reported","text":"早市占用人行道，“门前三包”未落实\n第二次","units":["U001","城东区"],"ok":true}"#,
    #"{"a":{"b":[1,2.50,-3e-7,null,false]},"e":"\u4e2d\ud83d\ude00é😀\\\"\/","z":[],"o":{},"big":12345678901234567890}"#,
    #" { "x" : [ { "y" : "" } , 0 , -0 , 0.1E+2 ] , "\u0078y" : "\t" } "#,
  ]

  @Test("任意改动后与 Foundation 同收同拒、同值", arguments: [1, 2, 3, 4] as [UInt64])
  func agreesWithFoundation(seed: UInt64) {
    var mutation = ByteMutation(seed: seed)
    for round in 0..<1500 {
      let bytes = mutation.mutate(Array(Self.lines[round % Self.lines.count].utf8))
      let verdict = Self.disagreement(on: bytes)
      #expect(
        verdict == nil,
        "seed \(seed) round \(round): \(verdict ?? "") \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("行读取与文档读取同收同拒、同值", arguments: [5, 6, 7, 8] as [UInt64])
  func linesAgreeWithDocuments(seed: UInt64) {
    let keys = ["v", "id", "on", "kind", "text", "units", "a", "e", "x", "xy"]
    var mutation = ByteMutation(seed: seed)
    for round in 0..<1500 {
      let bytes = mutation.mutate(Array(Self.lines[round % Self.lines.count].utf8))
      let note: Comment = "seed \(seed) round \(round): \(String(decoding: bytes, as: UTF8.self))"
      let document = (try? JSONValue.parse(bytes, duplicateKeys: .refuse))?.members
      let line = try? LineSample(bytes, keys: keys)
      #expect((document == nil) == (line == nil) || bytes.starts(with: [0xEF, 0xBB, 0xBF]), note)
      for member in document ?? [] where keys.contains(member.key) {
        #expect(line?.value(member.key) == member.value, note)
      }
    }
  }
}

extension JSONFuzzTests {
  /// How ours and Foundation differ on the bytes, other than in the ways that are known.
  private static func disagreement(on bytes: [UInt8]) -> String? {
    let object = FoundationOracle.parse(bytes)
    do {
      let value = try JSONValue.parse(bytes)
      guard let object else { return FoundationOracle.refusesNumber(in: value) ? nil : "only we accept" }
      return FoundationOracle.agrees(object, value) ? nil : "another value"
    } catch {
      return object == nil || FoundationOracle.isLenient(about: bytes) ? nil : "only we refuse (\(error))"
    }
  }
}
