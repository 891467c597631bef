import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("档案写了读回来")
struct RecordReaderTests {
  @Test("每一种记账都原样回来，名称也是")
  func everyKind() throws {
    #expect(Set(ExchangeSample.postings.compactMap(\.kind)) == Set(FindingEvent.Kind.allCases))
    let record = try ExchangeSample.record(ExchangeSample.line())
    #expect(record.id == ExchangeSample.id)
    #expect(record.postings == ExchangeSample.postings)
    #expect(record.names.units == ["U-1": "城管局", "U-2": "a\"b", "U-\"3\"": "U-\"3\""])
    #expect(record.names.places == ["P-1": "东湖路"])
    #expect(record.names.categories == ["C-1": "C-1"])
  }

  @Test("每笔就是流水那一行，只少行末的 end 和 crc")
  func sameAsLedger() {
    let line = String(decoding: ExchangeSample.line(), as: UTF8.self)
    for posting in ExchangeSample.postings {
      var batch = LedgerBatch()
      batch.add(posting)
      let ledger = String(decoding: batch.finished(), as: UTF8.self)
      let body = ledger.replacing(/,"end":1,"crc":"[0-9a-f]{8}"}\n$/, with: "}")
      #expect(body != ledger && line.contains(body), "\(body)")
    }
  }

  @Test("收下的流水写出时是原来的经办人和命令号")
  func origin() throws {
    let taken = ExchangeSample.postings.map { posting in
      var posting = posting
      posting.origin = posting.stamp
      posting.stamp = Posting.Stamp(at: Known.instant("2026-12-01T08:00:00+08:00"), by: "乙", tx: "T9")
      return posting
    }
    #expect(ExchangeSample.line(taken) == ExchangeSample.line())
    var batch = LedgerBatch()
    for posting in taken { batch.add(posting) }
    #expect(try HandRead.postings(batch.finished()) == taken)
  }

  /// A line, and a word of what is wrong with it.
  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var why: String

    init(_ line: String, _ why: String) { (testDescription, self.why) = (line, why) }
  }

  private static let first =
    #"{"v":1,"id":"F202610-0001","kind":"finding.reported","on":"2026-10-01","at":"2026-10-01T08:00:00+08:00","by":"甲","tx":"T1","source":"巡查"}"#

  private static let bad = [
    Bad("", "JSON"), Bad("[]", "JSON"), Bad("{", "JSON"), Bad("{}", "格式号"),
    Bad(#"{"v":2,"id":"F202610-0001","postings":[]}"#, "格式号"), Bad(#"{"v":1,"postings":[]}"#, "编号"),
    Bad(#"{"v":1,"id":"F202613-0001","postings":[]}"#, "编号"), Bad(#"{"v":1,"id":7,"postings":[]}"#, "编号"),
    Bad(#"{"v":1,"id":"F202610-0001"}"#, "没有流水"), Bad(#"{"v":1,"id":"F202610-0001","postings":{}}"#, "没有流水"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[1]}"#, "第 1 笔"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[{}]}"#, "第 1 笔"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[\#(first),{"v":1}]}"#, "第 2 笔"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[\#(first.replacing("source", with: "sauce"))]}"#, "sauce"),
    Bad(#"{"v":1,"id":"F202610-0001","more":1,"postings":[\#(first)]}"#, "不认识的键"),
    Bad(#"{"v":1,"id":"F202610-0001","units":["U-1"],"postings":[\#(first)]}"#, "名称"),
    Bad(#"{"v":1,"id":"F202610-0001","units":{"U-1":7},"postings":[\#(first)]}"#, "名称"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[\#(first.dropLast()),"received":[]}]}"#, "来件原文"),
    Bad(#"{"v":1,"id":"F202610-0001","postings":[\#(first.dropLast()),"origin":{"at":"x"}}]}"#, "原始记账"),
    Bad(
      #"{"v":1,"id":"F202610-0001","postings":[\#(first.dropLast()),"files":[{"path":"attachments/../x","name":"x","sha256":"\#(String(repeating: "a", count: 64))","size":1}]}]}"#,
      "附件路径"),
  ]

  @Test("读不懂的说得出错在哪里", arguments: bad)
  func refuses(_ bad: Bad) {
    let problem = #expect(throws: Problem.self) { try ExchangeSample.record(Array(bad.testDescription.utf8)) }
    #expect(problem?.sentence.contains(bad.why) == true, "\(problem?.sentence ?? "")")
    #expect(problem?.advice.hasPrefix("请") == true)
  }

  @Test("任意改动都不崩溃；还读得出的，再写再读还是它", arguments: [11, 12, 13] as [UInt64])
  func fuzz(seed: UInt64) throws {
    var mutation = ByteMutation(seed: seed)
    let line = Array(ExchangeSample.line().dropLast())
    for round in 0..<400 {
      guard let record = try? ExchangeSample.record(mutation.mutate(line)) else { continue }
      let written = EncodedRecord(record).line(of: record.id, record.names)
      #expect(try ExchangeSample.record(written).postings == record.postings, "seed \(seed) round \(round)")
    }
    for length in stride(from: 0, to: line.count, by: 7) {
      #expect(throws: Problem.self) { try ExchangeSample.record(Array(line[..<length])) }
    }
  }
}

extension Posting {
  fileprivate var kind: FindingEvent.Kind? {
    if case .finding(_, let event) = body { event.kind } else { nil }
  }
}

/// The postings of ledger lines.
private enum HandRead {
  static func postings(_ bytes: [UInt8]) throws -> [Posting] {
    var reader = PostingReader()
    var postings: [Posting] = []
    _ = try bytes.withUnsafeBytes { raw in
      try LineReader(.memory(raw), in: 0..<raw.count).forEachLine { line in
        try reader.read(line.bytes)
        let (isIntact, unknownKeys) = (reader.isIntact, reader.unknownKeys)
        #expect(isIntact && unknownKeys.isEmpty)
        postings.append(try reader.posting())
      }
    }
    return postings
  }
}
