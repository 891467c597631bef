import Testing

@testable import CreationCommands

@Suite("退出码与两路输出")
struct ProgramStatusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let status: CreationCommands.ExitStatus
    let says: String

    init(_ line: String, _ status: CreationCommands.ExitStatus, _ says: String) {
      (self.line, self.status, self.says) = (line, status, says)
    }

    var testDescription: String { "creation \(line)" }
  }

  /// An office with one unit, one category and one finding past its deadline.
  private func desk() throws -> Desk {
    let desk = try Desk()
    for line in [
      "init d", "unit add --name 甲 --group 各区", "category add --name 乙 --lead 甲 --limit 1工作日",
      "finding add --category 乙 --text 丙 --on 2026-11-09",
    ] {
      try #require(desk.run(line).status == .done, "\(line)")
    }
    return desk
  }

  @Test(
    "做到了是 0，东西在标准输出",
    arguments: [
      Case("", .done, "用法：creation"), Case("--version", .done, "creation 0."), Case("help unit", .done, "动词"),
      Case("unit", .done, "甲"), Case("finding", .done, "F202611-0001"), Case("check", .done, "完好"),
      Case("score 2026-11", .done, "2026年11月"), Case("month", .done, "未月结"),
      Case("finding reply F202611-0001 --text 好", .done, "待复核"),
    ])
  func done(_ row: Case) throws {
    let result = try desk().run(row.line)
    #expect(result.status == row.status)
    #expect(result.text.contains(row.says))
    #expect(!result.said.contains("错误"))
  }

  @Test(
    "没做成是 2，用法错是 64，话都在标准错误，标准输出一个字节也没有",
    arguments: [
      Case("unit show 丁", .failed, "没有这个责任单位"), Case("finding show F202611-0009", .failed, "没有这个问题"),
      Case("month close 2026-11", .failed, "还没有过完"), Case("unit import 没有.csv", .failed, "没有这个文件"),
      Case("unit --columns 丁", .failed, "没有这一列"),
      Case("finding add --category 乙 --on 2026-11-22", .failed, "今天之后"),
      Case("--data 没有 unit", .failed, "这里不是数据目录"),
      Case("nosuch", .usage, "没有这个命令"), Case("unit nosuch", .usage, "没有这个动词"),
      Case("unit --nosuch", .usage, "没有这个选项"), Case("unit --format xls", .usage, "没有这个取值"),
      Case("unit add", .usage, "缺少选项"), Case("unit show", .usage, "缺少参数"), Case("check 多余", .usage, "多余的参数"),
      Case("score 2026-13", .usage, "考评期写错了"), Case("finding verify F202611-0001", .usage, "没有说清结果"),
      Case("--today 今天 unit", .usage, "日期写错了"),
    ])
  func refused(_ row: Case) throws {
    let result = try desk().run(row.line)
    #expect(result.status == row.status)
    #expect(result.output.isEmpty)
    #expect(result.said.hasPrefix("错误："))
    #expect(result.said.contains(row.says))
    #expect(result.said.split(separator: "\n").contains { $0.hasPrefix("  请") }, "每个错误有一句 请…")
    #expect((row.status == .usage) == result.said.contains("用法：creation "))
  }

  @Test("查出问题是 1，问题在标准输出")
  func found() throws {
    let desk = try desk()
    let ledger = "d/ledger/2026-11.jsonl"
    let text = String(decoding: try desk.read(ledger), as: UTF8.self)
    try desk.write(text.replacing("\"text\":\"丙\"", with: "\"text\":\"丁\""), to: ledger)
    let result = desk.run("check")
    #expect(result.status == .problemsFound)
    #expect(result.text.hasPrefix("〔流水〕这一行被改动过\n  ledger/2026-11.jsonl:3："))
    #expect(result.said.isEmpty)
  }

  @Test("提示在标准错误，每条一行")
  func notices() throws {
    let desk = try desk()
    let result = desk.run("finding add --category 乙 --limit 40工作日 --dry-run")
    #expect(result.text.hasPrefix("（试运行）已登记 F202611-0002"))
    let said = result.said.split(separator: "\n")
    #expect(said.count == 2)
    #expect(said.allSatisfy { $0.hasPrefix("提示：") })
    #expect(desk.run("finding --format csv").said.isEmpty, "给程序的格式不加提示")
  }

  @Test("错误太多只列五十条，并说还有几条")
  func many() throws {
    let desk = try desk()
    let rows = (1...60).map { "U\($0),,乙\n" }.joined()
    try desk.write("编号,名称,类别\n" + rows, to: "多.csv")
    let result = desk.run("unit import 多.csv")
    #expect(result.status == .failed)
    #expect(result.said.split(separator: "\n").count { $0.hasPrefix("错误：") } == 50)
    #expect(result.said.contains("……还有 70 处"))
    #expect(result.said.contains("共 120 处错误，什么也没有写入"))
    #expect(desk.run("unit --format csv --columns id").text.split(separator: "\r\n").count == 2)
  }
}
