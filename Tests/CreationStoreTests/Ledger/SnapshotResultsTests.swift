import Creation
import Testing

@testable import CreationStore

@Suite("读测评结果")
struct SnapshotResultsTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([.reported("F202610-0001", on: "2026-10-05", text: "问题")])
    try office.post(
      results: [
        .recorded("R202609-0001", on: "2026-09-12"), .recorded("R202610-0001", on: "2026-10-12"),
        .recorded("R202610-0002", on: "2026-10-13", item: "环境"), .voided("R202610-0002", on: "2026-10-14"),
        .voided("R202609-0001", on: "2026-11-02"), .recorded("R202611-0001", on: "2026-11-03"),
      ], tx: 2)
    try office.post([.assigned("F202610-0001", on: "2026-10-15")], tx: 3)
  }

  /// The numbers and whether they are void, of some months.
  private func read(_ first: String, _ last: String) throws -> [String] {
    try office.snapshot().results(in: Known.month(first)...Known.month(last)).map {
      "\($0.id) \($0.isVoid ? "作废" : "有效")"
    }
  }

  @Test("一个月的：后来的月份作废的，在这个月仍算数；更早录入的不在里面")
  func months() throws {
    #expect(try read("2026-09", "2026-09") == ["R202609-0001 有效"])
    #expect(try read("2026-10", "2026-10") == ["R202610-0001 有效", "R202610-0002 作废"])
    #expect(try read("2026-11", "2026-11") == ["R202611-0001 有效"])
    #expect(
      try read("2026-09", "2026-11") == [
        "R202609-0001 作废", "R202610-0001 有效", "R202610-0002 作废", "R202611-0001 有效",
      ])
    #expect(try read("2025-01", "2025-12") == [])
  }

  @Test("考评月从 21 日起：按日子分，本月以前录入的作废了也不算错")
  func cut() throws {
    let office = try SmallOffice()
    try office.cut(on: 20)
    try office.post(results: [
      .recorded("R202610-0001", on: "2026-10-20"), .recorded("R202610-0002", on: "2026-10-21", item: "乙"),
      .voided("R202610-0001", on: "2026-10-22"),
    ])
    let (october, november) = (Known.month("2026-10"), Known.month("2026-11"))
    let snapshot = try office.snapshot()
    let first = try snapshot.results(in: october...october)
    #expect(first.map(\.id.description) == ["R202610-0001"])
    #expect(first.map(\.isVoid) == [false])
    let second = try snapshot.results(in: november...november)
    #expect(second.map(\.id.description) == ["R202610-0002"])
    #expect(second.map(\.term) == [Term(november)])
    #expect(try snapshot.results(since: october).map(\.isVoid) == [true, false])
    #expect(try snapshot.results(since: november).map(\.id.description) == ["R202610-0002"])
    #expect(try snapshot.results(since: nil).count == 2)
    #expect(try Check.ledger(snapshot) == [])
  }

  @Test("按编号读，连同各笔")
  func histories() throws {
    let ids: Set = [Known.result("R202609-0001"), Known.result("R202699-0001"), Known.result("R202611-0009")]
    let histories = try office.snapshot().results(of: ids)
    #expect(histories.keys.map(\.description) == ["R202609-0001"])
    let history = try #require(histories.values.first)
    #expect(history.record.isVoid)
    #expect(history.postings.map(\.on.description) == ["2026-09-12", "2026-11-02"])
    #expect(try office.snapshot().results(of: []).isEmpty)
  }

  @Test("与问题同一遍读：两种都交出来，次序不变，问题一个不少")
  func samePass() throws {
    var seen: [String] = []
    try office.snapshot().findingEvents(
      in: Known.month("2026-10"), text: true,
      results: { (id, event, on, _) throws(Problem) in seen.append("\(id) \(event.kind.title) \(on)") },
      { (id, event, on, text) throws(Problem) in seen.append("\(id) \(event.kind.title) \(on) \(text ?? "")")
      })
    #expect(
      seen == [
        "F202610-0001 登记 2026-10-05 问题", "R202610-0001 测评录入 2026-10-12", "R202610-0002 测评录入 2026-10-13",
        "R202610-0002 测评作废 2026-10-14", "F202610-0001 交办 2026-10-15 ",
      ])
  }

  @Test("撤销了的不算")
  func undone() throws {
    let stamp = office.stamp(4)
    _ = try office.store.write(stamp: stamp) {
      $0.undo("T1-0002", on: Known.moment("2026-11-05"), text: nil)
    }
    #expect(try read("2026-09", "2026-11") == [])
    #expect(try office.problems() == [])
  }

  @Test("坏行：说出是哪一行；要接着读的交给它")
  func damaged() throws {
    let file = office.path("ledger/2026-10.jsonl")
    try Disk.write(Array("坏行\n".utf8) + (try Disk.bytes(file)), to: file)
    let error = #expect(throws: Problem.self) { try read("2026-10", "2026-10") }
    #expect(error?.site == .line(file: "ledger/2026-10.jsonl", line: 1))
    var damaged: [Problem] = []
    let month = Known.month("2026-10")
    let records = try office.snapshot().results(in: month...month) { damaged.append($0) }
    #expect(records.count == 2)
    #expect(damaged.count == 1)
  }
}
