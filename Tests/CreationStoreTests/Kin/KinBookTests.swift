import Creation
import Testing

@testable import CreationStore

@Suite("同处问题簿")
struct KinBookTests {
  @Test("与逐件查找的结果一样")
  func agreesWithLookingAtEach() throws {
    var ledger = RandomLedger(try SmallOffice(), Chance())
    for _ in 0..<60 { try ledger.post() }
    let snapshot = try ledger.office.snapshot()
    let findings = try MonthReader(snapshot, damaged: { _ in }).all().findings
    let book = try KinBook(snapshot)
    for report in RandomLedger.reports {
      #expect(book.kin(of: report) == KinOracle.kin(of: report, findings), "\(report) \(ledger.chance)")
    }
  }

  @Test("记进去的新问题算在内")
  func takesInNewOnes() throws {
    let office = try SmallOffice()
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    var book = try KinBook(office.snapshot())
    let report = FindingEvent.Report(place: "P-001", category: "C-01", source: "周巡查", external: "W1")
    #expect(book.kin(of: report).open == Known.id("F202610-0001"))
    #expect(book.kin(of: report).external == nil)
    book.note(Finding(id: Known.id("F202610-0002"), report: report, on: Known.moment("2026-10-06")))
    #expect(book.kin(of: report).open == Known.id("F202610-0002"))
    #expect(book.kin(of: report).external == Known.id("F202610-0002"))
  }
}
