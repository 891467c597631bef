import Creation
import Testing

@testable import CreationStore

@Suite("流水文件")
struct LedgerFileTests {
  private let scratch: Scratch
  private var file: String { scratch.at("2026-10.jsonl") }

  init() throws { scratch = try Scratch() }

  @Test("接在后面")
  func appends() throws {
    try LedgerFile.append(Array("甲\n".utf8), to: file, at: 0)
    try LedgerFile.append(Array("乙\n".utf8), to: file, at: 4)
    #expect(try Disk.text(file) == "甲\n乙\n")
    #expect(try Disk.mode(file) == Disk.allowed(0o640))
  }

  @Test("后面不算数的切掉")
  func cutsWhatFollows() throws {
    try Disk.write("甲\n残余残余", to: file)
    try LedgerFile.append(Array("乙\n".utf8), to: file, at: 4)
    #expect(try Disk.text(file) == "甲\n乙\n")
  }

  @Test("文件比该有的短：拒绝，不用零来凑", arguments: ["", "甲"])
  func refusesAShortFile(content: String) throws {
    try Disk.write(content, to: file)
    let error = #expect(throws: Problem.self) { try LedgerFile.append([1], to: file, at: 4) }
    #expect(error?.site == .file(file))
    #expect(error?.advice.hasPrefix("请") == true)
    #expect(try Disk.text(file) == content)
  }

  @Test("文件不见了：拒绝，不新建一个")
  func refusesAMissingFile() throws {
    #expect(throws: Problem.self) { try LedgerFile.append([1], to: file, at: 4) }
    #expect(!Disk.exists(file))
  }

  @Test("残余移到一边，一字不差")
  func setsTornBytesAside() throws {
    try Disk.write("甲\n残余", to: file)
    let tail = LedgerTail.of(committed: 4, size: 10)
    let aside = try #require(try LedgerFile.setAsideTornTail(file, tail))
    #expect(aside == "\(file).torn-\(HandLedger.crc("残余".utf8))")
    #expect(try Disk.text(aside) == "残余")
    #expect(try Disk.text(file) == "甲\n")
  }

  @Test("没有残余就什么也不做")
  func leavesAWholeFileAlone() throws {
    try Disk.write("甲\n", to: file)
    #expect(try LedgerFile.setAsideTornTail(file, LedgerTail.of(committed: 4, size: 4)) == nil)
    #expect(try Disk.tree(scratch.path) == ["2026-10.jsonl": Array("甲\n".utf8)])
  }
}

extension LedgerTail {
  fileprivate static func of(committed: Int, size: Int) -> LedgerTail {
    var tail = LedgerTail.empty
    tail.committed = committed
    tail.size = size
    return tail
  }
}
