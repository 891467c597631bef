import Testing

@testable import Creation

@Suite("问题提示")
struct ProblemTests {
  @Test("三行：何事、何处何值何规则、怎么办")
  func lines() {
    let problem = Problem(
      "没有这个点位", at: .option("--place"), value: "P-999", why: "点位登记册里没有它",
      advice: "请用 creation place 查看点位")
    #expect(
      problem.lines == ["没有这个点位", "  --place 「P-999」：点位登记册里没有它", "  请用 creation place 查看点位"])
  }

  @Test("没有的部分不占行")
  func shortForms() {
    #expect(Problem("没有数据", advice: "请先建库").lines == ["没有数据", "  请先建库"])
    #expect(Problem("年份不对", value: "3", advice: "请改").lines == ["年份不对", "  「3」", "  请改"])
    #expect(Problem("空", why: "不能空", advice: "请填").lines == ["空", "  不能空", "  请填"])
  }

  @Test(
    "何处的写法",
    arguments: [
      (.file("a.json"), "a.json"), (.line(file: "a.jsonl", line: 7), "a.jsonl:7"),
      (.cell(file: "a.csv", line: 7, column: "日期"), "a.csv:7 列「日期」"),
      (.path(file: "a.json", path: "units[3].weight"), "a.json units[3].weight"),
      (.option("--on"), "--on"), (.record("F202611-0042"), "F202611-0042"),
    ] as [(Problem.Site, String)])
  func sites(_ site: Problem.Site, _ text: String) {
    #expect(site.description == text)
    #expect(Problem("甲", advice: "请乙").at(site).site == site)
  }

  @Test("清单空时不抛出")
  func list() throws {
    try Problems([]).throwIfAny()
    let problems = Problems([Problem("甲", advice: "请乙")])
    #expect(throws: problems) { try problems.throwIfAny() }
  }
}
