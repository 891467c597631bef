import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("整体换文件")
struct AtomicFileTests {
  private let scratch: Scratch
  private var file: String { scratch.at("units.json") }

  init() throws { scratch = try Scratch() }

  @Test("新建和替换，不留临时文件")
  func replaces() throws {
    try AtomicFile.replace(file, with: Array("旧".utf8))
    try AtomicFile.replace(file, with: Array("新".utf8))
    #expect(try Disk.tree(scratch.path) == ["units.json": Array("新".utf8)])
  }

  @Test("已打开旧文件的人读到的还是整份旧内容")
  func keepsTheOldFileForThoseReadingIt() throws {
    try AtomicFile.replace(file, with: Array("旧内容".utf8))
    let open = try OpenFile(file, O_RDONLY)
    try AtomicFile.replace(file, with: Array("新".utf8))
    #expect(try open?.bytes(from: 0, count: 100) == Array("旧内容".utf8))
  }

  @Test("边换边读，读到的总是某一版的全部")
  func neverShowsAMixture() async throws {
    let file = file
    let versions = (0..<100).map { [UInt8](repeating: UInt8($0), count: 1 + $0 * 131) }
    try AtomicFile.replace(file, with: versions[0])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for version in versions { try AtomicFile.replace(file, with: version) } }
      group.addTask {
        for _ in 0..<2000 {
          let bytes = try Disk.bytes(file)
          #expect(bytes == versions[Int(bytes.first ?? 255)])
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("写到一半失败：旧内容原样，临时文件删掉")
  func keepsTheOldOnFailure() throws {
    try Disk.write("旧", to: file)
    let fault = Problem("写不下去了", advice: "请再试")
    #expect(throws: fault) {
      try AtomicFile.replace(file) { (open) throws(Problem) in
        try open.write([1, 2, 3])
        throw fault
      }
    }
    #expect(try Disk.tree(scratch.path) == ["units.json": Array("旧".utf8)])
  }

  @Test("换不了时：说清哪个文件，临时文件删掉", arguments: ["没有这个目录/a", "目录"])
  func cleansUpWhereItCannotRename(name: String) throws {
    try Disk.write("x", to: scratch.at("目录/里面有文件"))
    let error = #expect(throws: Problem.self) {
      try AtomicFile.replace(scratch.at(name), with: [1])
    }
    #expect(error?.advice.hasPrefix("请") == true)
    #expect(try Disk.tree(scratch.path) == ["目录/里面有文件": Array("x".utf8)])
  }

  @Test("权限：一般 0640，私密 0600", arguments: [0o640, 0o600])
  func setsTheMode(mode: Int) throws {
    try AtomicFile.replace(file, with: [], mode: mode_t(mode))
    #expect(try Disk.mode(file) == Disk.allowed(mode))
  }

  @Test("目标是符号链接：换掉链接，链接指向的文件不动")
  func neverWritesThroughALink() throws {
    try Disk.write("别人的", to: scratch.at("outside"))
    try Disk.link(file, to: scratch.at("outside"))
    try AtomicFile.replace(file, with: Array("自己的".utf8))
    #expect(try Disk.text(scratch.at("outside")) == "别人的")
    #expect(try Disk.text(file) == "自己的")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: file)) == nil)
  }

  @Test("临时文件的位置被人放了符号链接：拒绝，不写过去")
  func refusesAPlantedLink() throws {
    try Disk.write("别人的", to: scratch.at("outside"))
    try Disk.link("\(file).\(getpid()).new", to: scratch.at("outside"))
    let error = #expect(throws: Problem.self) { try AtomicFile.replace(file, with: [1]) }
    #expect(error?.why == "它是符号链接")
    #expect(try Disk.text(scratch.at("outside")) == "别人的")
    #expect(!Disk.exists(file))
  }

  @Test("派生文件写不成也不出声")
  func cacheFailsSilently() throws {
    AtomicFile.cache(scratch.at("没有/a"), [1])
    AtomicFile.cache(file, [1, 2])
    #expect(try Disk.tree(scratch.path) == ["units.json": [1, 2]])
  }
}
