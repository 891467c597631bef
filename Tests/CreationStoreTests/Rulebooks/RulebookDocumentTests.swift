import Creation
import Testing

@testable import CreationStore

@Suite("考评办法的错")
struct RulebookDocumentTests {
  /// A document, and every place that must be named with a word of why.
  struct FaultCase: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var faults: [String: String]

    init(_ name: String, _ text: String, _ faults: [String: String]) {
      (self.name, self.text, self.faults) = (name, text, faults)
    }

    /// Of a component in the only scheme.
    init(component text: String, _ faults: [String: String]) {
      let component = #"{"id":"a","title":"项目",\#(text)}"#
      self.init(
        text, RulebookDocumentTests.book(component),
        Dictionary(uniqueKeysWithValues: faults.map { ("schemes[0].components[0]\($0.key)", $0.value) }))
    }

    var testDescription: String { name }
  }

  private static func book(
    _ components: String, head: String = "", scheme: String = "", span: String = "month"
  ) -> String {
    #"{"format":1,"id":"a","name":"办法","from":"2026-01",\#(head)"schemes":[{"groups":["*"],"term":"\#(span)","full":100,\#(scheme)"components":[\#(components)]}]}"#
  }

  private static let fine = #"{"id":"a","title":"甲","kind":"rate","measure":"due_rate","marks":60}"#

  private static let headCases: [FaultCase] = [
    FaultCase(
      "一份什么都错的：一次说全",
      #"{"format":1,"id":"","from":"2026-13","decimals":9,"month_ends":0,"decimal":1,"schemes":[{"groups":[],"full":"百","components":[{"id":"a","kind":"rate","measure":"duerate","marks":5,"mark":6},{"id":"b","title":"乙","kind":"mean"}]}]}"#,
      [
        "id": "不能为空", "": "缺少「name」", "from": "2026-01", "decimals": "0 到 6", "month_ends": "1 到 31",
        "decimal": "decimals",
        "schemes[0].groups": "至少要有 1 个", "schemes[0].full": "1/3", "schemes[0].components[0].mark": "marks",
        "schemes[0].components[0]": "缺少「title」", "schemes[0].components[0].measure": "due_rate",
        "schemes[0].components[1]": "缺少「of」",
      ]),
    FaultCase("不是对象", "[]", ["": "对象"]),
    FaultCase(
      "没有方案", #"{"format":1,"id":"a","name":"b","from":"2026-01","schemes":[]}"#, ["schemes": "至少要有 1 个"]),
    FaultCase("到期早于施行", book(fine, head: #""until":"2025-12","#), ["until": "早于"]),
    FaultCase(
      "天气没有从零起", book(fine, head: #""weather":[{"weather":"sunny","least":90}],"#), ["weather": "least 应为 0"]),
    FaultCase(
      "天气写错", book(fine, head: #""weather":[{"weather":"snow","least":-1}],"#),
      ["weather[0].weather": "storm", "weather[0].least": "不能是负数"]),
    FaultCase(
      "限额写错", book(fine, head: #""limits":{"extensions":-1,"appeals":1.5,"suspensionDays":3},"#),
      ["limits.extensions": "0 到 3650", "limits.appeals": "整数", "limits.suspensionDays": "suspension_days"]),
    FaultCase("底分高于满分", book(fine, scheme: #""floor":101,"#), ["schemes[0].floor": "不能高于满分"]),
    FaultCase("最高分低于满分", book(fine, scheme: #""most":99,"#), ["schemes[0].most": "不能低于满分"]),
    FaultCase(
      "范围写错", book(fine, scheme: #""range":{"severities":["grave"],"places":["P-1"]},"#),
      ["schemes[0].range.severities[0]": "critical", "schemes[0].range.places": "place_kinds"]),
    FaultCase(
      "两个项目同名，合成里的也算", book(#"\#(fine),{"id":"s","title":"合","kind":"sum","components":[\#(fine)]}"#),
      ["schemes[0].components[1].components[0].id": "已有考评项目"]),
    FaultCase(
      "年度方案里平均年度",
      book(
        #"{"id":"a","title":"甲","kind":"mean","of":"terms","terms":"year","marks":5},{"id":"b","title":"乙","kind":"events","events":[{"title":"t","of":"assigned","each":1}]}"#,
        span: "year"),
      ["schemes[0].components[0].terms": "更短"]),
    FaultCase(
      "月度方案里要季度的结果",
      book(#"{"id":"a","title":"甲","kind":"mean","of":"results","test":"问卷","terms":"quarter","marks":5}"#),
      ["schemes[0].components[0].terms": "还长"]),
  ]

  private static let componentCases: [FaultCase] = [
    FaultCase(component: #""kind":"rates","measure":"due_rate","marks":60"#, [".kind": "rates"]),
    FaultCase(component: #""measure":"due_rate","marks":60"#, ["": "缺少「kind」"]),
    FaultCase(component: #""kind":"rate","marks":60"#, ["": "缺少 measure"]),
    FaultCase(component: #""kind":"rate","measure":"due_rate","marks":"六十""#, [".marks": "六十"]),
    FaultCase(
      component: #""kind":"rate","measure":"due_rate","marks":60,"floor":30,"per_point":1"#,
      [".floor": "不认识", ".per_point": "不认识"]),
    FaultCase(
      component: #""kind":"target","measure":"overdue_open","marks":60,"target":1,"per_point":1"#,
      [".measure": "率"]),
    FaultCase(
      component: #""kind":"target","measure":"due_rate","marks":6,"target":1,"per_point":-1"#,
      [".per_point": "不能是负数"]),
    FaultCase(
      component: #""kind":"target","measure":"due_rate","marks":6,"target":1,"per_point":1,"floor":7"#,
      [".floor": "不能高于"]),
    FaultCase(
      component: #""kind":"target","measure":"due_rate","marks":6"#, ["": "缺少「target」|缺少「per_point」"]),
    FaultCase(
      component: #""kind":"line","measure":"closed","points":[{"at":70,"marks":0},{"at":10,"marks":1}]"#,
      [".points": "从小到大"]),
    FaultCase(
      component: #""kind":"line","measure":"closed","points":[{"at":10,"marks":0},{"at":10,"marks":1}]"#,
      [".points": "从小到大"]),
    FaultCase(
      component: #""kind":"line","measure":"closed","points":[{"at":1,"marks":0}]"#, [".points": "至少要有 2 个"]),
    FaultCase(
      component:
        #""kind":"line","measure":"closed","points":[{"at":1,"marks":0,"floor":1},{"at":"x","marks":1}]"#,
      [".points[0].floor": "at、marks", ".points[1].at": "1/3"]),
    FaultCase(component: #""kind":"sum","components":[]"#, [".components": "至少要有 1 个"]),
    FaultCase(
      component: #""kind":"sum","weight":-1,"components":[{"id":"b","title":"b","wieght":2,"kind":"sum"}]"#,
      [".weight": "不能是负数", ".components[0].wieght": "weight", ".components[0]": "缺少「components」"]),
    FaultCase(
      component: #""kind":"rank"# + #"","others":1"#, ["": "top、bottom", ".kind": "前面没有得分可排"]),
    FaultCase(
      component: #""kind":"rate","measure":"due_rate","marks":1,"least":5,"most":4"#, [".least": "不能高于"]),
    FaultCase(
      component: #""kind":"rate","measure":"due_rate","marks":1,"missing":"skip""#, [".missing": "peers"]),
    FaultCase(
      component: #""kind":"mean","of":"results","test":"t","marks":1,"absent":"peers""#,
      [".absent": "item 或 place"]),
    FaultCase(component: #""kind":"mean","of":"children","marks":1,"per":"item""#, [".of": "不能写 per"]),
    FaultCase(component: #""kind":"mean","of":"everything","marks":1"#, [".of": "children"]),
    FaultCase(component: #""kind":"events","events":[]"#, [".events": "至少要有 1 个"]),
    FaultCase(
      component:
        #""kind":"events","events":[{"title":"t","of":"due_rate","each":1},{"title":"","of":"x","each":"一","caps":1,"cap":-1},{"each":1}]"#,
      [
        ".events[0].of": "件数", ".events[1].title": "不能为空", ".events[1].of": "没有考评指标",
        ".events[1].each": "1/3", ".events[1].caps": "cap", ".events[1].cap": "不能是负数",
        ".events[2]": "缺少「title」|缺少 of",
      ]),
    FaultCase(
      component:
        #""kind":"events","events":[{"title":"t","of":"closed","each":1,"times":[{"by":"severity","values":{"grave":2}},{"by":"leader"},{"by":"source","value":{}},{"by":"returns","steps":[{"least":-1,"factor":-1}]}],"split":{"lead":0,"support":0}}]"#,
      [
        ".events[0].times[0].values": "grave", ".events[0].times[1].by": "leader",
        ".events[0].times[2].value": "values", ".events[0].times[2]": "缺少「values」",
        ".events[0].times[3].steps[0].least": "0 到", ".events[0].times[3].steps[0].factor": "不能是负数",
        ".events[0].split": "都是 0",
      ]),
  ]

  private func check(_ test: FaultCase) {
    let (rulebook, problems) = RulebookDocument.check(Array(test.text.utf8), file: "rules/a.json")
    #expect(rulebook == nil)
    var said: [String: String] = [:]
    for problem in problems {
      let site = problem.site?.description ?? ""
      let path = site == "rules/a.json" ? "" : String(site.dropFirst("rules/a.json ".count))
      said[path, default: ""] += problem.why ?? ""
      #expect(problem.advice.hasPrefix("请"))
    }
    #expect(said.keys.sorted() == test.faults.keys.sorted())
    for (path, words) in test.faults {
      for word in words.split(separator: "|").map(String.init) {
        #expect(said[path]?.contains(word) == true, "\(path)：\(said[path] ?? "没有说") 没有「\(word)」")
      }
    }
    // What reads a rulebook to use it says the first, and how many there are.
    #expect(throws: Problem.self) {
      try RulebookDocument.rulebook(Array(test.text.utf8), file: "rules/a.json")
    }
  }

  @Test("整份的、方案的错，一次说全，各在各的路径", arguments: headCases)
  func heads(_ test: FaultCase) { check(test) }

  @Test("项目的错，一次说全，各在各的路径", arguments: componentCases)
  func components(_ test: FaultCase) { check(test) }

  @Test("同一组同一周期的第二个方案不起作用，要说；不同周期、不同专项不算")
  func claimedTwice() {
    func scheme(_ more: String) -> String {
      #"{"groups":["各区"],"full":100,\#(more)"components":[\#(RulebookDocumentTests.fine)]}"#
    }
    let schemes = ["", #""term":"year","#, #""campaign":"公厕","#, "", #""campaign":"公厕","#].map(scheme)
    let text =
      #"{"format":1,"id":"a","name":"办法","from":"2026-01","schemes":[\#(schemes.joined(separator: ","))]}"#
    let problems = RulebookDocument.check(Array(text.utf8), file: "a.json").problems
    #expect(problems.map(\.site) == [3, 4].map { .path(file: "a.json", path: "schemes[\($0)].groups[0]") })
  }

  @Test("不是 JSON、一个键写了两遍、更新的格式")
  func notRead() {
    for text in ["", "坏", "{", RulebookDocumentTests.book(RulebookDocumentTests.fine, head: #""id":"b","#)] {
      let (rulebook, problems) = RulebookDocument.check(Array(text.utf8), file: "a.json")
      #expect(rulebook == nil)
      #expect(problems.count == 1, "\(text)")
    }
    let newer = #"{"format":2,"id":"a","whatever":1}"#
    let problems = RulebookDocument.check(Array(newer.utf8), file: "a.json").problems
    #expect(problems.count == 1)
    #expect(problems.first?.lines.joined().contains("2") == true)
  }

  @Test("几处错时用的人只看到第一处和总数")
  func firstOfMany() {
    let text = RulebookDocumentTests.book(RulebookDocumentTests.fine, head: #""decimals":9,"month_ends":0,"#)
    let problem = #expect(throws: Problem.self) {
      try RulebookDocument.rulebook(Array(text.utf8), file: "a.json")
    }
    #expect(problem?.site == .path(file: "a.json", path: "decimals"))
    #expect(problem?.advice.contains("全部 2 处") == true)
  }
}
