import Creation
import Testing

@testable import CreationReports

@Suite("附件清单")
struct EvidenceListTests {
  @Test("每个附件一行，照流水的次序；没有附件的流水不占行")
  func rows() throws {
    let id = try #require(FindingID("F202611-0001"))
    let on = try #require(Moment("2026-11-05T09:30:00"))
    let stamp = Posting.Stamp(at: Instant(on), by: "张三", tx: "T1")
    func file(_ name: String) -> Creation.Attachment {
      Creation.Attachment(path: "attachments/2026-11/\(name)", name: "原\(name)", sha256: "ff", size: 7)
    }
    let sheet = EvidenceList.sheet([
      Posting(.finding(id, .reported(.init())), on: on, stamp: stamp),
      Posting(.finding(id, .replied), on: on, evidence: [file("一"), file("二")], stamp: stamp),
    ])
    #expect(sheet.columns.map(\.key) == ["on", "kind", "name", "path", "size", "sha256", "by"])
    #expect(
      sheet.rows.first == [
        .moment(on), .coded(key: "replied", title: "回复"), .text("原一"), .text("attachments/2026-11/一"),
        .integer(7),
        .text("ff"), .text("张三"),
      ])
    #expect(sheet.rows.count == 2)
  }
}
