import Testing

@testable import Creation

@Suite("逐件规则的写法")
struct EventRuleTests {
  @Test("事件的代码写进考评办法，不能变")
  func words() {
    #expect(
      EventRule.Events.words == [
        "assigned 本月交办", "closed 本月销号", "closed_late 逾期销号", "overdue_open 逾期未销号", "sent_back 被退回",
      ])
  }

  private let text = #"""
    {"title":"点名","of":"assigned","each":-1,"cap":20,"category_cap":6,
     "times":[{"by":"source","values":{"上级转办":2,"随手拍":0.5}},
              {"by":"severity","values":{"major":1.5,"critical":"10/3"}},
              {"by":"overdue_days"},{"by":"repetition"}]}
    """#

  private func expected() throws -> EventRule {
    EventRule(
      title: "点名", of: .assigned, each: -1,
      times: [
        .source(["上级转办": 2, "随手拍": try #require(Rational("0.5"))]),
        .severity(["major": try #require(Rational("1.5")), "critical": try #require(Rational(10, over: 3))]),
        .overdueDays, .repetition,
      ], cap: 20, categoryCap: 6)
  }

  @Test("读得出，写得回")
  func coding() throws {
    let rule: EventRule = try read(text)
    #expect(rule == (try expected()))
    #expect(try read(try json(rule)) == rule)
    let least: EventRule = try read(#"{"title":"退回","of":"sent_back","each":-0.2}"#)
    #expect(least == EventRule(title: "退回", of: .sentBack, each: try #require(Rational("-0.2"))))
    #expect(try read(try json(least)) == least)
  }

  @Test(
    "写错的不收，说出哪个键、为什么",
    arguments: [
      (#"{"title":"t","of":"assigned","each":-1,"cap":-20}"#, ["cap", "封顶分数写正数"]),
      (#"{"title":"t","of":"assigned","each":-1,"category_cap":-1}"#, ["category_cap", "封顶分数写正数"]),
      (
        #"{"title":"t","of":"assigned","each":-1,"cap":20,"category_cap":-0.5}"#, ["category_cap", "封顶分数写正数"]
      ),
      (#"{"title":"t","of":"reported","each":-1}"#, ["of", "reported"]),
      (#"{"title":"t","of":"assigned"}"#, ["each"]), (#"{"of":"assigned","each":1}"#, ["title"]),
      (
        #"{"title":"t","of":"assigned","each":1,"caps":1}"#,
        ["「caps」", "title、of、each、times、cap、category_cap"]
      ),
      (
        #"{"title":"t","of":"assigned","each":1,"times":[{"by":"severity","values":{"grave":2}}]}"#,
        ["times.[0].values", "「grave」", "general、major、critical"]
      ),
      (#"{"title":"t","of":"assigned","each":1,"times":[{"by":"severity"}]}"#, ["values"]),
      (#"{"title":"t","of":"assigned","each":1,"times":[{"by":"leader"}]}"#, ["leader"]),
      (
        #"{"title":"t","of":"assigned","each":1,"times":[{"by":"repetition"},{"by":"source","value":{}}]}"#,
        ["times.[1]", "「value」", "by、values"]
      ),
    ])
  func refusals(_ text: String, _ words: [String]) {
    let said = refusal(of: text, as: EventRule.self)
    for word in words { #expect(said?.contains(word) == true, "\(said ?? "收下了") 没有 \(word)") }
  }

  @Test("封顶为零也是一种写法")
  func zero() throws {
    let rule: EventRule = try read(#"{"title":"t","of":"assigned","each":-1,"cap":0}"#)
    #expect(rule.cap == 0)
  }
}
