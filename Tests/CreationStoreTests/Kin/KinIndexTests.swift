import Creation
import Testing

@testable import CreationStore

@Suite("同处索引")
struct KinIndexTests {
  private let office: SmallOffice
  private let report = FindingEvent.Report(place: "P-001", category: "C-01", source: "周巡查")

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202610-0001", on: "2026-10-05"), Fact("F202610-0001", .closed, on: "2026-10-06"),
    ])
  }

  @Test("随机流水，随时问、试运行着问、撤销、删掉或弄坏索引：与读完全部流水的答案一样", arguments: 0..<6)
  func agreesWithTheWholeLedger(round: Int) throws {
    var ledger = RandomLedger(try SmallOffice(), Chance())
    var old: [UInt8] = []
    var used = 0
    for _ in 0..<40 {
      for _ in 0..<ledger.chance.int(1...3) { try ledger.post() }
      let isFit = try ledger.office.hasIndex()
      used += isFit ? 1 : 0
      try expectAgreement(&ledger)
      #expect(try ledger.office.hasIndex(), "\(ledger.chance)")
      if round % 2 == 0 { try disturb(&ledger, &old) }
    }
    #expect(round % 2 == 0 || used > 7, "索引几乎没有用上 \(ledger.chance)")
  }

  private func expectAgreement(_ ledger: inout RandomLedger) throws {
    let findings = try MonthReader(ledger.office.snapshot(), damaged: { _ in }).all().findings
    let reports = RandomLedger.reports.shuffled(using: &ledger.chance).prefix(12)
    for (index, report) in reports.enumerated() {
      let kin = try ledger.office.kin(report, isDryRun: index % 3 == 0)
      #expect(kin == KinOracle.kin(of: report, findings), "\(report) \(ledger.chance)")
    }
    let book = try KinBook(ledger.office.snapshot())
    for report in RandomLedger.reports where ledger.chance.int(0...9) == 0 {
      #expect(try ledger.office.kin(report) == book.kin(of: report), "\(report) \(ledger.chance)")
    }
  }

  /// Does something to the file that must not matter.
  private func disturb(_ ledger: inout RandomLedger, _ old: inout [UInt8]) throws {
    let index = ledger.office.index
    var bytes = try Disk.bytes(index)
    switch ledger.chance.int(0...7) {
    case 0: try Disk.remove(index)
    case 1: try Disk.write(Array(bytes.prefix(ledger.chance.int(0...bytes.count))), to: index)
    case 2: try Disk.append((0..<ledger.chance.int(1...2048)).map { UInt8($0 & 255) }, to: index)
    case 3:
      for _ in 0..<ledger.chance.int(1...40) {
        bytes[ledger.chance.int(0...(bytes.count - 1))] = UInt8(ledger.chance.int(0...255))
      }
      try Disk.write(bytes, to: index)
    case 4:
      if !old.isEmpty { try Disk.write(old, to: index) }
    case 5: try ledger.undo()
    case 6: old = bytes
    default: break
    }
  }

  @Test("问过一次就有索引，以后只读新记的")
  func readsOnlyWhatIsNew() throws {
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
    #expect(try office.hasIndex())
    let before = try Disk.bytes(office.index)
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
    #expect(try Disk.bytes(office.index) == before)
    try office.post([.reported("F202611-0001", on: "2026-11-05")], tx: 2)
    #expect(try office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202611-0001"))
    #expect(try Disk.bytes(office.index) != before)
  }

  @Test("试运行什么也不写，答案一样")
  func writesNothingInADryRun() throws {
    let empty = try Disk.tree(office.directory.root)
    #expect(try office.kin(report, isDryRun: true).closed == Known.id("F202610-0001"))
    #expect(try Disk.tree(office.directory.root) == empty)
    _ = try office.kin(report)
    try office.post([.reported("F202611-0001", on: "2026-11-05")], tx: 2)
    let full = try Disk.tree(office.directory.root)
    #expect(try office.kin(report, isDryRun: true).open == Known.id("F202611-0001"))
    #expect(try Disk.tree(office.directory.root) == full)
  }

  @Test("缓存写不进去也答得出")
  func answersWithoutACache() throws {
    try Disk.write("挡着", to: office.path(".cache/x"))
    try Disk.remove(office.path(".cache"))
    try Disk.write("不是目录", to: office.path(".cache"))
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
  }

  @Test("月结以后一样")
  func answersAcrossClosedMonths() throws {
    _ = try office.kin(report)
    try office.close(Known.month("2026-10"))
    #expect(try office.hasIndex())
    try office.post([.reported("F202611-0001", on: "2026-11-05")], tx: 2)
    #expect(try office.kin(report).open == Known.id("F202611-0001"))
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
  }

  @Test("记得比索引装得下的还多：重建一次，又能用")
  func growsWithTheLedger() throws {
    _ = try office.kin(report)
    try office.post((2...900).map { .reported("F202610-\(Digits.padded($0, 4))", on: "2026-10-07") }, tx: 2)
    #expect(try !office.hasIndex())
    #expect(try office.kin(report).open == Known.id("F202610-0900"))
    #expect(try office.hasIndex())
  }

  @Test("流水没写完的尾巴不算")
  func ignoresTornTails() throws {
    _ = try office.kin(report)
    let torn = HandLedger.sealed("{" + HandLedger.finding("F202610-0001", "voided", on: "2026-10-07"))
    try Disk.append(torn, to: office.path("ledger/2026-10.jsonl"))
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
    try office.post([.reported("F202610-0002", on: "2026-10-08")], tx: 2)
    #expect(try office.kin(report).open == Known.id("F202610-0002"))
    #expect(try office.kin(report).closed == Known.id("F202610-0001"))
  }

  @Test("做到一半的命令，读的人看得见，试运行也看得见")
  func readsThroughAPendingCommand() throws {
    _ = try office.kin(report)
    let command = try PendingCommand(office) { transaction in
      for id in ["F202610-0002", "F202611-0001"] {
        let day = Moment(Known.id(id).month.last)
        try transaction.post(.finding(Known.id(id), .reported(report)), on: day)
      }
    }
    try command.writeJournal(in: office)
    #expect(try office.hasIndex())
    #expect(try office.kin(report, isDryRun: true).open == Known.id("F202611-0001"))
    for share in [0, 0.3, 1.0] {
      let copy = try SmallOffice(copying: office)
      try command.carryOut(0, andOfTheNext: share, in: copy)
      #expect(try copy.kin(report, isDryRun: true).open == Known.id("F202611-0001"))
      #expect(try copy.kin(report).open == Known.id("F202611-0001"))
      #expect(try copy.hasIndex())
    }
  }

  @Test("写的人正在改索引：读的人不信自己读到的，另读流水")
  func noticesAWriter() throws {
    _ = try office.kin(report)
    try office.post([.reported("F202611-0001", on: "2026-11-05")], tx: 2)
    let snapshot = try office.snapshot()
    let first = try KinIndex(opening: snapshot)
    let second = try KinIndex(opening: snapshot)
    #expect(try first.kin(of: report) == second.kin(of: report))
    _ = try office.kin(report)
    #expect(throws: WordPages.Unusable.self) { try first.kin(of: report) }
    #expect(throws: WordPages.Unusable.self) { try second.kin(of: report) }
  }
}
