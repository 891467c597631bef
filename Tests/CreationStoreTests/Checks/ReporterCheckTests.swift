import Creation
import Testing

@testable import CreationStore

@Suite("检查举报人")
struct ReporterCheckTests {
  private let office: SmallOffice
  private let file = "private/reporters.jsonl"

  init() throws {
    office = try SmallOffice()
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      for (serial, name) in [(Int32(1), "赵六"), (2, "钱七")] {
        let id = FindingID(month: Known.month("2026-10"), serial: serial)
        try transaction.post(.finding(id, .reported(.init())), on: Known.moment("2026-10-05"))
        transaction.keepReporter(of: id, name: name, phone: "1380000123\(serial)")
      }
    }
  }

  /// What the check says, having made sure that it tells nobody's name or telephone.
  private func found() throws -> [Problem] {
    let problems = try office.problems()
    for line in problems.flatMap(\.lines) {
      #expect(!line.contains("赵六") && !line.contains("钱七") && !line.contains("13800"), "\(line)")
    }
    return problems
  }

  @Test("完好时没有话说")
  func sound() throws { #expect(try found() == []) }

  @Test("改过一个字，只说第几行")
  func damaged() throws {
    let text = try Disk.text(office.path(file))
    try Disk.write(text.replacing("钱七", with: "钱八"), to: office.path(file))
    let problems = try found()
    #expect(problems.map(\.what) == ["举报人有一行损坏"])
    #expect(problems.first?.site == .line(file: file, line: 2))
    #expect(problems.first?.lines.contains { $0.contains("钱八") } == false)
  }

  @Test("读不懂的行、断了的尾巴")
  func torn() throws {
    try Disk.append(Array("赵六的电话\n{\"v\":1,\"id\":\"F2026".utf8), to: office.path(file))
    #expect(try found().map(\.what) == ["举报人有一行损坏", "举报人文件末尾不完整"])
  }

  @Test("别人读得到就说，文件和目录都看", arguments: [("private", 0o750), ("private/reporters.jsonl", 0o640)])
  func open(path: String, mode: Int) throws {
    try Disk.setMode(mode, of: office.path(path))
    let problems = try found()
    #expect(problems.map(\.what) == ["别人也能读到举报人信息"])
    #expect(problems.first?.site == .file(path))
    #expect(problems.first?.value == String(mode, radix: 8))
  }

  @Test("流水里没有的问题")
  func stray() throws {
    _ = try office.store.write(stamp: office.stamp(2)) { transaction in
      transaction.keepReporter(of: Known.id("F202612-0009"), name: "孙八", phone: nil)
    }
    let problems = try found()
    #expect(problems.map(\.value) == ["F202612-0009"])
    #expect(problems.first?.site == .line(file: file, line: 3))
  }

  @Test("写到一半的文件")
  func leftover() throws {
    try Disk.write("赵六", to: office.path("private/reporters.jsonl.7.new"))
    try Disk.setMode(0o600, of: office.path("private/reporters.jsonl.7.new"))
    #expect(try found().map(\.what) == ["有写到一半的举报人文件"])
  }

  @Test("指到别处的链接不跟过去")
  func link() throws {
    try Disk.remove(office.path(file))
    try Disk.link(office.path(file), to: "/etc/passwd")
    #expect(try found().contains { $0.why == "它是符号链接" })
  }
}
