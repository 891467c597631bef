import Testing

@testable import Creation

@Suite("逐件加减分")
struct EventRuleMarksTests {
  /// Findings of October, told by place, category and source.
  private static func found(
    _ serial: Int32, _ place: PlaceID?, _ category: CategoryID?, source: Source = "周巡查", due: String? = nil,
    on: String = "2026-10-12", _ steps: String...
  ) -> FindingScript {
    FindingScript(
      serial: serial, due: due, report: .init(place: place, category: category, source: source),
      ["reported \(on)", "assigned \(on)"] + steps)
  }

  private func lines(
    _ rule: String, _ findings: [FindingScript], severities: [CategoryID: Severity] = [:],
    base: Points = 0, asOf: String = "2026-10-31"
  ) throws -> ComponentScore {
    let component = try component(
      #"{"id":"a","title":"项目","kind":"events","base":\#(base),"events":[\#(rule)]}"#)
    let scoring = try MonthScoring([component], findings: findings, severities: severities, asOf: asOf)
    let score = try #require(scoring.marks(of: component))
    #expect(score.lines.reduce(Points(0)) { $0 + $1.marks } == score.marks)
    return score
  }

  @Test("没有事件就是基础分")
  func none() throws {
    let score = try lines(#"{"title":"点名","of":"assigned","each":-1}"#, [], base: 10)
    #expect(score.lines == [ScoreLine("基础分", 10)])
  }

  @Test(
    "哪些问题算事件",
    arguments: [
      ("assigned", [1, 2, 3, 4, 5, 6, 7, 10, 11]), ("closed", [1, 2, 5, 7]), ("closed_late", [2, 7]),
      ("overdue_open", [3, 6]), ("sent_back", [5, 6]),
    ])
  func events(_ events: String, _ serials: [Int32]) throws {
    let findings = [
      EventRuleMarksTests.found(1, "P-1", "C-1", due: "2026-10-20", "closed 2026-10-20"),
      EventRuleMarksTests.found(
        2, "P-1", "C-1", due: "2026-10-20", "replied 2026-10-21", "verified 2026-10-22"),
      EventRuleMarksTests.found(3, "P-1", "C-1", due: "2026-10-20"),
      EventRuleMarksTests.found(4, "P-1", "C-1", due: "2026-10-20", "replied 2026-10-19"),
      EventRuleMarksTests.found(
        5, "P-1", "C-1", due: "2026-10-20", "replied 2026-10-14", "returned 2026-10-15", "closed 2026-10-16"),
      EventRuleMarksTests.found(
        6, "P-1", "C-1", due: "2026-10-20", "replied 2026-10-14", "returned 2026-10-25"),
      EventRuleMarksTests.found(7, "P-1", "C-1", due: "2026-10-20T10:00", "closed 2026-10-20T10:01"),
      FindingScript(serial: 8, ["reported 2026-10-12"]),
      FindingScript(
        serial: 9, lead: "U-999", due: "2026-10-13", ["reported 2026-10-12", "assigned 2026-10-12"]),
      // Reopened: what nobody sent back since does not count as sent back.
      EventRuleMarksTests.found(
        10, "P-1", "C-1", due: "2026-11-10", "closed 2026-10-13", "reopened 2026-10-14"),
      EventRuleMarksTests.found(
        11, "P-1", "C-1", due: "2026-11-10", "replied 2026-10-13", "returned 2026-10-14", "closed 2026-10-15",
        "reopened 2026-10-16"),
    ]
    let score = try lines(#"{"title":"件","of":"\#(events)","each":-1}"#, findings)
    #expect(score.lines.dropFirst().flatMap(\.findings).map(\.serial) == serials)
    #expect(score.lines.dropFirst().allSatisfy { $0.marks == -1 })
    #expect(score.marks == Points(-serials.count))
  }

  @Test("上月交办、本月销号的：算本月销号，不算本月交办")
  func carriedOver() throws {
    let old = try FindingScript(["reported 2026-09-12", "assigned 2026-09-12"]).finding()
    var book = MonthBook(.october, opening: [old])
    try book.post(.closed, to: old.id, on: try moment("2026-10-05"))
    let scoring = MonthScoring(
      book,
      rulebook: Rulebook(
        id: "r", name: "r", from: .october,
        schemes: [
          Scheme(
            groups: ["*"], full: 100,
            components: [
              Component(
                id: "a", title: "a",
                rule: .events(base: 0, floor: nil, rules: [EventRule(title: "件", of: .closed, each: 1)]))
            ])
        ]), severities: [:], asOf: try moment("2026-10-31"))
    let text = #"{"id":"a","title":"a","kind":"events","events":[{"title":"件","of":"EVENTS","each":1}]}"#
    let marks = try ["closed", "assigned", "closed_late"].map { events in
      scoring.marks(of: try component(text.replacing("EVENTS", with: events)))?.marks
    }
    #expect(marks == [1, 0, 0])
  }

  @Test("来源系数：市级点名 −2，区级 −1，街道 −1；当场解决减半（XX街道量化评比）")
  func source() throws {
    let score = try lines(
      #"{"title":"点名","of":"assigned","each":-1,"times":[{"by":"source","values":{"市级":2,"立行立改":0.5}}]}"#,
      [
        EventRuleMarksTests.found(1, "P-1", "C-1", source: "市级"),
        EventRuleMarksTests.found(2, "P-2", "C-1", source: "区级"),
        EventRuleMarksTests.found(3, "P-3", "C-1", source: "街道"),
        EventRuleMarksTests.found(4, "P-4", "C-1", source: "立行立改"),
      ], base: 100)
    #expect(score.lines.map { marks($0.marks) } == ["100", "-2", "-1", "-1", "-0.5"])
    #expect(score.lines[1].title == "点名 F202610-0001")
    #expect(marks(score.marks) == "95.5")
  }

  @Test("级别、渠道系数：市文明办 0.3、区 0.2、局 0.1（城管督查扣分细则），领导交办加倍（金华）；没有写的一倍")
  func levelAndChannel() throws {
    func found(_ serial: Int32, _ level: String?, _ channel: String?) -> FindingScript {
      FindingScript(
        serial: serial, report: .init(place: "P-1", level: level, channel: channel),
        ["reported 2026-10-12", "assigned 2026-10-12"])
    }
    let score = try lines(
      #"""
      {"title":"督查","of":"assigned","each":-0.1,"times":[{"by":"level","values":{"市级":3,"区级":2}},
      {"by":"channel","values":{"领导交办":2}}]}
      """#,
      [
        found(1, "市级", nil), found(2, "区级", "微信"), found(3, "局级", nil), found(4, nil, nil),
        found(5, "市级", "领导交办"),
      ], base: 100)
    #expect(score.lines.map { marks($0.marks) } == ["100", "-0.3", "-0.2", "-0.1", "-0.1", "-0.6"])
    #expect(marks(score.marks) == "98.7")
  }

  @Test("严重程度系数：没有写的、没有类别的都是一倍")
  func severity() throws {
    let score = try lines(
      #"{"title":"件","of":"assigned","each":-0.3,"times":[{"by":"severity","values":{"major":2,"critical":5}}]}"#,
      [
        EventRuleMarksTests.found(1, "P-1", "C-1"), EventRuleMarksTests.found(2, "P-1", "C-2"),
        EventRuleMarksTests.found(3, "P-1", "C-3"), EventRuleMarksTests.found(4, "P-1", nil),
        EventRuleMarksTests.found(5, "P-1", "C-9"),
      ], severities: ["C-1": .general, "C-2": .major, "C-3": .critical])
    #expect(score.lines.map { marks($0.marks) } == ["0", "-0.3", "-0.6", "-1.5", "-0.3", "-0.3"])
    // A rulebook may also say what an ordinary one counts; without a category it is ordinary.
    let general = try lines(
      #"{"title":"件","of":"assigned","each":-2,"times":[{"by":"severity","values":{"general":0.5}}]}"#,
      [EventRuleMarksTests.found(1, "P-1", "C-2"), EventRuleMarksTests.found(4, "P-1", nil)],
      severities: ["C-2": .major])
    #expect(general.lines.map(\.marks) == [0, -2, -1])
  }

  @Test("逾期一天扣一次，扣的是总的逾期天数")
  func overdueDays() throws {
    let score = try lines(
      #"{"title":"逾期","of":"assigned","each":-0.1,"times":[{"by":"overdue_days"}]}"#,
      [
        EventRuleMarksTests.found(1, "P-1", "C-1", due: "2026-10-20"),
        EventRuleMarksTests.found(2, "P-1", "C-1", due: "2026-10-20", "closed 2026-10-23"),
        EventRuleMarksTests.found(3, "P-1", "C-1", due: "2026-10-20", "replied 2026-10-20"),
        EventRuleMarksTests.found(4, "P-1", "C-1"),
        EventRuleMarksTests.found(5, "P-1", "C-1", due: "2026-11-20"),
      ])
    #expect(score.lines.dropFirst().map { marks($0.marks) } == ["-1.1", "-0.3", "0", "0", "0"])
  }

  @Test("申诉成立的不算逾期销号，也不按逾期天数扣；待裁定、不成立的照算")
  func appeals() throws {
    let late = "closed 2026-10-23"
    let findings = [
      EventRuleMarksTests.found(1, "P-1", "C-1", due: "2026-10-20", late),
      EventRuleMarksTests.found(2, "P-1", "C-1", due: "2026-10-20", late, "appealed 2026-10-24"),
      EventRuleMarksTests.found(
        3, "P-1", "C-1", due: "2026-10-20", late, "appealed 2026-10-24", "decided 2026-10-25"),
      EventRuleMarksTests.found(
        4, "P-1", "C-1", due: "2026-10-20", late, "appealed 2026-10-24", "decided 2026-10-25 dismissed"),
    ]
    let closed = try lines(#"{"title":"逾期","of":"closed_late","each":-1}"#, findings)
    #expect(closed.lines.dropFirst().flatMap(\.findings).map(\.serial) == [1, 2, 4])
    let days = try lines(
      #"{"title":"逾期","of":"closed","each":-0.1,"times":[{"by":"overdue_days"}]}"#, findings)
    #expect(days.lines.dropFirst().map { marks($0.marks) } == ["-0.3", "-0.3", "0", "-0.3"])
  }

  @Test("同一问题反复指出按次数扣：同一点位、同一类别第二次算两倍，第三次三倍")
  func repetition() throws {
    let score = try lines(
      #"{"title":"反复","of":"assigned","each":-1,"times":[{"by":"repetition"}]}"#,
      [
        EventRuleMarksTests.found(1, "P-1", "C-1"), EventRuleMarksTests.found(2, "P-1", "C-2"),
        EventRuleMarksTests.found(3, "P-1", "C-1"), EventRuleMarksTests.found(4, "P-2", "C-1"),
        EventRuleMarksTests.found(5, "P-1", "C-1"), EventRuleMarksTests.found(6, nil, "C-1"),
        EventRuleMarksTests.found(7, nil, "C-1"), EventRuleMarksTests.found(8, "P-1", nil),
        EventRuleMarksTests.found(9, "P-1", nil),
      ])
    #expect(score.lines.dropFirst().map(\.marks) == [-1, -1, -2, -1, -3, -1, -1, -1, -1])
  }

  @Test("几个系数连乘：−1 × 2 × 1.5 × 3 天 × 第 2 次 = −18")
  func product() throws {
    let score = try lines(
      #"""
      {"title":"件","of":"assigned","each":-1,"times":[{"by":"source","values":{"市级":2}},
       {"by":"severity","values":{"major":1.5}},{"by":"overdue_days"},{"by":"repetition"}]}
      """#,
      [
        EventRuleMarksTests.found(1, "P-1", "C-1", source: "市级", due: "2026-10-20", "closed 2026-10-20"),
        EventRuleMarksTests.found(2, "P-1", "C-1", source: "市级", due: "2026-10-20", "closed 2026-10-23"),
      ], severities: ["C-1": .major])
    #expect(score.lines.map(\.marks) == [0, 0, -18])
  }

  @Test("类别封顶先于总封顶，封顶也是明细里的一行")
  func caps() throws {
    let findings = (1...9).map { serial in
      EventRuleMarksTests.found(Int32(serial), "P-1", serial <= 5 ? "C-1" : serial <= 7 ? "C-2" : nil)
    }
    // 5 + 2 + 2 findings at −1; C-1 stops at −3; in all −7, stopped at −6.
    let score = try lines(
      #"{"title":"件","of":"assigned","each":-1,"cap":6,"category_cap":3}"#, findings, base: 10)
    #expect(score.marks == 4)
    #expect(score.lines.dropFirst(10).map(\.title) == ["件：C-1 封顶", "件：封顶"])
    #expect(score.lines.dropFirst(10).map(\.marks) == [2, 1])
    // Each alone.
    let category = #"{"title":"件","of":"assigned","each":-1,"category_cap":1}"#
    #expect(try lines(category, findings, base: 10).marks == 7)
    let whole = #"{"title":"件","of":"assigned","each":-1,"cap":2.5}"#
    #expect(marks(try lines(whole, findings, base: 10).marks) == "7.5")
    // A cap that is just reached says nothing.
    let reached = #"{"title":"件","of":"assigned","each":-1,"cap":9,"category_cap":5}"#
    #expect(try lines(reached, findings, base: 10).lines.count == 10)
  }

  @Test("加分也封顶")
  func bonus() throws {
    let findings = (1...4).map { EventRuleMarksTests.found(Int32($0), "P-1", "C-1") }
    let score = try lines(#"{"title":"表扬","of":"assigned","each":3,"cap":5}"#, findings)
    #expect(score.marks == 5)
    #expect(score.lines.last == ScoreLine("表扬：封顶", -7))
    #expect(try lines(#"{"title":"表扬","of":"assigned","each":3,"cap":0}"#, findings).marks == 0)
  }
}
