import Testing

@testable import CreationCommands

/// Schemes that give marks for a rate: the published figures come out of counts that give the published rates.
@Suite("公布的办法：按率计分")
struct PublishedTargetTests {
  @Test("连云港：按时办结率 89.82% 得 14.82；满意率 87.5、83.33、75、71.43、50% 得 19.75、17.67、13.5、12.5、12.5；没有诉求的另列")
  func lianyungang() throws {
    let office = try ExampleOffice(
      "连云港", ["各县": ["甲县"], "各区": ["甲区", "乙区", "丙区", "丁区", "戊区", "己区"], "部门": ["甲局", "乙局"]])
    // 75 % on time is no mark at all, so that the score is what satisfaction gave.
    let slow = ["甲区", "乙区", "丙区", "丁区", "戊区"].flatMap {
      [FindingBatch(unit: $0, number: 3), FindingBatch(unit: $0, number: 1, end: .late)]
    }
    // 150 of 167 are 89.82 %.
    let near = ["甲县", "甲局"].flatMap {
      [FindingBatch(unit: $0, number: 150), FindingBatch(unit: $0, number: 17, end: .late)]
    }
    try office.findings(slow + near)
    try office.results(
      "单位,件数,总数",
      [
        "满意率,甲区,7,8", "满意率,乙区,5,6", "满意率,丙区,3,4", "满意率,丁区,5,7", "满意率,戊区,1,2",
        "满意率,甲县,98,100", "满意率,甲局,7,8", "满意率,乙局,1,1",
      ])
    let scores = try office.scores()
    let published = [
      "甲区": "19.75 第1", "乙区": "17.67 第2", "丙区": "13.50 第3", "丁区": "12.50 第4", "戊区": "12.50 第4",
    ]
    #expect(scores.filter { published[$0.key] != nil } == published)
    #expect(scores["己区"] == "本月无交办")
    #expect(scores["乙局"] == "按时办结无数据")
    // 14.82 + 25 and 14.82 + 19.75.
    #expect(scores["甲县"] == "39.82 第1")
    #expect(scores["甲局"] == "34.57 第1")
    for unit in ["甲县", "甲局"] { #expect(try office.components(unit)["按时办结"] == "14.82") }
    #expect(try office.components("乙区")["群众满意"] == "17.67")
    #expect(try office.done("score 2026-10").contains("不参加排名（按时办结无数据）：乙局\n不参加排名（本月无交办）：己区\n"))
    #expect(try office.done("score explain 2026-10 --unit 甲县").contains("满分 150"))
  }

  @Test("金华：按期结案 65% 得 45，结案 85% 得 15；紧急问题每差 1 个百分点扣 0.5")
  func jinhua() throws {
    let office = try ExampleOffice("金华", ["各区": ["甲区", "乙区", "丙区"]])
    try office.done("category add --id C-9 --name 井盖缺失 --severity critical")
    try office.findings([
      // 13 of 20 in time, 17 of 20 closed: 50 − 5, 20 − 5.
      FindingBatch(unit: "甲区", number: 13), FindingBatch(unit: "甲区", number: 4, end: .late),
      FindingBatch(unit: "甲区", number: 3, end: .open),
      // Of 4 urgent ones 3 closed in time: −0.5 × 25 and −0.5 × 20; 9 of 10 in all: 50 and 20.
      FindingBatch(unit: "乙区", number: 6), FindingBatch(unit: "乙区", number: 3, category: "井盖缺失"),
      FindingBatch(unit: "乙区", number: 1, end: .open, category: "井盖缺失"),
      // 70 % and 90 % are still whole marks.
      FindingBatch(unit: "丙区", number: 7), FindingBatch(unit: "丙区", number: 2, end: .late),
      FindingBatch(unit: "丙区", number: 1, end: .open),
    ])
    #expect(try office.scores() == ["甲区": "60.00 第2", "乙区": "47.50 第3", "丙区": "70.00 第1"])
    let urgent = try office.components("乙区")
    #expect(urgent["紧急问题结案"] == "-12.50" && urgent["紧急问题按期结案"] == "-10.00")
    let none = try office.components("甲区")
    #expect(none["按期结案"] == "45.00" && none["结案"] == "15.00" && none["紧急问题结案"] == "0.00")
  }

  @Test("金华：返工每件扣 0.2，三次以上 0.5，推诿、弄虚作假扣 1，领导交办、媒体曝光加倍")
  func jinhuaEvents() throws {
    let office = try ExampleOffice("金华", ["各区": ["甲区", "乙区"]])
    try office.done("category add --name 乱堆乱放 --limit 5工作日")
    for (rounds, source) in [(1, "数字城管"), (3, "数字城管"), (1, "领导交办"), (3, "媒体曝光")] {
      let id = try office.added("--category 乱堆乱放 --unit 甲区 --source \(source) --on 2026-10-12")
      for _ in 0..<rounds {
        try office.done("finding reply \(id) --text 已清 --on 2026-10-13")
        try office.done("finding verify \(id) --fail --text 未清 --on 2026-10-13")
      }
      try office.done("finding reply \(id) --text 已清 --on 2026-10-14")
      try office.done("finding verify \(id) --pass --on 2026-10-14")
    }
    for source in ["数字城管", "领导交办"] {
      let id = try office.added("--category 乱堆乱放 --unit 甲区 --source \(source) --on 2026-10-12")
      try office.done("finding reassign \(id) --unit 乙区 --cause 推诿 --text 拒收 --on 2026-10-13")
      try office.done("finding reply \(id) --text 已清 --on 2026-10-14")
      try office.done("finding verify \(id) --pass --on 2026-10-14")
    }
    try office.results("单位,记一次,级别,说明", ["弄虚作假,甲区,是,,假照片", "弄虚作假,甲区,是,媒体曝光,假回复"])
    // 0.2 + 0.5 + 2 × 0.2 + 2 × 0.5, 1 + 2, 1 + 2.
    #expect(try office.components("甲区")["逐件扣分"] == "-8.10")
    #expect(try office.scores() == ["甲区": "61.90 第2", "乙区": "70.00 第1"])
  }

  @Test("数字城管：按时结案 ÷ 应结案 × 60，督办 10")
  func digitalCity() throws {
    let office = try ExampleOffice("数字城管", ["各区": ["甲区", "乙区", "丙区"]])
    try office.findings([
      // 54 of 60 × 60 = 54; 3 of 4 × 10 = 7.5.
      FindingBatch(unit: "甲区", number: 54, source: "数字城管"),
      FindingBatch(unit: "甲区", number: 6, end: .late, source: "数字城管"),
      FindingBatch(unit: "甲区", number: 3, source: "督办"),
      FindingBatch(unit: "甲区", number: 1, end: .open, source: "督办"),
      // 2 of 3 × 60 = 40; no case under supervision.
      FindingBatch(unit: "乙区", number: 2, source: "数字城管"),
      FindingBatch(unit: "乙区", number: 1, end: .open, source: "数字城管"),
      // Other findings are no cases.
      FindingBatch(unit: "丙区", number: 5, source: "周巡查"),
    ])
    #expect(try office.scores() == ["甲区": "61.50 第1", "乙区": "50.00 第2", "丙区": "常规案件无数据"])
    #expect(try office.components("甲区") == ["常规案件": "54.00", "督办案件": "7.50"])
    #expect(try office.components("乙区") == ["常规案件": "40.00", "督办案件": "10.00"])
  }
}
