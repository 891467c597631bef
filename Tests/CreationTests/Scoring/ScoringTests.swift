import Testing

@testable import Creation

@Suite("计分")
struct ScoringTests {
  private static let units: [Unit] = [
    Unit(id: "U-1", name: "城东区", kind: .district, group: "各区"),
    Unit(id: "U-2", name: "城西区", kind: .district, group: "各区"),
    Unit(id: "U-3", name: "市容局", kind: .department, group: "市直部门"),
    Unit(id: "U-4", name: "宣传组", kind: .functionalGroup),
    Unit(id: "U-5", name: "环卫公司", kind: .contractor),
    Unit(id: "U-6", name: "巡查组", kind: .functionalGroup, group: "职能组"),
  ]

  private static let rate = Component(.rate(.measure(.rate(.rectification)), marks: 100))

  private func sheet(
    _ units: [Unit], groups: [String] = ["*"], decimals: Int = 2, _ findings: [FindingScript]
  ) throws -> ScoreSheet {
    let month = ScoringCase(units: units, findings: findings, decimals: decimals)
    let schemes = groups.map { Scheme(groups: [$0], full: 100, components: [ScoringTests.rate]) }
    return try month.scoring(month.rulebook(schemes)).sheet(previous: nil)
  }

  /// So many findings for a unit, the first of them closed.
  private func findings(
    _ lead: UnitID, from serial: Int32, closed: Int, of all: Int, on: String = "2026-10-12"
  ) -> [FindingScript] {
    (0..<all).map { index in
      FindingScript(
        serial: serial + Int32(index), lead: lead,
        ["reported \(on)", "assigned \(on)"] + (index < closed ? ["closed 2026-10-30"] : []))
    }
  }

  private func rows(_ sheet: ScoreSheet) -> [String] {
    sheet.units.map { unit in
      let rank = unit.rank.map(String.init) ?? "—"
      return "\(unit.group) \(rank) \(unit.name) \(unit.remark ?? marks(unit.score))"
    }
  }

  @Test("各组分开排，没有交办的、职能组列在后面并说明")
  func groups() throws {
    let all =
      findings("U-1", from: 1, closed: 1, of: 4) + findings("U-3", from: 11, closed: 3, of: 4)
      + findings("U-4", from: 21, closed: 1, of: 1) + findings("U-5", from: 31, closed: 1, of: 2)
      + findings("U-6", from: 41, closed: 2, of: 2)
    let sheet = try sheet(ScoringTests.units, groups: ["市直部门", "各区", "*"], all)
    #expect(
      rows(sheet) == [
        "市直部门 1 市容局 75", "各区 1 城东区 25", "各区 — 城西区 本月无交办", "未分组 1 环卫公司 50", "未分组 — 宣传组 职能组不参加排名",
        "职能组 1 巡查组 100",
      ])
    #expect(sheet.groups == ["市直部门", "各区", "未分组", "职能组"])
    #expect(
      (sheet.month, sheet.rulebook, sheet.rulebookName, sheet.decimals) == (.october, "test", "考评办法", 2))
    #expect(sheet.asOf.description == "2026-10-31")
    #expect(!sheet.isClosed)
    #expect((sheet.total[.assigned], sheet.total[.closed], sheet.total.closing) == (13, 8, 5))
  }

  @Test("四舍五入后同分的就是同分：6/13 = 46.15、11/24 = 45.83，取整都是 46")
  func tiesAfterRounding() throws {
    let all = findings("U-1", from: 1, closed: 11, of: 24) + findings("U-2", from: 31, closed: 6, of: 13)
    let units = ScoringTests.units
    #expect(rows(try sheet(units, decimals: 0, all)).prefix(2) == ["各区 1 城东区 46", "各区 1 城西区 46"])
    #expect(rows(try sheet(units, all)).prefix(2) == ["各区 1 城西区 46.15", "各区 2 城东区 45.83"])
  }

  @Test("没有方案的组不排")
  func noScheme() throws {
    let sheet = try sheet(
      ScoringTests.units, groups: ["各区"],
      findings("U-1", from: 1, closed: 1, of: 2) + findings("U-3", from: 11, closed: 1, of: 1))
    #expect(rows(sheet).contains("市直部门 — 市容局 考评办法没有该组的方案"))
    #expect(rows(sheet).contains("各区 1 城东区 50"))
  }

  @Test("只有一个单位、没有单位、谁都没有事")
  func few() throws {
    let units = ScoringTests.units
    #expect(rows(try sheet([units[0]], findings("U-1", from: 1, closed: 1, of: 1))) == ["各区 1 城东区 100"])
    #expect(rows(try sheet([], [])).isEmpty)
    let idle = try sheet([units[0], units[1]], [])
    #expect(rows(idle) == ["各区 — 城东区 本月无交办", "各区 — 城西区 本月无交办"])
    #expect(idle.total == Account())
  }

  @Test("月中才有交办的单位，从交办起算：城西区 25 日才有两件，销了一件，50 分，照样排")
  func joining() throws {
    let all =
      findings("U-1", from: 1, closed: 1, of: 4)
      + findings("U-2", from: 11, closed: 1, of: 2, on: "2026-10-25")
    #expect(
      rows(try sheet([ScoringTests.units[0], ScoringTests.units[1]], all)) == ["各区 1 城西区 50", "各区 2 城东区 25"])
  }

  @Test("登记册里没有的单位也不漏掉")
  func unregistered() throws {
    let sheet = try sheet([ScoringTests.units[0]], findings("U-9", from: 1, closed: 1, of: 3))
    #expect(rows(sheet) == ["各区 — 城东区 本月无交办", "未分组 — U-9 单位登记册里没有它"])
    #expect(sheet.total[.assigned] == 3)
  }

  @Test(
    "停用的单位：月初已停用的不列，本月才停用的、还有事的照列",
    arguments: [
      ("2026-09-30", false, false), ("2026-10-01", false, false), ("2026-10-02", false, true),
      ("2026-12-01", false, true), ("2025-01-01", true, true),
    ])
  func retired(_ day: String, _ hasWork: Bool, _ isListed: Bool) throws {
    var unit = ScoringTests.units[0]
    unit.retired = try CreationTests.day(day)
    let sheet = try sheet([unit], hasWork ? findings("U-1", from: 1, closed: 1, of: 1) : [])
    #expect(sheet.units.count == (isListed ? 1 : 0))
    if hasWork { #expect(sheet.units.first?.rank == 1) }
  }

  @Test("只有配合的单位列出来，不排名")
  func supporting() throws {
    let script = FindingScript(
      lead: "U-1", supports: ["U-2"], ["reported 2026-10-12", "assigned 2026-10-12"])
    let sheet = try sheet([ScoringTests.units[0], ScoringTests.units[1]], [script])
    #expect(rows(sheet) == ["各区 1 城东区 0", "各区 — 城西区 本月无交办"])
    #expect(sheet.units[1].account[.supported] == 1)
  }

  @Test("没有交办、只有测评结果的单位也排名")
  func onlyTested() throws {
    let month = ScoringCase.tested([.marks("80", "U-2")], units: 2)
    let rule = MeanRule(of: .results("实地测评", nil), marks: 100)
    #expect(try month.rows(Component(.mean(rule))) == ["U-2 1 80", "U-1 — 本月无交办"])
  }

  @Test("专项考评用专项的方案，自成一张成绩单；不在专项里的组不列")
  func campaign() throws {
    let month = ScoringCase(
      units: ScoringTests.units,
      findings: findings("U-1", from: 1, closed: 1, of: 4) + findings("U-3", from: 11, closed: 3, of: 4))
    let rulebook = month.rulebook([
      Scheme(groups: ["*"], full: 100, components: [ScoringTests.rate]),
      Scheme(
        groups: ["各区"], campaign: "农贸市场专项", full: 20,
        components: [Component(.rate(.measure(.rate(.rectification)), marks: 20))]),
    ])
    #expect(rulebook.campaigns == ["农贸市场专项"])
    let sheet = try month.scoring(rulebook, campaign: "农贸市场专项").sheet(previous: nil)
    #expect((sheet["U-1"]?.score, sheet["U-1"]?.full) == (5, 20))
    #expect(sheet.units.map(\.unit) == ["U-1", "U-2"])
    #expect(sheet.campaign == "农贸市场专项")
    let regular = try month.scoring(rulebook).sheet(previous: nil)
    #expect((regular["U-1"]?.score, regular["U-3"]?.score, regular.campaign) == (25, 75, nil))
  }

  @Test("上月的名次和得分写在旁边")
  func previous() throws {
    let month = ScoringCase.closed((1, 2), (1, 4))
    let last = try ScoringCase.closed((1, 5), (1, 1)).sheet([ScoringTests.rate])
    let sheet = try month.scoring(month.rulebook([ScoringTests.rate])).sheet(previous: last)
    #expect(
      sheet.units.map { "\($0.unit) \($0.previousRank ?? 0) \(marks($0.change))" } == [
        "U-1 2 30", "U-2 1 -75",
      ])
  }
}
