import Testing

@testable import Creation

extension Account {
  /// An account with some counts.
  static func with(_ change: (inout Account) -> Void) -> Account {
    var account = Account()
    change(&account)
    return account
  }
}

@Suite("单位月账")
struct AccountTests {
  @Test(
    "期初 + 交办 − 销号 − 作废 − 转出 = 期末",
    arguments: [
      (0, 0, 0, 0, 0, 0), (7, 0, 0, 0, 0, 7), (0, 5, 5, 0, 0, 0), (7, 12, 9, 2, 3, 5), (3, 4, 1, 6, 0, 0),
      (0, 41_516, 40_990, 0, 0, 526),
    ])
  func balance(
    _ opening: Int, _ assigned: Int, _ closed: Int, _ void: Int, _ transferred: Int, _ closing: Int
  ) {
    let account = Account.with {
      ($0[.opening], $0[.assigned], $0[.closed]) = (opening, assigned, closed)
      ($0[.void], $0[.transferredOut]) = (void, transferred)
    }
    #expect(account.closing == closing)
  }

  @Test("有期初或有交办才算有事可做；只是配合不算")
  func hadWork() {
    #expect(!Account().hadWork)
    #expect(Account.with { $0[.opening] = 1 }.hadWork)
    #expect(Account.with { $0[.assigned] = 1 }.hadWork)
    #expect(!Account.with { $0[.supported] = 5 }.hadWork)
  }

  @Test("相加时每一项都加上")
  func adding() {
    let one = Account.with {
      ($0[.opening], $0[.assigned], $0[.closed], $0[.void], $0[.transferredOut]) = (1, 2, 3, 4, 5)
      ($0[.closedOnTime], $0[.overdueOpen], $0[.overdueDays], $0[.returned], $0[.verified]) = (6, 7, 8, 9, 10)
      ($0[.due], $0[.dueOnTime], $0[.current], $0[.currentClosed], $0[.supported]) = (11, 12, 13, 14, 15)
      ($0[.suspended], $0[.rebounds], $0[.shirked], $0[.fixedOnSpot], $0[.urged]) = (16, 17, 18, 19, 20)
      ($0[.exposed], $0[.visited], $0[.satisfied], $0[.exempted]) = (21, 22, 23, 24)
    }
    let ten = Account.with {
      ($0[.opening], $0[.assigned], $0[.closed], $0[.void], $0[.transferredOut]) = (10, 20, 30, 40, 50)
      ($0[.closedOnTime], $0[.overdueOpen], $0[.overdueDays], $0[.returned], $0[.verified]) = (
        60, 70, 80, 90, 100
      )
      ($0[.due], $0[.dueOnTime], $0[.current], $0[.currentClosed], $0[.supported]) = (110, 120, 130, 140, 150)
      ($0[.suspended], $0[.rebounds], $0[.shirked], $0[.fixedOnSpot], $0[.urged]) = (160, 170, 180, 190, 200)
      ($0[.exposed], $0[.visited], $0[.satisfied], $0[.exempted]) = (210, 220, 230, 240)
    }
    var sum = Account()
    for _ in 1...10 { sum.add(one) }
    #expect(sum == ten)
  }

  @Test("每个件数有自己的键和自己的一格，相加逐项进行")
  func everyCount() {
    var account = Account()
    for (position, count) in Count.allCases.enumerated() { account[count] = position + 1 }
    #expect(Set(Count.allCases.map { account[$0] }) == Set(1...Count.allCases.count))
    #expect(Set(Count.allCases.map(\.key)).count == Count.allCases.count)
    #expect(Count.allCases.allSatisfy { !$0.key.isEmpty && !$0.title.isEmpty && !$0.meaning.isEmpty })
    var sum = account
    sum.add(account)
    #expect(Count.allCases.allSatisfy { sum[$0] == 2 * account[$0] })
    #expect(account != sum)
  }
}
