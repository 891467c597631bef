import Creation
import Testing

@testable import CreationStore

@Suite("同处记录")
struct KinRecordTests {
  private let id = Known.id("F202610-0001")
  private let october = Known.month("2026-10")
  private let report = FindingEvent.Report(place: "P-001", category: "C-01", source: "12345", external: "W1")

  @Test("随便记什么，状态、销号日期、键都与问题本身一样")
  func followsTheFinding() {
    var chance = Chance()
    for _ in 0..<200 {
      var finding = Finding(id: id, report: report, on: Known.moment("2026-10-01"))
      var record = KinRecord(finding, last: october)
      for day in 1...20 {
        let on = Moment(october.first.advanced(by: day))
        let event = event(&chance)
        finding.apply(event, on: on)
        record.apply(event, on: on, in: october)
        #expect(record == KinRecord(finding, last: october), "\(event) \(chance)")
      }
    }
  }

  @Test("缺点位、缺类别就没有同处的键，缺外部编号就没有外部的键；缺的不与空的混同")
  func knowsMissingKeys() {
    #expect(KinRecord.spot(.init(place: "P-001")) == 0)
    #expect(KinRecord.spot(.init(category: "C-01")) == 0)
    #expect(KinRecord.spot(.init(place: "", category: "")) != 0)
    #expect(KinRecord.external(.init(source: "12345")) == 0)
    #expect(KinRecord.external(.init(source: "", external: "")) != 0)
    #expect(
      KinRecord.external(.init(source: "1", external: "23"))
        != KinRecord.external(.init(source: "12", external: "3")))
  }

  private func event(_ chance: inout Chance) -> FindingEvent {
    let assignment = FindingEvent.Assignment(lead: "U-101")
    return chance.one(
      of: [
        .accepted, .rejected, .assigned(assignment), .fixed, .replied, .verified, .returned, .closed,
        .suspended(.init(until: Known.day("2026-12-01"))), .resumed(nil), .cannotFix, .voided,
        .reopened(assignment), .merged(into: id), .noted, .urged, .corrected(.init(place: "P-002")),
        .corrected(report),
      ], else: .noted)
  }
}
