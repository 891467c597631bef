import Creation
import Testing

@Suite("落实情况统计")
struct RoutineTallyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var times: Int
    var done: Int
    var asOf: String
    var counts: [Int]
    var rate: String
    var testDescription: String { name }
  }

  @Test(
    "应落实 = 已落实 + 未落实，进行中不计",
    arguments: [
      Case(name: "落实了", times: 1, done: 1, asOf: "2026-10-31", counts: [1, 1, 0, 0], rate: "100.00%"),
      Case(name: "没过完已落实", times: 1, done: 1, asOf: "2026-10-05", counts: [1, 1, 0, 0], rate: "100.00%"),
      Case(name: "没过完没落实", times: 1, done: 0, asOf: "2026-10-30", counts: [0, 0, 0, 1], rate: "—"),
      Case(name: "过完没落实", times: 1, done: 0, asOf: "2026-10-31", counts: [1, 0, 1, 0], rate: "0.00%"),
      Case(name: "两次做了一次", times: 2, done: 1, asOf: "2026-11-02", counts: [2, 1, 1, 0], rate: "50.00%"),
      Case(name: "多做的不多算", times: 2, done: 5, asOf: "2026-11-02", counts: [2, 2, 0, 0], rate: "100.00%"),
    ])
  func counts(_ test: Case) throws {
    let month = try #require(Month("2026-10"))
    let done = (0..<test.done).map { ActivityID(month: month, serial: Int32($0 + 1)) }
    let obligation = Obligation(
      routine: "J-1", period: Period(month...month), unit: nil, times: test.times, done: done)
    let tally = [obligation].tally(asOf: try #require(Day(test.asOf)))
    #expect([tally.due, tally.met, tally.missed, tally.running] == test.counts)
    #expect(tally.rate.title() == test.rate)
  }
}
