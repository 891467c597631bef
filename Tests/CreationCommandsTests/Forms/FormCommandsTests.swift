import Creation
import CreationStore
import Testing

@testable import CreationCommands

@Suite("登记册命令")
struct FormCommandsTests {
  private let desk: Desk

  init() throws {
    desk = try FormDesk().desk
    for line in [
      "duty add --id D-1 --name 一 --list L-1 --lead U-1 --supports U-2",
      "place add --id P-2 --name 书院巷 --kind 背街小巷",
      "plan add --id B-1 --name 一组 --mechanism 日督查 --places P-1,P-2",
      "plan add --id B-2 --name 二组 --mechanism 暗访 --places P-2", "plan retire B-2",
    ] { try #require(desk.run(line).status == .done, "\(line)") }
  }

  private func numbers(_ line: String) -> String {
    desk.run("\(line) --format csv --headers key --columns id").text.split(whereSeparator: \.isNewline)
      .dropFirst()
      .joined(separator: " ")
  }

  @Test("各条件同时满足，停用的不列；几个里有一个就算")
  func filters() {
    #expect(numbers("plan") == "B-1")
    #expect(numbers("plan --retired") == "B-1 B-2")
    #expect(numbers("plan --mechanism 日督查") == "B-1")
    #expect(numbers("plan --retired --places 书院巷") == "B-1 B-2")
    #expect(numbers("plan --retired --places P-1") == "B-1")
    #expect(numbers("plan --retired --places P-1 --mechanism 暗访") == "")
  }

  @Test("筛选的名字写错了，说是哪个选项")
  func unknownName() {
    let result = desk.run("plan --places 泉水")
    #expect(result.status == .failed)
    #expect(result.said.contains("--places 「泉水」"))
    #expect(result.said.contains("是不是「泉水路」"))
  }

  @Test("几处都错，一次说完，什么也不写")
  func allProblems() throws {
    let before = try desk.read("d/registers/duties.json")
    let result = desk.run("duty add --name 三 --list 没有 --lead 没有 --due 2026-02-30")
    #expect(result.status != .done)
    for option in ["--list", "--lead", "--due"] { #expect(result.said.contains(option), "\(option)") }
    #expect(try desk.read("d/registers/duties.json") == before)
  }

  @Test("字段之间的规则，怪到写的那个选项头上")
  func faults() {
    #expect(desk.run("duty edit D-1 --supports U-1").said.contains("--supports"))
    #expect(desk.run("事项 变更 D-1 --配合 U-1").said.contains("--配合"))
    #expect(desk.run("duty edit D-1 --parent D-1").said.contains("上级事项绕成了圈"))
  }

  @Test("清空：可以空的行，不能空的说可以清空哪些")
  func clearing() {
    #expect(desk.run("duty edit D-1 --clear 配合单位").text == "已变更 D-1 一\n")
    #expect(desk.run("duty edit D-1 --clear supports").text == "没有变动 D-1 一\n")
    let refused = desk.run("duty edit D-1 --clear 牵头单位,责任人")
    #expect(refused.status == .usage)
    #expect(refused.said.contains("没有可以清空的字段"))
  }

  @Test("试运行什么也不写")
  func dryRun() throws {
    let before = try desk.read("d/registers/duties.json")
    for line in [
      "duty add --name 三 --list L-1 --lead U-1 --dry-run", "duty edit D-1 --name 改 --dry-run",
      "duty retire D-1 --dry-run",
    ] {
      let result = desk.run(line)
      #expect(result.status == .done && result.text.hasPrefix("（试运行）"), "\(line)")
    }
    #expect(try desk.read("d/registers/duties.json") == before)
  }
}
