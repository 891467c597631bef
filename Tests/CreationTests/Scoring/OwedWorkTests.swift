import Testing

@testable import Creation

@Suite("应办事项")
struct OwedWorkTests {
  /// A duty due on some day, what happened to it, and whether it is owed in September and October and done by the end
  /// of each.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var due = "2026-09-30"
    var steps: [(DutyEvent, String)] = []
    var september: String
    var october: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "到期没有办：九月应完成未完成，十月接着应完成", september: "应 1 做 0", october: "应 1 做 0"),
    Case(
      name: "当月验收：九月完成，十月不再算", steps: [(.delivered(nil), "2026-09-20"), (.accepted, "2026-09-28")],
      september: "应 1 做 1", october: "不算"),
    Case(
      name: "晚了九天才验收：九月未完成，十月应完成已完成", steps: [(.delivered(nil), "2026-09-29"), (.accepted, "2026-10-09")],
      september: "应 1 做 0", october: "应 1 做 1"),
    Case(
      name: "退回过：没有再验收就是未完成", steps: [(.delivered(nil), "2026-09-20"), (.returned, "2026-09-22")],
      september: "应 1 做 0", october: "应 1 做 0"),
    Case(
      name: "延期到十月：九月不算，十月应完成",
      steps: [(.extended(to: (Day(year: 2026, month: 10, day: 15) ?? .earliest)), "2026-09-10")],
      september: "不算", october: "应 1 做 0"),
    Case(name: "十月到期：九月不算", due: "2026-10-31", september: "不算", october: "应 1 做 0"),
    Case(
      name: "提前完成：到期的那个月算完成", due: "2026-10-31",
      steps: [(.delivered(nil), "2026-09-01"), (.accepted, "2026-09-02")], september: "不算", october: "应 1 做 1"
    ),
    Case(
      name: "九月撤销：此后不再要求", steps: [(.dropped, "2026-09-15")], september: "不算", october: "不算"),
  ]

  @Test("清单事项哪个月应完成、完成没有", arguments: cases)
  func duties(_ test: Case) throws {
    #expect(try test.words(asOf: "2026-09-30", in: "2026-09") == test.september)
    #expect(try test.words(asOf: "2026-10-31", in: "2026-10") == test.october)
  }

  @Test("同一机制同一单位的各期合成一条，多做的不抵别期；本机构的不计到单位")
  func routines() throws {
    let periods = try ["2026-10-05", "2026-10-12", "2026-10-19"].map {
      PeriodSpan.week.period(around: try #require(Day($0)))
    }
    let activity = ActivityID(month: .october, serial: 1)
    let obligations = [
      Obligation(
        routine: "J-1", period: periods[0], unit: "U-1", times: 2, done: [activity, activity, activity]),
      Obligation(routine: "J-1", period: periods[1], unit: "U-1", times: 2, done: [activity]),
      Obligation(routine: "J-1", period: periods[2], unit: "U-2", times: 2, done: []),
      Obligation(routine: "J-2", period: periods[0], unit: nil, done: []),
    ]
    #expect(
      OwedWork.routines(obligations) == [
        OwedWork(.routine, of: "U-1", id: "J-1", due: 4, done: 3),
        OwedWork(.routine, of: "U-2", id: "J-1", due: 2, done: 0),
      ])
  }

  @Test("计入各自的率，材料和事项分开")
  func rates() throws {
    let units = ScoringCase.units(2)
    let owed = [
      OwedWork(.duty, of: "U-1", id: "D-1", done: 1), OwedWork(.duty, of: "U-1", id: "D-2", done: 0),
      OwedWork(.material, of: "U-1", id: "D-3", done: 1),
      OwedWork(.routine, of: "U-1", id: "J-1", due: 4, done: 3),
    ]
    let figures = TermFigures(
      try MonthFigures([:]), owed: owed, inputs: ScoringInputs(rulebook: .standard, units: units))
    let account = try #require(figures.accounts["U-1"])
    #expect(Rate.duty.ratio(of: account).title() == "50.00%")
    #expect(Rate.material.ratio(of: account).title() == "100.00%")
    #expect(Rate.routine.ratio(of: account).title() == "75.00%")
    #expect(figures.accounts["U-2"] == nil)
  }
}

extension OwedWorkTests.Case {
  fileprivate func words(asOf day: String, in month: String) throws -> String {
    let day = try #require(Day(day))
    var course = DutyCourse()
    for (event, on) in steps {
      let on = try #require(Day(on))
      if on <= day { course.post(event, on: Moment(on)) }
    }
    let traits = ScoringInputs.DutyTraits(lead: "U-1", due: try #require(Day(due)))
    let month = try #require(Month(month))
    let owed = OwedWork.duties(["D-1": traits], ["D-1": course], in: Period(month...month))
    guard let work = owed.first else { return "不算" }
    return "应 \(work.due) 做 \(work.done)"
  }
}
