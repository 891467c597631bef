import Testing

@testable import Creation

@Suite("问题状态与时效")
struct FindingStateTests {
  @Test("代码和中文词是约定，不能变")
  func words() {
    #expect(
      FindingState.words == [
        "reported 登记", "accepted 已立案", "rejected 不予受理", "assigned 已交办", "replied 已回复", "returned 已退回",
        "suspended 挂账", "cannot-fix 无法整改", "closed 已销号", "void 已作废", "merged 已合并",
      ])
    #expect(
      Timeliness.words == ["on-time 按期销号", "late 逾期销号", "overdue 逾期未销号", "pending 未到期", "none 无时限"])
  }

  @Test("不予受理、销号、作废、合并后不再欠账；挂账、无法整改的还欠着")
  func open() {
    #expect(FindingState.allCases.filter { !$0.isOpen } == [.rejected, .closed, .void, .merged])
  }

  @Test("不予受理、作废、合并的不算城市的问题，销号的算")
  func problems() {
    #expect(FindingState.allCases.filter { !$0.isProblem } == [.rejected, .void, .merged])
  }
}
