import Creation
import Testing

@testable import CreationStore

@Suite("问题顺序号")
struct SerialsTests {
  private let office: SmallOffice
  private var cache: String { office.path(".cache/serial-2026-10") }

  init() throws {
    office = try SmallOffice()
    try office.post((1...3).map { .reported("F202610-000\($0)", on: "2026-10-05") })
  }

  @Test("接着上一个号")
  func continues() throws {
    #expect(Disk.exists(cache))
    #expect(try next("2026-10") == "F202610-0004")
    #expect(try next("2026-11") == "F202611-0001")
  }

  @Test("同一条命令里挨着编")
  func countsOn() throws {
    var serials = Serials(try office.snapshot())
    let months = ["2026-10", "2026-11", "2026-10", "2026-11"]
    let ids = try months.map { try serials.next(in: Known.month($0)).description }
    #expect(ids == ["F202610-0004", "F202611-0001", "F202610-0005", "F202611-0002"])
  }

  @Test("派生的号码没有了、是别的月份的、不是数：重读流水")
  func readsTheLedgerWithoutACache() throws {
    let good = try Disk.text(cache)
    try office.post([.reported("F202611-0099", on: "2026-11-05")], tx: 2)
    let other = try Disk.text(office.path(".cache/serial-2026-11"))
    for content in [
      nil, other, "", "\n", "x", good + good, "9223372036854775808 a 1", String(repeating: "9 ", count: 99),
    ] {
      if let content { try Disk.write(content, to: cache) } else { try Disk.remove(cache) }
      #expect(try next("2026-10") == "F202610-0004", "\(content ?? "没有")")
    }
  }

  @Test("派生的号码坏了任何一个字节：重读流水")
  func neverTrustsADamagedCache() throws {
    let good = try Disk.bytes(cache)
    for position in good.indices {
      for bit in 0..<8 {
        var damaged = good
        damaged[position] ^= 1 << bit
        try Disk.write(damaged, to: cache)
        #expect(try next("2026-10") == "F202610-0004", "\(String(decoding: damaged, as: UTF8.self))")
      }
    }
  }

  @Test("流水换回旧备份：派生的号码就不算数了")
  func noticesAnOlderLedger() throws {
    let ledger = office.path("ledger/2026-10.jsonl")
    let old = try Disk.bytes(ledger)
    try office.post([.reported("F202610-0007", on: "2026-10-05")], tx: 2)
    #expect(try next("2026-10") == "F202610-0008")
    try Disk.write(old, to: ledger)
    #expect(try next("2026-10") == "F202610-0004")
  }

  @Test("残余里的号不算数，还给下一个人")
  func reusesTornNumbers() throws {
    let torn = HandLedger.sealed("{" + HandLedger.finding("F202610-0004", "reported", on: "2026-10-05"))
    try Disk.append(torn, to: office.path("ledger/2026-10.jsonl"))
    #expect(try next("2026-10") == "F202610-0004")
    try Disk.remove(cache)
    #expect(try next("2026-10") == "F202610-0004")
    try office.post([.reported("F202610-0004", on: "2026-10-06")], tx: 2)
    #expect(try next("2026-10") == "F202610-0005")
  }

  @Test("只有后续记账的命令不动号码", arguments: [true, false])
  func keepsTheNumberAcrossOtherPostings(hasCache: Bool) throws {
    if !hasCache { try Disk.remove(cache) }
    try office.post([.assigned("F202610-0001", on: "2026-10-06")], tx: 2)
    #expect(try next("2026-10") == "F202610-0004")
    try office.post([.reported("F202610-0004", on: "2026-10-06")], tx: 3)
    #expect(try next("2026-10") == "F202610-0005")
  }

  @Test("号码用到头：说清楚，不崩溃")
  func saysWhenNumbersAreUsedUp() throws {
    try office.post([.reported("F202610-2147483647", on: "2026-10-05")], tx: 2)
    let error = #expect(throws: Problem.self) { try next("2026-10") }
    #expect(error?.advice.hasPrefix("请") == true)
    #expect(try next("2026-11") == "F202611-0001")
  }

  @Test("流水有坏行：不猜号码")
  func refusesToGuess() throws {
    try Disk.remove(cache)
    let ledger = office.path("ledger/2026-10.jsonl")
    let whole = try Disk.bytes(ledger)
    try Disk.write(Array("坏行\n".utf8) + whole, to: ledger)
    let error = #expect(throws: Problem.self) { try next("2026-10") }
    #expect(error?.site == .line(file: "ledger/2026-10.jsonl", line: 1))
  }

  private func next(_ month: String) throws -> String {
    var serials = Serials(try office.snapshot())
    return try serials.next(in: Known.month(month)).description
  }
}
