import Creation
import Testing

@testable import CreationStore

@Suite("检查调档")
struct RecallCheckTests {
  private let office: SmallOffice
  private let id = "F202609-0001"

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported(id, on: "2026-09-05", text: "早市占道"), .assigned(id, on: "2026-09-05", due: "2026-09-10"),
      Fact(id, .replied, on: "2026-09-08"), Fact(id, .verified, on: "2026-09-09"),
    ])
  }

  /// The finding after September, told by hand.
  private func finding() throws -> Finding {
    var finding = Finding(
      id: Known.id(id), report: .init(place: "P-001", category: "C-01", source: "周巡查"),
      on: Known.moment("2026-09-05"))
    guard case .assigned(let assignment) = Fact.assigned(id, on: "2026-09-05", due: "2026-09-10").event else {
      Issue.record("测试写错了")
      return finding
    }
    finding.state = .closed
    finding.assignment = assignment
    finding.assigned = Known.moment("2026-09-05")
    finding.replied = Known.moment("2026-09-08")
    finding.closed = Known.moment("2026-09-09")
    finding.last = Known.moment("2026-09-09")
    return finding
  }

  /// Something about the finding that its postings do not say.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var make: @Sendable (inout Finding) -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout Finding) -> Void) {
      testDescription = name
      self.make = make
    }
  }

  private static let changes = [
    Change("状态") { $0.state = .void }, Change("类别") { $0.report.category = nil },
    Change("登记时间") { $0.reported = Known.moment("2026-09-04") },
    Change("牵头单位") { $0.assignment?.lead = "U-102" }, Change("配合单位") { $0.assignment?.supports = ["U-102"] },
    Change("时限") { $0.assignment?.deadline = nil },
    Change("交办时间") { $0.assigned = Known.moment("2026-09-06") },
    Change("改过的时限") { $0.revised = $0.assignment?.deadline },
    Change("挂账") {
      $0.suspension = .init(until: Known.day("2026-12-01"))
      $0.suspended = Known.moment("2026-09-06")
    },
    Change("轮次") { $0.round = 2 }, Change("回复时间") { $0.replied = nil },
    Change("销号时间") { $0.closed = Known.moment("2026-09-08") },
    Change("上一笔") { $0.last = Known.moment("2026-09-10") },
    Change("合并") { $0.merged = Known.id("F202609-0002") }, Change("申诉") { $0.appeal = .upheld },
    Change("回访") { $0.satisfied = true }, Change("立行立改") { $0.isFixedOnSpot = true },
    Change("次数") { $0.counts.urges = 1 },
  ]

  @Test("与经过相符的不说什么")
  func same() throws {
    try office.post([Fact(id, .recalled(try finding()), on: "2026-11-05", text: "早市占道")], tx: 2)
    try office.post([Fact(id, .revisited(satisfied: true), on: "2026-11-05")], tx: 3)
    #expect(try Check.ledger(office.snapshot()) == [])
  }

  @Test("与经过不同的，哪一处都看得出来", arguments: changes)
  func different(_ change: Change) throws {
    var finding = try finding()
    let before = finding
    change.make(&finding)
    #expect(finding != before)
    try office.post([Fact(id, .recalled(finding), on: "2026-11-05")], tx: 2)
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == ["调档与经过不符"])
    #expect(problems.map(\.value) == [id])
    #expect(problems.map(\.site) == [.line(file: "ledger/2026-11.jsonl", line: 1)])
  }

  @Test("调档的是没有登记过的：账里本没有，不从它起算")
  func stranger() throws {
    var stranger = Finding(id: Known.id("F202609-0404"), report: .init(), on: Known.moment("2026-09-05"))
    stranger.state = .closed
    try office.post([Fact("F202609-0404", .recalled(stranger), on: "2026-11-05")], tx: 2)
    let problems = try Check.ledger(office.snapshot())
    #expect(problems.map(\.what) == ["调档的问题没有登记过"])
    #expect(problems.map(\.value) == ["F202609-0404"])
  }

  @Test("月结以后调档、重启：从月结接着算与从头算一样，月结也相符")
  func afterClosing() throws {
    try office.close(Known.month("2026-09"))
    #expect(try MonthReader(office.snapshot(), text: true).current()[Known.id(id)] == nil)
    guard
      case .assigned(let again) = Fact.assigned(id, on: "2026-10-06", to: "U-102", due: "2026-10-12").event
    else { return }
    try office.post(
      [
        Fact(id, .recalled(try finding()), on: "2026-10-06", text: "早市占道"),
        Fact(id, .reopened(again), on: "2026-10-06"),
      ], tx: 2)
    #expect(try office.problems() == [])
    let reader = MonthReader(try office.snapshot(), text: true)
    let current = try #require(try reader.current()[Known.id(id)])
    #expect(try reader.all()[Known.id(id)] == current)
    #expect((current.state, current.round, current.lead, current.text) == (.assigned, 2, "U-102", "早市占道"))
    let book = try #require(try reader.books(through: Known.month("2026-10")).last)
    let account = book.accounts(asOf: Known.moment("2026-10-31"))["U-102"]
    #expect((account?[.opening], account?[.assigned], account?.closing) == (0, 1, 1))
    try office.close(Known.month("2026-10"), tx: 91)
    #expect(try office.problems() == [])
    #expect(try office.snapshot().closing(of: Known.month("2026-10")).carried.map(\.id) == [Known.id(id)])
  }
}
