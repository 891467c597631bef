import Creation
import Testing

@testable import CreationStore

@Suite("附件取出")
struct SnapshotEvidenceTests {
  private let desk: EvidenceDesk
  private var folder: String { desk.office.scratch.at("约谈 材料") }

  init() throws { desk = try EvidenceDesk() }

  @Test("按原名复制，同名的加序号，已有的不覆盖")
  func copies() throws {
    let attachment = try #require(try desk.reply([try desk.photo()]).first)
    let snapshot = try desk.office.snapshot()
    #expect(try snapshot.copy(attachment, to: folder) == "\(folder)/现场.jpg")
    try Disk.write("别的", to: "\(folder)/现场.jpg")
    #expect(try snapshot.copy(attachment, to: folder) == "\(folder)/现场 (2).jpg")
    #expect(try Disk.text("\(folder)/现场.jpg") == "别的")
    #expect(try Disk.text("\(folder)/现场 (2).jpg") == "一张照片")
  }

  @Test("流水里的原名想走出去也走不出去", arguments: ["../../逃.jpg", "/etc/逃.jpg", "a/../逃.jpg"])
  func staysInTheFolder(name: String) throws {
    var attachment = try #require(try desk.reply([try desk.photo()]).first)
    attachment.name = name
    #expect(try desk.office.snapshot().copy(attachment, to: folder) == "\(folder)/逃.jpg")
  }

  @Test("改动过的不给")
  func refusesAltered() throws {
    let attachment = try #require(try desk.reply([try desk.photo()]).first)
    try Disk.write("一张相片", to: desk.office.path(attachment.path))
    let error = #expect(throws: Problem.self) { try desk.office.snapshot().copy(attachment, to: folder) }
    #expect(error?.what == "附件被改动过")
    #expect(!Disk.exists(folder))
  }
}
