import Testing

@testable import Creation

@Suite("系数")
struct EventTraitsTests {
  /// Findings under multipliers, and what each takes of a mark.
  struct FactorCase: Sendable, CustomTestStringConvertible {
    var name: String
    var each: String
    var times: [Multiplier]
    var highest = false
    var findings: [FindingScript]
    var marks: [String]

    init(
      _ name: String, each: String = "-1", _ times: [Multiplier], highest: Bool = false,
      _ findings: [FindingScript], _ marks: [String]
    ) {
      (self.name, self.each, self.times, self.highest) = (name, each, times, highest)
      (self.findings, self.marks) = (findings, marks)
    }

    var testDescription: String { name }
  }

  private static func found(
    _ serial: Int32, _ report: FindingEvent.Report, due: String? = nil, _ steps: String...
  ) -> FindingScript {
    FindingScript(
      serial: serial, lead: "U-1", due: due, report: report,
      ["reported 2026-10-12", "assigned 2026-10-12"] + steps)
  }

  private static func source(_ serial: Int32, _ source: Source) -> FindingScript {
    found(serial, .init(source: source))
  }

  private static func at(_ serial: Int32, _ place: PlaceID?, _ category: CategoryID?) -> FindingScript {
    found(serial, .init(place: place, category: category))
  }

  private static func late(_ serial: Int32, _ due: String?, _ steps: String...) -> FindingScript {
    FindingScript(
      serial: serial, lead: "U-1", due: due, ["reported 2026-10-12", "assigned 2026-10-12"] + steps)
  }

  private static let fixed = FindingScript(
    serial: 9, lead: "U-1", ["reported 2026-10-12", "assigned 2026-10-12", "fixed 2026-10-12"])

  private static let traits: [FactorCase] = [
    FactorCase(
      "来源：市级点名 −2，区级 −1，街道 −1", [.trait(.source, ["市级": 2])],
      [source(1, "市级"), source(2, "区级"), source(3, "街道")], ["-2", "-1", "-1"]),
    FactorCase(
      "级别：市文明办 0.3，区 0.2，局 0.1；没写的一倍", each: "-0.1", [.trait(.level, ["市级": 3, "区级": 2])],
      [
        found(1, .init(level: "市级")), found(2, .init(level: "区级")), found(3, .init(level: "局级")),
        found(4, .init()),
      ], ["-0.3", "-0.2", "-0.1", "-0.1"]),
    FactorCase(
      "渠道：领导交办加倍（金华）", [.trait(.channel, ["领导交办": 2])],
      [found(1, .init(channel: "领导交办")), found(2, .init(channel: "微信"))], ["-2", "-1"]),
    FactorCase(
      "严重程度：较重 2 倍，严重 5 倍；没有类别、类别不在册的都是一般", each: "-0.3",
      [.trait(.severity, ["major": 2, "critical": 5])],
      [
        at(1, "P-1", "C-1"), at(2, "P-1", "C-2"), at(3, "P-1", "C-3"), at(4, "P-1", nil), at(5, "P-1", "C-9"),
      ],
      ["-0.3", "-0.6", "-1.5", "-0.3", "-0.3"]),
    FactorCase(
      "一般问题也可以有系数", each: "-2", [.trait(.severity, ["general": exact("0.5")])],
      [at(1, "P-1", "C-2"), at(2, "P-1", nil)], ["-2", "-1"]),
    FactorCase(
      "点位类别：农贸市场 1.5 倍；不在册的点位一倍", [.trait(.placeKind, ["农贸市场": exact("1.5")])],
      [at(1, "P-1", nil), at(2, "P-2", nil), at(3, "P-9", nil), at(4, nil, nil)], ["-1.5", "-1", "-1", "-1"]),
    FactorCase(
      "问题类别按编号", [.trait(.category, ["C-2": 0])], [at(1, nil, "C-1"), at(2, nil, "C-2")], ["-1", "0"]),
  ]

  private static let quantities: [FactorCase] = [
    FactorCase(
      "逾期一天扣一次：至月底 11 天，迟 3 天，按期、无时限、未到期的零", each: "-0.1", [.quantity(.overdueDays, [])],
      [
        late(1, "2026-10-20"), late(2, "2026-10-20", "closed 2026-10-23"),
        late(3, "2026-10-20", "replied 2026-10-20"), late(4, nil), late(5, "2026-11-20"),
      ], ["-1.1", "-0.3", "0", "0", "0"]),
    FactorCase(
      "申诉成立的逾期天数为零；待裁定、不成立的照算", each: "-0.1", [.quantity(.overdueDays, [])],
      [
        late(1, "2026-10-20", "closed 2026-10-23", "appealed 2026-10-24"),
        late(2, "2026-10-20", "closed 2026-10-23", "appealed 2026-10-24", "decided 2026-10-25"),
        late(3, "2026-10-20", "closed 2026-10-23", "appealed 2026-10-24", "decided 2026-10-25 dismissed"),
      ], ["-0.3", "0", "-0.3"]),
    FactorCase(
      "逾期分档：满 1 天 1 倍，满 5 天 2 倍，满 10 天 4 倍，不到 1 天（没有档次）一倍",
      [
        .quantity(
          .overdueDays, [.init(least: 10, factor: 4), .init(least: 1, factor: 1), .init(least: 5, factor: 2)])
      ],
      [
        late(1, "2026-10-20"), late(2, "2026-10-20", "closed 2026-10-24"),
        late(3, "2026-10-20", "closed 2026-10-25"), late(4, "2026-10-21", "closed 2026-10-31"), late(5, nil),
      ], ["-4", "-1", "-2", "-4", "-1"]),
    FactorCase(
      "同一点位同一类别反复指出按次数扣：第 2 次 2 倍，第 3 次 3 倍；没有点位或类别的不算反复", [.quantity(.repetition, [])],
      [
        at(1, "P-1", "C-1"), at(2, "P-1", "C-2"), at(3, "P-1", "C-1"), at(4, "P-2", "C-1"),
        at(5, "P-1", "C-1"), at(6, nil, "C-1"), at(7, nil, "C-1"), at(8, "P-1", nil), at(9, "P-1", nil),
      ], ["-1", "-1", "-2", "-1", "-3", "-1", "-1", "-1", "-1"]),
    FactorCase(
      "返工三次以上每件 −0.5，其余 −0.2（金华）", each: "-0.2",
      [.quantity(.returns, [.init(least: 3, factor: exact("2.5"))])],
      [
        late(
          1, nil, "replied 2026-10-13", "returned 2026-10-14", "replied 2026-10-15", "returned 2026-10-16"),
        late(
          2, nil, "replied 2026-10-13", "returned 2026-10-14", "replied 2026-10-15", "returned 2026-10-16",
          "replied 2026-10-17", "returned 2026-10-18"), late(3, nil),
      ], ["-0.2", "-0.5", "-0.2"]),
    FactorCase(
      "催办几次扣几倍，没有催办的零", [.quantity(.urges, [])],
      [late(1, nil, "urged 2026-10-13", "urged 2026-10-14"), late(2, nil)], ["-2", "0"]),
  ]

  private static let markings: [FactorCase] = [
    FactorCase("当场解决减半", [.mark(.fixedOnSpot, exact("1/2"))], [source(1, "12345"), fixed], ["-1", "-0.5"]),
    FactorCase(
      "媒体曝光加倍", [.mark(.exposed, 2)], [late(1, nil, "exposed 2026-10-14"), late(2, nil)], ["-2", "-1"]),
    FactorCase(
      "反弹三倍", [.mark(.rebound, 3)],
      [found(1, .init(rebounds: FindingID(month: Month.october.previous, serial: 1))), late(2, nil)],
      ["-3", "-1"]),
    FactorCase(
      "被催办过的 1.5 倍", [.mark(.urged, exact("1.5"))], [late(1, nil, "urged 2026-10-14"), late(2, nil)],
      ["-1.5", "-1"]),
  ]

  private static let doubled: [Multiplier] = [
    .trait(.source, ["市级": 2]), .trait(.severity, ["major": exact("1.5")]), .quantity(.overdueDays, []),
    .quantity(.repetition, []),
  ]

  private static let twice = [
    found(1, .init(place: "P-1", category: "C-2", source: "市级"), due: "2026-10-20", "closed 2026-10-20"),
    found(2, .init(place: "P-1", category: "C-2", source: "市级"), due: "2026-10-20", "closed 2026-10-23"),
  ]

  private static let combined: [FactorCase] = [
    FactorCase("连乘：−1 × 2 × 1.5 × 0 天 = 0；−1 × 2 × 1.5 × 3 天 × 第 2 次 = −18", doubled, twice, ["0", "-18"]),
    FactorCase("只取最高：2、1.5、0、1 取 2；2、1.5、3、2 取 3", doubled, highest: true, twice, ["-2", "-3"]),
    FactorCase(
      "只取最高时也可以都不到一倍：½ 与 1/3 取 ½", [.mark(.fixedOnSpot, exact("1/2")), .mark(.fixedOnSpot, exact("1/3"))],
      highest: true,
      [fixed], ["-0.5"]),
    FactorCase("没有系数", [], highest: true, [fixed], ["-1"]),
  ]

  private func check(_ test: FactorCase) throws {
    let month = ScoringCase(
      findings: test.findings, severities: ["C-1": .general, "C-2": .major, "C-3": .critical],
      places: ["P-1": .init(kind: "农贸市场"), "P-2": .init(kind: "广场")])
    let rule = EventMarksTests.rule(test.each, test.times, highest: test.highest)
    let lines = try #require(try month.sheet([.events(rule, base: 90)])["U-1"]?.components.first?.lines)
    #expect(lines.dropFirst().map { marks($0.marks) } == test.marks)
  }

  @Test("按特征", arguments: traits)
  func byTrait(_ test: FactorCase) throws { try check(test) }

  @Test("按数量", arguments: quantities)
  func byQuantity(_ test: FactorCase) throws { try check(test) }

  @Test("按情形", arguments: markings)
  func byMark(_ test: FactorCase) throws { try check(test) }

  @Test("几个系数", arguments: combined)
  func several(_ test: FactorCase) throws { try check(test) }

  @Test("明细写出怎么算的：−1 × 市级 2 × 较重 1.5 × …")
  func words() throws {
    let month = ScoringCase(findings: EventTraitsTests.twice, severities: ["C-2": .major])
    let rule = EventMarksTests.rule("-1", EventTraitsTests.doubled)
    let lines = try #require(try month.sheet([.events(rule, base: 90)])["U-1"]?.components.first?.lines)
    #expect(lines.last?.basis == "每次 -1 × 市级系数 2 × \(Severity.major.title)系数 1.5 × 逾期天数 3 × 同点位同类别第几次 2")
    #expect(lines.last?.records == [ScoreLine.Record("F202610-0002", as: "交办")])
  }
}
