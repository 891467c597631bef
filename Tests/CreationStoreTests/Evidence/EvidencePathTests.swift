import Creation
import Testing

@testable import CreationStore

@Suite("附件路径")
struct EvidencePathTests {
  private static let print = String(repeating: "0123456789abcdef", count: 4)

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let ending: String
    var testDescription: String { name }
  }

  static let samples = [
    Case(name: "现场.jpg", ending: ".jpg"), Case(name: "IMG.JPEG", ending: ".jpeg"),
    Case(name: "扫描", ending: ""),
    Case(name: ".jpg", ending: ""), Case(name: "a.", ending: ""), Case(name: "a.tar.gz", ending: ".gz"),
    Case(name: "a.照片", ending: ""), Case(name: "a.j pg", ending: ""), Case(name: "a.longending", ending: ""),
    Case(name: "a.jpg/../../x", ending: ""),
  ]

  @Test("由指纹和原名的后缀取名", arguments: samples)
  func names(_ sample: Case) {
    let path = EvidencePath(Self.print, named: sample.name, month: Known.month("2026-11"))
    #expect(path.description == "attachments/2026-11/0123456789abcdef\(sample.ending)")
    #expect(EvidencePath(path.description) == path)
  }

  @Test("换一个月份，还是那个名字")
  func moved() {
    let path = EvidencePath("attachments/2026-11/0123456789abcdef.jpg")
    #expect(
      path?.moved(to: Known.month("2026-09"))?.description == "attachments/2026-09/0123456789abcdef.jpg")
  }

  @Test(
    "走出目录的一概不认",
    arguments: [
      "", "/etc/passwd", "../etc/passwd", "attachments", "attachments/", "attachments/2026-11",
      "attachments/2026-11/",
      "attachments/../office.json", "attachments/2026-11/..", "attachments/2026-11/.",
      "attachments/2026-11/.x",
      "attachments/2026-11/../../../etc/passwd", "attachments/2026-11/a/b", "attachments//2026-11/a",
      "/attachments/2026-11/a", "attachments/2026-13/a", "attachments/11/a",
      "private/2026-11/reporters.jsonl",
      "attachments/2026-11/a\u{0}b", "attachments/2026-11/a\nb", "./attachments/2026-11/a",
      "ATTACHMENTS/2026-11/a",
      "attachments/2026-11/" + String(repeating: "a", count: 256),
    ])
  func strangers(_ path: String) { #expect(EvidencePath(path) == nil) }
}
