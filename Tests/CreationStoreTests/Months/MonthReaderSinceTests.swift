import Creation
import Testing

@testable import CreationStore

@Suite("从某月起读账")
struct MonthReaderSinceTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202608-0001", on: "2026-08-05"), .assigned("F202608-0001", on: "2026-08-05"),
      .reported("F202608-0002", on: "2026-08-06"), .assigned("F202608-0002", on: "2026-08-06"),
      Fact("F202608-0002", .closed, on: "2026-08-07"),
      .reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05"),
      Fact("F202609-0001", .closed, on: "2026-09-07"),
      Fact("F202608-0001", .closed, on: "2026-10-02"),
      .reported("F202610-0001", on: "2026-10-03"),
    ])
  }

  private func ids(since month: String) throws -> [String] {
    try MonthReader(office.snapshot()).since(Known.month(month)).findings.map(\.id.description).sorted()
  }

  @Test("没有月结时读全部；月结以后从它结转的读起")
  func since() throws {
    let all = ["F202608-0001", "F202608-0002", "F202609-0001", "F202610-0001"]
    #expect(try ids(since: "2026-10") == all)
    try office.close(Known.month("2026-08"))
    try office.close(Known.month("2026-09"))
    #expect(try ids(since: "2026-10") == ["F202608-0001", "F202610-0001"])
    #expect(try ids(since: "2026-09") == ["F202608-0001", "F202609-0001", "F202610-0001"])
    #expect(try ids(since: "2026-08") == all)
    #expect(try ids(since: "2027-01") == ["F202608-0001", "F202610-0001"])
  }

  @Test("期内登记的、期内销号的，与读全部账得到的一样")
  func sameAsAll() throws {
    let wanted = try MonthReader(office.snapshot(), text: true).all()
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    for month in ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11"] {
      let first = Known.month(month).first
      let book = try MonthReader(office.snapshot(), text: true).since(Known.month(month))
      let touched = wanted.findings.filter { $0.reported.day >= first || ($0.closed?.day ?? first) > first }
      for finding in touched { #expect(book[finding.id] == finding, "\(month) \(finding.id)") }
    }
  }

  @Test("按编号找几个，早于它们的月份不读")
  func some() throws {
    let ledger = office.path("ledger/2026-08.jsonl")
    try Disk.write("坏\n" + Disk.text(ledger), to: ledger)
    let reader = MonthReader(try office.snapshot())
    let book = try reader.findings([Known.id("F202609-0001"), Known.id("F202610-0001")])
    #expect(book.findings.map(\.id.description) == ["F202609-0001", "F202610-0001"])
    #expect(book[Known.id("F202609-0001")]?.state == .closed)
    #expect(try reader.findings([]).findings.isEmpty)
    #expect(throws: Problem.self) { try reader.findings([Known.id("F202608-0002")]) }
  }
}
