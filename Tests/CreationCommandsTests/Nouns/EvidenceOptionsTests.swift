import Foundation
import Testing

@testable import CreationCommands

@Suite("附件选项")
struct EvidenceOptionsTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    for line in [
      "init d --name 某区创城办 --code 某 --level district", "unit add --name 城东区 --kind district",
      "category add --name 乱停车 --lead 城东区", "finding add --category 乱停车", "finding add --category 乱停车",
    ] {
      #expect(desk.run(line).status == .done)
    }
    try desk.write("照片", to: "一.jpg")
    try desk.write("照片", to: "二.jpg")
  }

  @Test("同样的文件写两遍算一个，名字不同各记各的，存的只有一份")
  func once() throws {
    let result = desk.run(
      "finding reply F202611-0001 F202611-0002 --text 好了 --photo 一.jpg --photo 一.jpg --照片 二.jpg")
    #expect(result.text.split(separator: "\n").filter { $0.hasPrefix("附件") }.count == 2, "\(result.said)")
    #expect(try desk.names("d/attachments/2026-11").count == 1)
    let rows = desk.run("finding evidence F202611-0002 --format jsonl").text.split(separator: "\n")
    #expect(rows.count == 2)
    #expect(
      rows.first?.contains(#""name": "一.jpg""#) == true || rows.first?.contains(#""name":"一.jpg""#) == true)
  }

  @Test("一个不行就都不记，逐个说出")
  func allOrNothing() throws {
    let result = desk.run("finding reply F202611-0001 --text 好了 --photo 一.jpg --photo 没有.jpg --photo d")
    #expect(result.status == .failed)
    #expect(result.said.contains("「没有.jpg」") && result.said.contains("「d」"))
    #expect(!FileManager.default.fileExists(atPath: "\(desk.path)/d/attachments"))
    #expect(desk.run("finding show F202611-0001").text.contains("已交办"))
  }

  @Test("复制出来的文件，名字里的电话也遮")
  func copies() throws {
    try desk.write("另一张", to: "张三13812345678.jpg")
    #expect(
      desk.run("finding reply F202611-0001 --text 好了 --photo 张三13812345678.jpg --photo 一.jpg").status == .done
    )
    #expect(desk.run("finding evidence F202611-0001 --copy-to 材料").status == .done)
    #expect(try desk.names("材料") == ["一.jpg", "张三138xxxx5678.jpg"])
    #expect(try desk.read("材料/一.jpg") == Array("照片".utf8))
  }

  @Test("试运行不拷")
  func dryRun() {
    let result = desk.run("finding reply F202611-0001 --text 好了 --photo 一.jpg --dry-run")
    #expect(result.text.contains("（试运行）附件 一.jpg"))
    #expect(!FileManager.default.fileExists(atPath: "\(desk.path)/d/attachments"))
  }
}
