import Creation
import Testing

@testable import CreationStore

/// What does not go together is told beside what does not read, each once.
@Suite("考评办法里合不到一起的")
struct RulebookFaultsTests {
  /// A document and all that must be said of it, no more and no less.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var faults: [ShapeFault]

    init(_ name: String, _ text: String, _ faults: [(String, String)]) {
      self.name = name
      self.text = #"{"format":1,"id":"a","name":"办法",\#(text)}"#
      self.faults = faults.map { ShapeFault(path: $0.0, why: $0.1) }
    }

    /// With these schemes.
    init(_ name: String, schemes: String, _ faults: [(String, String)]) {
      self.init(name, #""from":"2026-01","schemes":[\#(schemes)]"#, faults.map { ("schemes\($0.0)", $0.1) })
    }

    /// With these components in the only scheme.
    init(_ name: String, _ span: String = "month", components: String, _ faults: [(String, String)]) {
      self.init(
        name, schemes: #"{"groups":["*"],"term":"\#(span)","full":100,"components":[\#(components)]}"#,
        faults.map { ("[0].components\($0.0)", $0.1) })
    }

    var testDescription: String { name }
  }

  private static let fine = #"{"id":"a","title":"甲","kind":"rate","measure":"due_rate","marks":60}"#
  private static let notANumber = "「百」不是数，应写作 0.5，或写作分数 \"1/3\""
  private static let idle = "这一项看测评结果或各期得分，不看问题，range 不起作用"
  private static let noFigure = "缺少 measure（考评指标）或 test（测评名称）"

  private static let heads: [Case] = [
    Case(
      "到期早、天气不到零、方案缺一半",
      #""from":"2026-05","until":"2026-04","weather":[{"weather":"snow","least":60},{"weather":"rain","least":50}],"month_ends":32,"schemes":[{"full":0,"components":[]}]"#,
      [
        ("until", "2026-04 早于施行的 2026-05"), ("weather", "最差的一档 least 应为 0"),
        ("weather[0].weather", "不能是「snow」，可选 sunny（晴）、cloudy（多云）、overcast（阴）、rain（雨）、storm（暴雨）"),
        ("month_ends", "32 不行，应在 1 到 31 之间"),
        ("schemes[0]", "缺少「groups」（适用的排名组，* 为其余各组）"), ("schemes[0].full", "满分应大于 0"),
        ("schemes[0].components", "至少要有 1 个"),
      ]),
    Case(
      "读不出的不比：起止、天气、满分",
      #""from":"五月","until":"2026-04","weather":[{"weather":"sunny","least":60},{"weather":"rain","least":"百"}],"schemes":[{"groups":["*"],"full":"百","floor":5,"most":3,"components":[\#(fine)]}]"#,
      [
        ("from", "「五月」不对，应写作 2026-01"), ("weather[1].least", notANumber), ("schemes[0].full", notANumber),
      ]),
    Case(
      "没有天气档，只说没有",
      #""from":"2026-01","weather":[],"schemes":[\#(#"{"groups":["*"],"full":1,"components":[\#(fine)]}"#)]"#,
      [("weather", "至少要有 1 个")]),
  ]

  private static let schemes: [Case] = [
    Case(
      "底分、最高分和满分不合，别处也有错",
      schemes: #"{"groups":[],"full":100,"floor":101,"most":99,"rang":{},"components":[3]},"其余""#,
      [
        ("[0].groups", "至少要有 1 个"), ("[0].floor", "底分不能高于满分 100"), ("[0].most", "最高分不能低于满分 100"),
        (
          "[0].rang",
          "这里不认识「rang」，是不是「range」？可以写：groups、term、campaign、full、floor、most、range、components"
        ),
        ("[0].components[0]", "这里要一个对象 {…}"), ("[1]", "这里要一个对象 {…}"),
      ]),
    Case(
      "组写了三次、旁边有错的组，被别的方案先用了、那个方案也有错",
      schemes: #"""
        {"groups":["各区",3,"各区","各区"],"full":"百","components":[]},
        {"groups":["镇街","各区"],"full":1,"components":[\#(fine)]},
        {"groups":["各区"],"term":"week","full":1,"components":[\#(fine)]},
        {"groups":["各区"],"term":"year","full":1,"components":[\#(fine)]},
        {"groups":["镇街","镇街"],"full":1,"components":[\#(fine)]}
        """#,
      [
        ("[0].groups[1]", "这里要文字"), ("[0].groups[2]", "排名组「各区」写了两次"),
        ("[0].groups[3]", "排名组「各区」写了两次"), ("[0].full", notANumber), ("[0].components", "至少要有 1 个"),
        ("[1].groups[1]", "排名组「各区」前面已有同一周期的方案，这里不起作用"),
        ("[2].term", "不能是「week」，可选 month（月）、quarter（季度）、half（半年）、year（年）"),
        ("[4].groups[0]", "排名组「镇街」前面已有同一周期的方案，这里不起作用"), ("[4].groups[1]", "排名组「镇街」写了两次"),
      ]),
    Case(
      "项目重名：错的项目、合成里的、第三个都算，读不出的不算",
      components: #"""
        {"id":"a","kind":"goal","marks":1,"mark":2},
        {"id":"s","title":"合","kind":"sum","components":[{"id":"a","title":"","kind":"rate"},{"id":"","title":"空","kind":"rate","test":"t","marks":1}]},
        {"id":"a","title":"丙","kind":"rate","test":"t","marks":1},
        {"id":"","title":"丁","kind":"rate","test":"t","marks":1}
        """#,
      [
        ("[0]", "缺少「title」（名称）"),
        (
          "[0].kind",
          "不能是「goal」，可选 sum（加权合成）、mean（平均计分）、rate（按比率计分）、target（目标计分）、line（折线计分）、events（逐件加减分）、rank（名次加减分）"
        ),
        (
          "[0].mark",
          "这里不认识「mark」，是不是「marks」？可以写：id、title、weight、least、most、range、missing、kind、components、of、test、terms、marks、per、weights、absent、measure、target、per_point、floor、at_most、points、base、events、ascending、top、bottom、others"
        ),
        ("[1].components[0].title", "不能为空"), ("[1].components[0]", noFigure),
        ("[1].components[0]", "缺少「marks」（满分；件数则每件多少分）"), ("[1].components[0].id", "方案里已有考评项目「a」"),
        ("[1].components[1].id", "不能为空"), ("[2].id", "方案里已有考评项目「a」"), ("[3].id", "不能为空"),
      ]),
  ]

  private static let rules: [Case] = [
    Case(
      "名次在前，没有得分可排，也没有名次，还有范围",
      components:
        #"{"id":"a","title":"甲","least":2,"most":1,"range":{"levels":["市级"]},"kind":"rank","others":"百"}"#,
      [
        ("[0].kind", "第一项前面没有得分可排，请写 measure 或 test，或移到后面"), ("[0]", "top、bottom 至少写一个"),
        ("[0].range", idle), ("[0].least", "最少得分不能高于最多得分 1"), ("[0].others", notANumber),
      ]),
    Case(
      "目标计分：数的是件数，目标、最低分、范围都不对",
      components: #"""
        {"id":"a","title":"甲","kind":"target","measure":"closed","marks":5,"target":900,"floor":6},
        {"id":"b","title":"乙","kind":"target","measure":"material_rate","range":{"levels":["市级"]},"marks":"百","target":90,"per_point":1,"floor":6},
        {"id":"c","title":"丙","kind":"target","range":{"levels":["市级"]},"marks":5,"target":90,"per_point":1,"floor":6}
        """#,
      [
        ("[0].measure", "「销号」是件数，目标计分要一个率"), ("[0].target", "率的目标应在 0 到 100 之间"),
        ("[0].floor", "最低得分不能高于达到目标时的得分 5"), ("[0]", "缺少「per_point」（每差 1 个百分点扣多少分）"),
        ("[1].marks", notANumber), ("[1].range", idle), ("[2]", noFigure),
        ("[2].floor", "最低得分不能高于达到目标时的得分 5"),
      ]),
    Case(
      "平均：周期太长、写了不能写的、缺测评名称",
      "quarter",
      components: #"""
        {"id":"a","title":"甲","kind":"mean","of":"terms","terms":"quarter","per":"item","weights":{"by":"item"},"absent":"peers"},
        {"id":"b","title":"乙","kind":"mean","of":"results","terms":"year","absent":"peers","marks":5,"range":{"levels":["市级"]}},
        {"id":"c","title":"丙","kind":"mean","of":"children","weights":{"by":"item"},"per":"件","marks":5},
        {"id":"d","title":"丁","kind":"sum","components":[{"id":"e","title":"戊","kind":"mean","of":"terms","terms":"year","per":"place"}]}
        """#,
      [
        ("[0]", "缺少「marks」（满分）"), ("[0].terms", "季度的方案里只能平均更短的周期"),
        ("[0].of", "平均的不是测评结果（results），不能写 per"), ("[0].of", "平均的不是测评结果（results），不能写 weights"),
        ("[1]", "缺少「test」（测评名称）"), ("[1].terms", "比方案的周期（季度）还长"),
        ("[1].absent", "缺项按同组平均时，per 应写 item 或 place"), ("[1].range", idle),
        ("[2].of", "平均的不是测评结果（results），不能写 weights"),
        ("[2].per", "不能是「件」，可选 result（逐条）、item（按项目）、place（按点位）"),
        ("[3].components[0]", "缺少「marks」（满分）"), ("[3].components[0].terms", "季度的方案里只能平均更短的周期"),
        ("[3].components[0].of", "平均的不是测评结果（results），不能写 per"),
      ]),
    Case(
      "逐件：底线、零分、分担、没有的严重程度，旁边各有错",
      components: #"""
        {"id":"a","title":"甲","kind":"events","base":5,"floor":6,"events":[
          {"title":"","of":"closed","each":0,"split":{"lead":0,"support":0,"other":1}},
          {"title":"乙","of":"due_rate","each":"百","split":{"lead":0,"support":-1}},
          {"title":"丙","of":"closed","each":-1,"cap":-1,"times":[{"by":"severity","values":{"grave":"百","*":1,"bad":1}}]}
        ]},
        {"id":"b","title":"乙","kind":"events","base":5,"floor":6,"events":[]}
        """#,
      [
        ("[0].floor", "扣到的分数不能高于基础分 5"), ("[0].events[0].title", "不能为空"),
        ("[0].events[0].each", "每件 0 分不起作用"), ("[0].events[0].split", "两个份额不能都是 0"),
        ("[0].events[0].split.other", "这里不认识「other」，可以写：lead、support"),
        ("[0].events[1].of", "「due_rate」是率，这里要件数"), ("[0].events[1].each", notANumber),
        ("[0].events[1].split.support", "-1 不行，不能是负数"), ("[0].events[2].cap", "-1 不行，不能是负数"),
        ("[0].events[2].times[0].values.grave", notANumber),
        (
          "[0].events[2].times[0].values", "没有严重程度「grave」，可选 general（一般）、major（较重）、critical（严重）"
        ),
        ("[0].events[2].times[0].values", "没有严重程度「bad」，可选 general（一般）、major（较重）、critical（严重）"),
        ("[1].floor", "扣到的分数不能高于基础分 5"), ("[1].events", "至少要有 1 个"),
      ]),
    Case(
      "折线：读得出的点次序不对，点不够的也看点",
      components: #"""
        {"id":"a","title":"甲","kind":"line","measure":"closd","points":[{"at":9,"marks":"百"},{"at":"百","marks":1},{"at":8}]},
        {"id":"b","title":"乙","kind":"line","points":[{"at":"百","marks":1}]},
        {"id":"c","title":"丙","kind":"line","measure":"closed","points":[{"at":1,"marks":1},{"at":"百","marks":1},{"at":2,"marks":1}]}
        """#,
      [
        ("[0].measure", "没有考评指标「closd」，是不是「closed」？creation score measures 列出全部"),
        ("[0].points[0].marks", notANumber), ("[0].points[1].at", notANumber),
        ("[0].points[2]", "缺少「marks」（该处得分）"), ("[0].points", "折线的 at 应从小到大"), ("[1]", noFigure),
        ("[1].points", "至少要有 2 个"), ("[1].points[0].at", notANumber), ("[2].points[1].at", notANumber),
      ]),
  ]

  @Test("不同层次的错一次说全，一处一个缘由只说一次", arguments: heads + schemes + rules)
  func faults(_ test: Case) throws {
    let (value, faults) = Rulebook.shape.value(try JSONValue.parse(Array(test.text.utf8)))
    #expect(value == nil)
    #expect(Set(faults) == Set(test.faults))
    #expect(faults.count == test.faults.count)
  }

  @Test("一层层套着的合成，说得又快又对")
  func deep() throws {
    let depth = 200
    let open = (0..<depth).map { #"{"id":"s\#($0)","title":"合","kind":"sum","components":["# }.joined()
    let text =
      open + #"{"id":"s0","title":"甲","kind":"rate","marks":1}"# + String(repeating: "]}", count: depth)
    let test = Case("", components: text, [])
    let faults = Rulebook.shape.value(try JSONValue.parse(Array(test.text.utf8))).faults
    let place = "schemes[0]" + String(repeating: ".components[0]", count: depth + 1)
    #expect(
      Set(faults) == [
        ShapeFault(path: place, why: Self.noFigure), ShapeFault(path: place + ".id", why: "方案里已有考评项目「s0」"),
      ])
  }
}
