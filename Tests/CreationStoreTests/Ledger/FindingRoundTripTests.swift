import Creation
import Testing

@testable import CreationStore

@Suite("问题的每一笔、每一处写了读回来")
struct FindingRoundTripTests {
  @Test("每种流水，内容随机", arguments: FindingEvent.Kind.allCases)
  func keepsEveryKind(kind: FindingEvent.Kind) throws {
    var chance = Chance()
    for _ in 0..<60 {
      let event = chance.event(kind)
      let id = if case .recalled(let finding) = event { finding.id } else { chance.findingID() }
      let stamp = Posting.Stamp(
        at: Known.instant("2026-11-01T08:00:05+08:00"), by: chance.oddText(upTo: 2), tx: "T1-0001")
      let posting = Posting(
        .finding(id, event), on: chance.moment(), text: chance.maybe { $0.oddText(upTo: 3) }, stamp: stamp)
      var writer = LineWriter()
      writer.begin()
      writer.write(posting)
      writer.end()
      #expect(event.kind == kind)
      let back = try read(writer.bytes)
      #expect(back.posting == posting, "\(chance)")
      #expect(back.unknown == [], "\(chance)")
    }
  }

  @Test("问题的每一处少见的内容")
  func keepsEveryField() throws {
    var chance = Chance()
    for _ in 0..<300 {
      var finding = chance.finding(chance.findingID())
      finding.text = chance.maybe { $0.oddText(upTo: 4) }
      var writer = LineWriter()
      writer.begin()
      writer.write(finding)
      writer.end()
      #expect(try carried(writer.bytes, text: true) == finding, "\(chance)")
      finding.text = nil
      #expect(try carried(writer.bytes, text: false) == finding, "\(chance)")
    }
  }

  @Test("月结文件里的也是")
  func closings() throws {
    var chance = Chance()
    for count in [0, 1, 5, 40] {
      let closing = Closing(
        month: Known.month("2026-10"), at: Known.instant("2026-11-01T08:00:05+08:00"), by: "张三",
        carried: (0..<count).map { _ in
          var finding = chance.finding(chance.findingID())
          finding.text = chance.oddText(upTo: 4)
          return finding
        })
      let bytes = ClosingCoding.bytes(closing)
      #expect(try ClosingCoding.closing(bytes, file: "closing.json", text: true) == closing, "\(chance)")
    }
  }

  private func read(_ bytes: [UInt8]) throws -> (posting: Posting, unknown: [String]) {
    var reader = PostingReader()
    return try PaddedBytes.copying(bytes.dropLast()) {
      try reader.read($0)
      return (try reader.posting(), reader.unknownKeys)
    }
  }

  private func carried(_ bytes: [UInt8], text: Bool) throws -> Finding {
    var reader = PostingReader()
    return try PaddedBytes.copying(bytes.dropLast()) { try reader.carried($0, text: text) }
  }
}

@Suite("缺了、写错了的内容")
struct FindingFaultTests {
  /// A line that lacks something its kind needs, or has it wrong, and the key the reader must name.
  struct FaultCase: Sendable, CustomTestStringConvertible {
    var kind, fields, key: String

    init(_ kind: String, _ fields: String, _ key: String) {
      (self.kind, self.fields, self.key) = (kind, fields, key)
    }

    var testDescription: String { "\(kind) \(fields)" }
  }

  private static let lead = #""lead":"U-1""#
  private static let start = #""start":"2026-10-05","limit":"3 workdays""#

  private static let events = [
    FaultCase("reassigned", lead, "cause"), FaultCase("reassigned", lead + #","cause":"whim""#, "cause"),
    FaultCase("reassigned", lead + #","cause":"推诿""#, "cause"),
    FaultCase("reassigned", lead + #","cause":1"#, "cause"),
    FaultCase("reassigned", #""cause":"shirked""#, "lead"),
    FaultCase("suspended", "", "until"), FaultCase("suspended", #""until":"2026-13-01""#, "until"),
    FaultCase("suspended", #""until":20261001"#, "until"), FaultCase("suspended", #""until":null"#, "until"),
    FaultCase("suspended", #""until":"2026-12-01","due":"2026-12-05""#, "start"),
    FaultCase("suspended", #""until":"2026-12-01","# + start, "due"),
    FaultCase("extended", "", "due"), FaultCase("extended", #""due":"2026-10-08""#, "start"),
    FaultCase("extended", start + #","due":"2026-10-32""#, "due"), FaultCase("extended", start, "due"),
    FaultCase("resumed", start + #","due":7"#, "due"), FaultCase("resumed", start, "due"),
    FaultCase("assigned", lead + "," + start, "due"),
    FaultCase("assigned", lead + #","limit":"3 workdays""#, "due"),
    FaultCase("reopened", "", "lead"),
    FaultCase("revisited", "", "satisfied"), FaultCase("revisited", #""satisfied":"true""#, "satisfied"),
    FaultCase("revisited", #""satisfied":1"#, "satisfied"),
    FaultCase("revisited", #""satisfied":null"#, "satisfied"),
    FaultCase("decided", "", "upheld"), FaultCase("decided", #""upheld":"yes""#, "upheld"),
    FaultCase("merged", "", "into"), FaultCase("merged", #""into":"F202613-0001""#, "into"),
    FaultCase("merged", #""into":"U-1""#, "into"), FaultCase("merged", #""into":1"#, "into"),
  ]

  private static let whole =
    #""state":"closed","reported":"2026-09-01","round":1,"last":"2026-09-20""#

  private static let records = [
    FaultCase("recalled", "", "state"),
    FaultCase("recalled", whole.replacing("closed", with: "shut"), "state"),
    FaultCase("recalled", whole.replacing("09-01", with: "09-31"), "reported"),
    FaultCase("recalled", whole.replacing(#""round":1,"#, with: ""), "round"),
    FaultCase("recalled", whole.replacing(#","last":"2026-09-20""#, with: ""), "last"),
    FaultCase("recalled", whole + #","revised":{}"#, "revised"),
    FaultCase("recalled", whole + #","revised":"2026-10-01""#, "revised"),
    FaultCase("recalled", whole + #","revised":{"due":"2026-10-08","limit":"3 workdays"}"#, "revised"),
    FaultCase("recalled", whole + #","revised":{\#(start),"due":"2026-10-88"}"#, "revised"),
    FaultCase("recalled", whole + #","suspension":{}"#, "suspension"),
    FaultCase("recalled", whole + #","suspension":7"#, "suspension"),
    FaultCase("recalled", whole + #","suspension":{"on":"2026-01-02","until":"2026-02-30"}"#, "suspension"),
    FaultCase(
      "recalled", whole + #","suspension":{"on":"2026-09-02","until":"2026-12-01","due":"2026-12-05"}"#,
      "suspension"),
    FaultCase(
      "recalled", whole + #","suspension":{"on":"2026-09-02","until":"2026-12-01",\#(start)}"#, "suspension"),
    FaultCase(
      "recalled", whole + #","suspension":{"on":"2026-09-02","until":"2026-12-01",\#(start),"due":"12-05"}"#,
      "suspension"),
    FaultCase("recalled", whole + #","suspension":{"until":"2026-12-01"}"#, "suspension"),
    FaultCase("recalled", whole + #","suspension":{"on":"soon","until":"2026-12-01"}"#, "suspension"),
    FaultCase("recalled", whole + #","merged":"F1""#, "merged"),
    FaultCase("recalled", whole + #","lead":7"#, "lead"),
    FaultCase("recalled", whole + #","appeal":"won""#, "appeal"),
    FaultCase("recalled", whole + #","satisfied":"yes""#, "satisfied"),
    FaultCase("recalled", whole + #","fixed":1"#, "fixed"),
    FaultCase("recalled", whole + #","assigned":"2026-09-31""#, "assigned"),
    FaultCase("recalled", whole + #","replied":"soon""#, "replied"),
    FaultCase("recalled", whole + #","closed":20260920"#, "closed"),
    FaultCase("recalled", whole + #","visits":"2""#, "visits"),
    FaultCase("recalled", whole + #","extensions":1.5"#, "extensions"),
  ]

  @Test("记账里缺了、写错了的，说出是哪个键", arguments: events)
  func event(_ test: FaultCase) { check(test) }

  @Test("调档、结转里缺了、写错了的，说出是哪个键", arguments: records)
  func record(_ test: FaultCase) {
    check(test)
    let fault = #expect(throws: PostingReader.Fault.self) {
      var reader = PostingReader()
      let line = #"{"id":"F202609-0001""# + (test.fields.isEmpty ? "}" : ",\(test.fields)}")
      _ = try PaddedBytes.copying(Array(line.utf8)) { try reader.carried($0, text: true) }
    }
    #expect(fault?.why.contains(test.key) == true, "\(fault?.why ?? "")")
  }

  @Test("写全了的读得出来")
  func complete() throws {
    let line = #"{"id":"F202609-0001",\#(FindingFaultTests.whole)}"#
    var reader = PostingReader()
    let finding = try PaddedBytes.copying(Array(line.utf8)) { try reader.carried($0, text: true) }
    #expect((finding.state, finding.round, finding.last) == (.closed, 1, Known.moment("2026-09-20")))
  }

  private func check(_ test: FaultCase) {
    let fault = #expect(throws: PostingReader.Fault.self) {
      var reader = PostingReader()
      let more = test.fields.isEmpty ? "" : ",\(test.fields)"
      let line = "{" + HandLedger.finding("F202609-0001", test.kind, on: "2026-10-06", more: more) + "}"
      try PaddedBytes.copying(Array(line.utf8)) {
        try reader.read($0)
        _ = try reader.posting()
      }
    }
    #expect(fault?.why.contains(test.key) == true, "\(fault?.why ?? "")")
  }
}
