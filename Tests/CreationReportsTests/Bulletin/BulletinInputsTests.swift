import Creation
import Foundation
import Testing

@testable import CreationReports

@Suite("通报里另给的部分")
struct BulletinInputsTests {
  @Test("清单进展、督办问责、成绩更正")
  func optional() throws {
    var bulletin = try BulletinSample.bulletin()
    bulletin.duties = [
      .init(list: "短板项目清单", total: 8, done: 3, overdue: 1), .init(list: "空清单", total: 0, done: 0, overdue: 0),
    ]
    bulletin.routines = [
      .init(routine: "周巡查", debtors: "2 个单位", due: 8, met: 7, missed: ["城东镇"]),
      .init(routine: "定期会商", debtors: "本机构", due: 1, met: 1),
    ]
    bulletin.escalations = [.init(unit: "城西镇", step: "约谈", reason: "连续两个月末位")]
    bulletin.corrections = [
      .init(
        month: try #require(Month("2026-08")), reason: "申诉成立",
        rows: [
          .init(unit: "城东镇", issuedScore: Points("90.5"), issuedRank: 2, score: Points("91"), rank: 1),
          .init(unit: "城南镇", issuedScore: nil, issuedRank: nil, score: 80, rank: 3),
        ]), .init(month: try #require(Month("2026-07")), reason: "核对", rows: []),
    ]
    #expect(
      bulletin.page.sections.compactMap(\.title) == [
        "一、总体情况", "二、各组排名", "三、成绩更正", "四、文明天气图", "五、问题分布", "六、逾期未销号", "七、问题反弹", "八、责任清单进展",
        "九、常态机制落实", "十、督办问责", "十一、近2个月走势",
      ])
    #expect(bulletin.section("责任清单进展").contains("| 短板项目清单 | 8 | 3 | 1 | 37.50% |  |"))
    #expect(bulletin.section("责任清单进展").contains("| 空清单 | 0 | 0 | 0 | — |  |"))
    #expect(bulletin.section("常态机制落实").contains("| 周巡查 | 2 个单位 | 8 | 7 | 87.50% | 城东镇 |"))
    #expect(bulletin.section("常态机制落实").contains("| 定期会商 | 本机构 | 1 | 1 | 100.00% |  |"))
    #expect(bulletin.section("督办问责").contains("| 城西镇 | 约谈 | 连续两个月末位 |"))
    let corrections = bulletin.section("成绩更正")
    #expect(corrections.contains("| 城东镇 | 90.50 | 2 | 91.00 | 1 |"))
    #expect(corrections.contains("| 城南镇 | — | — | 80.00 | 3 |"))
    #expect(corrections.contains("更正原因：申诉成立") && corrections.last == "各单位得分、名次没有变化。")
  }

  @Test("创建工作：有什么说什么，数字相加，没有的不提")
  func work() throws {
    var bulletin = try BulletinSample.bulletin()
    #expect(bulletin.section("创建工作").isEmpty)
    bulletin.work.activities = [
      Activity(.inspection, "周巡查", mechanism: "周巡查"), Activity(.inspection, "周巡查", mechanism: "周巡查"),
      Activity(.inspection, "暗访", mechanism: "暗访"), Activity(.meeting, "会商会"),
      Activity(.volunteer, "清洁家园", figures: [.people: 30, .hours: 60]),
      Activity(.volunteer, "文明交通", figures: [.people: 12, .hours: Points("25.5") ?? 0]),
    ]
    bulletin.work.resolutions = 2
    bulletin.work.exposed = 3
    bulletin.work.suggestions = (received: 1, answered: 2)
    bulletin.work.levels = [.a: 7, .c: 1]
    bulletin.work.reviews = ["市图书馆"]
    let term = try #require(Term("2026Q3"))
    bulletin.work.surveys = [(term, SurveyRate(Ratio(90, of: 100)), SurveyRate(Ratio(0, of: 0)))]
    #expect(
      Array(bulletin.section("创建工作").dropFirst()) == [
        "- 检查：3 次，其中周巡查 2 次、暗访 1 次。", "- 活动：志愿服务 2 次（参加人数 42 人、服务时长 85.5 小时）。",
        "- 会议：1 次，形成决议 2 项。", "- 问卷：2026年第三季度满意率 90.00% ±5.88（90/100），知晓率 —。",
        "- 指标：最近一次实测，A类 7 项、B类 0 项、C类 1 项。", "- 群众参与：曝光 3 次；收到金点子 1 条、答复 2 条。",
        "- 荣誉复查到期：市图书馆。",
      ])
  }

  @Test("什么也没有的月份：照样成文，网页合乎 XML")
  func nothing() throws {
    let bulletin = Bulletin(
      office: Office(name: "某区创城办", code: "某创城办", level: .street),
      scores: try BulletinSample.sheet("2026-10", units: []), findings: [], names: Names())
    #expect(WellFormed(String(decoding: bulletin.page.rendered(as: .html), as: UTF8.self)).isSound)
    #expect(bulletin.section("总体情况")[1].hasPrefix("10月，全街道期初未销号问题0个"))
    #expect(bulletin.section("总体情况")[1].contains("整改率—；按期整改率—。"))
    #expect(bulletin.section("逾期未销号").last == "截至2026-10-31，没有逾期未销号的问题。")
    #expect(bulletin.section("问题反弹").last == "本月没有反弹的问题。")
    #expect(bulletin.section("问题分布").last == "本月没有登记问题。")
    #expect(bulletin.section("各组排名").last == "本月没有参加排名的单位。")
    #expect(bulletin.section("文明天气图").isEmpty)
  }

  @Test("网页合乎 XML，问题的先后不影响通报", .serialized, arguments: [UInt64(1), 7, 2026])
  func order(_ seed: UInt64) throws {
    let bulletin = try BulletinSample.bulletin()
    let html = bulletin.page.rendered(as: .html)
    #expect(WellFormed(String(decoding: html, as: UTF8.self)).isSound)
    var generator = SeededGenerator(seed: seed)
    var shuffled = bulletin
    shuffled.findings.shuffle(using: &generator)
    #expect(shuffled.page.rendered(as: .html) == html, "种子 \(seed)")
  }
}
