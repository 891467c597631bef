import Testing

@testable import Creation

@Suite("平均计分")
struct GroupScoringMeansTests {
  /// Results under a rule of means, and the rows of the units.
  struct MeanCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: MeanRule
    var results: [TestResult]
    var rows: [String]

    init(_ name: String, _ rule: MeanRule, _ results: [TestResult], _ rows: [String]) {
      (self.name, self.rule, self.results, self.rows) = (name, rule, results, rows)
    }

    var testDescription: String { name }
  }

  private static func mean(
    _ marks: Points = 100, per: MeanRule.Grouping = .result, weights: MeanRule.Weights? = nil,
    absent: MeanRule.Absent = .skipped
  ) -> MeanRule {
    MeanRule(of: .results("实地测评", nil), marks: marks, per: per, weights: weights, absent: absent)
  }

  private static func marked(_ marks: String, _ unit: UnitID = "U-1", item: String? = nil) -> TestResult {
    .marks(marks, unit, item: item)
  }

  private static let plainCases: [MeanCase] = [
    MeanCase(
      "合肥：各项 100 分，平均 (90 + 80 + 100) ÷ 3 = 90", mean(), [marked("90"), marked("80"), marked("100")],
      ["U-1 1 90"]),
    MeanCase("乘满分 70：0.9 × 70 = 63", mean(70), [marked("90"), marked("80"), marked("100")], ["U-1 1 63"]),
    MeanCase(
      "满分 1000：(2/3) × 1000", mean(1000), [TestResult("实地测评", of: "U-1", outcome: .share(2, of: 3))],
      ["U-1 1 666.67"]),
    MeanCase(
      "各按自己的满分：12/15 与 45/50，平均 85%", mean(), [.marks("12", "U-1", of: 15), .marks("45", "U-1", of: 50)],
      ["U-1 1 85"]),
    MeanCase(
      "不适用、只记一次的不计入平均", mean(),
      [
        marked("90"), TestResult("实地测评", of: "U-1", outcome: .notApplicable),
        TestResult("实地测评", of: "U-1", outcome: .noted),
      ], ["U-1 1 90"]),
    MeanCase("全部不适用：没有数据", mean(), [TestResult("实地测评", of: "U-1", outcome: .notApplicable)], ["U-1 — 项目无数据"]),
    MeanCase("别的测评不算", mean(), [marked("90"), .marks("10", "U-1", "问卷调查")], ["U-1 1 90"]),
    MeanCase("都一样，并列", mean(), [marked("90"), marked("90", "U-2")], ["U-1 1 90", "U-2 1 90"]),
    MeanCase("零分就是零分", mean(), [marked("0")], ["U-1 1 0"]),
    MeanCase(
      "逐条：一项测三次占三份，(60 × 3 + 100) ÷ 4 = 70", mean(),
      [marked("60", item: "a"), marked("60", item: "a"), marked("60", item: "a"), marked("100", item: "b")],
      ["U-1 1 70"]),
    MeanCase(
      "按项目归并：a 平均 60，b 100，(60 + 100) ÷ 2 = 80", mean(per: .item),
      [marked("50", item: "a"), marked("60", item: "a"), marked("70", item: "a"), marked("100", item: "b")],
      ["U-1 1 80"]),
    MeanCase(
      "按点位归并：P-1 平均 75，P-2 95，85", mean(per: .place),
      [
        .marks("70", "U-1", place: "P-1"), .marks("95", "U-1", place: "P-2"),
        .marks("80", "U-1", place: "P-1"),
      ], ["U-1 1 85"]),
  ]

  @Test("平均", arguments: plainCases)
  func plain(_ test: MeanCase) throws { try check(test) }

  private static let weightedCases: [MeanCase] = [
    MeanCase(
      "点位类别 2 比 1：(90 × 2 + 60) ÷ 3 = 80；没写的类别为 1",
      mean(weights: MeanRuleWeights.kinds),
      [.marks("90", "U-1", place: "P-1"), .marks("60", "U-1", place: "P-2")], ["U-1 1 80"]),
    MeanCase(
      "权重为零的不算：60", mean(weights: .init(by: .item, values: ["a": 0])),
      [marked("90", item: "a"), marked("60", item: "b")], ["U-1 1 60"]),
    MeanCase(
      "权重全为零：没有数据", mean(weights: .init(by: .item, values: ["a": 0])), [marked("90", item: "a")],
      ["U-1 — 项目无数据"]),
    MeanCase(
      "级别 3 比 1：(80 × 3 + 100) ÷ 4 = 85", mean(weights: .init(by: .level, values: ["市级": 3])),
      [.marks("80", "U-1", level: "市级"), .marks("100", "U-1")], ["U-1 1 85"]),
    MeanCase(
      "考评单位按其考评权重（石狮工作评估）：U-2 占 3，U-3 没写占 1，(90 × 3 + 70) ÷ 4 = 85", mean(weights: .init(by: .assessor)),
      [.marks("90", "U-1", assessor: "U-2"), .marks("70", "U-1", assessor: "U-3")], ["U-1 1 85"]),
    MeanCase(
      "办法里写的权重先于登记册的：U-2 占 1，(90 + 70) ÷ 2 = 80", mean(weights: .init(by: .assessor, values: ["U-2": 1])),
      [.marks("90", "U-1", assessor: "U-2"), .marks("70", "U-1", assessor: "U-3")], ["U-1 1 80"]),
  ]

  /// Weights used above.
  private enum MeanRuleWeights {
    static let kinds = MeanRule.Weights(by: .placeKind, values: ["农贸市场": 2])
  }

  @Test("按权重平均", arguments: weightedCases)
  func weighted(_ test: MeanCase) throws { try check(test) }

  private static let absentCases: [MeanCase] = [
    MeanCase(
      "肥东：U-2 无小区项，按其他单位该项平均 (80 + 60) ÷ 2 = 70 计：(90 + 70) ÷ 2 = 80", mean(per: .item, absent: .peers),
      [
        marked("80", "U-1", item: "小区"), marked("100", "U-1", item: "街巷"), marked("90", "U-2", item: "街巷"),
        marked("60", "U-3", item: "小区"), marked("70", "U-3", item: "街巷"),
      ], ["U-1 1 90", "U-2 2 80", "U-3 3 65"]),
    MeanCase(
      "缺项不计：只平均有的", mean(per: .item),
      [
        marked("80", "U-1", item: "小区"), marked("100", "U-1", item: "街巷"), marked("90", "U-2", item: "街巷"),
      ], ["U-1 1 90", "U-2 1 90"]),
    MeanCase(
      "什么都没测的不填", mean(per: .item, absent: .peers),
      [marked("80", "U-1", item: "小区"), TestResult("实地测评", of: "U-2", item: "小区", outcome: .notApplicable)],
      ["U-1 1 80", "U-2 — 项目无数据"]),
    MeanCase(
      "不适用的一项也按同组平均：U-2 (50 + 80) ÷ 2 = 65", mean(per: .item, absent: .peers),
      [
        marked("80", "U-1", item: "小区"), marked("60", "U-1", item: "街巷"), marked("50", "U-2", item: "街巷"),
        TestResult("实地测评", of: "U-2", item: "小区", outcome: .notApplicable),
      ], ["U-1 1 70", "U-2 2 65"]),
  ]

  @Test("缺项", arguments: absentCases)
  func absent(_ test: MeanCase) throws { try check(test) }

  private func check(_ test: MeanCase) throws {
    var month = ScoringCase.tested(test.results)
    month.units[1].weight = 3
    month.places = ["P-1": .init(kind: "农贸市场"), "P-2": .init(kind: "广场")]
    month.full = 1000
    let rows = try month.rows(Component(.mean(test.rule)))
    #expect(rows.filter { !$0.hasSuffix("本月无交办") } == test.rows)
  }

  @Test("明细一条结果一行，写出占几分之几和编号")
  func lines() throws {
    let month = ScoringCase.tested([.marks("90", "U-1", item: "a"), .marks("60", "U-1", item: "b")])
    let rule = GroupScoringMeansTests.mean(per: .item, weights: .init(by: .item, values: ["a": 2]))
    let lines = try #require(try month.sheet([Component(.mean(rule))])["U-1"]?.components.first?.lines)
    #expect(lines.map { "\($0.title) \(marks($0.marks))" } == ["a 60", "b 20"])
    #expect(lines.map(\.basis) == ["90/100，× 100，占 2/3", "60/100，× 100，占 1/3"])
    let id = ResultID(month: .october, serial: 1)
    #expect(lines[0].records == [ScoreLine.Record(id, as: "90/100")])
  }

  /// Units below others, what they closed, and the rows.
  struct ChildrenCase: Sendable, CustomTestStringConvertible {
    var name: String
    var weights: [Points?]
    var closed: [(Int, Int)]
    var first: String

    init(_ name: String, _ weights: [Points?], _ closed: [(Int, Int)], _ first: String) {
      (self.name, self.weights, self.closed, self.first) = (name, weights, closed, first)
    }

    var testDescription: String { name }
  }

  private static let childrenCases: [ChildrenCase] = [
    ChildrenCase("两个社区 80、60：街道 70", [nil, nil], [(4, 5), (3, 5)], "U-0 1 70"),
    ChildrenCase("考评权重 3 比 1：(80 × 3 + 60) ÷ 4 = 75", [3, nil], [(4, 5), (3, 5)], "U-0 1 75"),
    ChildrenCase("没有成绩的社区不算：80", [nil, nil], [(4, 5), (0, 0)], "U-0 1 80"),
    ChildrenCase("只有一个社区", [nil], [(1, 4)], "U-0 1 25"),
    ChildrenCase("一个社区也没有成绩：没有数据", [nil], [(0, 0)], "U-0 — 项目无数据"),
    ChildrenCase("没有社区", [], [], "U-0 — 项目无数据"),
  ]

  @Test("下级单位的平均，按考评权重", arguments: childrenCases)
  func children(_ test: ChildrenCase) throws {
    var month = ScoringCase(units: [ScoringCase.unit("U-0", group: "街道")])
    for (index, weight) in test.weights.enumerated() {
      let id = UnitID(rawValue: "U-\(index + 1)")
      month.units.append(ScoringCase.unit(id, group: "社区", weight: weight, parent: "U-0"))
      month.accounts[id] = .rates(test.closed[index].0, of: test.closed[index].1)
    }
    // So that there is an account at all.
    month.accounts["U-9"] = .rates(1, of: 1)
    let rulebook = month.rulebook([
      Scheme(groups: ["街道"], full: 100, components: [Component(.mean(MeanRule(of: .children, marks: 100)))]),
      // The communities are scored on 50 marks, so that their shares count and not their marks.
      Scheme(
        groups: ["社区"], full: 50, components: [Component(.rate(.measure(.rate(.rectification)), marks: 50))]),
    ])
    #expect(try month.scoring(rulebook).sheet(previous: nil).rows.first == test.first)
  }

  @Test("下级同组的、互为上级的也算得完")
  func circles() throws {
    var month = ScoringCase.closed((1, 2), (1, 4))
    (month.units[0].parent, month.units[1].parent) = ("U-2", "U-1")
    let rule = Component(.mean(MeanRule(of: .children, marks: 100)), missing: .zero)
    #expect(try month.rows(rule) == ["U-1 1 0", "U-2 1 0"])
    month.units[1].group = "别的组"
    #expect(try month.sheet([rule]).units.count == 2)
  }
}
