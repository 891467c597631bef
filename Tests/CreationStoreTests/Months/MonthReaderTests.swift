import Creation
import Testing

@testable import CreationStore

@Suite("读月账")
struct MonthReaderTests {
  private let office: SmallOffice
  private let october = Known.month("2026-10")

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202608-0001", on: "2026-08-05"),
      .assigned("F202608-0001", on: "2026-08-05", due: "2026-08-08"),
      .reported("F202608-0002", on: "2026-08-06"), .assigned("F202608-0002", on: "2026-08-06"),
      Fact("F202608-0002", .closed, on: "2026-08-07"),
    ])
    try office.post(
      [.reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05")], tx: 2)
    try office.post(
      [
        Fact("F202608-0001", .replied, on: "2026-10-01"), Fact("F202608-0001", .verified, on: "2026-10-02"),
        .reported("F202610-0001", on: "2026-10-03"), .assigned("F202610-0001", on: "2026-10-03", to: "U-102"),
      ], tx: 3)
  }

  @Test("逐月结转，收支相抵")
  func carriesForward() throws {
    let books = try MonthReader(office.snapshot()).books(through: october)
    #expect(books.map(\.month.description) == ["2026-08", "2026-09", "2026-10"])
    #expect(books.map(\.carried) == [0, 1, 2])
    let accounts = books.map { $0.accounts(asOf: Moment($0.month.last))["U-101"] ?? Account() }
    #expect(accounts.map { $0[.opening] } == [0, 1, 2])
    #expect(accounts.map { $0[.assigned] } == [2, 1, 0])
    #expect(accounts.map { $0[.closed] } == [1, 0, 1])
    #expect(accounts.map(\.closing) == [1, 2, 1])
  }

  @Test("月结以后读到的账与月结以前一样")
  func readsTheSameFromAClosing() throws {
    let before = try MonthReader(office.snapshot(), text: true).books(through: october)
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    let after = try MonthReader(office.snapshot(), text: true).books(through: october)
    #expect(after.map(\.month) == [october])
    let asOf = Moment(october.last)
    #expect(after.last?.accounts(asOf: asOf) == before.last?.accounts(asOf: asOf))
    #expect(after.last?.carriedForward() == before.last?.carriedForward())
    #expect(after.last?.carriedForward().count == 2)
  }

  @Test("月结以前的历史从不读：读不懂也照样算")
  func neverReadsHistory() throws {
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    let wanted = try MonthReader(office.snapshot()).books(through: october)
    for file in [
      "ledger/2026-08.jsonl", "ledger/2026-09.jsonl", "months/2026-08/closing.json",
      "months/2026-08/scores.json",
    ] {
      try Disk.write("坏\n\"end\":1,\"crc\":\"00000000\"}\n", to: office.path(file))
    }
    let snapshot = try office.snapshot()
    let books = try MonthReader(snapshot).books(through: october)
    let asOf = Moment(october.last)
    #expect(books.last?.accounts(asOf: asOf) == wanted.last?.accounts(asOf: asOf))
    #expect(try MonthReader(snapshot).current().findings.count == 3)
    #expect(throws: Problem.self) { try MonthReader(snapshot).all() }
    try office.post([.reported("F202610-0002", on: "2026-10-09")], tx: 9)
  }

  @Test("历史读不懂，程序照样计分、列未销号的、登记", .enabled(if: Binary.isBuilt, Binary.absence))
  func scoresWithoutHistory() throws {
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    let wanted = try Binary.run(["score", "2026-10"], office)
    for file in ["ledger/2026-08.jsonl", "ledger/2026-09.jsonl", "months/2026-08/closing.json"] {
      try Disk.write("坏", to: office.path(file))
    }
    #expect(wanted.status == 0)
    #expect(try Binary.run(["score", "2026-10"], office) == wanted)
    #expect(try Binary.run(["finding", "--state", "open"], office).status == 0)
    let add = ["finding", "add", "--category", "C-01", "--on", "2026-10-09"]
    #expect(try Binary.run(add, office).status == 0)
  }

  @Test("流水有一行读不懂：不拿半本账来算")
  func refusesHalfABook() throws {
    let ledger = office.path("ledger/2026-09.jsonl")
    try Disk.write("坏\n" + Disk.text(ledger), to: ledger)
    let error = #expect(throws: Problem.self) { try MonthReader(office.snapshot()).books(through: october) }
    #expect(error?.site == .line(file: "ledger/2026-09.jsonl", line: 1))
  }

  @Test("没有流水的月份也有账：只有结转")
  func booksEmptyMonths() throws {
    let books = try MonthReader(office.snapshot()).books(through: Known.month("2026-12"))
    #expect(books.map(\.month.description) == ["2026-08", "2026-09", "2026-10", "2026-11", "2026-12"])
    #expect(books.map(\.carried) == [0, 1, 2, 2, 2])
    let early = try MonthReader(office.snapshot()).books(through: Known.month("2026-05"))
    #expect(early.map(\.month.description) == ["2026-05"])
  }

  @Test("当前的、全部的")
  func readsCurrentAndAll() throws {
    try office.close(Known.month("2026-08"))
    let reader = MonthReader(try office.snapshot())
    #expect(
      try reader.current().findings.map(\.id.description) == ["F202608-0001", "F202609-0001", "F202610-0001"])
    #expect(try reader.all().findings.count == 4)
  }

  @Test("考评办法的文件坏了：问题照样列得出，只有要按考评月分账的才停下")
  func needsNoRulebookToList() throws {
    let before = try MonthReader(office.snapshot()).all().findings
    try Disk.write("{坏", to: office.path("rules/standard.json"))
    let reader = MonthReader(try office.snapshot())
    #expect(try reader.all().findings == before)
    #expect(try !reader.current().findings.isEmpty)
    #expect(throws: Problem.self) { try reader.books(through: Known.month("2026-10")) }
  }
}
