import Testing

@testable import Creation

@Suite("问题")
struct FindingTests {
  /// What may follow in each state, in the words of the message.
  struct NextCase: Sendable, CustomTestStringConvertible {
    var steps: [String]
    var kind: FindingEvent.Kind
    var state, next: String

    init(_ steps: [String], _ kind: FindingEvent.Kind, _ state: String, _ next: String) {
      self.steps = steps
      self.kind = kind
      self.state = state
      self.next = next
    }

    var testDescription: String { "\(state)：\(kind.title)" }
  }

  @Test(
    "不能记的账说明现在能记什么",
    arguments: [
      NextCase([], .replied, "登记", "立案、不予受理、交办、作废、合并、曝光、更正、备注"),
      NextCase(
        ["assigned"], .verified, "已交办", "改派、立行立改、回复、销号、延期、挂账、无法整改、作废、合并、曝光、催办、更正、备注"),
      NextCase(["assigned", "replied"], .replied, "已回复", "改派、复核通过、复核退回、销号、作废、合并、曝光、更正、备注"),
      NextCase(
        ["assigned", "replied", "returned"], .returned, "已退回",
        "改派、回复、销号、延期、挂账、无法整改、作废、合并、曝光、催办、更正、备注"),
      NextCase(["assigned", "closed"], .closed, "已销号", "重启、回访、申诉、申诉裁定、曝光、更正、备注"),
      NextCase(["assigned", "replied", "verified"], .assigned, "已销号", "重启、回访、申诉、申诉裁定、曝光、更正、备注"),
      NextCase(["voided"], .voided, "已作废", "重启、曝光、备注"),
    ])
  func notAllowed(_ test: NextCase) throws {
    let finding = try FindingScript((["reported"] + test.steps).map { "\($0) 2026-10-13" }).finding()
    let problem = try #require(finding.refusal(of: test.kind, on: try moment("2026-10-14")))
    #expect(
      problem
        == Problem(
          "现在不能\(test.kind.title)", at: .record("F202610-0317"), value: test.state,
          why: "这个状态之后可以：" + test.next,
          advice: "请用 creation finding show F202610-0317 查看经过"))
  }

  @Test("挂账中的不能直接回复，先恢复就可以")
  func resumedFirst() throws {
    var finding = try FindingScript(
      due: "2026-10-20", ["reported 2026-10-12", "assigned 2026-10-12", "suspended 2026-10-13 2026-11-20"]
    ).finding()
    let on = try moment("2026-10-15")
    for kind in [FindingEvent.Kind.replied, .cannotFix] {
      #expect(finding.refusal(of: kind, on: on)?.value == "挂账")
    }
    finding.apply(.resumed(try deadline("2026-10-22")), on: on)
    #expect(finding.refusal(of: .replied, on: on) == nil)
    #expect(finding.refusal(of: .cannotFix, on: on) == nil)
    #expect((finding.state, finding.suspension, finding.suspended) == (.assigned, nil, nil))
    #expect(finding.deadline?.due == Moment("2026-10-22"))
  }

  @Test("同一单位换配合：只换配合、收回回复，时限、延期次数、交办时间都不动")
  func otherSupports() throws {
    let finding = try FindingScript(
      lead: "U-1", supports: ["U-2"], due: "2026-10-20",
      [
        "reported 2026-10-12", "assigned 2026-10-13", "extended 2026-10-14 2026-10-24", "replied 2026-10-15",
      ]
    ).finding()
    let new = FindingEvent.Assignment(lead: "U-1", supports: ["U-3"], deadline: finding.deadline)
    let event = FindingEvent.reassigned(.init(new, cause: .adjusted))
    let on = try moment("2026-10-16")
    #expect(finding.refusal(of: event, on: on, under: FindingLimits()) == nil)
    var expected = finding
    expected.state = .assigned
    expected.assignment?.supports = ["U-3"]
    expected.replied = nil
    expected.last = on
    var after = finding
    after.apply(event, on: on)
    #expect(after == expected)
    #expect(after.assignment?.deadline?.due == Moment("2026-10-20"))
    #expect(after.deadline?.due == Moment("2026-10-24"))
    #expect((after.counts.extensions, after.counts.transfers) == (1, 0))
    #expect(after.assigned == Moment("2026-10-13"))
  }

  @Test("退回的次数：只数退回的回复，重启以后重新数")
  func returns() throws {
    let start = ["reported 2026-10-12", "assigned 2026-10-12"]
    let twice = ["replied 2026-10-13", "returned 2026-10-14", "replied 2026-10-15", "returned 2026-10-16"]
    let cases: [(steps: [String], returns: Int16, round: Int32)] = [
      ([], 0, 1), (["cannot-fix 2026-10-13", "returned 2026-10-14"], 0, 1), (twice, 2, 3),
      (twice + ["reassigned 2026-10-17 U-102"], 2, 3),
      (twice + ["closed 2026-10-17", "reopened 2026-10-18"], 0, 4),
      (["closed 2026-10-17", "reopened 2026-10-18"], 0, 2),
      (["closed 2026-10-13", "reopened 2026-10-14", "replied 2026-10-15", "returned 2026-10-16"], 1, 3),
    ]
    for test in cases {
      let finding = try FindingScript(start + test.steps).finding()
      #expect((finding.counts.returns, finding.round) == (test.returns, test.round), "\(test.steps)")
    }
  }

  @Test("早于上一笔的不收")
  func beforeLast() throws {
    let finding = try FindingScript(["reported 2026-10-12", "assigned 2026-10-13T14:00"]).finding()
    #expect(
      finding.refusal(of: .replied, on: try moment("2026-10-13T13:59:59"))
        == Problem(
          "日期早于上一笔", at: .record("F202610-0317"), value: "2026-10-13 13:59",
          why: "上一笔记在 2026-10-13 14:00，后一笔不能早于它", advice: "请改用 2026-10-13 或以后的 --on"))
    #expect(finding.refusal(of: .replied, on: try moment("2026-10-12"))?.value == "2026-10-12")
  }

  @Test(
    "同一天没有时刻的、同一时刻的都收",
    arguments: [
      ("2026-10-13", "2026-10-13"), ("2026-10-13", "2026-10-13T00:00"), ("2026-10-13T14:00", "2026-10-13"),
      ("2026-10-13T14:00", "2026-10-13T14:00"), ("2026-10-13T14:00", "2026-10-14T08:00"),
    ])
  func sameDay(_ last: String, _ on: String) throws {
    let finding = try FindingScript(["reported 2026-10-01", "assigned \(last)"]).finding()
    #expect(finding.refusal(of: .replied, on: try moment(on)) == nil)
  }

  @Test("状态不许可的，先说状态")
  func stateFirst() throws {
    let finding = try FindingScript(["reported 2026-10-13"]).finding()
    #expect(finding.refusal(of: .closed, on: try moment("2026-10-01"))?.what == "现在不能销号")
  }

  @Test("一笔一笔记下来，每一步都说得清")
  func life() throws {
    let script = FindingScript(
      lead: "U-207", supports: ["U-310", "U-311"], due: "2026-10-16",
      report: FindingEvent.Report(place: "P-017", category: "C-03", source: "随手拍", external: "SSP-9"),
      [
        "reported 2026-10-12T09:30", "assigned 2026-10-13", "replied 2026-10-15", "returned 2026-10-16",
        "replied 2026-10-19", "verified 2026-10-21T16:00",
      ])
    let id = script.id
    let all = try script.postings()
    let (first, postings) = (try #require(all.first), all.dropFirst())
    var finding = Finding(id: id, report: script.report, on: first.on, text: "早市占道")
    #expect(finding.state == .reported)
    #expect(finding.lead == nil && finding.debtor == nil && finding.round == 1)
    // Reply, closing, round, state and debtor after each posting.
    let expected: [(String?, String?, Int32, FindingState, UnitID?)] = [
      (nil, nil, 1, .assigned, "U-207"), ("2026-10-15", nil, 1, .replied, "U-207"),
      (nil, nil, 2, .returned, "U-207"), ("2026-10-19", nil, 2, .replied, "U-207"),
      ("2026-10-19", "2026-10-21T16:00:00", 2, .closed, nil),
    ]
    #expect(postings.count == expected.count)
    for (posting, (replied, closed, round, state, debtor)) in zip(postings, expected) {
      #expect(finding.refusal(of: posting.event.kind, on: posting.on) == nil)
      finding.apply(posting.event, on: posting.on)
      #expect(finding.replied?.description == replied)
      #expect(finding.closed?.description == closed)
      #expect((finding.round, finding.state, finding.debtor) == (round, state, debtor))
      #expect(finding.last == posting.on)
    }
    #expect(finding.report == script.report)
    #expect(finding.reported.description == "2026-10-12T09:30:00")
    #expect(finding.assigned?.description == "2026-10-13")
    #expect(finding.assignment?.supports == ["U-310", "U-311"])
    #expect(finding.deadline?.due.description == "2026-10-16")
    #expect((finding.id, finding.text, finding.lead) == (id, "早市占道", "U-207"))
  }
}
