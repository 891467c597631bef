import Testing

@testable import Creation

@Suite("问题来源")
struct SourceTests {
  @Test("五份文件里的来源都在，没有重复")
  func known() {
    let named: [Source] = [
      "周巡查", "月测评", "模拟测评", "巡访团", "代表委员视察", "暗访", "12345", "随手拍", "日督查", "专项督查", "数字城管", "曝光台",
    ]
    #expect(Set(Source.known).isSuperset(of: named))
    #expect(Set(Source.known).count == Source.known.count)
  }

  @Test("没有说明的记作日督查")
  func daily() {
    #expect(Source.daily == "日督查")
    #expect(Source.known.contains(.daily))
  }
}
