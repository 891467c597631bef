import Creation
import Testing

@testable import CreationStore

@Suite("人指名的文件")
struct ExportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("相对路径从所在目录算起，绝对路径照旧")
  func resolvesPaths() throws {
    try Export.write([1], to: "甲.csv", working: scratch.path)
    try Export.write([2], to: scratch.at("乙.csv"), working: "/没有这里")
    #expect(try Disk.tree(scratch.path) == ["甲.csv": [1], "乙.csv": [2]])
    #expect(try Export.read("甲.csv", working: scratch.path) == [1])
    #expect(try Export.read(scratch.at("乙.csv"), working: "/没有这里") == [2])
  }

  @Test("指名的符号链接可以读")
  func readsThroughLinks() throws {
    try Disk.write([7], to: scratch.at("真"))
    try Disk.link(scratch.at("链接"), to: scratch.at("真"))
    #expect(try Export.read("链接", working: scratch.path) == [7])
  }

  @Test("所在目录是符号链接也照写")
  func writesIntoLinkedFolders() throws {
    try Disk.write([0], to: scratch.at("真/旧"))
    try Disk.link(scratch.at("共享"), to: scratch.at("真"))
    try Export.write([7], to: "共享/成绩.csv", working: scratch.path)
    #expect(try Disk.bytes(scratch.at("真/成绩.csv")) == [7])
  }

  @Test("没有的文件说清楚")
  func namesTheMissing() {
    let error = #expect(throws: Problem.self) { try Export.read("无.csv", working: scratch.path) }
    #expect(error?.value == "无.csv")
    #expect(error?.advice.hasPrefix("请") == true)
  }
}
