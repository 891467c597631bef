import Testing

@testable import Creation

@Suite("问题状态与时效")
struct FindingStateTests {
  @Test("代码和中文词是约定，不能变")
  func words() {
    #expect(
      FindingState.words == ["reported 登记", "assigned 已交办", "replied 已回复", "returned 已退回", "closed 已销号"])
    #expect(
      Timeliness.words == ["on-time 按期销号", "late 逾期销号", "overdue 逾期未销号", "pending 未到期", "none 无时限"])
  }

  @Test("只有销号后不再欠账")
  func open() {
    #expect(FindingState.allCases.filter { !$0.isOpen } == [.closed])
  }
}
