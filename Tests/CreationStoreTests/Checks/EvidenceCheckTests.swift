import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("检查附件")
struct EvidenceCheckTests {
  private let desk: EvidenceDesk
  private let file: String
  private var office: SmallOffice { desk.office }
  private let line = Problem.Site.line(file: "ledger/2026-11.jsonl", line: 3)

  init() throws {
    desk = try EvidenceDesk()
    let attachment = try #require(try desk.reply([try desk.photo()]).first)
    file = desk.office.path(attachment.path)
  }

  private func expectFault(_ what: String, because why: String? = nil) throws {
    let problems = try desk.faults()
    #expect(problems.map(\.what) == [what])
    #expect(problems.first?.site == line)
    if let why { #expect(problems.first?.why == why) }
  }

  @Test("完好")
  func sound() throws {
    #expect(try desk.faults() == [])
    #expect(try desk.hints() == [])
  }

  @Test("不在了")
  func missing() throws {
    try Disk.remove(file)
    try expectFault("附件不在了")
  }

  @Test("改过，一样长；短了")
  func altered() throws {
    try Disk.write("一张相片", to: file)
    try expectFault("附件被改动过", because: "内容与记账时的指纹不符")
    try Disk.write("一张", to: file)
    try expectFault("附件被改动过", because: "应有 12 字节，现有 6 字节")
  }

  @Test("事后换成链接，哪怕内容一样", arguments: ["/etc/passwd", "相同"])
  func link(target: String) throws {
    let other = target == "相同" ? try desk.photo(name: "相同") : target
    try Disk.remove(file)
    try Disk.link(file, to: other)
    try expectFault("打不开附件", because: "它是符号链接")
  }

  @Test("事后换成目录、管道")
  func otherThings() throws {
    try Disk.remove(file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    try expectFault("附件路径不对")
    try Disk.remove(file)
    #expect(mkfifo(file, 0o600) == 0)
    try expectFault("附件路径不对")
  }

  @Test("月份目录换成链接")
  func linkedMonth() throws {
    let month = Folder.parent(of: file)
    try FileManager.default.moveItem(atPath: month, toPath: office.scratch.at("搬走"))
    try Disk.link(month, to: office.scratch.at("搬走"))
    try expectFault("打不开目录", because: "它是符号链接")
  }

  @Test("附件目录换成链接，谁也不再读写")
  func linkedFolder() throws {
    try FileManager.default.moveItem(atPath: office.path("attachments"), toPath: office.scratch.at("搬走"))
    try Disk.link(office.path("attachments"), to: office.scratch.at("搬走"))
    #expect(throws: Problem.self) { try office.snapshot() }
  }

  @Test(
    "流水里的路径想走出去",
    arguments: [
      "../../etc/passwd", "/etc/passwd", "attachments/2026-11/../../office.json", "office.json",
      "private/reporters.jsonl",
    ])
  func escapes(path: String) throws {
    let print = String(repeating: "0", count: 64)
    let files = #","files":[{"path":"\#(path)","name":"a","sha256":"\#(print)","size":1}]"#
    let ledger = office.path("ledger/2026-11.jsonl")
    try Disk.append(
      HandLedger.command([
        HandLedger.finding("F202611-0001", "verified", on: "2026-11-07", tx: "T1-0009", more: files)
      ]),
      to: ledger)
    let problems = try desk.faults()
    #expect(problems.map(\.what) == ["附件路径不对"])
    #expect(problems.first?.value == path)
  }

  @Test(
    "写坏的附件栏",
    arguments: ["\"a\"", "[1]", "[{\"path\":\"a\"}]", #"[{"path":"a","name":"b","sha256":"c","size":1}]"#])
  func malformed(files: String) throws {
    let more = ",\"files\":\(files)"
    try Disk.append(
      HandLedger.command([
        HandLedger.finding("F202611-0001", "verified", on: "2026-11-07", tx: "T1-0009", more: more)
      ]),
      to: office.path("ledger/2026-11.jsonl"))
    let problems = try desk.faults()
    #expect(problems.count == 1)
    #expect(problems.first?.why?.contains("files") == true)
    #expect(problems.first?.site == .line(file: "ledger/2026-11.jsonl", line: 4))
  }

  @Test("无人引用的只是提示，哪里的都看")
  func unreferenced() throws {
    try Disk.write("多出来的", to: office.path("attachments/2026-11/多的.jpg"))
    try Disk.write("多出来的", to: office.path("attachments/散的.jpg"))
    try Disk.link(office.path("attachments/2026-12"), to: "/etc")
    #expect(try desk.faults() == [])
    let hints = try desk.hints()
    #expect(hints.map(\.what) == ["附件无人引用", "附件无人引用", "附件无人引用"])
    #expect(
      hints.map(\.site) == [
        .file("attachments/2026-11/多的.jpg"), .file("attachments/2026-12"), .file("attachments/散的.jpg"),
      ])
  }

  @Test("写到一半断了留下的，下次附到这个月时清掉")
  func leftover() throws {
    let name = "attachments/2026-11/0000000000000000.jpg.77.new"
    try Disk.write("一半", to: office.path(name))
    #expect(try desk.hints().map(\.site) == [.file(name)])
    try office.post([Fact("F202611-0001", .returned, on: "2026-11-07")], tx: 8)
    try desk.reply([try desk.photo("又一张")], on: "2026-11-08", tx: 9)
    #expect(try desk.hints() == [])
  }
}
