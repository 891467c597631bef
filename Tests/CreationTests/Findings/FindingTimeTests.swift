import Testing

@testable import Creation

@Suite("问题的时效")
struct FindingTimeTests {
  /// A life, a moment, and how the finding stands then.
  struct TimeCase: Sendable, CustomTestStringConvertible {
    var name: String
    var due: String?
    var steps: [String]
    var asOf: String
    var timeliness: Timeliness
    var days: Int

    init(
      _ name: String, due: String?, _ steps: [String], asOf: String, _ timeliness: Timeliness, days: Int
    ) {
      self.name = name
      self.due = due
      self.steps = steps
      self.asOf = asOf
      self.timeliness = timeliness
      self.days = days
    }

    var testDescription: String { name }
  }

  private static let daily: [TimeCase] = [
    TimeCase("没有时限，未销号", due: nil, [], asOf: "2027-10-01", .none, days: 0),
    TimeCase("没有时限，销号", due: nil, ["closed 2026-12-01"], asOf: "2027-10-01", .none, days: 0),
    TimeCase("未到期", due: "2026-10-20", [], asOf: "2026-10-19", .pending, days: 0),
    TimeCase("今天到期不算逾期", due: "2026-10-20", [], asOf: "2026-10-20", .pending, days: 0),
    TimeCase("今天到期，夜里也不算", due: "2026-10-20", [], asOf: "2026-10-20T23:59:59", .pending, days: 0),
    TimeCase("过了零点就逾期", due: "2026-10-20", [], asOf: "2026-10-21T00:00", .overdue, days: 1),
    TimeCase("逾期十一天", due: "2026-10-20", [], asOf: "2026-10-31", .overdue, days: 11),
    TimeCase(
      "到期日回复，等复核不算逾期", due: "2026-10-20", ["replied 2026-10-20"], asOf: "2026-10-25", .pending, days: 0),
    TimeCase(
      "到期日夜里回复也算按期", due: "2026-10-20", ["replied 2026-10-20T23:59", "verified 2026-10-28"],
      asOf: "2026-10-31", .onTime, days: 0),
    TimeCase(
      "按回复时间判定，复核晚了不怪单位", due: "2026-10-20", ["replied 2026-10-20", "verified 2026-10-28"],
      asOf: "2026-10-31", .onTime, days: 0),
    TimeCase(
      "回复在先，直接销号也按回复时间", due: "2026-10-20", ["replied 2026-10-19", "closed 2026-10-28"], asOf: "2026-10-31",
      .onTime, days: 0),
    TimeCase(
      "回复晚了两天，等复核是逾期未销号", due: "2026-10-20", ["replied 2026-10-22"], asOf: "2026-10-25", .overdue, days: 2),
    TimeCase(
      "回复晚了两天，复核再晚也是两天", due: "2026-10-20", ["replied 2026-10-22", "verified 2026-10-28"],
      asOf: "2026-10-31", .late, days: 2),
    TimeCase(
      "按期回复被退回，钟没有停过", due: "2026-10-20", ["replied 2026-10-19", "returned 2026-10-21"],
      asOf: "2026-10-21", .overdue, days: 1),
    TimeCase(
      "到期前被退回，还没有逾期", due: "2026-10-20", ["replied 2026-10-15", "returned 2026-10-16"], asOf: "2026-10-20",
      .pending, days: 0),
    TimeCase(
      "退回后到期日再回复，仍是按期", due: "2026-10-20",
      ["replied 2026-10-15", "returned 2026-10-16", "replied 2026-10-20", "verified 2026-11-02"],
      asOf: "2026-11-02", .onTime, days: 0),
    TimeCase(
      "退回后再回复晚了三天", due: "2026-10-20",
      ["replied 2026-10-19", "returned 2026-10-20", "replied 2026-10-23", "verified 2026-10-30"],
      asOf: "2026-10-31", .late, days: 3),
    TimeCase(
      "退回后直接销号，按销号时间", due: "2026-10-20",
      ["replied 2026-10-19", "returned 2026-10-20", "closed 2026-10-22"], asOf: "2026-10-31", .late, days: 2),
    TimeCase("到期日直接销号", due: "2026-10-20", ["closed 2026-10-20"], asOf: "2026-10-31", .onTime, days: 0),
    TimeCase("次日直接销号", due: "2026-10-20", ["closed 2026-10-21"], asOf: "2026-10-31", .late, days: 1),
    TimeCase("跨月的逾期天数", due: "2026-10-13", ["closed 2026-11-15"], asOf: "2026-11-30", .late, days: 33),
  ]

  private static let timed: [TimeCase] = [
    TimeCase("时刻未到", due: "2026-10-20T14:00", [], asOf: "2026-10-20T13:59:59", .pending, days: 0),
    TimeCase("正好到点", due: "2026-10-20T14:00", [], asOf: "2026-10-20T14:00", .pending, days: 0),
    TimeCase("当天过了时刻就逾期，天数还是零", due: "2026-10-20T14:00", [], asOf: "2026-10-20T15:00", .overdue, days: 0),
    TimeCase("截至当天日终，已过时刻", due: "2026-10-20T14:00", [], asOf: "2026-10-20", .overdue, days: 0),
    TimeCase(
      "到点回复", due: "2026-10-20T14:00", ["replied 2026-10-20T14:00", "verified 2026-10-20T17:00"],
      asOf: "2026-10-31", .onTime, days: 0),
    TimeCase(
      "同日晚一小时回复是逾期", due: "2026-10-20T14:00", ["replied 2026-10-20T15:00", "verified 2026-10-20T17:00"],
      asOf: "2026-10-31", .late, days: 0),
    TimeCase(
      "同日晚一小时回复，待复核", due: "2026-10-20T14:00", ["replied 2026-10-20T15:00"], asOf: "2026-10-31", .overdue,
      days: 0),
    TimeCase(
      "只记日期的回复当天不算晚", due: "2026-10-20T14:00", ["replied 2026-10-20", "verified 2026-10-22"],
      asOf: "2026-10-31", .onTime, days: 0),
    TimeCase(
      "次日一早已是一天", due: "2026-10-20T23:00", ["closed 2026-10-21T00:30"], asOf: "2026-10-31", .late, days: 1),
  ]

  @Test("按日的时限", arguments: daily)
  func byDay(_ test: TimeCase) throws { try check(test) }

  @Test("按时刻的时限", arguments: timed)
  func byHour(_ test: TimeCase) throws { try check(test) }

  private func check(_ test: TimeCase) throws {
    let steps = ["reported 2026-10-12", "assigned 2026-10-12"] + test.steps
    let finding = try FindingScript(due: test.due, steps).finding()
    let asOf = try moment(test.asOf)
    #expect(finding.timeliness(asOf: asOf) == test.timeliness)
    #expect(finding.overdueDays(asOf: asOf.day) == test.days)
    switch test.timeliness {
    case .onTime, .none: #expect(finding.isOnTime)
    case .late, .overdue: #expect(!finding.isOnTime)
    case .pending: #expect(finding.isOnTime == (finding.clockStopped != nil))
    }
  }

  @Test("还没交办的没有时限可言")
  func unassigned() throws {
    let finding = try FindingScript(["reported 2026-10-12"]).finding()
    #expect(finding.timeliness(asOf: try moment("2027-10-12")) == .none)
    #expect(finding.overdueDays(asOf: try day("2027-10-12")) == 0)
  }

  @Test("钟停在回复，退回则重新走，没有回复停在销号")
  func clock() throws {
    let start = ["reported 2026-10-12", "assigned 2026-10-12"]
    let replied = start + ["replied 2026-10-15"]
    let stops: [([String], String?)] = [
      (start, nil), (replied, "2026-10-15"), (replied + ["returned 2026-10-16"], nil),
      (replied + ["returned 2026-10-16", "replied 2026-10-17"], "2026-10-17"),
      (replied + ["verified 2026-10-18"], "2026-10-15"), (start + ["closed 2026-10-18"], "2026-10-18"),
    ]
    for (steps, stop) in stops {
      #expect(try FindingScript(steps).finding().clockStopped?.description == stop, "\(steps)")
    }
  }

  @Test("截至回复以前的某天，只算到那天")
  func beforeTheReply() throws {
    let finding = try FindingScript(
      due: "2026-10-20",
      ["reported 2026-10-12", "assigned 2026-10-12", "replied 2026-10-25", "verified 2026-10-26"]
    ).finding()
    let days = try ["2026-10-20", "2026-10-21", "2026-10-24", "2026-10-25", "2026-10-26", "2026-11-30"]
      .map { finding.overdueDays(asOf: try day($0)) }
    #expect(days == [0, 1, 4, 5, 5, 5])
  }
}
