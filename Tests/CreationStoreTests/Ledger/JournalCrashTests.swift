import Creation
import Testing

@testable import CreationStore

@Suite("在任何一步中断")
struct JournalCrashTests {
  private let office: SmallOffice
  private let command: PendingCommand
  /// The files after the command and one more, both undisturbed.
  private let wanted: [String: [UInt8]]

  init() throws {
    let office = try SmallOffice()
    try office.post([
      .reported("F202609-0001", on: "2026-09-05"), .reported("F202610-0001", on: "2026-10-05"),
    ])
    self.office = office
    command = try PendingCommand(office, Self.body)
    let undisturbed = try SmallOffice(copying: office)
    _ = try undisturbed.store.write(stamp: office.stamp(50), Self.body)
    try undisturbed.post([.reported("F202611-0002", on: "2026-11-07")], tx: 51)
    wanted = try undisturbed.content()
  }

  /// Postings in three months, a change of two registers, a reporter.
  private static func body(_ transaction: inout Transaction) throws {
    for (id, on) in [
      ("F202609-0002", "2026-09-06"), ("F202610-0002", "2026-10-06"), ("F202611-0001", "2026-11-06"),
    ] {
      let id = Known.id(id)
      try transaction.post(.finding(id, .reported(.init(category: "C-01"))), on: Known.moment(on), text: "跨月")
      try transaction.post(.finding(id, .assigned(.init(lead: "U-900"))), on: Known.moment(on))
      transaction.keepReporter(of: id, name: "赵六", phone: "13800001234")
    }
    try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-11-06"))
    try transaction.put([Place(id: "P-900", name: "新点位", kind: "广场")], on: Known.moment("2026-11-06"))
  }

  @Test("改动的正是这些文件")
  func touchesTheseFiles() {
    #expect(
      command.orders.map(\.file) == [
        "ledger/2026-09.jsonl", "ledger/2026-10.jsonl", "ledger/2026-11.jsonl", "private/reporters.jsonl",
        "registers/places.json", "registers/units.json",
      ])
  }

  @Test("读的人看到整条命令", arguments: 0...6, [0, 0.5, 0.99])
  func readersSeeAllOfIt(steps: Int, share: Double) throws {
    let crashed = try crashed(after: steps, share)
    let snapshot = try crashed.snapshot()
    #expect(try crashed.postings(snapshot).count == 10)
    #expect(snapshot.months.map(\.description) == ["2026-09", "2026-10", "2026-11"])
    #expect(try snapshot.register(Unit.self).find("新单位")?.id == "U-900")
    #expect(try snapshot.entry(Place.self, "P-900")?.name == "新点位")
    #expect(try MonthReader(snapshot).current().findings.count == 5)
    #expect(try crashed.problems() == [])
  }

  @Test("下一个写的人把它做完，文件与没有中断过一样", arguments: 0...6, [0, 0.5, 0.99])
  func theNextWriterFinishesIt(steps: Int, share: Double) throws {
    let crashed = try crashed(after: steps, share)
    try crashed.post([.reported("F202611-0002", on: "2026-11-07")], tx: 51)
    #expect(try crashed.content().filter { !$0.key.hasSuffix(".new") } == wanted)
    #expect(try crashed.problems() == [])
    #expect(try Disk.mode(crashed.path("private/reporters.jsonl")) == Disk.allowed(0o600))
  }

  @Test("做两遍与做一遍一样")
  func carryingOutTwiceChangesNothing() throws {
    let crashed = try crashed(after: 0, 0)
    let journal = try #require(try Journal.read(crashed.directory))
    try journal.carryOut(crashed.directory)
    let once = try crashed.content()
    #expect(once == command.after)
    try command.writeJournal(in: crashed)
    try Journal.read(crashed.directory)?.carryOut(crashed.directory)
    #expect(try crashed.content() == once)
  }

  @Test("做完之后、销记之前中断，也一样", arguments: [0, 1, 2])
  func survivesCrashingWhileFinishing(times: Int) throws {
    let crashed = try crashed(after: 6, 0)
    let pending = try Disk.bytes(crashed.path("ledger/.journal"))
    for _ in 0..<times {
      try Journal.read(crashed.directory)?.carryOut(crashed.directory)
      try Disk.write(pending, to: crashed.path("ledger/.journal"))
    }
    try crashed.post([.reported("F202611-0002", on: "2026-11-07")], tx: 51)
    #expect(try crashed.content() == wanted)
  }

  @Test("日志写到一半就中断：命令不算数，什么也没变", arguments: [0, 0.5, 0.99])
  func countsOnlyAWholeJournal(share: Double) throws {
    let crashed = try crashed(after: 0, 0)
    let journal = try Disk.bytes(crashed.path("ledger/.journal"))
    try Disk.remove(crashed.path("ledger/.journal"))
    try Disk.copy(office.path("ledger/.journal"), to: crashed.path("ledger/.journal"))
    let part = Array(journal.prefix(Int(Double(journal.count) * share)))
    try Disk.write(part, to: crashed.path("ledger/.journal.4711.new"))
    #expect(try crashed.postings().count == 2)
    #expect(try crashed.problems() == [])
    try crashed.post([.reported("F202611-0001", on: "2026-11-07")], tx: 51)
    #expect(try crashed.postings().count == 3)
  }

  private func crashed(after steps: Int, _ share: Double) throws -> SmallOffice {
    let crashed = try SmallOffice(copying: office)
    try command.writeJournal(in: crashed)
    try command.carryOut(steps, andOfTheNext: share, in: crashed)
    return crashed
  }
}
