import Testing

@testable import Creation

@Suite("办理限额")
struct FindingLimitsTests {
  private func rulebook(_ limits: String) -> String {
    #"{"format":1,"id":"a","name":"办法","from":"2026-01","limits":\#(limits),"schemes":[]}"#
  }

  @Test("办法没有写的：延期两次、挂账一次一年、申诉一次、三十天内算反弹")
  func standard() throws {
    let expected = [2, 1, 365, 1, 30]
    let unsaid: Rulebook = try read(#"{"format":1,"id":"a","name":"办法","from":"2026-01","schemes":[]}"#)
    for limits in [FindingLimits(), unsaid.limits, try read("{}", as: FindingLimits.self)] {
      #expect(
        [
          limits.extensions, limits.suspensions, limits.suspensionDays, limits.appeals, limits.reboundDays,
        ] == expected)
    }
  }

  @Test("写了的按写的，没写的照旧")
  func decoding() throws {
    let book: Rulebook = try read(
      rulebook(#"{"extensions":0,"suspensions":3,"suspension_days":90,"appeals":2,"rebound_days":3650}"#))
    #expect((book.limits.extensions, book.limits.suspensions, book.limits.suspensionDays) == (0, 3, 90))
    #expect((book.limits.appeals, book.limits.reboundDays) == (2, 3650))
    let one: Rulebook = try read(rulebook(#"{"rebound_days":15}"#))
    #expect((one.limits.extensions, one.limits.suspensionDays, one.limits.reboundDays) == (2, 365, 15))
  }

  @Test("写出来再读，一点不变")
  func roundTrip() throws {
    let text = #"{"appeals":2,"extensions":0,"rebound_days":15,"suspension_days":90,"suspensions":3}"#
    #expect(try json(try read(text, as: FindingLimits.self)) == text)
    let book: Rulebook = try read(rulebook(text))
    #expect(try read(try json(book)) == book)
  }

  @Test(
    "超出范围的、写错的键，说出是哪一处",
    arguments: [
      (#"{"extensions":-1}"#, "limits.extensions 应在 0 到 3650 之间"),
      (#"{"suspensions":3651}"#, "limits.suspensions 应在 0 到 3650 之间"),
      (#"{"suspension_days":3651}"#, "limits.suspension_days 应在 0 到 3650 之间"),
      (#"{"appeals":-1}"#, "limits.appeals 应在 0 到 3650 之间"),
      (#"{"rebound_days":99999}"#, "limits.rebound_days 应在 0 到 3650 之间"),
      (
        #"{"suspensionDays":30}"#,
        "limits.suspensionDays 不认识的键「suspensionDays」，这里可以写："
          + "extensions、suspensions、appeals、suspension_days、rebound_days"
      ),
    ])
  func faults(_ limits: String, _ said: String) {
    #expect(refusal(of: rulebook(limits), as: Rulebook.self) == said)
  }

  @Test("不是整数的不收", arguments: ["\"2\"", "1.5", "[1]", "true", "1e400"])
  func notNumbers(_ value: String) {
    #expect(refusal(of: rulebook(#"{"extensions":\#(value)}"#), as: Rulebook.self) != nil)
  }
}
