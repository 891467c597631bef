import Testing

@testable import Creation

@Suite("测评结果要合理")
struct TestResultFaultsTests {
  @Test(
    "在范围内的",
    arguments: [
      .marks(0, of: 100), .marks(100, of: 100), .marks(105, of: 105), .share(0, of: 1), .share(200, of: 200),
      .notApplicable, .noted, .value(0), .value(-3), .value(412),
    ] as [TestResult.Outcome])
  func sound(outcome: TestResult.Outcome) {
    #expect(outcome.fault == nil)
  }

  @Test(
    "出了范围的",
    arguments: [
      (.marks(101, of: 100), "得分不对"), (.marks(-1, of: 100), "得分不对"), (.marks(0, of: 0), "满分不对"),
      (.marks(1, of: -1), "满分不对"), (.share(201, of: 200), "件数不对"), (.share(-1, of: 200), "件数不对"),
      (.share(0, of: 0), "总数不对"), (.share(.max, of: .min), "总数不对"),
    ] as [(TestResult.Outcome, String)])
  func faults(outcome: TestResult.Outcome, what: String) {
    #expect(outcome.fault?.what == what)
    #expect(outcome.fault?.advice.hasPrefix("请") == true)
  }

  @Test(
    "考评期怎样记：本月的不记，季度、半年、年记下",
    arguments: [
      ("2026-11", nil), ("2026Q3", "2026Q3"), ("2026Q4", "2026Q4"), ("2026H1", "2026H1"), ("2026", "2026"),
    ])
  func terms(text: String, kept: String?) throws {
    let on = try #require(Moment("2026-11-21"))
    #expect(try #require(Term(text)).kept(on: on, in: on.month)?.description == kept)
  }

  @Test(
    "别的月、还没有开始的，拒绝",
    arguments: [
      ("2026-10", "考评期不能是另一个月"), ("2026-12", "考评期不能是另一个月"), ("2027Q1", "考评期还没有开始"), ("2027", "考评期还没有开始"),
    ])
  func refusals(text: String, what: String) throws {
    let on = try #require(Moment("2026-11-21"))
    let term = try #require(Term(text))
    #expect(throws: Problem.self) { try term.kept(on: on, in: on.month) }
    let result = TestResult("实地测评", of: "U-1", for: term, outcome: .noted)
    #expect(result.faults(on: on, in: on.month).map(\.what) == [what])
    #expect(result.faults(on: on, in: on.month).allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("期间的第一天就算开始")
  func firstDay() throws {
    let term = try #require(Term("2026Q4"))
    let (october, september) = (try #require(Month("2026-10")), try #require(Month("2026-09")))
    let cut = try #require(Moment("2026-09-21"))
    #expect(try term.kept(on: try #require(Moment("2026-10-01")), in: october) == term)
    #expect(throws: Problem.self) { try term.kept(on: try #require(Moment("2026-09-30")), in: september) }
    // Where the month runs from the 21st on, October and with it the quarter have begun by then.
    #expect(try term.kept(on: cut, in: october) == term)
    #expect(try Term(october).kept(on: cut, in: october) == nil)
    #expect(throws: Problem.self) { try Term(september).kept(on: cut, in: october) }
  }
}
