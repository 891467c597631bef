import Testing

@testable import CreationCommands

/// Schemes that add and deduct for events, for ranks, and along a line.
@Suite("公布的办法：逐件、名次与折线")
struct PublishedEventTests {
  @Test("街道量化评比：市级 −2、区级 −1、街道 −1，当场解决减半，数字城管超期 −2，无问题 +2、+1，表扬 +5、+3")
  func subdistrict() throws {
    let office = try ExampleOffice("街道", ["社区": ["甲社区", "乙社区", "丙社区"], "科室": ["甲科", "乙科", "丙科", "丁科"]])
    try office.done("category add --name 占道经营 --limit 5工作日")
    try office.findings([
      // The same problem pointed out three times by the city: 3 × 2.
      FindingBatch(unit: "甲社区", number: 3, level: "市级", category: "占道经营", place: "东湖路"),
      FindingBatch(unit: "甲社区", number: 2, level: "区级"), FindingBatch(unit: "甲社区", number: 1, level: "街道级"),
      // Late: 2 each, closed by now or not; other findings without a level count nothing.
      FindingBatch(unit: "乙社区", number: 2, end: .late, source: "数字城管"),
      FindingBatch(unit: "乙社区", number: 1, end: .open, source: "数字城管"),
      FindingBatch(unit: "乙社区", number: 4, source: "数字城管"),
      FindingBatch(unit: "丙社区", number: 60, level: "市级"),
    ])
    // Fixed on the spot: half of 2 and of 1.
    for level in ["市级", "区级"] {
      try office.done("finding add --category 占道经营 --unit 乙社区 --level \(level) --fixed --on 2026-10-12")
    }
    try office.results(
      "单位,记一次,级别,说明",
      [
        "材料不合格,甲社区,是,市级,", "材料不合格,甲社区,是,区级,", "无问题点位,甲社区,是,市级,", "无问题点位,甲社区,是,区级,",
        "无问题点位,乙社区,是,市级三处以上,", "表扬,甲科,是,市级,", "表扬,甲科,是,区级,", "表扬,甲科,是,街道级,", "无问题点位,乙科,是,区级,", "检查,丙科,是,,",
      ])
    // 100 − 6 − 2 − 1 − 2 − 1 + 2 + 1; 100 − 4 − 2 − 1 − 0.5 + 4; 100 − 120, not below 0.
    #expect(
      try office.scores() == [
        "甲社区": "91.00 第2", "乙社区": "96.50 第1", "丙社区": "0.00 第3", "甲科": "108.00 第1", "乙科": "101.00 第2",
        "丙科": "100.00 第3", "丁科": "本月无交办",
      ])
    for unit in ["甲社区", "乙社区", "丙社区", "甲科", "乙科", "丙科"] { _ = try office.components(unit) }
  }

  @Test("城管督查：市文明办 0.3、未及时整改 1、再次通报 2；区 0.2、0.5、1；局 0.1、0.3、0.6；纪委转来 2")
  func inspection() throws {
    let office = try ExampleOffice("城管督查", ["中队": ["市中队", "区中队", "局中队", "纪中队"]])
    let teams = [("市中队", "市级"), ("区中队", "区级"), ("局中队", "局级")].flatMap { unit, level in
      [
        FindingBatch(unit: unit, number: 1, level: level, category: "甲", place: "一路"),
        FindingBatch(unit: unit, number: 1, end: .late, level: level, category: "乙", place: "一路"),
        // The first of two is in time, the second comes again and is late too: only the gravest counts.
        FindingBatch(unit: unit, number: 1, level: level, category: "丙", place: "\(unit)门口"),
        FindingBatch(unit: unit, number: 1, end: .late, level: level, category: "丙", place: "\(unit)门口"),
      ]
    }
    try office.findings(teams + [FindingBatch(unit: "纪中队", number: 2, source: "纪委转办")])
    try office.results("单位,记一次,说明", ["投诉未处理,纪中队,是,三次未处理"])
    // 100 − 0.3 − 1 − 0.3 − 2, 100 − 0.2 − 0.5 − 0.2 − 1, 100 − 0.1 − 0.3 − 0.1 − 0.6, 100 − 2 × 2 − 1.
    #expect(
      try office.scores() == ["市中队": "96.40 第3", "区中队": "98.10 第2", "局中队": "98.90 第1", "纪中队": "95.00 第4"])
    for unit in ["市中队", "区中队", "局中队", "纪中队"] { _ = try office.components(unit) }
  }

  @Test("月考：第一名 +1.5，第二名 +1，第三名 +0.5，第四名 0，第五名 −0.5")
  func monthlyRank() throws {
    let office = try ExampleOffice("月考", ["各区": ["甲区", "乙区", "丙区", "丁区", "戊区", "己区"]])
    let marks = [("甲区", "96"), ("乙区", "95.5"), ("丙区", "94"), ("丁区", "93"), ("戊区", "92"), ("己区", "91.8")]
    try office.results("单位,得分,满分", marks.map { "月考,\($0),\($1),100" })
    #expect(
      try office.scores() == [
        "甲区": "97.50 第1", "乙区": "96.50 第2", "丙区": "94.50 第3", "丁区": "93.00 第4", "戊区": "91.50 第6",
        "己区": "91.80 第5",
      ])
    #expect(try office.components("甲区") == ["月考": "96.00", "名次加减分": "1.50"])
    #expect(try office.components("戊区") == ["月考": "92.00", "名次加减分": "-0.50"])
  }

  @Test("首都环境：满分 1000；折线 10 及以下 100，10 到 70 按（70 − x）× 100 ÷ 60，70 及以上 0")
  func capital() throws {
    let office = try ExampleOffice("首都环境", ["功能组": ["甲区", "乙区", "丙区", "丁区", "戊区"]])
    let counts = [("甲区", 10), ("乙区", 25), ("丙区", 40), ("丁区", 70), ("戊区", 71)]
    try office.findings(counts.map { FindingBatch(unit: $0, number: $1) })
    try office.results(
      "单位,得分,满分",
      counts.flatMap { ["接诉即办,\($0.0),380,400", "监测,\($0.0),300,300", "督导,\($0.0),150.5,200"] })
    // 380 + 300 + 150.5 = 830.5, and 100, 75, 50, 0, 0.
    #expect(
      try office.scores() == [
        "甲区": "930.50 第1", "乙区": "905.50 第2", "丙区": "880.50 第3", "丁区": "830.50 第4", "戊区": "830.50 第4",
      ])
    #expect(try office.components("乙区")["执法"] == "75.00")
    #expect(try office.done("score explain 2026-10 --unit 甲区").contains("满分 1000"))
  }
}
