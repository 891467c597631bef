import Testing

@testable import Creation

@Suite("办理限额下的记账")
struct FindingRefusalTests {
  /// A life, what shall be posted next, and what the refusal says: its statement and the value it shows.
  struct LimitCase: Sendable, CustomTestStringConvertible {
    var name: String
    var due: String?
    var steps: [String]
    var next: String
    var limits: FindingLimits
    var what: String?
    var value: String?

    init(
      _ name: String, due: String? = "2026-10-20", after steps: [String] = [], _ next: String,
      limits: FindingLimits = FindingLimits(), _ what: String? = nil, _ value: String? = nil
    ) {
      self.name = name
      self.due = due
      self.steps = steps
      self.next = next
      self.limits = limits
      self.what = what
      self.value = value
    }

    var testDescription: String { name }
  }

  private static func limits(_ change: (inout FindingLimits) -> Void) -> FindingLimits {
    var limits = FindingLimits()
    change(&limits)
    return limits
  }

  private func check(_ test: LimitCase) throws {
    let steps = ["reported 2026-10-12", "assigned 2026-10-12"] + test.steps
    let finding = try FindingScript(due: test.due, steps).finding()
    let next = try #require(try FindingScript(due: test.due, [test.next]).postings().first)
    // The state alone does not forbid it, nor the order.
    #expect(finding.refusal(of: next.event.kind, on: next.on) == nil)
    let problem = finding.refusal(of: next.event, on: next.on, under: test.limits)
    #expect(problem?.what == test.what)
    #expect(problem?.value == test.value)
    #expect(problem == nil || problem?.site == .record("F202610-0317"))
    #expect(problem.map { $0.advice.hasPrefix("请") } ?? true)
  }

  private static let late = "已经逾期，不能延期"
  private static let twice = ["extended 2026-10-15 2026-10-24", "extended 2026-10-22 2026-10-28"]

  private static let extensions = [
    LimitCase("到期以前", "extended 2026-10-19 2026-10-23"),
    LimitCase("到期当天还可以", "extended 2026-10-20T23:59:59 2026-10-23"),
    LimitCase("次日就晚了", "extended 2026-10-21 2026-10-23", late, "2026-10-20"),
    LimitCase(
      "退回的也要在到期以前", after: ["replied 2026-10-15", "returned 2026-10-16"], "extended 2026-10-20 2026-10-23"),
    LimitCase(
      "退回时已过期", after: ["replied 2026-10-19", "returned 2026-10-22"], "extended 2026-10-22 2026-10-25", late,
      "2026-10-20"),
    LimitCase("推到同一天", "extended 2026-10-14 2026-10-20", "延期没有推后时限", "2026-10-20"),
    LimitCase("推到更早", "extended 2026-10-14 2026-10-19", "延期没有推后时限", "2026-10-19"),
    LimitCase("同日的中午不比当天更晚", "extended 2026-10-14 2026-10-20T12:00", "延期没有推后时限", "2026-10-20 12:00"),
    LimitCase("没有时限", due: nil, "extended 2026-10-14 2026-10-23", "没有时限，不用延期"),
    LimitCase("第二次，在延过的时限以前", after: [twice[0]], "extended 2026-10-24 2026-10-28"),
    LimitCase("第二次，延过的时限也过了", after: [twice[0]], "extended 2026-10-25 2026-10-28", late, "2026-10-24"),
    LimitCase("第二次不比第一次更晚", after: [twice[0]], "extended 2026-10-16 2026-10-23", "延期没有推后时限", "2026-10-23"),
    LimitCase("第三次", after: twice, "extended 2026-10-25 2026-10-31", "不能再延期", "已延期 2 次"),
    LimitCase(
      "办法许三次，第三次", after: twice, "extended 2026-10-25 2026-10-31", limits: limits { $0.extensions = 3 }),
    LimitCase(
      "办法许一次，第二次", after: [twice[0]], "extended 2026-10-22 2026-10-28", limits: limits { $0.extensions = 1 },
      "不能再延期", "已延期 1 次"),
    LimitCase(
      "办法不许延期", "extended 2026-10-14 2026-10-23", limits: limits { $0.extensions = 0 }, "不能再延期", "已延期 0 次"),
    LimitCase(
      "改派到别的单位，次数重新算", after: twice + ["reassigned 2026-10-16 U-102"], "extended 2026-10-17 2026-10-25"),
    LimitCase(
      "重启以后，次数重新算", after: twice + ["closed 2026-10-16", "reopened 2026-10-17"],
      "extended 2026-10-17 2026-10-25"),
    LimitCase("有时刻的，到点以前", due: "2026-10-20T14:00", "extended 2026-10-20T13:59 2026-10-20T16:00"),
    LimitCase(
      "有时刻的，过了点", due: "2026-10-20T14:00", "extended 2026-10-20T14:01 2026-10-20T16:00", late,
      "2026-10-20 14:00"),
    LimitCase(
      "有时刻的，当天没说几点，只能按过了点算", due: "2026-10-20T14:00", "extended 2026-10-20 2026-10-21T16:00", late,
      "2026-10-20 14:00"),
    LimitCase("从下午两点推到当天日终", due: "2026-10-20T14:00", "extended 2026-10-20T09:00 2026-10-20"),
  ]

  @Test("延期：到期以前、不超次数、推得更晚", arguments: extensions)
  func extended(_ test: LimitCase) throws { try check(test) }

  private static let span = "挂账的日期不行"

  private static let suspensions = [
    LimitCase("到明天", "suspended 2026-10-14 2026-10-15"),
    LimitCase("到期当天还可以", "suspended 2026-10-20 2026-11-20"),
    LimitCase("逾期了", "suspended 2026-10-21 2026-11-20", "已经逾期，不能挂账", "2026-10-20"),
    LimitCase("到当天", "suspended 2026-10-14 2026-10-14", span, "2026-10-14"),
    LimitCase("到昨天", "suspended 2026-10-14 2026-10-13", span, "2026-10-13"),
    LimitCase("正好一年", "suspended 2026-10-14 2027-10-14"),
    LimitCase("一年多一天", "suspended 2026-10-14 2027-10-15", span, "2027-10-15"),
    LimitCase("没有时限的也可以挂账", due: nil, "suspended 2026-10-14 2026-12-31"),
    LimitCase("无法整改的也可以挂账", after: ["cannot-fix 2026-10-13"], "suspended 2026-10-14 2026-12-31"),
    LimitCase(
      "第二次", after: ["suspended 2026-10-13 2026-10-16", "resumed 2026-10-15"],
      "suspended 2026-10-16 2026-10-20",
      "不能再挂账",
      "已挂账 1 次"),
    LimitCase(
      "办法许两次，第二次", after: ["suspended 2026-10-13 2026-10-16", "resumed 2026-10-15"],
      "suspended 2026-10-16 2026-10-20",
      limits: limits { $0.suspensions = 2 }),
    LimitCase(
      "改派不给第二次", after: ["suspended 2026-10-13 2026-10-16", "reassigned 2026-10-15 U-102"],
      "suspended 2026-10-16 2026-10-20", "不能再挂账", "已挂账 1 次"),
    LimitCase(
      "重启以后又可以", after: ["suspended 2026-10-13 2026-10-16", "closed 2026-10-15", "reopened 2026-10-15"],
      "suspended 2026-10-16 2026-10-20"),
    LimitCase(
      "办法限三十天，正好三十天", "suspended 2026-10-14 2026-11-13", limits: limits { $0.suspensionDays = 30 }),
    LimitCase(
      "办法限三十天，三十一天", "suspended 2026-10-14 2026-11-14", limits: limits { $0.suspensionDays = 30 }, span,
      "2026-11-14"),
    LimitCase(
      "办法限零天，一天也不行", "suspended 2026-10-14 2026-10-15", limits: limits { $0.suspensionDays = 0 }, span,
      "2026-10-15"),
    LimitCase(
      "办法不许挂账", "suspended 2026-10-14 2026-10-15", limits: limits { $0.suspensions = 0 }, "不能再挂账", "已挂账 0 次"),
  ]

  @Test("挂账：逾期以前、一次、到一年为止", arguments: suspensions)
  func suspended(_ test: LimitCase) throws { try check(test) }

  private static let closedLate = ["closed 2026-10-22"]
  private static let two = limits { $0.appeals = 2 }

  private static let appeals = [
    LimitCase("逾期销号的", after: closedLate, "appealed 2026-10-25"),
    LimitCase("按期销号的", after: ["closed 2026-10-20"], "appealed 2026-10-25", "没有逾期，不用申诉"),
    LimitCase(
      "按期回复、复核晚的", after: ["replied 2026-10-20", "verified 2026-10-28"], "appealed 2026-10-29", "没有逾期，不用申诉"),
    LimitCase("没有时限的", due: nil, after: closedLate, "appealed 2026-10-25", "没有逾期，不用申诉"),
    LimitCase(
      "驳回以后第二次", after: closedLate + ["appealed 2026-10-23", "decided 2026-10-24 dismissed"],
      "appealed 2026-10-25",
      "不能再申诉", "已申诉 1 次"),
    LimitCase(
      "办法许两次，驳回以后第二次", after: closedLate + ["appealed 2026-10-23", "decided 2026-10-24 dismissed"],
      "appealed 2026-10-25", limits: two),
    LimitCase(
      "办法许两次，前一次还没裁定", after: closedLate + ["appealed 2026-10-23"], "appealed 2026-10-25", limits: two,
      "不用再申诉",
      "待裁定"),
    LimitCase(
      "办法许两次，前一次已成立", after: closedLate + ["appealed 2026-10-23", "decided 2026-10-24"],
      "appealed 2026-10-25",
      limits: two, "不用再申诉", "成立"),
    LimitCase(
      "办法不许申诉", after: closedLate, "appealed 2026-10-25", limits: limits { $0.appeals = 0 }, "不能再申诉",
      "已申诉 0 次"),
    LimitCase(
      "重启以后又逾期，又可以", after: closedLate + ["appealed 2026-10-23", "reopened 2026-10-24", "closed 2026-10-26"],
      "appealed 2026-10-27"),
    LimitCase("没有申诉就裁定", after: closedLate, "decided 2026-10-25", "没有待裁定的申诉", "没有申诉"),
    LimitCase("裁定申诉", after: closedLate + ["appealed 2026-10-23"], "decided 2026-10-25"),
    LimitCase(
      "成立以后再裁定", after: closedLate + ["appealed 2026-10-23", "decided 2026-10-24"], "decided 2026-10-25",
      "没有待裁定的申诉",
      "成立"),
    LimitCase(
      "驳回以后再裁定", after: closedLate + ["appealed 2026-10-23", "decided 2026-10-24 dismissed"],
      "decided 2026-10-25",
      "没有待裁定的申诉", "不成立"),
    LimitCase(
      "申诉了又重启、再销号，不再待裁定",
      after: closedLate + ["appealed 2026-10-23", "reopened 2026-10-24", "closed 2026-10-26"],
      "decided 2026-10-27",
      "没有待裁定的申诉", "没有申诉"),
  ]

  @Test("申诉：只对逾期销号的、不超次数；裁定要先有申诉", arguments: appeals)
  func appealed(_ test: LimitCase) throws { try check(test) }

  private static let others = [
    LimitCase("改派到别的单位", "reassigned 2026-10-14 U-102"),
    LimitCase("改派给同一单位，什么都没变", "reassigned 2026-10-14 U-101", "改派没有改变什么"),
    LimitCase(
      "改派给同一单位，退回延期以前的时限", after: ["extended 2026-10-13 2026-10-24"], "reassigned 2026-10-14 U-101",
      "牵头单位不变，不能另定时限"),
    LimitCase(
      "改派给同一单位，挂账以后的时限没带上", after: ["suspended 2026-10-13 2026-10-16"], "reassigned 2026-10-14 U-101",
      "牵头单位不变，不能另定时限"),
    LimitCase("恢复写了时限", after: ["suspended 2026-10-13 2026-10-16"], "resumed 2026-10-14 2026-10-21"),
    LimitCase("没有时限的，恢复也没有", due: nil, after: ["suspended 2026-10-13 2026-10-16"], "resumed 2026-10-14"),
    LimitCase("并入别的", "merged 2026-10-14 F202610-0001"),
    LimitCase("并入自己", "merged 2026-10-14 F202610-0317", "不能并入自己"),
    LimitCase("催办几次都行", after: ["urged 2026-10-13", "urged 2026-10-13"], "urged 2026-10-14"),
  ]

  @Test("改派要有改变，合并不能并入自己", arguments: others)
  func other(_ test: LimitCase) throws { try check(test) }

  @Test("有时限的，恢复要写明时限")
  func resumedWithoutDeadline() throws {
    let finding = try FindingScript(
      due: "2026-10-20", ["reported 2026-10-12", "assigned 2026-10-12", "suspended 2026-10-13 2026-10-16"]
    ).finding()
    let problem = finding.refusal(of: .resumed(nil), on: try moment("2026-10-14"), under: FindingLimits())
    #expect(problem?.what == "恢复没有写明时限")
    #expect(problem?.site == .record("F202610-0317"))
  }

  @Test("同一单位只能换配合单位，不能另定时限")
  func sameLead() throws {
    let finding = try FindingScript(due: "2026-10-20", ["reported 2026-10-12", "assigned 2026-10-12"])
      .finding()
    var assignment = try #require(finding.assignment)
    let on = try moment("2026-10-14")
    func problem() -> Problem? {
      finding.refusal(of: .reassigned(.init(assignment, cause: .adjusted)), on: on, under: FindingLimits())
    }
    #expect(problem()?.what == "改派没有改变什么")
    assignment.supports = ["U-102"]
    #expect(problem() == nil)
    for due in ["2026-10-19", "2026-10-21", nil] {
      assignment.deadline = try deadline(due)
      #expect(problem()?.what == "牵头单位不变，不能另定时限")
    }
    assignment = .init(lead: "U-101", deadline: try deadline("2026-10-21"))
    #expect(problem()?.what == "牵头单位不变，不能另定时限")
    assignment.lead = "U-102"
    #expect(problem() == nil)
  }

  @Test("先说状态，再说先后，再说限额")
  func order() throws {
    let finding = try FindingScript(["reported 2026-10-12"]).finding()
    let new = FindingEvent.extended(try #require(try deadline("2026-10-01")))
    let early = try moment("2026-10-01")
    #expect(finding.refusal(of: new, on: early, under: FindingLimits())?.what == "现在不能延期")
    let assigned = try FindingScript(["reported 2026-10-12", "assigned 2026-10-12"]).finding()
    #expect(assigned.refusal(of: new, on: early, under: FindingLimits())?.what == "日期早于上一笔")
  }
}
