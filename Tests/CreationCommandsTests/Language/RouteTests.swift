import Testing

@testable import CreationCommands

@Suite("命令路径")
struct RouteTests {
  struct Case: Sendable {
    let line: String
    let path: String
    let rest: String
    var stop: String?
    var asksHelp = false
  }

  @Test(
    "在认得选项之前找到命令",
    arguments: [
      Case(line: "", path: "", rest: ""),
      Case(line: "finding", path: "finding", rest: ""),
      Case(line: "问题", path: "finding", rest: ""),
      Case(line: "finding add a b", path: "finding add", rest: "a b", stop: "a"),
      Case(line: "问题 登记 a", path: "finding add", rest: "a", stop: "a"),
      Case(line: "finding 登记", path: "finding add", rest: ""),
      Case(line: "问题 add", path: "finding add", rest: ""),
      Case(
        line: "--data D finding --today T add x", path: "finding add", rest: "--data D --today T x", stop: "x"
      ),
      Case(line: "--data=D 问题", path: "finding", rest: "--data=D"),
      Case(line: "--data finding", path: "", rest: "--data finding"),
      Case(line: "--data --today T finding", path: "finding", rest: "--data --today T"),
      Case(line: "finding --unit U add", path: "finding", rest: "--unit U add", stop: "--unit"),
      Case(line: "finding -- add", path: "finding", rest: "-- add", stop: "--"),
      Case(line: "finding shwo 1", path: "finding", rest: "shwo 1", stop: "shwo"),
      Case(line: "add", path: "", rest: "add", stop: "add"),
      Case(line: "help finding add", path: "finding add", rest: "", asksHelp: true),
      Case(line: "--data D 帮助 问题", path: "finding", rest: "--data D", asksHelp: true),
      Case(line: "finding help", path: "finding", rest: "help", stop: "help"),
    ])
  func finds(_ row: Case) {
    let route = Route(row.line.split(separator: " ").map(String.init), in: Example.catalogue)
    #expect(route.path.joined(separator: " ") == row.path)
    #expect(route.rest.joined(separator: " ") == row.rest)
    #expect(route.stop == row.stop)
    #expect(route.asksHelp == row.asksHelp)
  }
}
