import Testing

@testable import Creation

@Suite("问题流水的种类")
struct FindingEventTests {
  @Test("代码写进流水，不能变")
  func words() {
    #expect(
      FindingEvent.Kind.words == [
        "reported 登记", "accepted 立案", "rejected 不予受理", "assigned 交办", "reassigned 改派", "fixed 立行立改",
        "replied 回复", "verified 复核通过", "returned 复核退回", "closed 销号", "extended 延期", "suspended 挂账",
        "resumed 恢复", "cannot-fix 无法整改", "voided 作废", "reopened 重启", "revisited 回访", "appealed 申诉",
        "decided 申诉裁定", "merged 合并", "exposed 曝光", "urged 催办", "corrected 更正", "noted 备注", "recalled 调档",
      ])
  }

  @Test("每种流水报得出自己的种类", arguments: FindingEvent.Kind.allCases)
  func kind(_ kind: FindingEvent.Kind) throws {
    #expect(try FindingScript([]).event(kind).kind == kind)
  }

  @Test("什么都没说的登记来自日督查")
  func report() {
    #expect(
      FindingEvent.Report()
        == FindingEvent.Report(place: nil, category: nil, source: "日督查", external: nil))
  }
}
