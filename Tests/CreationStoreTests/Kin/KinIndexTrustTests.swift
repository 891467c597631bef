import Creation
import Testing

@testable import CreationStore

@Suite("同处索引何时不算数")
struct KinIndexTrustTests {
  private let office: SmallOffice
  private let ledger: String
  private let report = FindingEvent.Report(place: "P-001", category: "C-01", source: "周巡查")

  init() throws {
    office = try SmallOffice()
    ledger = office.path("ledger/2026-10.jsonl")
    try office.post([
      .reported("F202610-0001", on: "2026-10-05"), .reported("F202610-0002", on: "2026-10-05"),
    ])
    _ = try office.kin(report)
    #expect(try office.hasIndex())
  }

  @Test("改到一半、别的开机、别的版本、装得比说的多", arguments: [0, 1, 3, 4, 5, 7, 8, 9, 10, 11])
  func refusesAnotherHead(place: Int) throws {
    try office.changeIndex { try $0.put($0[place] ^ 0x4000_0001, at: place) }
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202610-0002"))
    #expect(try office.hasIndex())
  }

  @Test("流水换成旧备份、别的内容、同样长短的改动，或没有了")
  func refusesAnotherLedger() throws {
    let whole = try Disk.bytes(ledger)
    let changed = Array(String(decoding: whole, as: UTF8.self).replacing("P-001", with: "P-002").utf8)
    try Disk.write(changed, to: ledger)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report) == Kin())
    try office.post([.reported("F202610-0003", on: "2026-10-06")], tx: 2)
    #expect(try office.kin(report).open == Known.id("F202610-0003"))
    try Disk.write(changed, to: ledger)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report) == Kin())
    try Disk.write(whole + whole, to: ledger)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202610-0002"))
    try Disk.remove(ledger)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report) == Kin())
  }

  @Test("旧备份上又记了新的：长短够了也认得出不是同一份")
  func refusesARegrownLedger() throws {
    let old = try Disk.bytes(ledger)
    try office.post([.reported("F202610-0003", on: "2026-10-06")], tx: 2)
    _ = try office.kin(report)
    try Disk.write(old, to: ledger)
    let other = Fact("F202610-0003", .reported(.init(place: "P-002", category: "C-01")), on: "2026-10-06")
    try office.post([other, Fact("F202610-0003", .noted, on: "2026-10-06", text: "长一些")], tx: 3)
    #expect(try Disk.bytes(ledger).count > old.count)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202610-0002"))
  }

  @Test("撤销了命令，又撤销了撤销")
  func noticesUndoneCommands() throws {
    try office.post([Fact("F202610-0002", .closed, on: "2026-10-06")], tx: 2)
    #expect(try office.kin(report).closed == Known.id("F202610-0002"))
    _ = try office.store.write(stamp: office.stamp(3)) {
      $0.undo(office.stamp(2).tx, on: Known.moment("2026-10-07"), text: nil)
    }
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).closed == nil)
    #expect(try office.hasIndex())
    _ = try office.store.write(stamp: office.stamp(4)) {
      $0.undo(office.stamp(3).tx, on: Known.moment("2026-10-07"), text: nil)
    }
    #expect(try office.kin(report, isDryRun: true).closed == Known.id("F202610-0002"))
  }

  @Test("流水有坏行、没有登记过的、登记了两次的：跳过去，索引照用，不是每次都重读")
  func passesOverDamage() throws {
    let lines = [
      HandLedger.finding("F202610-0009", "closed", on: "2026-10-06"),
      HandLedger.finding("F202610-0002", "reported", on: "2026-10-06", more: ",\"place\":\"P-002\""),
      HandLedger.finding("F202610-0001", "extended", on: "2026-10-06"),
      HandLedger.finding("F202610-0002", "closed", on: "2026-10-06"),
    ]
    try Disk.append(Array("坏行\n".utf8) + HandLedger.command(lines), to: ledger)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report, isDryRun: true) == KinBook(office.snapshot()).kin(of: report))
    #expect(try office.kin(report) == KinBook(office.snapshot()).kin(of: report))
    #expect(try office.kin(report).closed == Known.id("F202610-0002"))
    #expect(try office.hasIndex())
    try office.post([.reported("F202610-0010", on: "2026-10-07")], tx: 3)
    #expect(try office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202610-0010"))
  }

  @Test("撤销清单坏了：看得懂的算数，索引照用")
  func passesOverADamagedListOfUndoneCommands() throws {
    try office.post([Fact("F202610-0002", .closed, on: "2026-10-06")], tx: 2)
    _ = try office.store.write(stamp: office.stamp(3)) {
      $0.undo(office.stamp(2).tx, on: Known.moment("2026-10-07"), text: nil)
    }
    let list = office.path("ledger/undone.jsonl")
    try Disk.write(Array("坏行\n".utf8) + Disk.bytes(list), to: list)
    #expect(try office.kin(report) == KinBook(office.snapshot()).kin(of: report))
    #expect(try office.kin(report).open == Known.id("F202610-0002"))
    #expect(try office.hasIndex())
  }

  @Test("页页完好而内容离奇：不崩溃，不打转")
  func survivesHostileContent() throws {
    var chance = Chance()
    let good = try Disk.bytes(office.index)
    let words = good.count / WordPages.size * WordPages.room
    for _ in 0..<300 {
      try Disk.write(good, to: office.index)
      try office.changeIndex { pages in
        for _ in 0..<chance.int(1...30) {
          let isHead = chance.int(0...3) == 0
          let value = chance.one(
            of: [0, 1, 2, 3, .max, .max >> 1, UInt32(truncatingIfNeeded: chance.next())], else: 0)
          try pages.put(value, at: chance.int(isHead ? 5...60 : 0...(words - 1)))
        }
      }
      _ = try? office.kin(report, isDryRun: true)
      if let table = try? KinTable(SharedFile.opened(office.index)) {
        for report in RandomLedger.reports { _ = try? table.kin(of: report) }
      }
    }
  }

  @Test(
    "写索引写到任何一步被杀：以后的答案都对", .enabled(if: Binary.isBuilt, Binary.absence),
    .enabled(if: Strace.isPossible, Strace.absence))
  func survivesBeingKilled() throws {
    let words = [
      "finding", "add", "--place", "P-001", "--category", "C-01", "--on", "2026-11-06", "--text", "说明",
    ]
    try office.post([Fact("F202610-0002", .closed, on: "2026-10-06")], tx: 2)
    var unfinished = 0
    for number in 1...12 {
      let victim = try SmallOffice(copying: office)
      // A copy of the ledger is another file, so the index is made for it first.
      _ = try victim.kin(report)
      try victim.post([.reported("F202611-0001", on: "2026-11-05")], tx: 3)
      let ending = try Strace.run(words, victim, .kill, at: "pwrite64", number: number)
      let isFit = try victim.hasIndex()
      unfinished += isFit ? 0 : 1
      #expect(ending.status == 0 || ending.status == nil, "\(ending)")
      let findings = try MonthReader(victim.snapshot(), damaged: { _ in }).all().findings
      #expect(findings.count == (ending.status == 0 ? 4 : 3), "第 \(number) 次写")
      #expect(try victim.kin(report, isDryRun: true) == KinOracle.kin(of: report, findings), "第 \(number) 次写")
      #expect(try victim.kin(report) == KinOracle.kin(of: report, findings), "第 \(number) 次写")
      #expect(try victim.hasIndex())
      if ending.status == 0 { break }
    }
    #expect(unfinished > 1, "一次也没有停在改到一半")
  }
}
