import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("流水写了读回来")
struct PostingRoundTripTests {
  @Test("每一种记账", arguments: Posting.samples)
  func keepsEveryKind(posting: Posting) throws {
    #expect(try read(lines([posting])) == [posting])
  }

  @Test("别的程序读到的字段", arguments: Posting.samples)
  func writesWhatTheFormatSays(posting: Posting) throws {
    let line = lines([posting])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(object["v"] as? Int == 1)
    #expect(object["id"] as? String == posting.record)
    #expect(object["on"] as? String == posting.on.description)
    #expect(object["at"] as? String == "2026-11-01T08:00:05+08:00")
    #expect(object["by"] as? String == posting.stamp.by)
    #expect(object["tx"] as? String == posting.stamp.tx.rawValue)
    #expect(object["text"] as? String == posting.text)
  }

  @Test("随机的怪字符一个不少")
  func keepsOddTexts() throws {
    var chance = Chance()
    for _ in 0..<300 {
      let postings = (0..<chance.int(1...4)).map { _ in Posting.random(&chance) }
      let bytes = lines(postings)
      #expect(bytes.count { $0 == 0x0A } == postings.count, "\(chance)")
      let back = try read(bytes)
      #expect(back == postings, "\(chance)")
      #expect(back.map { $0.text.map { Array($0.utf8) } } == postings.map { $0.text.map { Array($0.utf8) } })
    }
  }

  @Test("种类的写法是格式的一部分")
  func namesKinds() {
    let words = FindingEvent.Kind.allCases.map(\.ledgerWord)
    #expect(
      words == [
        "finding.reported", "finding.accepted", "finding.rejected", "finding.assigned", "finding.reassigned",
        "finding.fixed", "finding.replied", "finding.verified", "finding.returned", "finding.closed",
        "finding.extended", "finding.suspended", "finding.resumed", "finding.cannot-fix", "finding.voided",
        "finding.reopened", "finding.revisited", "finding.appealed", "finding.decided", "finding.merged",
        "finding.exposed", "finding.urged", "finding.corrected", "finding.noted", "finding.recalled",
      ])
  }

  private func lines(_ postings: [Posting]) -> [UInt8] {
    var batch = LedgerBatch()
    for posting in postings { batch.add(posting) }
    return batch.finished()
  }

  private func read(_ bytes: [UInt8]) throws -> [Posting] {
    var reader = PostingReader()
    var postings: [Posting] = []
    _ = try bytes.withUnsafeBytes { raw in
      try LineReader(.memory(raw), in: 0..<raw.count).forEachLine { line in
        try reader.read(line.bytes)
        let (isIntact, unknownKeys) = (reader.isIntact, reader.unknownKeys)
        #expect(isIntact)
        #expect(unknownKeys == [])
        postings.append(try reader.posting())
      }
    }
    return postings
  }
}

extension Posting: CustomTestStringConvertible {
  /// What a failing case is shown as.
  public var testDescription: String { "\(body)" }

  private static let stamp = Stamp(
    at: Known.instant("2026-11-01T08:00:05+08:00"), by: "张\"三\"", tx: "T1-0001")

  private static let deadline = Deadline(
    start: Known.moment("2026-10-05T09:30:00"), limit: .workHours(4),
    due: Known.moment("2026-10-05T15:30:00"),
    calendar: "2026.4ecc424e", provisional: true)

  /// One posting of every kind, with all its fields and with none.
  fileprivate static let samples: [Posting] = [
    finding(.reported(.init()), on: "2026-10-05"),
    finding(
      .reported(.init(place: "P-001", category: "C-01", source: "12345", external: "工单\\7")),
      on: "2026-10-05T09:30:00",
      text: "说明"),
    finding(.assigned(.init(lead: "U-101")), on: "2026-10-05"),
    finding(
      .assigned(.init(lead: "U-101", supports: ["U-1", "U-2,\"3\""], deadline: deadline)), on: "2026-10-05"),
    finding(
      .assigned(
        .init(
          lead: "U-101",
          deadline: Deadline(
            start: Known.moment("2026-10-05"), limit: .date(Known.day("2026-11-30")),
            due: Known.moment("2026-11-30"), calendar: "", provisional: false))), on: "2026-10-05"),
    finding(.replied, on: "2026-10-06", text: ""), finding(.verified, on: "2026-10-06"),
    finding(.returned, on: "2026-10-06", text: "不合格\n重做"), finding(.closed, on: "2026-10-06T23:59:59"),
    register(.unit, .added, was: nil, now: #"{"id":"U-1","name":"甲\"乙"}"#),
    register(.place, .edited, was: #"{"declared":false,"end":1,"crc":"x"}"#, now: #"{"declared":true}"#),
    register(.category, .retired, was: "{}", now: #"{"retired":"2026-10-06"}"#),
  ]

  fileprivate static func finding(_ event: FindingEvent, on: String, text: String? = nil) -> Posting {
    Posting(.finding(Known.id("F202610-0042"), event), on: Known.moment(on), text: text, stamp: stamp)
  }

  private static func register(
    _ register: RegisterChange.Register, _ action: RegisterChange.Action, was: String?, now: String
  ) -> Posting {
    Posting(
      .register(RegisterChange(register, action, id: "U-\"1", was: was, now: now)),
      on: Known.moment("2026-10-06"),
      stamp: stamp)
  }

  fileprivate static func random(_ chance: inout Chance) -> Posting {
    func odd() -> String { chance.oddText(upTo: 6) }
    let event: FindingEvent =
      chance.int(0...1) == 0
      ? .reported(
        .init(
          place: PlaceID(rawValue: odd()), category: CategoryID(rawValue: odd()),
          source: Source(rawValue: odd()),
          external: odd()))
      : .assigned(
        .init(lead: UnitID(rawValue: odd()), supports: [UnitID(rawValue: odd())], deadline: deadline))
    let stamp = Stamp(at: stamp.at, by: odd(), tx: TransactionID(rawValue: odd()))
    let id = FindingID(month: Known.month("2026-10"), serial: Int32(chance.int(1...99_999)))
    return Posting(.finding(id, event), on: Known.moment("2026-10-05"), text: odd(), stamp: stamp)
  }
}
