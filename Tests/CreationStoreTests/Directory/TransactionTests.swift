import Creation
import Testing

@testable import CreationStore

@Suite("记账命令")
struct TransactionTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("记在发生的那个月")
  func postsIntoTheMonthItHappened() throws {
    try office.post([
      .reported("F202610-0001", on: "2026-10-31T23:59:59"), .reported("F202611-0001", on: "2026-11-01"),
    ])
    for (month, id) in [("2026-10", "F202610-0001"), ("2026-11", "F202611-0001")] {
      let text = try Disk.text(office.path("ledger/\(month).jsonl"))
      #expect(text.split(separator: "\n").count == 1)
      #expect(text.contains("\"id\":\"\(id)\""))
    }
  }

  @Test("已月结的月份和它以前的不再记账", arguments: ["2026-09-30", "2026-09-01", "2026-08-15", "1999-01-01"])
  func refusesClosedMonths(on: String) throws {
    try office.post([.reported("F202609-0001", on: "2026-09-05")])
    try office.close(Known.month("2026-09"))
    let before = try office.content()
    let error = #expect(throws: Problem.self) { try office.post([.reported("F202609-0002", on: on)], tx: 2) }
    #expect(error?.site == .option("--on"))
    #expect(error?.value == on)
    #expect(error?.advice.hasPrefix("请改用 --on") == true)
    #expect(try office.content() == before)
  }

  @Test("一笔不成，全部不成")
  func isAllOrNothing() throws {
    try office.post([.reported("F202609-0001", on: "2026-09-05")])
    try office.close(Known.month("2026-09"))
    let before = try office.content()
    #expect(throws: Problem.self) {
      try office.post(
        [.reported("F202610-0001", on: "2026-10-05"), .reported("F202609-0002", on: "2026-09-06")], tx: 2)
    }
    #expect(try office.content() == before)
  }

  @Test("考评办法的短名当不了文件名就拒绝", arguments: ["../../逃", "a/b", "", ".隐藏", "有 空格", "换\n行"])
  func refusesRulebookNamesThatLeadOut(name: String) throws {
    let rulebook = Rulebook(id: name, name: "坏名字", from: Known.month("2026-01"), schemes: [])
    let before = try office.content()
    let error = #expect(throws: Problem.self) {
      _ = try office.store.write(stamp: office.stamp()) { try $0.replace(rulebook) }
    }
    #expect(error?.value == name)
    #expect(error?.advice.hasPrefix("请") == true)
    #expect(try office.content() == before)
    #expect(try Disk.tree(office.scratch.path).keys.allSatisfy { $0.hasPrefix("data/") })
  }
}
