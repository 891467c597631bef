import Creation

@testable import CreationStore

/// A finding's history with something of every kind that a line can carry.
enum ExchangeSample {
  static let id = Known.id("F202610-0042")

  static let stamp = Posting.Stamp(
    at: Known.instant("2026-10-05T08:00:05+08:00"), by: "张\"三\"", tx: "T1-0001")

  /// Everything that can be posted, whether it could follow or not.
  static let postings: [Posting] = {
    let deadline = Deadline(
      start: Known.moment("2026-10-05T09:30:00"), limit: .workHours(4),
      due: Known.moment("2026-10-05T15:30:00"),
      calendar: "2026.4ecc424e", provisional: true)
    let assignment = FindingEvent.Assignment(lead: "U-1", supports: ["U-2", "U-\"3\""], deadline: deadline)
    let report = FindingEvent.Report(
      place: "P-1", category: "C-1", source: "12345", external: "工单\\7", level: "市级", channel: "电话",
      inspection: "第40周", rebounds: Known.id("F202609-0001"))
    let events: [FindingEvent] = [
      .reported(report), .accepted, .rejected, .assigned(assignment),
      .reassigned(.init(assignment, cause: .shirked)),
      .fixed, .replied, .verified, .returned, .closed, .extended(deadline),
      .suspended(.init(until: Known.day("2026-12-01"), deadline: deadline)), .resumed(nil),
      .resumed(deadline),
      .cannotFix, .voided, .reopened(assignment), .revisited(satisfied: false), .appealed,
      .decided(upheld: true),
      .merged(into: Known.id("F202609-0002")), .exposed, .urged, .corrected(report), .noted,
      .recalled(Finding(id: id, report: report, on: Known.moment("2026-10-05"))),
    ]
    return events.map {
      Posting(.finding(id, $0), on: Known.moment("2026-10-05"), text: "字\n\t😀", stamp: stamp)
    }
      + [Posting(.reporterForgotten(id), on: Known.moment("2026-10-06"), text: "本人要求", stamp: stamp), rich]
  }()

  /// A posting with photos, and what another system wrote.
  static let rich: Posting = {
    var posting = Posting(.finding(id, .noted), on: Known.moment("2026-10-06T10:00:00"), stamp: stamp)
    posting.evidence = [
      Attachment(
        path: "attachments/2026-10/0123456789abcdef.jpg", name: "图 1.jpg",
        sha256: String(repeating: "a", count: 64),
        size: 13)
    ]
    posting.received = #"{"lat":42.3500,"a":[1e3,null,true,{"键":"值\"\\"}],"n":12345678901234567890}"#
    return posting
  }()

  /// The record's line.
  static func line(_ postings: [Posting] = postings) -> [UInt8] {
    var names = RecordNames()
    names.units = ["U-1": "城管局", "U-2": "a\"b"]
    names.places = ["P-1": "东湖路"]
    return EncodedRecord(FindingRecord(id: id, postings: postings)).line(of: id, names)
  }

  /// What a reader makes of a line.
  static func record(_ line: [UInt8]) throws -> FindingRecord {
    var reader = RecordReader()
    return try PaddedBytes.copying(line) { line throws(Problem) in try reader.record(line) }
  }
}
