import Creation
import Testing

@testable import CreationStore

@Suite("流水余下部分")
struct LedgerRestTests {
  private let october = Known.month("2026-10")

  @Test("从任何一行起，余下的一件不多一件不少，跨过还没做完的命令也一样")
  func readsWhatIsLeft() throws {
    let office = try SmallOffice()
    try office.post((1...5).map { .reported("F202610-000\($0)", on: "2026-10-05") })
    let command = try PendingCommand(office) { transaction in
      for id in ["F202610-0006", "F202610-0007", "F202611-0001"] {
        try transaction.post(.finding(Known.id(id), .reported(.init())), on: Moment(Known.id(id).month.last))
      }
    }
    try command.writeJournal(in: office)
    let segments = try office.snapshot().segments(of: october)
    #expect(segments.count == 2)
    let bytes = try Disk.bytes(office.path("ledger/2026-10.jsonl")) + (command.orders.first?.bytes ?? [])
    var ends = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { ends.append(index + 1) }
    #expect(ends.count == 8)
    for (skipped, end) in ends.enumerated() {
      #expect(try serials(LedgerRest(segments, after: end)) == Array((1...7).dropFirst(skipped)))
    }
    #expect(try serials(LedgerRest(segments, after: bytes.count + 9)) == [])
  }

  @Test("读不懂的一行：不能用")
  func refusesDamage() throws {
    let office = try SmallOffice()
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let ledger = office.path("ledger/2026-10.jsonl")
    let whole = try Disk.bytes(ledger)
    for bad in ["坏行\n", "{\"v\":2}\n", "{\"v\":1,\"kind\":\"finding.closed\"}\n"] {
      try Disk.write(Array(bad.utf8) + whole, to: ledger)
      let segments = try office.snapshot().segments(of: october)
      #expect(throws: WordPages.Unusable.self) { try serials(LedgerRest(segments, after: 0)) }
      #expect(try serials(LedgerRest(segments, after: bad.utf8.count)) == [1])
    }
  }

  private func serials(_ rest: LedgerRest) throws -> [Int] {
    var serials: [Int] = []
    try rest.forEachEvent { id, _, _ in serials.append(Int(id.serial)) }
    return serials
  }
}
