import Testing

@testable import Creation

@Suite("延期和验收的条件")
struct DutyRecordRefusalTests {
  /// An extension asked for on a day, and what it is refused with.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var due: String? = "2026-08-31"
    var start: String? = "2026-08-01"
    var earlier: [String] = []
    var on = "2026-08-20"
    var until: String
    var refusal: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "再给一个原时限，正好三十天", until: "2026-09-30"),
    Case(name: "多一天就超过", until: "2026-10-01", refusal: "延期超过了原时限"),
    Case(name: "到期当天还可以提", on: "2026-08-31", until: "2026-09-01"),
    Case(name: "过了时限不行", on: "2026-09-01", until: "2026-09-20", refusal: "已经逾期，不能延期"),
    Case(name: "不往后不算延期", until: "2026-08-31", refusal: "延期没有推后时限"),
    Case(name: "第二次从新时限起再加", earlier: ["2026-09-30"], until: "2026-10-30"),
    Case(name: "第二次也不能超过", earlier: ["2026-09-30"], until: "2026-10-31", refusal: "延期超过了原时限"),
    Case(
      name: "最多两次", earlier: ["2026-09-10", "2026-09-20"], until: "2026-09-25", refusal: "不能再延期"),
    Case(name: "没有时限不用延期", due: nil, until: "2026-09-25", refusal: "没有时限，不用延期"),
    Case(name: "不知道何时下达的，只看次数和逾期", start: nil, until: "2027-08-31"),
  ]

  @Test("延期", arguments: cases)
  func extend(_ given: Case) throws {
    var script = DutyScript(due: given.due, start: given.start)
    script.steps = try given.earlier.map { (.extended(to: try Known.day($0)), "2026-08-10", nil) }
    let problem = try script.record().refusal(
      ofExtendingTo: try Known.day(given.until), on: try Known.day(given.on))
    #expect(problem?.what == given.refusal)
  }

  @Test("没有下达日期的，从清单印发算起")
  func issued() throws {
    let record = try DutyScript(due: "2026-08-31").record()
    let (on, until) = (try Known.day("2026-08-20"), try Known.day("2026-10-01"))
    #expect(record.refusal(ofExtendingTo: until, on: on, given: try Known.day("2026-08-01")) != nil)
    #expect(record.refusal(ofExtendingTo: until, on: on, given: try Known.day("2026-07-01")) == nil)
  }

  @Test("没有达到目标、没有报数的，验收要写明理由")
  func accept() throws {
    let short = try DutyScript(target: ">=500个", steps: [(.delivered(480), "2026-09-01", nil)]).record()
    #expect(short.refusal(ofAcceptingWith: nil)?.value == "实际 480 个")
    #expect(short.refusal(ofAcceptingWith: "两处待腾退") == nil)
    let silent = try DutyScript(target: ">=500个", steps: [(.delivered(nil), "2026-09-01", nil)]).record()
    #expect(silent.refusal(ofAcceptingWith: nil)?.what == "没有报实际数")
    let met = try DutyScript(target: ">=500个", steps: [(.delivered(500), "2026-09-01", nil)]).record()
    #expect(met.refusal(ofAcceptingWith: nil) == nil)
    #expect(
      try DutyScript(steps: [(.delivered(nil), "2026-09-01", nil)]).record().refusal(ofAcceptingWith: nil)
        == nil)
  }

  @Test("节点要是定了的，且还没有达到")
  func milestone() throws {
    var record = try DutyScript().record()
    record.duty.milestones = ["完成摸底 2026-03-31"].compactMap(Milestone.init)
    #expect(try record.milestone("完成摸底").name == "完成摸底")
    let wrong = #expect(throws: Problem.self) { try record.milestone("完成摸排") }
    #expect(wrong?.advice == "请改用「完成摸底」")
    record.course.post(.progressed(DutyProgress(milestone: "完成摸底")), on: try #require(Moment("2026-03-20")))
    #expect(throws: Problem.self) { try record.milestone("完成摸底") }
  }
}
