import Creation
import Testing

@testable import CreationStore

@Suite("事务日志")
struct JournalTests {
  private let office: SmallOffice
  private var file: String { office.path("ledger/.journal") }
  private let orders = [
    Journal.Order(
      action: .replace, file: "registers/units.json", before: 0, bytes: Array("{\"甲\":1}\n".utf8)),
    Journal.Order(action: .append, file: "ledger/2026-10.jsonl", before: 0, bytes: Array("乙\n\n".utf8)),
    Journal.Order(action: .append, file: "ledger/2026-11.jsonl", before: 0, bytes: []),
    Journal.Order(action: .remove, file: "registers/places.json", before: 0, bytes: []),
  ]

  init() throws { office = try SmallOffice() }

  @Test("写下的读得回来，每一步的内容都在")
  func readsWhatItWrote() throws {
    #expect(try Journal.read(office.directory) == nil)
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    let journal = try #require(try Journal.read(office.directory))
    #expect(journal.tx == "T1-0001")
    #expect(journal.isPending)
    #expect(journal.steps.map(\.file) == orders.map(\.file))
    #expect(journal.steps.map(\.action) == orders.map(\.action))
    let bytes = try Disk.bytes(file)
    #expect(journal.steps.map { Array(bytes[$0.content]) } == orders.map(\.bytes))
  }

  @Test("做完就只留名字，内容不留")
  func leavesNoContentBehind() throws {
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    try Journal.read(office.directory)?.carryOut(office.directory)
    let journal = try #require(try Journal.read(office.directory))
    #expect(!journal.isPending)
    #expect(journal.tx == "T1-0001")
    #expect(try !Disk.text(file).contains("乙"))
    #expect(try Disk.text(office.path("ledger/2026-10.jsonl")) == "乙\n\n")
    #expect(try office.content()["registers/places.json"] == nil)
  }

  @Test("内容里有举报人的，日志也只有主人能读")
  func keepsReportersPrivate() throws {
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    #expect(try Disk.mode(file) == Disk.allowed(0o640))
    let secret = Journal.Order(action: .append, file: "private/reporters.jsonl", before: 0, bytes: [1])
    try Journal.write(tx: "T1-0002", steps: orders + [secret], office.directory)
    #expect(try Disk.mode(file) == Disk.allowed(0o600))
  }

  @Test("删文件的一步：写下以后读的人就看不到它；已经删了的再做一遍也行；删不掉就不算做完")
  func removes() throws {
    let file = "registers/places.json"
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    let snapshot = try office.snapshot()
    #expect(try snapshot.bytes(of: file) == nil)
    #expect(try snapshot.head(of: file, most: 10) == nil)
    #expect(try snapshot.names(in: "registers") == ["categories.json", "units.json"])
    let pending = try Disk.bytes(self.file)
    for _ in 0..<2 {
      try Disk.write(pending, to: self.file)
      try Journal.read(office.directory)?.carryOut(office.directory)
      #expect(try office.content()[file] == nil)
    }
    try Disk.write("占位", to: office.path(file) + "/不是文件")
    try Disk.write(pending, to: self.file)
    #expect(throws: Problem.self) { try Journal.read(office.directory)?.carryOut(office.directory) }
    #expect(try Journal.read(office.directory)?.isPending == true)
  }

  @Test("任何一个字节坏了：读写都停下来说清楚，什么也不动")
  func refusesDamageAnywhere() throws {
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    let whole = try Disk.bytes(file)
    let before = try office.content()
    for position in whole.indices {
      var damaged = whole
      damaged[position] ^= 0x04
      try Disk.write(damaged, to: file)
      guard try isRefused(position) else { continue }
      #expect(try office.content() == before)
    }
  }

  /// Whether the journal on file is refused; a number of the command may be any word.
  private func isRefused(_ position: Int) throws -> Bool {
    if "creation-journal ".utf8.count..<"creation-journal T1-0001".utf8.count ~= position { return false }
    for attempt in [
      { _ = try office.snapshot() }, { _ = try office.post([.reported("F202610-0009", on: "2026-10-05")]) },
    ] {
      let error = #expect(throws: Problem.self, "第 \(position) 字节", performing: attempt)
      #expect(error?.what == "事务日志损坏")
      #expect(error?.site == .file(file))
      #expect(error?.advice.hasPrefix("请") == true)
    }
    return true
  }

  @Test("截短到任何长度都认得出来")
  func refusesTruncation() throws {
    try Journal.write(tx: "T1-0001", steps: orders, office.directory)
    let whole = try Disk.bytes(file)
    for length in whole.indices {
      try Disk.write(Array(whole.prefix(length)), to: file)
      #expect(throws: Problem.self, "\(length)") { _ = try office.snapshot() }
    }
  }

  @Test(
    "不是本程序写的步骤一概不做",
    arguments: [
      "append ../外.jsonl 0 1", "append /tmp/外.jsonl 0 1", "append ledger/../../外 0 1", "append a 0 -1",
      "append a -1 1", "delete ledger/2026-10.jsonl 0 1", "append a 0", "append a 0 1 2",
      "append a 0 9223372036854775807",
      "append a 9223372036854775808 1", "append a x 1", "", " ",
    ])
  func refusesForeignSteps(step: String) throws {
    let list = step + "\n"
    let rest = Array(list.utf8) + [0x2A]
    let head = "creation-journal T1-0001 pending \(list.utf8.count) \(HandLedger.crc(rest))\n"
    try Disk.write(Array(head.utf8) + rest, to: file)
    let before = try Disk.tree(office.scratch.path)
    if step.allSatisfy({ $0 == " " }) { return }
    #expect(throws: Problem.self) { _ = try office.snapshot() }
    #expect(throws: Problem.self) { try office.post([.reported("F202610-0009", on: "2026-10-05")]) }
    #expect(try Disk.tree(office.scratch.path) { $0.hasSuffix(".lock") } == before)
  }

  @Test("步骤多到数目加起来溢出，也只是损坏")
  func refusesOverflow() throws {
    let list = String(repeating: "append a 0 1099511627775\n", count: 200_000)
    let head = "creation-journal T1-0001 pending \(list.utf8.count) \(HandLedger.crc(list.utf8))\n"
    try Disk.write(head + list, to: file)
    #expect(throws: Problem.self) { _ = try office.snapshot() }
  }

  @Test("流水比日志记的短：不拿零来凑")
  func neverFillsWithZeros() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let ledger = office.path("ledger/2026-10.jsonl")
    let size = try Disk.bytes(ledger).count
    let order = Journal.Order(
      action: .append, file: "ledger/2026-10.jsonl", before: size, bytes: [0x2A, 0x0A])
    try Journal.write(tx: "T1-0002", steps: [order], office.directory)
    try Disk.write("短", to: ledger)
    #expect(throws: Problem.self) { try office.post([.reported("F202610-0002", on: "2026-10-06")], tx: 3) }
    #expect(try Disk.text(ledger) == "短")
  }
}
