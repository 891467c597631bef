import Testing

@testable import Creation

@Suite("登记册变动")
struct RegisterChangeTests {
  @Test("代码写进流水，不能变")
  func words() {
    #expect(
      RegisterChange.Register.words == [
        "unit 责任单位", "place 点位", "grid 网格", "category 问题类别", "view 常用视图", "profile 导入方案",
        "list 责任清单", "duty 清单事项", "indicator 测评指标", "routine 常态机制", "plan 检查计划", "link 挂钩联系", "honour 荣誉",
      ])
    #expect(RegisterChange.Action.words == ["added 登记", "edited 变更", "retired 停用", "removed 撤销登记"])
  }

  @Test("新登记的没有原来的样子")
  func added() {
    let change = RegisterChange(.unit, .added, id: "U-1", now: #"{"name":"城东区"}"#)
    #expect(change.was == nil)
    #expect(change.now == #"{"name":"城东区"}"#)
  }
}
