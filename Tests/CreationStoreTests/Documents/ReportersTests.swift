import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("举报人")
struct ReportersTests {
  private let office: SmallOffice
  private let file = "private/reporters.jsonl"

  init() throws { office = try SmallOffice() }

  @Test("另存一处，流水和登记册里都没有")
  func staysOutOfTheLedger() throws {
    try report("F202610-0001", name: "赵\"六\"", phone: "13800001234")
    try report("F202610-0002", name: nil, phone: "13900005678")
    let lines = try Disk.text(office.path(file)).split(separator: "\n").map(String.init)
    let head = "{\"v\":1,\"id\":\"F202610-000"
    let at = "\",\"at\":\"2026-11-01T08:00:00+08:00\""
    let opens = [
      "\(head)1\(at),\"name\":\"赵\\\"六\\\"\",\"phone\":\"13800001234\"",
      "\(head)2\(at),\"phone\":\"13900005678\"",
    ]
    #expect(lines == opens.map { "\($0),\"crc\":\"\(HandLedger.crc($0.utf8))\"}" })
    #expect(try filesThatHold("13800001234", "13900005678", "赵") == [file])
  }

  @Test("权限从头到尾只有主人")
  func isForTheOwnerAlone() throws {
    try report("F202610-0001", name: "赵六", phone: nil)
    #expect(try Disk.mode(office.path("private")) == Disk.allowed(0o700))
    #expect(try Disk.mode(office.path(file)) == Disk.allowed(0o600))
    try forget(["F202610-0001"])
    #expect(try Disk.mode(office.path(file)) == Disk.allowed(0o600))
  }

  @Test("读出来；同一问题后写的一行代替先写的；什么也没写就不记")
  func reads() throws {
    #expect(try office.snapshot().reporters().isEmpty)
    try report("F202610-0001", name: "赵六", phone: "13800001234")
    try report("F202610-0002", name: "钱七", phone: nil)
    try report("F202610-0003", name: nil, phone: nil)
    try keep("F202610-0001", name: "赵六六", phone: nil)
    let reporters = try office.snapshot().reporters()
    #expect(
      reporters == [
        Known.id("F202610-0001"): Reporter(of: Known.id("F202610-0001"), name: "赵六六", phone: nil),
        Known.id("F202610-0002"): Reporter(of: Known.id("F202610-0002"), name: "钱七", phone: nil),
      ])
    #expect(try office.snapshot().reporter(of: Known.id("F202610-0001"))?.name == "赵六六")
    #expect(try office.snapshot().reporter(of: Known.id("F202610-0003")) == nil)
  }

  @Test("正在写下的命令里的也读得到")
  func readsThroughAPendingCommand() throws {
    try report("F202610-0001", name: "赵六", phone: nil)
    let pending = try PendingCommand(office) { transaction in
      try transaction.post(
        .finding(Known.id("F202610-0002"), .reported(.init())), on: Known.moment("2026-10-06"))
      transaction.keepReporter(of: Known.id("F202610-0002"), name: "钱七", phone: nil)
    }
    try pending.writeJournal(in: office)
    for share in [0, 0.5, 1] {
      let half = try SmallOffice(copying: office)
      try pending.carryOut(1, andOfTheNext: share, in: half)
      #expect(try half.snapshot().reporters().values.compactMap(\.name).sorted() == ["赵六", "钱七"])
    }
    #expect(try Disk.mode(office.path("ledger/.journal")) == Disk.allowed(0o600))
  }

  @Test("删除以后，整个数据目录里再也找不到姓名电话，流水里有一笔说明")
  func forgets() throws {
    try report("F202610-0001", name: "赵六六", phone: "13800001234")
    try report("F202610-0002", name: "钱七", phone: "13900005678")
    try keep("F202610-0001", name: "赵六", phone: "13811112222")
    try forget(["F202610-0001"])
    #expect(try filesThatHold("赵六", "13800001234", "13811112222") == [])
    #expect(try filesThatHold("钱七") == [file])
    #expect(try office.snapshot().reporters().count == 1)
    let posting = try #require(try office.postings().last)
    #expect(posting.body == .reporterForgotten(Known.id("F202610-0001")))
    #expect(posting.record == "F202610-0001")
    #expect(posting.text == "本人要求")
    #expect(try Disk.text(office.path("ledger/2026-11.jsonl")).contains(#""kind":"reporter.forgotten""#))
    #expect(try office.problems() == [])
  }

  @Test("上一条命令写到一半就断了：先写完它，再删干净")
  func forgetsAfterACrash() throws {
    let pending = try PendingCommand(office) { transaction in
      try transaction.post(
        .finding(Known.id("F202610-0002"), .reported(.init())), on: Known.moment("2026-10-06"))
      transaction.keepReporter(of: Known.id("F202610-0002"), name: "钱七", phone: "13900005678")
    }
    try pending.writeJournal(in: office)
    try Disk.write("钱七", to: office.path("private/reporters.jsonl.4711.new"))
    try Disk.write("钱七", to: office.path("ledger/.journal.4711.new"))
    try forget(["F202610-0002"])
    #expect(try filesThatHold("钱七", "13900005678") == [])
    #expect(try office.problems() == [])
  }

  @Test("删到一半断了：下一次写入把它删完")
  func finishesForgetting() throws {
    try report("F202610-0001", name: "赵六", phone: "13800001234")
    let undisturbed = try SmallOffice(copying: office)
    try forget(["F202610-0001"], in: undisturbed)
    let said = try Disk.bytes(undisturbed.path("ledger/2026-11.jsonl"))
    try Journal.write(
      tx: "T1-0003",
      steps: [
        Journal.Order(action: .append, file: "ledger/2026-11.jsonl", before: 0, bytes: said),
        Journal.Order(action: .replace, file: file, before: 0, bytes: []),
      ], office.directory)
    #expect(try office.snapshot().reporters().isEmpty)
    try office.post([.reported("F202611-0009", on: "2026-11-03")], tx: 60)
    #expect(try filesThatHold("赵六", "13800001234") == [])
    #expect(try office.problems() == [])
  }

  @Test("损坏的行里有这个编号也删，别的行一字不动")
  func forgetsDamagedLines() throws {
    try report("F202610-0001", name: "赵六", phone: "13800001234")
    try report("F202610-0002", name: "钱七", phone: "13900005678")
    let before = try Disk.text(office.path(file))
    let lines = before.split(separator: "\n").map(String.init)
    try Disk.write(
      lines[0].dropLast(9) + "\n{坏的\n" + lines[1] + "\n" + lines[0].prefix(60), to: office.path(file))
    try forget(["F202610-0002"])
    #expect(try Disk.text(office.path(file)).split(separator: "\n").count == 3)
    try Disk.append(Array(("\n" + lines[0]).utf8), to: office.path(file))
    try forget(["F202610-0001"])
    #expect(try Disk.text(office.path(file)) == "{坏的\n")
  }

  @Test("没有可删的、理由里写了本人，都拒绝，什么也不动", arguments: ["本人赵六要求", "电话138 0000 1234要求"])
  func refuses(reason: String) throws {
    try report("F202610-0001", name: "赵六", phone: "13800001234")
    let before = try office.content()
    let telling = #expect(throws: Problem.self) { try forget(["F202610-0001"], reason: reason) }
    #expect(telling?.lines.contains { $0.contains("赵六") || $0.contains("1234") } == false)
    #expect(throws: Problem.self) { try forget(["F202610-0001", "F202610-0002"]) }
    #expect(try office.content() == before)
  }

  @Test("同一条命令里先删后记，留下的是后记的")
  func keepsAfterForgetting() throws {
    try report("F202610-0001", name: "赵六", phone: nil)
    _ = try office.store.write(stamp: office.stamp(9)) { transaction in
      try transaction.forgetReporters(
        of: [Known.id("F202610-0001")], reason: "换人", on: Known.moment("2026-11-02"))
      transaction.keepReporter(of: Known.id("F202610-0001"), name: "钱七", phone: nil)
    }
    #expect(try office.snapshot().reporters().values.map(\.name) == ["钱七"])
    #expect(try filesThatHold("赵六") == [])
  }

  @Test("最后一行断了，新的一行不接在它后面")
  func startsANewLine() throws {
    try report("F202610-0001", name: "赵六", phone: nil)
    try Disk.append(Array(#"{"v":1,"id"#.utf8), to: office.path(file))
    try report("F202610-0002", name: "钱七", phone: nil)
    #expect(try office.snapshot().reporters().count == 2)
  }
}

extension ReportersTests {
  private func report(_ id: String, name: String?, phone: String?) throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.post(.finding(Known.id(id), .reported(.init())), on: Known.moment("2026-10-05"))
      transaction.keepReporter(of: Known.id(id), name: name, phone: phone)
    }
  }

  private func keep(_ id: String, name: String?, phone: String?) throws {
    _ = try office.store.write(stamp: office.stamp(2)) { transaction in
      transaction.keepReporter(of: Known.id(id), name: name, phone: phone)
    }
  }

  private func forget(_ ids: [String], reason: String = "本人要求", in other: SmallOffice? = nil) throws {
    _ = try (other ?? office).store.write(stamp: office.stamp(3)) { transaction in
      try transaction.forgetReporters(of: ids.map(Known.id), reason: reason, on: Known.moment("2026-11-02"))
    }
  }

  /// The files of the directory, hidden ones too, in which one of the words stands.
  private func filesThatHold(_ words: String...) throws -> [String] {
    try Disk.tree(office.directory.root).filter { _, bytes in
      words.contains { String(decoding: bytes, as: UTF8.self).contains($0) }
    }.keys.sorted()
  }
}
