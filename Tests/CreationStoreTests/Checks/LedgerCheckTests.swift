import Creation
import Testing

@testable import CreationStore

@Suite("检查流水")
struct LedgerCheckTests {
  private let office: SmallOffice
  private let file = "ledger/2026-10.jsonl"

  init() throws { office = try SmallOffice() }

  @Test("每一种不对都说是哪一行", arguments: Case.all)
  func namesWhatIsWrong(example: Case) throws {
    let first = HandLedger.finding("F202610-0001", "reported", on: "2026-10-05", tx: "T1-0000")
    try Disk.write(HandLedger.command([first]) + HandLedger.command(example.lines), to: office.path(file))
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == [example.what])
    #expect(problems.map(\.value) == [example.value])
    #expect(problems.map(\.site) == [.line(file: file, line: 1 + example.lines.count)])
    #expect(problems.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("后面月份接着前面月份的问题")
  func followsAcrossMonths() throws {
    try office.post([
      .reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05"),
    ])
    try office.post([Fact("F202609-0001", .replied, on: "2026-10-05")], tx: 2)
    #expect(try Check.ledger(office.snapshot()) == [])
    try Disk.remove(office.path("ledger/2026-09.jsonl"))
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == ["问题没有登记就有了后续记账"])
  }

  @Test("不认识的种类和字段：指出来，别的照算")
  func reportsWhatItDoesNotKnow() throws {
    let lines = [
      HandLedger.finding("F202610-0001", "reported", on: "2026-10-05", more: ",\"photo\":\"a.jpg\",\"新\":{}"),
      HandLedger.finding("F202610-0001", "vanished", on: "2026-10-06"),
      HandLedger.finding("F202610-0001", "assigned", on: "2026-10-06", more: ",\"lead\":\"U-101\""),
    ]
    try Disk.write(HandLedger.command(lines), to: office.path(file))
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == ["不认识的字段", "不认识的字段", "不认识的流水"])
    #expect(problems.map(\.value) == ["photo", "新", "finding.vanished"])
    #expect(
      problems.map(\.site) == [
        .line(file: file, line: 1), .line(file: file, line: 1), .line(file: file, line: 2),
      ])
    let finding = try MonthReader(office.snapshot()).all()[Known.id("F202610-0001")]
    #expect(finding?.state == .assigned)
    try office.post([Fact("F202610-0001", .replied, on: "2026-10-07")], tx: 2)
    #expect(try Disk.text(office.path(file)).contains("\"photo\":\"a.jpg\",\"新\":{}"), "照样留着")
  }
}

extension LedgerCheckTests {
  /// A command whose last line is wrong, and how.
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let value: String?
    let lines: [String]

    var testDescription: String { "\(what) \(value ?? "")" }

    private init(
      _ what: String, _ value: String?, _ kind: String, id: String = "F202610-0001",
      on: String = "2026-10-06",
      more: String = "", before: [String] = []
    ) {
      self.what = what
      self.value = value
      lines = before + [HandLedger.finding(id, kind, on: on, more: more)]
    }

    private static let assigned = HandLedger.finding(
      "F202610-0001", "assigned", on: "2026-10-06", more: ",\"lead\":\"U-101\"")

    static let all: [Case] = [
      Case("记错了月份", "2026-11-06", "reported", id: "F202610-0002", on: "2026-11-06"),
      Case("现在不能回复", "登记", "replied"),
      Case("现在不能复核通过", "登记", "verified"),
      Case("现在不能交办", "已交办", "assigned", more: ",\"lead\":\"U-101\"", before: [assigned]),
      Case("日期早于上一笔", "2026-10-05", "replied", on: "2026-10-05", before: [assigned]),
      Case("问题没有登记就有了后续记账", nil, "replied", id: "F202610-0404"),
      Case("点位没有登记", "P-404", "reported", id: "F202610-0002", more: ",\"place\":\"P-404\""),
      Case("问题类别没有登记", "C-404", "reported", id: "F202610-0002", more: ",\"category\":\"C-404\""),
      Case("责任单位没有登记", "U-404", "assigned", more: ",\"lead\":\"U-404\""),
      Case("责任单位没有登记", "U-404", "assigned", more: ",\"lead\":\"U-101\",\"supports\":[\"U-404\"]"),
      Case("流水有一行读不懂", nil, "assigned"),
      Case("不认识的流水", "finding.vanished", "vanished"),
    ]
  }
}
