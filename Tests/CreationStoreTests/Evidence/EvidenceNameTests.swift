import Testing

@testable import CreationStore

@Suite("附件原名")
struct EvidenceNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let name: String
    var testDescription: String { path.debugDescription }
  }

  static let samples = [
    Case(path: "现场.jpg", name: "现场.jpg"), Case(path: "/home/a/现场 1.jpg", name: "现场 1.jpg"),
    Case(path: "../../x", name: "x"), Case(path: "..", name: "附件"), Case(path: "/", name: "附件"),
    Case(path: "", name: "附件"), Case(path: "a\u{1B}[31m\n.jpg", name: "a[31m.jpg"),
    Case(path: "\u{202E}gpj.exe", name: "gpj.exe"), Case(path: "\u{7}", name: "附件"),
    Case(path: "照片👍.png", name: "照片👍.png"),
  ]

  @Test("只取最后一段，去掉控制字符", arguments: samples)
  func clean(_ sample: Case) {
    #expect(EvidenceName.clean(sample.path) == sample.name)
  }

  @Test("太长就截短，后缀留着")
  func long() {
    let name = EvidenceName.clean(String(repeating: "长", count: 90) + ".jpg")
    #expect(name.utf8.count <= 200 && name.hasSuffix("长.jpg"))
    #expect(EvidenceName.clean(String(repeating: "长", count: 90)).utf8.count == 198)
    #expect(EvidenceName.clean("a." + String(repeating: "b", count: 230)).utf8.count == 200)
  }

  @Test("加序号")
  func numbered() {
    #expect(EvidenceName.numbered("现场.jpg", 2) == "现场 (2).jpg")
    #expect(EvidenceName.numbered("扫描", 3) == "扫描 (3)")
    #expect(EvidenceName.numbered(".x", 2) == ".x (2)")
  }
}
