import Testing

@testable import Creation

@Suite("期内应完成、已完成")
struct DutyRecordPeriodTests {
  /// A duty, and the quarters of 2026 in which it is due, and on the statement at all.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var script: DutyScript
    var due: Set<Int>
    var current: Set<Int>
    var testDescription: String { name }
  }

  static let quarters = [
    1: ("2026-01-01", "2026-03-31"), 2: ("2026-04-01", "2026-06-30"), 3: ("2026-07-01", "2026-09-30"),
    4: ("2026-10-01", "2026-12-31"),
  ]

  static let cases = [
    Case(
      name: "一季度到期，三季度才验收：一、二、三季度都应完成", script: .done(due: "2026-03-31", "2026-08-01", "2026-08-02"),
      due: [1, 2, 3], current: [1, 2, 3]),
    Case(
      name: "提前到二季度完成，三季度到期：三季度应完成", script: .done(due: "2026-09-30", "2026-06-01", "2026-06-02"), due: [3],
      current: [1, 2, 3]),
    Case(
      name: "按期完成", script: .done(due: "2026-06-30", "2026-06-30", "2026-06-30"), due: [2], current: [1, 2]),
    Case(name: "没有时限：从不应完成，一直在办", script: DutyScript(), due: [], current: [1, 2, 3, 4]),
    Case(
      name: "三季度下达", script: DutyScript(due: "2026-12-01", start: "2026-07-15"), due: [4], current: [3, 4]),
    Case(
      name: "到期前撤销：不应完成", script: DutyScript(due: "2026-06-30", steps: [(.dropped, "2026-05-01", nil)]),
      due: [], current: [1, 2]),
    Case(
      name: "停用的和撤销的一样", script: DutyScript(due: "2026-06-30", retired: "2026-05-01"), due: [],
      current: [1, 2]),
    Case(
      name: "延期到下一季度",
      script: DutyScript(
        due: "2026-06-30",
        steps: [(.extended(to: (Day(year: 2026, month: 7, day: 31) ?? .earliest)), "2026-06-01", nil)]),
      due: [3, 4], current: [1, 2, 3, 4]),
  ]

  @Test("哪几个季度应完成，哪几个季度在账上", arguments: cases)
  func quarters(_ given: Case) throws {
    let record = try given.script.record()
    var (due, current): (Set<Int>, Set<Int>) = ([], [])
    for (number, days) in DutyRecordPeriodTests.quarters {
      // What a dropped duty was before is read from the ledger through that day; here the record is the last.
      let period = try Known.period(days.0, days.1)
      if record.isDue(in: period) { due.insert(number) }
      if record.isCurrent(in: period) { current.insert(number) }
    }
    #expect(due == given.due)
    #expect(current == given.current)
  }

  @Test("验收才算完成，按期看交付")
  func done() throws {
    let record = try DutyScript.done(due: "2026-09-30", "2026-09-30", "2026-10-08").record()
    #expect(!record.isDone(by: try Known.day("2026-10-07")))
    #expect(record.isDone(by: try Known.day("2026-10-08")))
    #expect(record.isDoneOnTime(by: try Known.day("2026-10-08")))
    let late = try DutyScript.done(due: "2026-09-30", "2026-10-01", "2026-10-08").record()
    #expect(late.isDone(by: try Known.day("2026-10-08")))
    #expect(!late.isDoneOnTime(by: try Known.day("2026-10-08")))
    #expect(!late.isMissed(asOf: try Known.day("2026-10-08")))
  }
}
