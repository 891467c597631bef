import Testing

@testable import Creation

@Suite("分组计分")
struct GroupScoringTests {
  /// A group under one component: rank and score of every unit, or why it has none.
  struct GroupCase: Sendable, CustomTestStringConvertible {
    var name: String
    var month: ScoringCase
    var component: Component
    var rows: [String]

    init(_ name: String, _ month: ScoringCase, _ component: Component, _ rows: [String]) {
      (self.name, self.month, self.component, self.rows) = (name, month, component, rows)
    }

    var testDescription: String { name }
  }

  private static func rate(_ rate: Rate, _ marks: Points, missing: Component.Missing = .unranked) -> Component
  {
    Component(.rate(.measure(.rate(rate)), marks: marks), missing: missing)
  }

  /// 满意率 80 % or 60 % of three visits and five, or none.
  private static func visited(_ visits: (Int, Int)...) -> ScoringCase {
    var month = ScoringCase(units: ScoringCase.units(visits.count))
    for (unit, visit) in zip(month.units, visits) {
      month.accounts[unit.id] = .with {
        ($0[.assigned], $0[.visited], $0[.satisfied]) = (1, visit.1, visit.0)
      }
    }
    return month
  }

  private static let target = TargetRule(
    .measure(.rate(.satisfaction)), marks: 100, target: 90, perPoint: 2, floor: 10)
  private static let line = Rule.line(
    .measure(.rate(.satisfaction)), points: [.init(at: 50, marks: 0), .init(at: 100, marks: 100)])
  private static let rank = RankRule(
    by: .measure(.rate(.satisfaction)), top: [points("1.5"), 1], bottom: [points("-0.5")])

  private static let ordinary: [GroupCase] = [
    GroupCase(
      "比率：4/5、3/5、1/2", visited((4, 5), (3, 5), (1, 2)), rate(.satisfaction, 100),
      ["U-1 1 80", "U-2 2 60", "U-3 3 50"]),
    GroupCase(
      "比率：都一样，并列第一", visited((1, 2), (2, 4), (3, 6)), rate(.satisfaction, 100),
      ["U-1 1 50", "U-2 1 50", "U-3 1 50"]),
    GroupCase("比率：一个单位", visited((1, 4)), rate(.satisfaction, 100), ["U-1 1 25"]),
    GroupCase("比率：没有单位", visited(), rate(.satisfaction, 100), []),
    GroupCase(
      "比率：0 ÷ 0 列在后面", visited((0, 0), (1, 4)), rate(.satisfaction, 100), ["U-2 1 25", "U-1 — 项目无数据"]),
    GroupCase("比率：谁都没有", visited((0, 0), (0, 0)), rate(.satisfaction, 100), ["U-1 — 项目无数据", "U-2 — 项目无数据"]),
    GroupCase(
      "目标：80% → 100 − 20，100% → 100，10% → 最低 10", visited((4, 5), (3, 3), (1, 10)),
      Component(.target(target)), ["U-2 1 100", "U-1 2 80", "U-3 3 10"]),
    GroupCase("目标：都到底，并列", visited((0, 5), (1, 9)), Component(.target(target)), ["U-1 1 10", "U-2 1 10"]),
    GroupCase("目标：0 ÷ 0", visited((0, 0)), Component(.target(target)), ["U-1 — 项目无数据"]),
    GroupCase(
      "折线：80% → 60，75% → 50，40% → 0", visited((4, 5), (3, 4), (2, 5)), Component(line),
      ["U-1 1 60", "U-2 2 50", "U-3 3 0"]),
    GroupCase("折线：0 ÷ 0", visited((0, 0), (1, 1)), Component(line), ["U-2 1 100", "U-1 — 项目无数据"]),
    GroupCase(
      "名次：80%、60%、50% → +1.5、+1、−0.5（底分 0，到 0 为止）", visited((4, 5), (3, 5), (1, 2)), Component(.rank(rank)),
      ["U-1 1 1.5", "U-2 2 1", "U-3 3 0"]),
    GroupCase("名次：都一样，都得第一名的", visited((1, 2), (2, 4)), Component(.rank(rank)), ["U-1 1 1.5", "U-2 1 1.5"]),
    GroupCase("名次：一个单位", visited((0, 2)), Component(.rank(rank)), ["U-1 1 1.5"]),
    GroupCase(
      "名次：0 ÷ 0 的不加不减，照样排", visited((0, 0), (1, 1)), Component(.rank(rank)), ["U-2 1 1.5", "U-1 2 0"]),
    GroupCase("逐件：没有事件都是基础分，并列", visited((0, 0), (1, 1)), .base("60"), ["U-1 1 60", "U-2 1 60"]),
    GroupCase(
      "合成：一项 0 ÷ 0，整项就没有数据", visited((0, 0), (1, 2)),
      Component(.sum([rate(.satisfaction, 60), .base("40")])), ["U-2 1 70", "U-1 — 项目无数据"]),
    GroupCase(
      "平均：没有结果就没有数据", visited((1, 2), (1, 2)),
      Component(.mean(MeanRule(of: .results("实地测评", nil), marks: 100))), ["U-1 — 项目无数据", "U-2 — 项目无数据"]),
  ]

  @Test("各种规则的一般、并列、一个、没有、0 ÷ 0", arguments: ordinary)
  func groups(_ test: GroupCase) throws { #expect(try test.month.rows(test.component) == test.rows) }

  private static let lacks: [GroupCase] = [
    GroupCase("不参加排名", visited((0, 0), (1, 2)), rate(.satisfaction, 80), ["U-2 1 40", "U-1 — 项目无数据"]),
    GroupCase(
      "计满分", visited((0, 0), (1, 2)), rate(.satisfaction, 80, missing: .full), ["U-1 1 80", "U-2 2 40"]),
    GroupCase(
      "计零分", visited((0, 0), (1, 2)), rate(.satisfaction, 80, missing: .zero), ["U-2 1 40", "U-1 2 0"]),
    GroupCase(
      "按同组平均：(60 + 20) ÷ 2 = 40（肥东）", visited((3, 4), (0, 0), (1, 4)),
      rate(.satisfaction, 80, missing: .peers), ["U-1 1 60", "U-2 2 40", "U-3 3 20"]),
    GroupCase(
      "按同组平均，只有一个单位有数据", visited((3, 4), (0, 0)), rate(.satisfaction, 80, missing: .peers),
      ["U-1 1 60", "U-2 1 60"]),
    GroupCase(
      "按同组平均，谁都没有：不排名", visited((0, 0), (0, 0)), rate(.satisfaction, 80, missing: .peers),
      ["U-1 — 项目无数据", "U-2 — 项目无数据"]),
    GroupCase("目标计满分", visited((0, 0)), Component(.target(target), missing: .full), ["U-1 1 100"]),
    GroupCase("折线计满分，是最高点", visited((0, 0)), Component(line, missing: .full), ["U-1 1 100"]),
    GroupCase(
      "平均计满分，再乘权重 ½", visited((0, 0)),
      Component(.mean(MeanRule(of: .results("实地测评", nil), marks: 90)), weight: exact("1/2"), missing: .full),
      ["U-1 1 45"]),
    GroupCase(
      "合成里的一项计满分、一项计零分：60 + 0", visited((0, 0)),
      Component(.sum([rate(.satisfaction, 60, missing: .full), rate(.due, 40, missing: .zero)])), ["U-1 1 60"]
    ),
    GroupCase(
      "合成整项按同组平均：U-2 得 40 + 30 = 70，U-1 也得 70", visited((0, 0), (1, 2)),
      Component(.sum([rate(.satisfaction, 80), .base("30")]), missing: .peers), ["U-1 1 70", "U-2 1 70"]),
  ]

  @Test("没有数据时怎么办", arguments: lacks)
  func lacking(_ test: GroupCase) throws { #expect(try test.month.rows(test.component) == test.rows) }

  @Test("填上的一行说明是怎么来的")
  func missingLines() throws {
    func line(_ missing: Component.Missing) throws -> ScoreLine? {
      try GroupScoringTests.visited((0, 0), (1, 2)).sheet([
        GroupScoringTests.rate(.satisfaction, 80, missing: missing)
      ])["U-1"]?
      .components.first?.lines.first
    }
    #expect(try line(.full) == ScoreLine("无数据，计满分", 80))
    #expect(try line(.zero) == ScoreLine("无数据，计零分", 0))
    #expect(try line(.peers) == ScoreLine("无数据，按同组 1 个单位的平均分计", 40))
  }

  @Test("计数的指标是零就是零，不是没有数据：逾期 0 件得 50")
  func countOfZero() throws {
    let line = Rule.line(
      .measure(.count(.overdueOpen)), points: [.init(at: 0, marks: 50), .init(at: 10, marks: 0)])
    #expect(try GroupScoringTests.visited((1, 1)).rows(Component(line)) == ["U-1 1 50"])
  }

  @Test("湖北：明察 60% + 暗访 30% + 满意度 10%，90、80、70 分合成 54 + 24 + 7 = 85")
  func hubei() throws {
    let parts = [
      Component.base("90", weight: "0.6", id: "明察"), .base("80", weight: "0.3", id: "暗访"),
      .base("70", weight: "0.1", id: "满意度"),
    ]
    let month = GroupScoringTests.visited((1, 1))
    let whole = try #require(try month.sheet([Component(.sum(parts))])["U-1"])
    #expect(marks(whole.score) == "85")
    #expect(
      whole.components[0].lines.map { "\($0.title) \(marks($0.marks))" } == [
        "明察：基础分 54", "暗访：基础分 24", "满意度：基础分 7",
      ])
    #expect(try month.sheet(parts).rows == ["U-1 1 85"])
    #expect(try month.rows(Component(.sum(parts), weight: exact("0.5"))) == ["U-1 1 42.5"])
  }

  @Test("宜昌 2019 年二季度：问卷 27.31 + 实地 66.81 = 94.12")
  func yichang() throws {
    #expect(
      try GroupScoringTests.visited((1, 1)).rows(.base("27.31", id: "问卷"), .base("66.81", id: "实地"))
        == ["U-1 1 94.12"])
  }

  @Test("扬州：常规 70 + 返工 5 + 12319 5 + 专项 10 + 基础 10 + 加分 5 = 105；满分一百的到一百为止，能加到 103 的到 103")
  func yangzhou() throws {
    let parts = [("常规", "70"), ("返工", "5"), ("12319", "5"), ("专项", "10"), ("基础", "10"), ("加分", "5")]
      .map { Component.base($1, id: $0) }
    var month = GroupScoringTests.visited((1, 1))
    func rows() throws -> [String] { try month.sheet(parts).rows }
    #expect(try rows() == ["U-1 1 100"])
    month.most = 103
    #expect(try rows() == ["U-1 1 103"])
    (month.full, month.most) = (105, nil)
    #expect(try rows() == ["U-1 1 105"])
  }

  @Test("满分 100、105、150、1000，都按自己的满分", arguments: [100, 105, 150, 1000])
  func full(_ full: Int) throws {
    var month = GroupScoringTests.visited((8, 8), (4, 8), (0, 8))
    month.full = Points(full)
    let rate = GroupScoringTests.rate(.satisfaction, Points(full))
    let half = marks(Points(full).divided(by: 2))
    #expect(try month.rows(rate) == ["U-1 1 \(full)", "U-2 2 \(half)", "U-3 3 0"])
    #expect(try month.sheet([rate])["U-1"]?.full == Points(full))
    // A bonus of ten stops at the full mark, or ten above it where the scheme says so.
    #expect(try month.rows(rate, .base("10")).first == "U-1 1 \(full)")
    month.most = Points(full + 10)
    #expect(try month.rows(rate, .base("10")).first == "U-1 1 \(full + 10)")
  }

  @Test("名次看前面各项的得分：95、90、90 → +1.5、+1、+1；放在最前则都是零分，并列第一")
  func ranksOfSubtotals() throws {
    let month = GroupScoringTests.visited((95, 100), (9, 10), (90, 100))
    var plenty = month
    plenty.most = 110
    let rank = Component(.rank(RankRule(top: [points("1.5"), 1, points("0.5")])), id: "r")
    let rate = GroupScoringTests.rate(.satisfaction, 100)
    #expect(try plenty.rows(rate, rank) == ["U-1 1 96.5", "U-2 2 91", "U-3 2 91"])
    #expect(try plenty.rows(rank, rate) == ["U-1 1 96.5", "U-2 2 91.5", "U-3 2 91.5"])
  }

  @Test("名次只在组内比")
  func ranksInside() throws {
    var month = GroupScoringTests.visited((1, 2), (1, 4), (1, 5))
    month.units[2].group = "市直部门"
    let rank = Component(.rank(GroupScoringTests.rank))
    #expect(try month.rows(rank) == ["U-1 1 1.5", "U-2 2 1", "U-3 1 1.5"])
  }
}
