import Testing

@testable import CreationCommands

/// Schemes that add up or average what tests found.
@Suite("公布的办法：测评合成与平均")
struct PublishedMeanTests {
  @Test("宜昌 2019 年二季度：问卷 27.31 + 实地 66.81 = 94.12，三组分别排名")
  func yichang() throws {
    let office = try ExampleOffice(
      "宜昌", term: "2026Q3", ["城区": ["甲区", "乙区"], "市直重点单位": ["甲局"], "中省在宜单位": ["甲公司", "乙公司"]])
    try office.results(
      "单位,得分,满分,考评期",
      [
        "问卷调查,甲区,27.31,30,2026Q3", "实地测评,甲区,66.81,70,2026Q3", "问卷调查,乙区,28,30,2026Q3",
        "实地测评,乙区,60,70,2026Q3", "问卷调查,甲局,25,30,2026Q3", "实地测评,甲局,65,70,2026Q3",
        "问卷调查,甲公司,20,30,2026Q3", "实地测评,甲公司,70,70,2026Q3",
      ], on: "2026-09-28")
    #expect(
      try office.scores() == [
        "甲区": "94.12 第1", "乙区": "88.00 第2", "甲局": "90.00 第1", "甲公司": "90.00 第1", "乙公司": "本期无成绩",
      ])
    #expect(try office.components("甲区") == ["问卷调查": "27.31", "实地测评": "66.81"])
  }

  @Test("扬州：70 + 5 + 5 + 10 + 10 + 5 = 105；没有重大活动 100")
  func yangzhou() throws {
    let office = try ExampleOffice("扬州", ["各区": ["甲区", "乙区", "丙区"]])
    let tests = ["常规", "返工", "12319热线", "专项", "基础", "重大活动"]
    try office.results(
      "单位,得分,满分",
      tests.map { "\($0),甲区,100,100" } + tests.dropLast().map { "\($0),乙区,100,100" }
        + zip(tests, [90, 80, 100, 70, 60, 40]).map { "\($0),丙区,\($1),100" })
    // 63 + 4 + 5 + 7 + 6 + 2.
    #expect(try office.scores() == ["甲区": "105.00 第1", "乙区": "100.00 第2", "丙区": "87.00 第3"])
    #expect(
      try office.components("丙区") == [
        "常规": "63.00", "返工": "4.00", "12319 热线": "5.00", "专项": "7.00", "基础": "6.00", "重大活动加分": "2.00",
      ])
    #expect(try office.done("score explain 2026-10 --unit 甲区").contains("得分 105.00（满分 105）"))
  }

  @Test("湖北：明察 60%、暗访 30%、满意度 10%")
  func hubei() throws {
    let office = try ExampleOffice("湖北", ["各市": ["甲市", "乙市", "丙市"]])
    try office.results(
      "单位,得分,满分",
      [
        "明察,甲市,95,100", "暗访,甲市,88,100", "满意度,甲市,91.5,100", "明察,乙市,100,100", "暗访,乙市,100,100",
        "满意度,乙市,100,100", "明察,丙市,99,100",
      ])
    // 57 + 26.4 + 9.15.
    #expect(try office.scores() == ["甲市": "92.55 第2", "乙市": "100.00 第1", "丙市": "综合得分无数据"])
    #expect(try office.components("甲市")["综合得分"] == "92.55")
  }

  @Test("合肥：先在项目内平均，再求各项目的平均；不适用的项目不计")
  func hefei() throws {
    let office = try ExampleOffice("合肥", ["城区": ["甲区"], "街道": ["甲街", "乙街"], "市直部门": ["甲局"]])
    try office.results(
      "单位,项目,点位,得分,满分,不适用",
      [
        // 街道 6 项: 90 (of 80 and 100), 70, 100, 95, 85 and 88 from the questionnaire: 528 ÷ 6.
        "月评,甲街,背街小巷,,80,100,", "月评,甲街,农贸市场,,70,100,", "月评,甲街,居民小区,,100,100,",
        "月评,甲街,公园广场,,95,100,", "月评,甲街,公共厕所,,85,100,", "月评,甲街,群众满意度问卷,,88,100,",
        "月评,乙街,背街小巷,,90,100,", "月评,乙街,农贸市场,,,,是", "月评,甲局,办事大厅,,45,50,",
      ])
    try office.done("place add --id P-1 --name 三巷 --kind 背街小巷")
    try office.done("result add --test 月评 --unit 甲街 --item 背街小巷 --place P-1 --marks 100/100 --on 2026-10-21")
    #expect(
      try office.scores() == ["甲区": "本月无交办", "甲街": "88.00 第2", "乙街": "90.00 第1", "甲局": "90.00 第1"])
    #expect(try office.components("甲街")["各项目平均"] == "88.00")
  }

  @Test("肥东：北瑶岗社区无居民小区，其分值为其他社区该项得分的平均分")
  func feidong() throws {
    let office = try ExampleOffice("肥东", ["社区": ["北瑶岗社区", "甲社区", "乙社区", "丙社区"]])
    try office.results(
      "单位,项目,得分,满分,不适用",
      [
        "实地测评,北瑶岗社区,背街小巷,80,100,", "实地测评,北瑶岗社区,居民小区,,,是", "实地测评,甲社区,背街小巷,90,100,",
        "实地测评,甲社区,居民小区,95,100,", "实地测评,乙社区,背街小巷,85,100,", "实地测评,乙社区,居民小区,85,100,",
        "实地测评,丙社区,背街小巷,70,100,", "实地测评,丙社区,居民小区,60,100,",
      ])
    // (80 + (95 + 85 + 60) ÷ 3) ÷ 2.
    #expect(
      try office.scores() == ["北瑶岗社区": "80.00 第3", "甲社区": "92.50 第1", "乙社区": "85.00 第2", "丙社区": "65.00 第4"])
    #expect(try office.components("北瑶岗社区") == ["各项目平均": "80.00"])
    let page = try office.done("score explain 2026-10 --unit 北瑶岗社区")
    #expect(page.contains("缺项，按同组 3 个单位的平均 80.00%"))
  }

  @Test("焦作：1166 个观察频次，得分率 70.1%，比上次高 1.6 个百分点；未成年人 73.8% 单独计分")
  func jiaozuo() throws {
    let office = try ExampleOffice("焦作", ["全市": ["焦作市"]])
    for (day, met) in [("2026-09-20", [300, 250, 249]), ("2026-10-20", [310, 260, 247])] {
      try office.results(
        "单位,项目,件数,总数",
        zip([("甲", 400), ("乙", 400), ("丙", 366)], met).map { "实地测评,焦作市,\($0.0),\($1),\($0.1)" },
        on: day)
    }
    try office.results("单位,件数,总数", ["未成年人测评,焦作市,369,500"])
    #expect(try office.scores() == ["焦作市": "70.1 第1"])
    #expect(try office.scores("未成年人") == ["焦作市": "73.8 第1"])
    #expect(try office.components("焦作市").keys.sorted() == ["合计", "得分率"])
    let csv = try office.done("score 2026-10 --format csv --headers key")
    #expect(
      PlainTable(Array(csv.utf8)).columns("score", "change", "previous_score") == [["70.1", "1.6", "68.5"]])
    #expect(try office.components("焦作市", "未成年人")["得分率"] == "73.80")
  }
}
