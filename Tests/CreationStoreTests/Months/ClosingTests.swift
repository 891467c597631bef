import Creation
import Testing

@testable import CreationStore

@Suite("结转")
struct ClosingTests {
  private let office: SmallOffice
  private let september = Known.month("2026-09")

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202609-0001", on: "2026-09-05", text: "甲"),
      .assigned("F202609-0001", on: "2026-09-05", due: "2026-09-08"),
      .reported("F202609-0002", on: "2026-09-06"), .assigned("F202609-0002", on: "2026-09-06", to: "U-102"),
      Fact("F202609-0002", .closed, on: "2026-09-07"),
    ])
  }

  @Test("未销号的结转，成绩冻结，一步落下")
  func closes() throws {
    try office.close(september)
    let snapshot = try office.snapshot()
    #expect(snapshot.closed == [september])
    let closing = try snapshot.closing(of: september)
    #expect(closing.carried.map(\.id.description) == ["F202609-0001"])
    #expect(closing.carried.first?.text == "甲")
    #expect(closing.by == "张三")
    let scores = try #require(try snapshot.scores(of: september))
    #expect(scores.isClosed)
    #expect(scores.units.first { $0.unit == "U-102" }?.account[.closed] == 1)
    #expect(try office.problems() == [])
  }

  @Test("月结写到一半中断：读的人看到已月结，下一个写的人做完", arguments: 0...5)
  func survivesACrash(steps: Int) throws {
    let command = try PendingCommand(office) { transaction in
      let book = try #require(
        try MonthReader(transaction.snapshot, text: true).books(through: september).last)
      let score = try SmallOffice.score(book, transaction.snapshot)
      try transaction.close(
        Closing(
          month: september, at: Known.instant("2026-10-03T09:00:00+08:00"), by: "张三",
          carried: book.carriedForward()), score.sheet, score.inputs,
        issued: [(name: "bulletin.md", bytes: Array("# 通报\n".utf8))])
    }
    #expect(
      command.orders.map(\.file)
        == ["bulletin.md", "closing.json", "inputs.json", "scores.json", "totals.json"]
        .map { "months/2026-09/\($0)" })
    try command.writeJournal(in: office)
    try command.carryOut(steps, andOfTheNext: 0, in: office)
    let snapshot = try office.snapshot()
    #expect(snapshot.closed == [september])
    #expect(try snapshot.closing(of: september).open == 1)
    #expect(try snapshot.scores(of: september)?.isClosed == true)
    #expect(throws: Problem.self) { try office.post([.reported("F202609-0003", on: "2026-09-09")], tx: 3) }
    try office.post([.reported("F202610-0001", on: "2026-10-09")], tx: 3)
    #expect(
      try office.content().filter { $0.key.hasPrefix("months/") }
        == command.after.filter { $0.key.hasPrefix("months/") })
    #expect(try office.problems() == [])
  }

  @Test("月结文件不见了、是别的月份的：说清楚", arguments: ["closing.json", "scores.json"])
  func namesWhatIsMissing(name: String) throws {
    try office.close(september)
    try Disk.remove(office.path("months/2026-09/\(name)"))
    let snapshot = try office.snapshot()
    #expect(snapshot.closed == [september], "丢一个文件不等于没有月结")
    #expect(throws: Problem.self) { try office.post([.reported("F202609-0003", on: "2026-09-09")], tx: 3) }
    #expect(try office.problems().contains { $0.site == .file("months/2026-09/\(name)") })
  }

  @Test("放错月份的月结文件认得出来")
  func refusesAnotherMonthsFile() throws {
    try office.close(september)
    try Disk.copy(office.path("months/2026-09"), to: office.path("months/2026-10"))
    let error = #expect(throws: Problem.self) { try office.snapshot().closing(of: Known.month("2026-10")) }
    #expect(error?.site == .line(file: "months/2026-10/closing.json", line: 1))
  }
}
