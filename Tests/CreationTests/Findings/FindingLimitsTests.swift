import Testing

@testable import Creation

@Suite("办理限额")
struct FindingLimitsTests {
  @Test("办法没有写的：延期两次、挂账一次一年、申诉一次、三十天内算反弹")
  func standard() {
    for limits in [FindingLimits(), Rulebook.standard.limits] {
      #expect(
        [
          limits.extensions, limits.suspensions, limits.suspensionDays, limits.appeals, limits.reboundDays,
        ] == [2, 1, 365, 1, 30])
    }
  }
}
