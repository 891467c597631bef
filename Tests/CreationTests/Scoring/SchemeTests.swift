import Testing

@testable import Creation

@Suite("考评方案与考评项目")
struct SchemeTests {
  private let rate = #"{"id":"a","title":"整改率","kind":"rate","measure":"rectification_rate","marks":100}"#

  @Test("没有数据时怎么办，代码不能变")
  func words() {
    #expect(Component.Missing.words == ["unranked 不参加排名", "full 计满分", "zero 计零分"])
  }

  @Test("方案读得出，写得回；底分不写就是零")
  func coding() throws {
    let scheme: Scheme = try read(#"{"groups":["各区","*"],"full":105,"components":[\#(rate)]}"#)
    let expected = Scheme(
      groups: ["各区", "*"], full: 105, floor: 0,
      components: [Component(id: "a", title: "整改率", rule: .rate(.rectificationRate, marks: 100))])
    #expect(scheme == expected)
    #expect(try read(try json(scheme)) == expected)
    let floored: Scheme = try read(#"{"groups":[],"full":1000,"floor":12.5,"components":[]}"#)
    #expect(floored.floor == Points("12.5"))
    #expect(try read(try json(floored)) == floored)
  }

  @Test("项目读得出，写得回；权重不写是一，无数据不写是不参加排名")
  func components() throws {
    let plain = try component(rate)
    #expect((plain.weight, plain.missing) == (1, .unranked))
    #expect(
      try json(plain) == #"{"id":"a","kind":"rate","marks":100,"measure":"rectification_rate","title":"整改率"}"#
    )
    let weighted = try component(
      #"{"id":"b","title":"明察","weight":0.6,"missing":"full","kind":"events","base":90,"events":[]}"#)
    #expect((weighted.weight, weighted.missing) == (try #require(Rational("0.6")), .full))
    #expect(try component(try json(weighted)) == weighted)
  }

  @Test(
    "写错的不收，说出哪个键、为什么",
    arguments: [
      (#"{"groups":["*"],"full":0,"components":[]}"#, ["full", "满分应大于 0"]),
      (#"{"groups":["*"],"full":-5,"floor":-9,"components":[]}"#, ["full", "满分应大于 0"]),
      (#"{"groups":["*"],"full":100,"floor":101,"components":[]}"#, ["full", "不低于底分"]),
      (#"{"groups":["*"],"full":100}"#, ["components"]), (#"{"full":100,"components":[]}"#, ["groups"]),
      (#"{"groups":["*"],"components":[]}"#, ["full"]),
      (
        #"{"groups":["*"],"full":100,"floors":1,"components":[]}"#,
        ["floors", "「floors」", "groups、full、floor、components"]
      ),
      (#"{"groups":["*"],"full":100,"components":[{"id":"a","kind":"sum","components":[]}]}"#, ["title"]),
      (
        #"{"groups":["*"],"full":100,"components":[{"id":"a","title":"t","kind":"sum","components":[],"wieght":2}]}"#,
        ["components.[0].wieght", "「wieght」", "weight"]
      ),
      (
        #"{"groups":["*"],"full":100,"components":[{"id":"a","title":"t","kind":"sum","missing":"skip","components":[]}]}"#,
        ["missing", "skip"]
      ),
    ])
  func refusals(_ text: String, _ words: [String]) {
    let said = refusal(of: text, as: Scheme.self)
    for word in words { #expect(said?.contains(word) == true, "\(said ?? "收下了") 没有 \(word)") }
  }
}
