import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("附件入库")
struct TransactionEvidenceTests {
  private let desk: EvidenceDesk
  private var office: SmallOffice { desk.office }
  /// SHA-256 of 一张照片, by sha256sum(1).
  private let print = "436de85613a5ce2184d61df9383c7f0c4f9a79503307f340f154079dfbe9b68f"
  private var path: String { "attachments/2026-11/\(print.prefix(16)).jpg" }

  init() throws { desk = try EvidenceDesk() }

  @Test("拷进来，按指纹取名，原名只在流水里")
  func keeps() throws {
    let photo = try desk.photo(name: "整改后 现场.JPG")
    let attachment = try #require(try desk.reply([photo]).first)
    #expect(attachment == Creation.Attachment(path: path, name: "整改后 现场.JPG", sha256: print, size: 12))
    #expect(try desk.kept() == [path: "一张照片"])
    #expect(try Disk.mode(office.path(path)) == Disk.allowed(0o640))
    #expect(try Disk.mode(office.path("attachments/2026-11")) == Disk.allowed(0o750))
    let text = try Disk.text(office.path("ledger/2026-11.jsonl"))
    let files = #""files":[{"path":"\#(path)","name":"整改后 现场.JPG","sha256":"\#(print)","size":12}]"#
    #expect(text.contains(files))
    #expect(try office.postings().last?.evidence == [attachment])
    #expect(try desk.faults() == [])
    #expect(try desk.hints() == [])
  }

  @Test("同样的内容只存一份，跨命令、跨月份也是")
  func storesOnce() throws {
    try desk.reply([try desk.photo(name: "一.jpg"), try desk.photo(name: "二.jpg")])
    try office.post([Fact("F202611-0001", .returned, on: "2026-11-07")], tx: 8)
    let again = try desk.reply([try desk.photo(name: "三.jpg")], on: "2026-12-01", tx: 9)
    #expect(again.map(\.path) == [path])
    #expect(again.map(\.name) == ["三.jpg"])
    #expect(try desk.kept().keys.sorted() == [path])
    #expect(try desk.faults() == [])
  }

  @Test("那个名字被别的内容占了，就用整个指纹取名，原来的不动", arguments: ["别的内容", "一张相片"])
  func leavesOthersAlone(content: String) throws {
    try Disk.write(content, to: office.path(path))
    let attachment = try desk.reply([try desk.photo()]).first
    #expect(attachment?.path == "attachments/2026-11/\(print).jpg")
    #expect(try desk.kept() == [path: content, "attachments/2026-11/\(print).jpg": "一张照片"])
    #expect(try desk.faults() == [])
  }

  @Test("试运行、命令被拒，都不拷")
  func copiesNothing() throws {
    let photo = try desk.photo()
    let dry = try desk.reply([photo], isDryRun: true)
    #expect(dry.map(\.path) == [path])
    #expect(throws: Refusal.self) {
      _ = try office.store.write(stamp: office.stamp(8)) { transaction in
        _ = try transaction.attach(photo, month: Known.month("2026-11"))
        throw Refusal()
      }
    }
    #expect(!Disk.exists(office.path("attachments")))
    #expect(try office.postings().count == 2)
  }

  private struct Refusal: Error {}

  @Test("不是普通文件、空的、没有的，都拒绝，说清是哪一个")
  func refusesSources() throws {
    let scratch = office.scratch
    try Disk.write("", to: scratch.at("空.jpg"))
    #expect(mkfifo(scratch.at("管道"), 0o600) == 0)
    try Disk.link(scratch.at("断链"), to: scratch.at("没有"))
    try Disk.link(scratch.at("设备链"), to: "/dev/zero")
    let before = try office.content()
    for name in ["空.jpg", "管道", "断链", "设备链", "没有.jpg", "data", "现场.jpg/x"] {
      let error = #expect(throws: Problem.self) { try desk.reply([scratch.at(name)]) }
      #expect(error?.site == .option("--photo"))
      #expect(error?.value == scratch.at(name), "\(name)")
      #expect(error?.advice.hasPrefix("请") == true)
    }
    #expect(try office.content() == before)
  }

  @Test("太大的拒绝")
  func refusesLargeFiles() throws {
    let file = office.scratch.at("大.mp4")
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    #expect(truncate(file, off_t(EvidenceSource.limit + 1)) == 0)
    let error = #expect(throws: Problem.self) { try desk.reply([file]) }
    #expect(error?.what == "文件太大")
    #expect(error?.why?.contains("200 MB") == true)
  }

  @Test("来源是符号链接的不收，指着普通文件也不收")
  func refusesLinks() throws {
    try Disk.link(office.scratch.at("快捷.jpg"), to: try desk.photo(name: "原件.jpg"))
    let error = #expect(throws: Problem.self) { try desk.reply([office.scratch.at("快捷.jpg")]) }
    #expect(error?.why == "它是符号链接")
    #expect(try desk.kept() == [:])
  }

  @Test("数据目录里的文件不作附件，绕道也不行", arguments: ["office.json", "ledger/2026-11.jsonl", "ledger/../office.json"])
  func refusesOwnFiles(file: String) throws {
    let error = #expect(throws: Problem.self) { try desk.reply([office.path(file)]) }
    #expect(error?.what == "文件在数据目录里")
    #expect(try desk.kept() == [:])
  }

  @Test(
    "表里写的照片只能在表的旁边",
    arguments: [
      ("现场.jpg", nil), ("./照片/现场.jpg", nil), ("照片/../现场.jpg", nil), ("../现场.jpg", "照片不在表的旁边"),
      ("照片/../../现场.jpg", "照片不在表的旁边"), ("/etc/hostname", "照片写了绝对路径"), ("链/现场.jpg", "照片经过了符号链接"),
      ("快捷.jpg", "照片经过了符号链接"), ("没有.jpg", "没有这个文件"),
    ] as [(String, String?)])
  func staysBeside(photo: String, what: String?) throws {
    let folder = office.scratch.at("表")
    try FileManager.default.createDirectory(
      atPath: folder + "/照片", withIntermediateDirectories: true)
    for name in ["表/现场.jpg", "表/照片/现场.jpg", "现场.jpg"] { _ = try desk.photo(name: name) }
    try Disk.link(folder + "/链", to: office.scratch.at("."))
    try Disk.link(folder + "/快捷.jpg", to: folder + "/现场.jpg")
    func attach() throws {
      _ = try office.store.write(stamp: office.stamp(8)) { transaction in
        try transaction.attach(
          photo, working: folder, isBeside: true, month: Known.month("2026-11"))
      }
    }
    if let what {
      #expect(throws: Problem.self) { try attach() }
      do { try attach() } catch let problem as Problem {
        #expect(problem.what == what && problem.value == photo && problem.advice.hasPrefix("请"))
      }
    } else {
      try attach()
    }
  }

  @Test("两遍读到的不一样就不收")
  func refusesMovingSources() throws {
    let photo = try desk.photo()
    let source = EvidenceSource(photo, working: ".")
    let measured = try source.measured()
    try Disk.write("另一张照片", to: photo)
    let attachment = Creation.Attachment(
      path: path, name: "现场.jpg", sha256: measured.sha256, size: measured.size)
    let target = office.scratch.at("拷贝")
    let error = #expect(throws: Problem.self) { try source.copy(to: target, of: attachment) }
    #expect(error?.what == "文件正在变动")
    #expect(!Disk.exists(target))
  }

  @Test("附件目录或月份目录成了链接：拒绝，外面什么也没多", arguments: ["attachments", "attachments/2026-11"])
  func refusesLinkedFolders(folder: String) throws {
    let outside = office.scratch.at("外面")
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: Folder.parent(of: office.path(folder)), withIntermediateDirectories: true)
    try Disk.link(office.path(folder), to: outside)
    let before = try Disk.bytes(office.path("ledger/2026-11.jsonl"))
    #expect(throws: Problem.self) { try desk.reply([try desk.photo()]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == [])
    #expect(try Disk.bytes(office.path("ledger/2026-11.jsonl")) == before)
  }

  @Test("那个名字上放着一个链接：不写到链接指的地方")
  func doesNotWriteThroughLinks() throws {
    let victim = try desk.photo("别人的文件", name: "别人的")
    try FileManager.default.createDirectory(
      atPath: office.path("attachments/2026-11"), withIntermediateDirectories: true)
    try Disk.link(office.path(path), to: victim)
    let attachment = try #require(try desk.reply([try desk.photo()]).first)
    #expect(try Disk.text(victim) == "别人的文件")
    #expect(attachment.path != path)
    #expect(try desk.faults() == [])
  }

  @Test("账没记成，拷来的也拿走", .enabled(if: TinyDisk.isPossible, TinyDisk.absence))
  func fullDisk() throws {
    let disk = try TinyDisk(pages: 160)
    let small = try SmallOffice(copying: office, to: disk.path + "/data")
    let photo = try desk.photo(String(repeating: "图", count: 4000))
    for pages in 0...12 {
      try disk.leave(pages: pages)
      let before = try small.content()
      do {
        _ = try small.store.write(stamp: small.stamp(8)) { transaction in
          let evidence = [try transaction.attach(photo, month: Known.month("2026-11"))]
          let text = String(repeating: "长", count: 3000)
          for _ in 0..<3 {
            try transaction.post(
              .unknown(kind: "备注", id: "x"), on: Known.moment("2026-11-07"), text: text, evidence: evidence)
          }
        }
        return
      } catch let problem as Problem {
        #expect(problem.why == "磁盘已满")
        #expect(try small.content() == before, "\(pages)")
      }
    }
    Issue.record("腾出空间也没有记成")
  }
}
