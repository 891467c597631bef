import Creation
import Testing

@testable import CreationCommands

@Suite("命令")
struct CommandTests {
  @Test("中英文词都能叫到")
  func called() {
    #expect(Example.add.path == ["finding", "add"])
    #expect(Example.add.isCalled("finding", at: 0))
    #expect(Example.add.isCalled("问题", at: 0))
    #expect(Example.add.isCalled("登记", at: 1))
    #expect(!Example.add.isCalled("登记", at: 0))
    #expect(!Example.add.isCalled("add", at: 2))
  }

  @Test("参数按声明的次序")
  func forms() {
    #expect(
      Example.add.forms.map(\.usage) == [
        "--place <点位>", "--category <类别>", "[--source <来源>]", "[--photo <文件>…]", "[--days <天>]", "[--urgent]",
        "<说明>",
        "[<备注>]",
      ])
  }

  @Test("没有参数的命令")
  func empty() throws {
    let bare = Example.Command("month", alias: "月结", summary: "列出各月") { context in context }
    var problems = Problems([])
    let action = bare.action.read(Given([], forms: [], command: ""), &problems)
    #expect(try action?("在") == "在")
  }
}
