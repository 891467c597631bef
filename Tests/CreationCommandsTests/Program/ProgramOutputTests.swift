import Testing

@testable import CreationCommands

@Suite("输出到文件、终端和管道")
struct ProgramOutputTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    for line in ["init d", "unit add --name 城东区", "category add --name 占道 --lead 城东区"] {
      try #require(desk.run(line).status == .done, "\(line)")
    }
    return desk
  }

  @Test("CSV 一字节不差：BOM、回车换行、末行也有")
  func csv() throws {
    let expected: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("编号,名称\r\nU-001,城东区\r\n".utf8)
    #expect(try desk().run("unit --format csv --columns 编号,名称").output == expected)
  }

  @Test("--output 写的与标准输出一样，只说一句提示", arguments: ["table", "csv", "json", "jsonl", "markdown"])
  func file(_ format: String) throws {
    let desk = try desk()
    let shown = desk.run("unit --format \(format)").output
    let result = desk.run("unit --format \(format) --output 单位.out")
    #expect(result.output.isEmpty)
    #expect(result.said == "提示：已写入 单位.out\n")
    #expect(try desk.read("单位.out") == shown)
    #expect(desk.run("unit --format \(format) --output -").output == shown, "- 是标准输出")
  }

  @Test("写不了的文件：说出文件，不留残余")
  func unwritable() throws {
    let desk = try desk()
    let before = try desk.names(".")
    let result = desk.run("unit --output 没有的目录/单位.csv")
    #expect(result.status == .failed)
    #expect(result.output.isEmpty)
    #expect(result.said.contains("没有的目录/单位.csv"))
    #expect(try desk.names(".") == before)
  }

  @Test("窄终端上表格收窄，管道里不截")
  func narrow() throws {
    let desk = try desk()
    let text = "早市占用人行道，行人绕行机动车道，商贩遗留菜叶和污水"
    try #require(desk.run("finding add --category 占道 --text \(text)").status == .done)
    let environment = ["CREATION_DATA": "\(desk.path)/d"]
    let shown = desk.run(["finding"], environment: environment, width: 90)
    #expect(shown.text.contains("早市占用"))
    #expect(!shown.text.contains(text))
    #expect(shown.text.split(separator: "\n").allSatisfy { cells(String($0)) <= 90 })
    #expect(desk.run(["finding"], environment: environment).text.contains(text))
  }

  @Test(
    "数据里的控制字符到不了终端",
    arguments: ["table", "csv", "json", "jsonl", "markdown"])
  func controls(_ format: String) throws {
    let desk = try desk()
    let environment = ["CREATION_DATA": "\(desk.path)/d"]
    let nasty = "红\u{1B}[31m字\u{7}\u{9B}2J\u{202E}倒"
    let added = desk.run(["finding", "add", "--category", "占道", "--text", nasty], environment: environment)
    try #require(added.status == .done)
    let words = [["finding", "--format", format], ["finding", "show", "F202611-0001"]]
    for words in words {
      let shown = desk.run(words, environment: environment, width: 100).text
      #expect(!shown.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}\u{202E}".unicodeScalars.contains($0) })
      #expect(shown.contains("31m"), "内容还在")
    }
    #expect(!added.said.unicodeScalars.contains("\u{1B}"))
  }

  @Test("写错的值也原样不到终端")
  func controlsInErrors() throws {
    let result = try desk().run(["unit", "show", "甲\u{1B}[31m"], environment: [:])
    #expect(result.status == .failed)
    #expect(!result.said.unicodeScalars.contains("\u{1B}"))
  }
}
