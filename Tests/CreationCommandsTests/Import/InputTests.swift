import Creation
import Testing

@testable import CreationCommands

@Suite("从标准输入导入")
struct InputTests {
  private func run(_ words: [String], _ desk: Desk, input: String) -> Program.Result {
    let now = Moment(Desk.now) ?? Moment(Day(number: 0))
    return Program.run(
      words,
      Surroundings(
        environment: [:], user: Desk.user, now: Instant(now), width: nil, working: desk.path,
        input: { Array(input.utf8) }, transaction: { TransactionID(rawValue: "T-9") }))
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run(["init", "data"]).status == .done)
    return desk
  }

  @Test("登记册、问题、巡查表都能从标准输入来，报错说是标准输入")
  func everywhere() throws {
    let desk = try desk()
    #expect(run(["unit", "import", "-"], desk, input: "name\n城东区\n").text == "标准输入：1 行，登记 1，变更 0，不变 0\n")
    let table = "登记时间,责任单位\n2026-11-20,城东区\n"
    #expect(run(["finding", "import", "-"], desk, input: table).text.hasPrefix("标准输入：导入 1 个问题"))
    let bad = run(["finding", "round", "-"], desk, input: "点位,类别\n东湖路,占道经营\n")
    #expect(bad.said.contains("标准输入:2 列「点位」"))
  }

  @Test("什么也没有输入，是空表")
  func empty() throws {
    let result = run(["finding", "import", "-"], try desk(), input: "")
    #expect(result.status == .failed)
    #expect(result.said.hasPrefix("错误：表是空的\n  标准输入：连表头也没有\n"))
  }

  @Test("写了文件名就不读标准输入")
  func notAsked() throws {
    let desk = try desk()
    try desk.write("登记时间\n2026-11-20\n", to: "表.csv")
    let now = Moment(Desk.now) ?? Moment(Day(number: 0))
    let result = Program.run(
      ["finding", "import", "表.csv"],
      Surroundings(
        environment: [:], user: Desk.user, now: Instant(now), width: nil, working: desk.path,
        input: { throw Problem("不该读", advice: "请勿读") }, transaction: { TransactionID(rawValue: "T-9") }))
    #expect(result.status == .done)
  }
}
