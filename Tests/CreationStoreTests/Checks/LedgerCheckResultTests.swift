import Creation
import Testing

@testable import CreationStore

@Suite("检查测评结果的流水")
struct LedgerCheckResultTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  /// A command whose last posting is wrong, and how.
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    var facts: [ResultFact]

    var testDescription: String { what }

    init(_ what: String, _ facts: ResultFact...) {
      self.what = what
      self.facts = facts
    }
  }

  private static let first = ResultFact.recorded("R202610-0001", on: "2026-10-12")

  private static func other(_ result: TestResult) -> ResultFact {
    ResultFact("R202610-0002", .recorded(result), on: "2026-10-12")
  }

  private static let cases = [
    Case("同一编号的测评结果录入了两次", first, first),
    Case("作废的测评结果没有录入过", first, .voided("R202610-0009", on: "2026-10-12")),
    Case("作废的测评结果没有录入过", first, .voided("R202609-0009", on: "2026-10-12")),
    Case(
      "这项测评结果已经作废", first, .voided("R202610-0001", on: "2026-10-13"),
      .voided("R202610-0001", on: "2026-10-13")),
    Case("作废日期早于录入", first, .voided("R202610-0001", on: "2026-10-11")),
    Case("录入时间与编号的月份不符", .recorded("R202609-0001", on: "2026-10-12")),
    Case("责任单位没有登记", other(TestResult("甲", of: "U-404", outcome: .noted))),
    Case("考评单位没有登记", other(TestResult("甲", of: "U-101", assessor: "U-404", outcome: .noted))),
    Case("点位没有登记", other(TestResult("甲", of: "U-101", place: "P-404", outcome: .noted))),
    Case("得分不对", other(TestResult("甲", of: "U-101", outcome: .marks(101, of: 100)))),
    Case("总数不对", other(TestResult("甲", of: "U-101", outcome: .share(0, of: 0)))),
    Case("考评期还没有开始", other(TestResult("甲", of: "U-101", for: Term("2027"), outcome: .noted))),
    Case("考评期不能是另一个月", other(TestResult("甲", of: "U-101", for: Term("2026-10"), outcome: .noted))),
  ]

  @Test("每一种不对都说是哪一行", arguments: cases)
  func names(example: Case) throws {
    try office.post(results: example.facts)
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == [example.what])
    #expect(problems.map(\.site) == [.line(file: "ledger/2026-10.jsonl", line: example.facts.count)])
    #expect(problems.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("好的没有话说，跨月作废也是")
  func sound() throws {
    try office.post(results: [
      Self.first, .recorded("R202610-0002", on: "2026-10-31", item: "甲", term: "2026Q3"),
      .voided("R202610-0001", on: "2026-11-02"),
    ])
    #expect(try Check.ledger(office.snapshot()) == [])
  }

  @Test("只查一个月：作废的是以前录入的，不算错；同月的就算")
  func oneMonth() throws {
    try office.post(results: [
      Self.first, .voided("R202610-0001", on: "2026-11-02"), .voided("R202612-0001", on: "2026-11-02"),
    ])
    let problems = try Check.ledger(
      office.snapshot(), of: Period(Known.month("2026-11")...Known.month("2026-11")), opening: [])
    #expect(problems.map(\.what) == ["作废的测评结果没有录入过"])
    #expect(
      problems.first?.site == .record("R202612-0001")
        || problems.first?.site == .line(file: "ledger/2026-11.jsonl", line: 2))
  }
}
