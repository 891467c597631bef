import Creation
import Testing

@testable import CreationStore

@Suite("流水损坏")
struct LedgerDamageTests {
  private let office: SmallOffice
  private let file = "ledger/2026-10.jsonl"
  private let whole: [UInt8]

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202610-0001", on: "2026-10-05", text: "早市\"占道\""),
      .assigned("F202610-0001", on: "2026-10-05T09:00:00", due: "2026-10-08"),
    ])
    try office.post(
      [
        .reported("F202610-0002", on: "2026-10-06"), .assigned("F202610-0002", on: "2026-10-06"),
        .reported("F202610-0003", on: "2026-10-06"),
      ], tx: 2)
    _ = try office.store.write(stamp: office.stamp(3)) { transaction in
      try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-10-07"))
    }
    try office.post([Fact("F202610-0001", .replied, on: "2026-10-07", text: "已清理")], tx: 4)
    whole = try Disk.bytes(office.path(file))
  }

  @Test("完好的一个也不说")
  func isSilentOnGoodLedgers() throws {
    #expect(try office.problems() == [])
  }

  @Test("任何一个字节改成任何别的，都指出是哪个文件、哪一行")
  func findsEveryByte() throws {
    var chance = Chance()
    var line = 1
    for position in whole.indices {
      if position % 3 == 0 {
        let value = chance.int(0...7) == 0 ? 0x0A : UInt8(chance.int(0...255))
        try expectFound(position, value, line: line, chance)
      }
      if whole[position] == 0x0A { line += 1 }
    }
  }

  @Test("翻转任何一位也一样")
  func findsEveryBit() throws {
    var chance = Chance()
    for _ in 0..<400 {
      let position = chance.int(0...(whole.count - 1))
      let line = whole[..<position].count { $0 == 0x0A } + 1
      try expectFound(position, whole[position] ^ 1 << UInt8(chance.int(0...7)), line: line, chance)
    }
  }

  /// A byte changed in a line is found there; where it takes the last command its end, the file is named.
  private func expectFound(_ position: Int, _ value: UInt8, line: Int, _ chance: Chance) throws {
    guard value != whole[position] else { return }
    var damaged = whole
    damaged[position] = value
    try Disk.write(damaged, to: office.path(file))
    let sites = try ledgerProblems().map(\.site)
    let lines = whole.count { $0 == 0x0A }
    let isNamed =
      sites.contains(.line(file: file, line: line)) || line == lines && sites.contains(.file(file))
    #expect(isNamed, "第 \(position) 字节改成 \(value)：\(sites) \(chance)")
  }

  @Test("少了一条命令里的任何一行")
  func findsAMissingLine() throws {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for (index, line) in lines.enumerated() where ![5, 6].contains(index) {
      var rest = lines
      rest.remove(at: index)
      try Disk.write(Array(rest.joined()), to: office.path(file))
      #expect(try !ledgerProblems().isEmpty, "少了第 \(index + 1) 行：\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test("少了一条命令的末行，又没有后续记账的，也看得出")
  func findsAMissingEnd() throws {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    try Disk.write(Array((lines[0...3] + lines[5...]).joined()), to: office.path(file))
    let problems = try ledgerProblems()
    #expect(problems.map(\.what) == ["一条命令的流水不全"])
    #expect(problems.first?.value == "T1-0002")
    #expect(problems.first?.site == .line(file: file, line: 5))
  }

  @Test("任何两行对调")
  func findsSwappedLines() throws {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for (first, second) in [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (1, 4), (0, 6)] {
      var swapped = lines
      swapped.swapAt(first, second)
      try Disk.write(Array(swapped.joined()), to: office.path(file))
      #expect(try !ledgerProblems().isEmpty, "第 \(first + 1) 行和第 \(second + 1) 行")
    }
  }

  @Test("同一行出现两次，不崩溃，说清楚")
  func findsARepeatedLine() throws {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for index in lines.indices {
      var repeated = lines
      repeated.insert(lines[index], at: index)
      repeated.append(lines[6])
      try Disk.write(Array(repeated.joined()), to: office.path(file))
      #expect(try !ledgerProblems().isEmpty, "第 \(index + 1) 行")
    }
  }

  @Test("同一个问题登记两次之后还有记账，不崩溃")
  func survivesADoubleReport() throws {
    let line = HandLedger.finding("F202610-0001", "reported", on: "2026-10-08", tx: "T1-0009")
    let next = HandLedger.finding("F202610-0001", "verified", on: "2026-10-09", tx: "T1-0010")
    try Disk.write(whole + HandLedger.command([line]) + HandLedger.command([next]), to: office.path(file))
    let problems = try ledgerProblems()
    #expect(problems.contains { $0.what == "同一编号登记了两次" && $0.site == .line(file: file, line: 8) })
    #expect(!problems.contains { $0.site == .line(file: file, line: 9) }, "原来的问题照原样往下走")
  }

  @Test("坏了几处就说几处")
  func collectsAll() throws {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    var damaged = lines
    for index in [0, 3, 5] { damaged[index][20] ^= 0x01 }
    try Disk.write(Array(damaged.joined()), to: office.path(file))
    let sites = try Set(ledgerProblems().map(\.site))
    for index in [0, 3, 5] { #expect(sites.contains(.line(file: file, line: index + 1))) }
  }

  @Test("登记册也坏了，流水照样逐行查")
  func looksOnWithoutRegisters() throws {
    var damaged = whole
    damaged[40] ^= 0x01
    try Disk.write(damaged, to: office.path(file))
    try Disk.write("坏", to: office.path("registers/units.json"))
    let sites = try office.problems().map(\.site)
    #expect(sites.contains(.line(file: file, line: 1)))
    #expect(sites.contains(.line(file: "registers/units.json", line: 1)))
  }

  private func ledgerProblems() throws -> [Problem] {
    let snapshot = try office.snapshot()
    return try Check.ledger(snapshot) + Check.unfinished(snapshot)
  }
}
