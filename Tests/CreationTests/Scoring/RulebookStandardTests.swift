import Testing

@testable import Creation

@Suite("默认考评办法")
struct RulebookStandardTests {
  @Test("哪个组、哪个月都有方案，满分一百")
  func everywhere() throws {
    let book = Rulebook.standard
    #expect(Rulebook.inForce(try month("2000-01"), among: [book]) == book)
    #expect(book.scheme(for: "各区")?.full == 100)
    #expect(book.scheme(for: .ungrouped)?.full == 100)
    #expect(book.decimals == 2)
  }

  private func row(_ account: Account) throws -> [String] {
    let month = ScoringCase(units: ScoringCase.units(1), accounts: ["U-1": account])
    return try month.scoring(.standard).sheet(previous: nil).rows
  }

  @Test("整改率、按期整改率各占一半：50 × 6/8 + 50 × 5/9 = 65.28")
  func marks() throws {
    let account = Account.with {
      ($0[.opening], $0[.assigned], $0[.closed], $0[.closedOnTime], $0[.overdueOpen]) = (2, 6, 6, 5, 3)
    }
    #expect(try row(account) == ["U-1 1 65.28"])
  }

  @Test("没有逾期也没有销号的，按期整改率没有数据，不参加排名")
  func missing() throws {
    #expect(try row(.with { $0[.assigned] = 4 }) == ["U-1 — 按期整改率无数据"])
  }
}
