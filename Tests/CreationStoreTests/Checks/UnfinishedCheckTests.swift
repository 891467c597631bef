import Creation
import Testing

@testable import CreationStore

@Suite("检查未写完的命令")
struct UnfinishedCheckTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
  }

  @Test("末尾的残余：说几个字节，怎么办")
  func findsATornTail() throws {
    try Disk.append(Array("{\"v\":1".utf8), to: office.path("ledger/2026-10.jsonl"))
    try Disk.write("{", to: office.path("ledger/2026-11.jsonl"))
    let problems = try Check.unfinished(office.snapshot())
    #expect(problems.map(\.site) == [.file("ledger/2026-10.jsonl"), .file("ledger/2026-11.jsonl")])
    #expect(problems.map(\.value) == ["6 字节", "1 字节"])
    #expect(problems.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("移到一边的残余：移走以前一直提醒")
  func remindsOfWhatWasSetAside() throws {
    try Disk.write("残余", to: office.path("ledger/2026-10.jsonl.torn-0123abcd"))
    #expect(
      try Check.unfinished(office.snapshot()).map(\.site) == [.file("ledger/2026-10.jsonl.torn-0123abcd")])
    try Disk.remove(office.path("ledger/2026-10.jsonl.torn-0123abcd"))
    #expect(try Check.unfinished(office.snapshot()) == [])
  }

  @Test("写到一半但已记下的命令不是问题：下一个写的人会做完")
  func trustsTheJournal() throws {
    let command = try PendingCommand(office) { transaction in
      for (id, on) in [("F202610-0002", "2026-10-06"), ("F202611-0001", "2026-11-06")] {
        try transaction.post(.finding(Known.id(id), .reported(.init())), on: Known.moment(on))
      }
    }
    try command.writeJournal(in: office)
    try command.carryOut(0, andOfTheNext: 0.5, in: office)
    #expect(try Check.unfinished(office.snapshot()) == [])
    #expect(try office.problems() == [])
  }
}
