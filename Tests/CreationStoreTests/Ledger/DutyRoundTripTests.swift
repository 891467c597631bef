import Creation
import Testing

@testable import CreationStore

@Suite("事项的每一笔写了读回来")
struct DutyRoundTripTests {
  @Test("每种流水，内容随机", arguments: DutyEvent.Kind.allCases)
  func keepsEveryKind(_ kind: DutyEvent.Kind) throws {
    var chance = Chance()
    for _ in 0..<60 {
      let event = chance.dutyEvent(kind)
      let stamp = Posting.Stamp(
        at: Known.instant("2026-11-01T08:00:05+08:00"), by: chance.oddText(upTo: 2), tx: "T1-0001")
      let posting = Posting(
        .duty(DutyID(rawValue: "D-\(chance.int(1...999))"), event), on: chance.moment(),
        text: chance.maybe { $0.oddText(upTo: 3) }, stamp: stamp)
      var writer = LineWriter()
      writer.begin()
      writer.write(posting)
      writer.end()
      #expect(event.kind == kind)
      let (back, unknown) = try read(writer.bytes)
      #expect(back == posting, "\(chance)")
      #expect(unknown == [], "\(chance)")
    }
  }

  @Test("记了多少就读出多少，到哪天为止也看得")
  func courses() throws {
    let office = try SmallOffice()
    let steps: [(DutyEvent, String)] = [
      (.progressed(DutyProgress(milestone: "完成摸底", figure: 120)), "2026-09-01"),
      (.delivered(500), "2026-09-28"),
      (.returned, "2026-10-08"), (.extended(to: Known.day("2026-11-30")), "2026-10-09"),
      (.delivered(512), "2026-11-02"), (.accepted, "2026-11-03"),
    ]
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      for (event, on) in steps { try transaction.post(.duty("D-1", event), on: Known.moment(on)) }
      try transaction.post(.duty("D-2", .dropped), on: Known.moment("2026-10-01"))
    }
    let snapshot = try office.snapshot()
    let september = try snapshot.dutyCourses(through: Known.day("2026-09-30"))
    #expect(september["D-1"]?.state == .delivered)
    #expect(september["D-1"]?.figure == 500)
    #expect(september["D-2"] == nil)
    let all = try snapshot.dutyCourses()
    #expect(all["D-1"]?.state == .done)
    #expect(all["D-1"]?.figure == 512)
    #expect(all["D-1"]?.returns == 1)
    #expect(all["D-1"]?.extended == Known.day("2026-11-30"))
    #expect(all["D-1"]?.reached == ["完成摸底": Known.day("2026-09-01")])
    #expect(all["D-2"]?.state == .dropped)
    #expect(try snapshot.postings(of: [DutyID(rawValue: "D-1")]).count == 6)
  }

  private func read(_ bytes: [UInt8]) throws -> (posting: Posting, unknown: [String]) {
    var reader = PostingReader()
    return try PaddedBytes.copying(bytes.dropLast()) {
      try reader.read($0)
      return (try reader.posting(), reader.unknownKeys)
    }
  }
}

extension Chance {
  /// Something of that kind that can happen to a duty.
  mutating func dutyEvent(_ kind: DutyEvent.Kind) -> DutyEvent {
    switch kind {
    case .progressed:
      .progressed(
        DutyProgress(milestone: maybe { "节点" + $0.oddText(upTo: 2) }, figure: maybe { $0.figure() }))
    case .delivered: .delivered(maybe { $0.figure() })
    case .accepted: .accepted
    case .returned: .returned
    case .extended: .extended(to: moment().day)
    case .dropped: .dropped
    }
  }

  /// A figure with up to three decimals, either sign.
  private mutating func figure() -> Rational { Rational(int(-9_999_999...9_999_999), over: 1000) ?? 0 }
}
