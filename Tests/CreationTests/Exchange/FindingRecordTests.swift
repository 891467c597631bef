import Testing

@testable import Creation

@Suite("问题档案")
struct FindingRecordTests {
  /// A history and what is wrong with it, by the number of the posting.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var postings: [Posting]
    var fault: Int?
  }

  private static let id = FindingID(month: Moment.at("2026-10-01").month, serial: 7)
  private static let reported = posting(.reported(.init(category: "C-01")), "2026-10-08")
  private static let assigned = posting(.assigned(.init(lead: "U-1")), "2026-10-08")
  private static let closed = posting(.closed, "2026-10-09")

  private static let cases: [Case] = [
    Case(testDescription: "登记、交办、销号", postings: [reported, assigned, closed]),
    Case(testDescription: "只有登记", postings: [reported]),
    Case(testDescription: "空的", postings: [], fault: 1),
    Case(testDescription: "没有登记", postings: [assigned, closed], fault: 1),
    Case(testDescription: "登记两次", postings: [reported, assigned, reported], fault: 3),
    Case(testDescription: "没有交办就销号", postings: [reported, closed], fault: 2),
    Case(
      testDescription: "倒着的日期", postings: [reported, assigned, posting(.replied, "2026-10-07")], fault: 3),
    Case(
      testDescription: "不在编号的月份登记",
      postings: [posting(.reported(.init(category: "C-01")), "2026-11-08")], fault: 1),
    Case(
      testDescription: "别的问题的流水",
      postings: [reported, posting(.noted, "2026-10-09", id: FindingID(month: id.month, serial: 8))], fault: 2
    ),
    Case(
      testDescription: "不认识的种类",
      postings: [reported, posting(body: .unknown(kind: "finding.x", id: "\(id)"))],
      fault: 2),
    Case(
      testDescription: "登记册的流水",
      postings: [reported, posting(body: .register(.init(.unit, .added, id: "\(id)", now: "{}")))], fault: 2),
    Case(
      testDescription: "删除举报人", postings: [reported, posting(body: .reporterForgotten(id)), assigned]),
    Case(
      testDescription: "调档与经过不符",
      postings: [
        reported,
        posting(
          .recalled(Finding(id: id, report: .init(category: "C-02"), on: .at("2026-10-08"))), "2026-10-09"),
      ], fault: 2),
    Case(
      testDescription: "调档与经过相符",
      postings: [
        reported,
        posting(
          .recalled(Finding(id: id, report: .init(category: "C-01"), on: .at("2026-10-08"))), "2026-10-09"),
        assigned(on: "2026-10-09"),
      ]),
  ]

  @Test("经过对不对，错在第几笔", arguments: cases)
  func fault(_ one: Case) {
    #expect(FindingRecord(id: Self.id, postings: one.postings).fault?.posting == one.fault)
  }

  private static func assigned(on: String) -> Posting { posting(.assigned(.init(lead: "U-1")), on) }

  private static func posting(_ event: FindingEvent, _ on: String, id: FindingID = id) -> Posting {
    posting(body: .finding(id, event), on)
  }

  private static func posting(body: Posting.Body, _ on: String = "2026-10-09") -> Posting {
    let stamp = Posting.Stamp(at: Instant(seconds: 0), by: "甲", tx: "T1")
    return Posting(body, on: .at(on), stamp: stamp)
  }
}

extension Moment {
  /// A moment spelt out in a test.
  fileprivate static func at(_ text: String) -> Moment { Moment(text) ?? Moment(Day(number: 0)) }
}
