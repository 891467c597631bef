import Creation
import Testing

@testable import CreationStore

@Suite("读一个月的流水")
struct SnapshotLedgerTests {
  private let office: SmallOffice
  private let month = Known.month("2026-10")

  init() throws { office = try SmallOffice() }

  @Test("按记账的次序，连同行号")
  func readsInOrder() throws {
    try office.post([
      .reported("F202610-0002", on: "2026-10-09"), .assigned("F202610-0002", on: "2026-10-09"),
    ])
    try office.post([.reported("F202610-0001", on: "2026-10-05")], tx: 2)
    var seen: [String] = []
    try office.snapshot().postings(in: month) { seen.append("\($1) \($0.record) \($0.body.ledgerWord)") }
    #expect(
      seen == [
        "1 F202610-0002 finding.reported", "2 F202610-0002 finding.assigned",
        "3 F202610-0001 finding.reported",
      ])
  }

  @Test("正在写的命令接在后面，行号连着数")
  func numbersPendingLines() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let command = try PendingCommand(office) { transaction in
      for (id, on) in [("F202610-0002", "2026-10-06"), ("F202611-0001", "2026-11-06")] {
        try transaction.post(.finding(Known.id(id), .reported(.init())), on: Known.moment(on))
      }
    }
    try command.writeJournal(in: office)
    var lines: [Int] = []
    try office.snapshot().postings(in: month) { lines.append($1) }
    #expect(lines == [1, 2])
  }

  @Test("没有的月份没有流水")
  func isEmptyElsewhere() throws {
    try office.snapshot().postings(in: month) { _, _ in Issue.record("不该有") }
  }

  @Test("要不要文字，由读的人定")
  func leavesTextOut() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05", text: "说明")])
    for (wanted, text) in [(true, "说明"), (false, nil)] {
      try office.snapshot().findingEvents(in: month, text: wanted) {
        #expect($3 == text); _ = ($0, $1, $2)
      }
    }
  }

  @Test("坏行：点名文件和行号；愿意跳过的，其余照读")
  func passesOverDamagedLines() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    try office.post([.reported("F202610-0002", on: "2026-10-05")], tx: 2)
    let ledger = office.path("ledger/2026-10.jsonl")
    let lines = try Disk.text(ledger).split(separator: "\n")
    try Disk.write("\(lines[0])\n{坏}\n\n\(lines[1])\n", to: ledger)
    let snapshot = try office.snapshot()
    let error = #expect(throws: Problem.self) { try office.postings(snapshot) }
    #expect(error?.site == .line(file: "ledger/2026-10.jsonl", line: 2))
    #expect(error?.advice.contains("creation check") == true)
    var sites: [Problem.Site?] = []
    var ids: [FindingID] = []
    try snapshot.findingEvents(in: month, text: false, damaged: { sites.append($0.site) }) { id, _, _, _ in
      ids.append(id)
    }
    #expect(ids.map(\.description) == ["F202610-0001", "F202610-0002"])
    #expect(
      sites == [.line(file: "ledger/2026-10.jsonl", line: 2), .line(file: "ledger/2026-10.jsonl", line: 3)])
  }

  @Test("被改成 CRLF 的流水照样读，一笔不少")
  func readsWindowsLineEnds() throws {
    try office.post([
      .reported("F202610-0001", on: "2026-10-05"), .assigned("F202610-0001", on: "2026-10-05"),
    ])
    let ledger = office.path("ledger/2026-10.jsonl")
    let lines = try Disk.text(ledger).split(separator: "\n")
    try Disk.write(lines.map { $0 + "\r\n" }.joined(), to: ledger)
    #expect(try office.postings().count == 2)
    #expect(try office.problems() == [])
    #expect(try office.post([.reported("F202610-0002", on: "2026-10-06")], tx: 2) == [], "没有东西可移开")
    #expect(try office.postings().count == 3)
  }
}
