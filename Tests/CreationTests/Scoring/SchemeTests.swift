import Testing

@testable import Creation

@Suite("考评方案")
struct SchemeTests {
  @Test("没有数据时怎么办，代码不能变")
  func words() {
    #expect(
      Component.Missing.words == ["unranked 不参加排名", "full 计满分", "zero 计零分", "peers 按同组其他单位的平均分计"])
  }

  @Test("最高分不写就是满分，底分不写就是零")
  func defaults() {
    let scheme = Scheme(groups: ["*"], full: 105, components: [])
    #expect((scheme.most, scheme.floor, scheme.span, scheme.campaign) == (105, 0, .month, nil))
    #expect(Scheme(groups: ["*"], full: 105, most: 110, components: []).most == 110)
  }

  @Test("看不看下级：藏在合成里的也算")
  func looksBelow() {
    let children = Component(.mean(MeanRule(of: .children, marks: 5)))
    let other = Component(.mean(MeanRule(of: .terms(.month), marks: 5)))
    #expect(
      Scheme(groups: [], full: 1, components: [Component(.sum([other, Component(.sum([children]))]))])
        .looksBelow)
    #expect(!Scheme(groups: [], full: 1, components: [Component(.sum([other]))]).looksBelow)
  }
}
