import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("打开的文件")
struct OpenFileTests {
  private let scratch: Scratch
  private var file: String { scratch.at("文件") }

  init() throws { scratch = try Scratch() }

  @Test("没有的文件是没有，不是错误；要建的另说")
  func knowsWhatIsMissing() throws {
    #expect(try isThere(O_RDONLY) == false)
    #expect(try isThere(O_RDWR | O_CREAT))
    #expect(try isThere(O_RDONLY))
  }

  @Test("从任何位置读，到末尾为止")
  func readsFromAnywhere() throws {
    try Disk.write([0, 1, 2, 3, 4], to: file)
    let open = try opened(O_RDONLY)
    for offset in 0...6 {
      for count in -1...7 {
        let wanted = Array((0..<5).dropFirst(offset).prefix(max(0, count)).map(UInt8.init))
        #expect(try open.bytes(from: offset, count: count) == wanted)
      }
    }
  }

  @Test("拒绝符号链接，除非是人指名的", arguments: [O_RDONLY, O_RDWR, O_RDWR | O_CREAT])
  func refusesLinks(flags: Int32) throws {
    try Disk.write("别人的", to: scratch.at("outside"))
    try Disk.link(file, to: scratch.at("outside"))
    let error = #expect(throws: Problem.self) { _ = try OpenFile(file, flags) }
    #expect(error?.why == "它是符号链接")
    #expect(error?.site == .file(file))
    #expect(try OpenFile(file, O_RDONLY, followsLinks: true)?.bytes(from: 0, count: 99) == Array("别人的".utf8))
  }

  @Test("大得装不进内存的文件：说清楚，不崩溃")
  func refusesHugeFiles() throws {
    try Disk.write("", to: file)
    let open = try opened(O_RDWR)
    try open.truncate(to: 1 << 40)
    let error = #expect(throws: Problem.self) { try open.bytes(from: 0, count: open.status().size) }
    #expect(error?.site == .file(file))
    #expect(try open.bytes(from: 1 << 39, count: 3) == [0, 0, 0])
  }

  @Test("截断、追加")
  func truncatesAndAppends() throws {
    try Disk.write("abcdef", to: file)
    let open = try opened(O_RDWR | O_APPEND)
    try open.truncate(to: 2)
    try open.write(Array("XY".utf8))
    #expect(try Disk.text(file) == "abXY")
  }

  @Test("状态认得出文件变没变")
  func recognisesTheFile() throws {
    try Disk.write("甲", to: file)
    let before = try #require(FileStatus(path: file))
    #expect(FileStatus(path: file) == before)
    try Disk.write("乙丙", to: file)
    #expect(FileStatus(path: file) != before)
    #expect(FileStatus(path: scratch.at("没有")) == nil)
  }

  @Test(
    "系统的错误用中文说",
    arguments: [
      ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, ELOOP, ENOENT, EISDIR, ENOTDIR, EIO, EMFILE, ENFILE,
      ENAMETOOLONG,
    ])
  func speaksChinese(error: Int32) throws {
    let problem = Problem.system("写不进文件", "ledger/2026-10.jsonl", error: error)
    #expect(problem.site == .file("ledger/2026-10.jsonl"))
    let why = try #require(problem.why)
    #expect(why.unicodeScalars.allSatisfy { !("a"..."z" ~= $0) }, "「\(why)」")
    #expect(problem.advice.hasPrefix("请"))
  }

  private func isThere(_ flags: Int32) throws -> Bool {
    guard try OpenFile(file, flags) != nil else { return false }
    return true
  }

  private func opened(_ flags: Int32) throws -> OpenFile {
    guard let open = try OpenFile(file, flags) else { throw CocoaError(.fileNoSuchFile) }
    return open
  }
}
