import Testing

@testable import Creation

@Suite("催办事项")
struct ReminderKindTests {
  @Test("按轻重排，逾期在先，未到期在后")
  func urgency() {
    #expect(ReminderKind.allCases.shuffled().sorted() == ReminderKind.allCases)
    #expect(ReminderKind.allCases.first == .overdue)
    #expect(ReminderKind.allCases.last == .later)
  }

  @Test("逾期和退回未复要告警；定夺、复核、交办是本机构自己的事")
  func roles() {
    #expect(ReminderKind.allCases.filter(\.isAlarming) == [.overdue, .returned])
    #expect(ReminderKind.allCases.filter(\.isForOffice) == [.toDecide, .toVerify, .toAssign])
  }
}
