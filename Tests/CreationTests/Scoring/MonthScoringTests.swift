import Testing

@testable import Creation

@Suite("月度计分")
struct MonthScoringTests {
  private func base(_ id: String, _ marks: String, weight: String = "1") -> String {
    #"{"id":"\#(id)","title":"\#(id)","weight":\#(weight),"kind":"events","base":\#(marks),"events":[]}"#
  }

  private func rate(_ measure: String, _ marks: Int, missing: String = "unranked") -> String {
    #"{"id":"\#(measure)","title":"\#(measure)","kind":"rate","measure":"\#(measure)","marks":\#(marks),"missing":"\#(missing)"}"#
  }

  private func score(
    _ components: [String], _ account: Account = .with { $0.assigned = 1 }, full: Points = 100,
    floor: Points = 0, decimals: Int = 2
  ) throws -> UnitScore {
    try MonthScoring(components.map { try component($0) }, full: full, floor: floor, decimals: decimals)
      .score(account)
  }

  @Test("宜昌 2019 年二季度：问卷 27.31 + 实地 66.81 = 94.12")
  func yichang() throws {
    let score = try score([base("问卷", "27.31"), base("实地", "66.81")])
    #expect(score.score?.text(decimals: 2) == "94.12")
    #expect(score.components.map { marks($0.marks) } == ["27.31", "66.81"])
  }

  @Test("湖北：明察 60% + 暗访 30% + 满意度 10%，90、80、70 分合成 85 分")
  func hubei() throws {
    let parts = [
      base("明察", "90", weight: "0.6"), base("暗访", "80", weight: "0.3"), base("满意度", "70", weight: "0.1"),
    ]
    let sum = #"{"id":"a","title":"综合","kind":"sum","components":[\#(parts.joined(separator: ","))]}"#
    let whole = try score([sum])
    #expect(marks(whole.score) == "85")
    #expect(whole.components.count == 1)
    #expect(
      whole.components[0].lines.map { "\($0.title) \(marks($0.marks))" } == [
        "明察：基础分 54", "暗访：基础分 24", "满意度：基础分 7",
      ])
    // The same three side by side, and the whole at half its weight.
    #expect(marks(try score(parts).score) == "85")
    let half =
      #"{"id":"a","title":"综合","weight":0.5,"kind":"sum","components":[\#(parts.joined(separator: ","))]}"#
    #expect(marks(try score([half]).score) == "42.5")
  }

  @Test("扬州：常规 70 + 返工 5 + 12319 5 + 专项 10 + 基础 10 + 加分 5 = 105；满分一百的到一百为止")
  func yangzhou() throws {
    let parts = [("常规", "70"), ("返工", "5"), ("12319", "5"), ("专项", "10"), ("基础", "10"), ("加分", "5")]
      .map { base($0, $1) }
    #expect(try score(parts, full: 105).score == 105)
    #expect(try score(parts, full: 100).score == 100)
  }

  @Test("满分 100、105、150、1000，都按自己的满分", arguments: [100, 105, 150, 1000])
  func full(_ full: Int) throws {
    let rule = rate("rectification_rate", full)
    let points = Points(full)
    #expect(try score([rule], .rates(8, of: 8), full: points).score == points)
    #expect(try score([rule], .rates(4, of: 8), full: points).score == points.divided(by: 2))
    #expect(try score([rule, base("加分", "10")], .rates(8, of: 8), full: points).score == points)
  }

  @Test(
    "总分不低于底分、不高于满分",
    arguments: [("-30", "0", "0"), ("-30", "20", "20"), ("50", "60", "60"), ("130", "0", "100")])
  func bounds(_ marks: String, _ floor: String, _ score: String) throws {
    let whole = try self.score([base("分", marks)], floor: try #require(Points(floor)))
    #expect(whole.score?.description == score)
  }

  @Test("扣到底分为止，明细里写明")
  func componentFloor() throws {
    let findings = (1...30).map {
      FindingScript(serial: Int32($0), ["reported 2026-10-12", "assigned 2026-10-12"])
    }
    let rule = try component(
      #"{"id":"a","title":"点名","kind":"events","base":10,"floor":2,"events":[{"title":"件","of":"assigned","each":-0.5}]}"#
    )
    let score = try #require(MonthScoring([rule], findings: findings).marks(of: rule))
    #expect(score.marks == 2)
    #expect(score.lines.count == 32)
    // 10 − 15 = −5, so that 7 are given back.
    #expect(score.lines.last == ScoreLine("扣到 2 分为止", 7))
    let few = try #require(MonthScoring([rule], findings: Array(findings.prefix(16))).marks(of: rule))
    #expect(few.marks == 2)
    #expect(few.lines.count == 17)
  }

  @Test(
    "0 ÷ 0：不参加排名、计满分、计零分",
    arguments: [
      ("unranked", nil, "on_time_rate无数据"), ("full", "70", nil), ("zero", "30", nil),
    ] as [(String, String?, String?)])
  func missing(_ missing: String, _ score: String?, _ remark: String?) throws {
    // 30 marks for 按期结案率 5/5, 40 for a rate of 0 ÷ 0.
    let account = Account.with { ($0.assigned, $0.due, $0.dueOnTime) = (9, 5, 5) }
    let whole = try self.score([rate("due_rate", 30), rate("on_time_rate", 40, missing: missing)], account)
    #expect(whole.score?.description == score)
    #expect(whole.remark == remark)
    #expect(whole.components.isEmpty == (score == nil))
    #expect(whole.account == account)
  }

  @Test(
    "各种规则的 0 ÷ 0 都按“无数据”办",
    arguments: [
      #""kind":"rate","measure":"on_time_rate","marks":40"#,
      #""kind":"target","measure":"on_time_rate","marks":40,"target":98,"per_point":1,"floor":5"#,
      #""kind":"line","measure":"on_time_rate","points":[{"at":50,"marks":0},{"at":90,"marks":40}]"#,
      #""kind":"sum","components":[{"id":"b","title":"b","weight":4,"kind":"rate","measure":"on_time_rate","marks":10}]"#,
    ])
  func missingOfEveryKind(_ rule: String) throws {
    func whole(_ missing: String) throws -> UnitScore {
      try score([#"{"id":"a","title":"项目","weight":0.5,"missing":"\#(missing)",\#(rule)}"#])
    }
    #expect(try whole("full").score == 20)
    #expect(try whole("full").components[0].lines == [ScoreLine("无数据，计满分", 20)])
    #expect(try whole("zero").score == 0)
    #expect(try whole("zero").components[0].lines == [ScoreLine("无数据，计零分", 0)])
    #expect(try whole("unranked").score == nil)
    #expect(try whole("unranked").remark == "项目无数据")
  }

  @Test("合成里的一项有自己的“无数据”")
  func missingInside() throws {
    let parts = [rate("on_time_rate", 40, missing: "full"), rate("due_rate", 60, missing: "zero")]
    let sum = #"{"id":"a","title":"综合","kind":"sum","components":[\#(parts.joined(separator: ","))]}"#
    #expect(try score([sum]).score == 40)
  }

  @Test("计数的指标是零就是零，不是没有数据")
  func countOfZero() throws {
    let line =
      #"{"id":"a","title":"逾期","kind":"line","measure":"overdue_open","points":[{"at":0,"marks":50},{"at":10,"marks":0}]}"#
    #expect(try score([line]).score == 50)
  }

  @Test("只在最后四舍五入一次：三分之一加三分之一不是 33.34")
  func roundingOnce() throws {
    let rules = [rate("rectification_rate", 50), rate("on_time_rate", 50)]
    let score = try score(rules, .rates(1, of: 3))
    // Each is 16.666…; rounded first they would be 16.67 + 16.67.
    #expect(score.components.map { $0.marks.text(decimals: 2) } == ["16.67", "16.67"])
    #expect(marks(score.score) == "33.33")
    #expect(score.components.reduce(Points(0)) { $0 + $1.marks } == Points(100).divided(by: 3))
  }

  @Test(
    "正好一半的进上去",
    arguments: [
      (2, "17.665", "17.67"), (2, "17.664999", "17.66"), (1, "0.05", "0.1"), (0, "85.5", "86"),
      (0, "84.5", "85"), (3, "0.0005", "0.001"), (6, "0.0000005", "0.000001"), (2, "-1", "0"),
    ])
  func halfUp(_ decimals: Int, _ base: String, _ score: String) throws {
    #expect(marks(try self.score([self.base("分", base)], decimals: decimals).score) == score)
  }

  @Test("分数四舍五入后到了满分的也是满分")
  func roundedToFull() throws {
    #expect(marks(try score([rate("rectification_rate", 100)], .rates(99_999, of: 100_000)).score) == "100")
  }

  @Test("明细写出数字和件，权重乘在每一行上")
  func lines() throws {
    let rule = #"{"id":"a","title":"整改","weight":2,"kind":"rate","measure":"rectification_rate","marks":10}"#
    let score = try score([rule], .rates(410, of: 452))
    #expect(score.components[0].lines.map(\.title) == ["整改率 90.71%"])
    #expect(score.components[0].marks == Points(410 * 20).divided(by: 452))
  }

  @Test("没有考评项目的方案得底分")
  func noComponents() throws {
    #expect(try score([], floor: 60).score == 60)
  }
}
