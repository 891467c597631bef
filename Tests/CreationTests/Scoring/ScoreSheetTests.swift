import Testing

@testable import Creation

@Suite("成绩单的排名")
struct ScoreSheetTests {
  private func sheet(
    _ scores: [(unit: String, group: String, score: String?)], groups: [String] = ["*"],
    previous: ScoreSheet? = nil
  ) throws -> ScoreSheet {
    let rows = scores.map { unit, group, score in
      UnitScore(
        unit: UnitID(rawValue: unit), name: unit, group: RankingGroup(rawValue: group),
        account: .with { $0[.assigned] = 1 }, score: score.flatMap { Points($0) },
        remark: score == nil ? "本月无交办" : nil)
    }
    let rulebook = Rulebook(
      id: "r", name: "办法", from: .october,
      schemes: groups.map { Scheme(groups: [$0], full: 100, components: []) })
    return ScoreSheet(
      Term(Month.october), rulebook: rulebook, asOf: Month.october.last, scores: rows, previous: previous)
  }

  private func ranks(_ sheet: ScoreSheet) -> [String] {
    sheet.units.map { "\($0.unit) \($0.rank.map(String.init) ?? "—")" }
  }

  /// Scores of one group and the ranks they must give, in the order of the sheet.
  struct RankCase: Sendable {
    var scores: [String?]
    var ranks: [String]
  }

  @Test(
    "同分同名次，后面的名次跳过",
    arguments: [
      RankCase(scores: ["90", "90", "80"], ranks: ["U-0 1", "U-1 1", "U-2 3"]),
      RankCase(scores: ["80", "90", "90", "70"], ranks: ["U-1 1", "U-2 1", "U-0 3", "U-3 4"]),
      RankCase(
        scores: ["90", "80", "80", "80", "70"], ranks: ["U-0 1", "U-1 2", "U-2 2", "U-3 2", "U-4 5"]),
      RankCase(scores: ["60", "60", "60"], ranks: ["U-0 1", "U-1 1", "U-2 1"]),
      RankCase(scores: ["60"], ranks: ["U-0 1"]), RankCase(scores: [], ranks: []),
      RankCase(scores: [nil, "60", nil, "70"], ranks: ["U-3 1", "U-1 2", "U-0 —", "U-2 —"]),
      RankCase(scores: [nil, nil], ranks: ["U-0 —", "U-1 —"]),
      // Compared as numbers, not as texts, and at any size.
      RankCase(
        scores: ["9.5", "10", "100", "-1", "0"], ranks: ["U-2 1", "U-1 2", "U-0 3", "U-4 4", "U-3 5"]),
      RankCase(scores: ["90.0", "90"], ranks: ["U-0 1", "U-1 1"]),
      RankCase(scores: ["89.99", "90"], ranks: ["U-1 1", "U-0 2"]),
    ])
  func ranks(_ test: RankCase) throws {
    let scores = test.scores.enumerated().map { ("U-\($0.offset)", "各区", $0.element) }
    #expect(ranks(try sheet(scores)) == test.ranks)
  }

  @Test("名次与单位给出的先后无关")
  func order() throws {
    var chance = Chance()
    let scores = (0..<12).map { ("U-\($0 + 10)", $0 % 3 == 0 ? "甲" : "乙", Optional("\($0 / 2 * 10)")) }
    let expected = ranks(try sheet(scores))
    for _ in 0..<20 {
      #expect(ranks(try sheet(scores.shuffled(using: &chance))) == expected, "\(chance)")
    }
  }

  @Test("各组分开排；组按考评办法里的先后，其余按名称")
  func groups() throws {
    let sheet = try sheet(
      [
        ("U-1", "镇街", "90"), ("U-2", "各区", "80"), ("U-3", "各区", "95"), ("U-4", "承包公司", "99"),
        ("U-5", "镇街", "91"), ("U-6", "市直部门", "80"),
      ], groups: ["市直部门", "各区"])
    #expect(ranks(sheet) == ["U-6 1", "U-3 1", "U-2 2", "U-4 1", "U-5 1", "U-1 2"])
    #expect(sheet.groups == ["市直部门", "各区", "承包公司", "镇街"])
    #expect("承包公司" < "镇街")
  }

  @Test("较上月：名次、得分与变化")
  func previous() throws {
    let last = try sheet([
      ("U-1", "各区", "95.21"), ("U-2", "各区", "96.41"), ("U-3", "各区", nil), ("U-9", "各区", "10"),
    ])
    let now = try sheet(
      [
        ("U-1", "各区", "96.41"), ("U-2", "各区", "96.4"), ("U-3", "各区", "50"), ("U-4", "各区", "40"),
        ("U-5", "各区", nil),
      ],
      previous: last)
    let rows = now.units.map { unit in
      let before = unit.previousRank.map(String.init) ?? "—"
      return "\(unit.unit) \(before) \(marks(unit.previousScore)) \(marks(unit.change))"
    }
    #expect(
      rows == ["U-1 2 95.21 1.2", "U-2 1 96.41 -0.01", "U-3 — — —", "U-4 — — —", "U-5 — — —"])
  }

  @Test("上月有分、本月不排名的，没有变化可言")
  func noLongerRanked() throws {
    let last = try sheet([("U-1", "各区", "95.21")])
    let unit = try #require(try sheet([("U-1", "各区", nil)], previous: last).units.first)
    #expect(unit.previousScore == Points("95.21"))
    #expect(unit.change == nil)
  }

  @Test("第一个月没有上月")
  func firstMonth() throws {
    let unit = try #require(try sheet([("U-1", "各区", "90")]).units.first)
    #expect(unit.previousRank == nil)
    #expect(unit.change == nil)
  }

  @Test("合计加上所有单位，不排名的也算")
  func total() throws {
    #expect(try sheet([("U-1", "各区", "9"), ("U-2", "镇街", nil), ("U-3", "镇街", "1")]).total[.assigned] == 3)
  }
}
