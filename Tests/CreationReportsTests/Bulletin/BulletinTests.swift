import Creation
import Foundation
import Testing

@testable import CreationReports

@Suite("通报")
struct BulletinTests {
  private func titles(_ bulletin: Bulletin) -> [String] { bulletin.page.sections.compactMap(\.title) }

  @Test("章节依次编号；没有数据的清单、问责、更正不出现")
  func sections() throws {
    let bulletin = try BulletinSample.bulletin()
    #expect(
      titles(bulletin) == [
        "一、总体情况", "二、各组排名", "三、文明天气图", "四、问题分布", "五、逾期未销号", "六、问题反弹", "七、近2个月走势",
      ])
    #expect(bulletin.page.annexes.map(\.title) == ["附件1　各单位对账单与指标口径", "附件2　反弹问题清单"])
    #expect(bulletin.page.title == "关于2026年10月文明城市创建考评情况的通报")
  }

  @Test("未月结的写明以月结为准、不落款；已月结的落款")
  func issued() throws {
    let open = try BulletinSample.bulletin()
    #expect(open.page.heading.last == "数据截至：2026-10-31，未月结，成绩以月结为准")
    #expect(open.page.signature.isEmpty)
    let closed = try BulletinSample.bulletin(issued: Day("2026-11-03"))
    #expect(closed.page.heading.last == "数据截至：2026-10-31，已月结")
    #expect(closed.page.signature == ["某区创城办", "2026年11月3日"])
  }

  @Test("总体情况：数字、增减、尚未交办的")
  func totals() throws {
    let lines = try BulletinSample.bulletin().section("总体情况")
    // 8 of 11 are 72.73 %, last month 14 of 16 were 87.50 %; on time 0 of 8 + 1, before 0 of 14.
    #expect(
      lines[1]
        == "10月，全区期初未销号问题1个，本月交办10个，销号8个，期末未销号3个，其中逾期未销号1个。"
        + "整改率72.73%，较上月下降14.77个百分点；按期整改率0.00%，较上月持平。"
        + "参加排名的单位4个，不参加排名的单位1个。")
    #expect(lines.contains("| 交办 | 10 | 减少6个 | 本月交办（含转入、重启） |"))
    #expect(lines.contains("| 期末未销 | 3 | 增加1个 | 期初 + 交办 − 销号 − 作废 − 转出 |"))
    #expect(lines.last == "另有1个问题已登记、尚未交办，不计入以上数字。")
  }

  @Test("排名：首末位并列都列、全组同名次没有末位、不参加的写明原因")
  func ranking() throws {
    let lines = try BulletinSample.bulletin().section("各组排名")
    // (96.41 + 88 + 88) ÷ 3 = 90.80333….
    #expect(lines.contains("| 各镇 | 3 | 90.80 | 城东镇（96.41分） | 城西镇、城南镇（88.00分） |"))
    #expect(lines.contains("| 区直部门 | 1 | 69.99 | 区城管局（69.99分） | — |"))
    #expect(lines.contains("| 1 | 城东镇 | 96.41 | ↑ 1.20 | 2 | ↑ 1 | 66.67% | 0.00% | 0 |"))
    #expect(lines.contains("| 2 | 城西镇 | 88.00 | ↓ 9.00 | 1 | ↓ 1 | 66.67% | 0.00% | 1 |"))
    #expect(lines.contains("| 2 | 城南镇 | 88.00 | — | — | — | 100.00% | 0.00% | 0 |"))
    #expect(lines.last == "不参加排名（本月无交办，1个）：区文旅局")
  }

  @Test("文明天气图：单位按得分，网格和点位类别按整改率")
  func weather() throws {
    let lines = try BulletinSample.bulletin().section("文明天气图")
    #expect(lines.contains("天气分档：晴 ≥95%，多云 ≥90%，阴 ≥80%，雨 ≥70%，暴雨 其余。单位按得分占满分的比例，网格、点位类别按其问题的整改率。"))
    #expect(lines.contains("| 城东镇 | 晴 | 96.41 |"))
    #expect(lines.contains("| 城西镇 | 阴 | 88.00 |"))
    #expect(lines.contains("| 区城管局 | 暴雨 | 69.99 |"))
    // P-001: three closed in October, one open; P-002: one closed, one open, one void, one closed in
    // September.
    #expect(lines.contains("| 东湖网格 | 暴雨 | 4/6=66.67% |"))
    #expect(lines.contains("| 主次干道 | 雨 | 3/4=75.00% |"))
    #expect(lines.contains("| 农贸市场 | 暴雨 | 1/2=50.00% |"))
    #expect(!lines.contains { $0.contains("区文旅局") })
  }

  @Test("天气分档用考评办法的")
  func bands() throws {
    var bulletin = try BulletinSample.bulletin()
    bulletin.bands = [WeatherBand(.sunny, from: 60), WeatherBand(.rain, from: 0)]
    let lines = bulletin.section("文明天气图")
    #expect(lines.contains("| 区城管局 | 晴 | 69.99 |") && lines.contains("| 农贸市场 | 雨 | 1/2=50.00% |"))
    #expect(lines.contains { $0.hasPrefix("天气分档：晴 ≥60%，雨 其余。") })
  }

  @Test("问题分布：作废的不计，占比按期内登记")
  func problems() throws {
    let lines = try BulletinSample.bulletin().section("问题分布")
    #expect(lines[1].hasPrefix("期内登记问题6个，主要来源：日督查（6个）"))
    #expect(lines.contains("| 1 | 占道经营 | 3 | 50.00% | 0 | 1 | 1 |"))
    #expect(lines.contains("| 2 | 乱堆乱放 | 2 | 33.33% | 1 | 1 | 1 |"))
    #expect(lines.contains("- 占比 = 问题数 ÷ 期内登记6个；没有写明类别的1个。"))
    #expect(lines.contains("| 1 | 东湖路 | 3 | 50.00% | 0 | 1 | 1 |"))
    #expect(lines.contains("| 各镇 | 城东镇 | 2 | 1 |  | 3 |"))
    #expect(lines.contains("| 各镇 | 城西镇 | 1 | 1 |  | 2 |"))
  }

  @Test("逾期清单：久的在前，电话遮住")
  func overdue() throws {
    let lines = try BulletinSample.bulletin().section("逾期未销号")
    #expect(lines[1] == "截至2026-10-31，逾期未销号2个，涉及1个单位。请有关单位抓紧整改销号。")
    #expect(
      Array(lines[4...5]) == [
        "| F202610-0003 | 城西镇 | 东湖路 | 乱堆乱放 | 电话138\\*\\*\\*\\*5678 | 2026-10-20 | 11 |",
        "| F202610-0004 | 城西镇 | 东湖市场 | 占道经营 |  | 2026-10-28 | 3 |",
      ])
  }

  @Test("反弹：率、单位、间隔天数")
  func rebounds() throws {
    let bulletin = try BulletinSample.bulletin()
    // One of four closed in October: three of U-101, one of U-201.
    #expect(bulletin.section("问题反弹")[1].hasPrefix("本月反弹问题1个，反弹率25.00%"))
    #expect(bulletin.section("问题反弹").contains("| 1 | 城东镇 | 1 | 3 | 33.33% |"))
    #expect(
      bulletin.section("反弹问题清单").contains(
        "| F202610-0005 | 城东镇 | 东湖市场 | 乱堆乱放 | 2026-10-08 | F202609-0007 | 10 | 已销号 |"))
  }

  @Test("走势：各组平均得分率")
  func trend() throws {
    let lines = try BulletinSample.bulletin().section("近2个月走势")
    #expect(lines.contains("| 整改率 | 87.50% | 72.73% |"))
    // (95.21 + 97) ÷ 2 = 96.105.
    #expect(lines.contains("| 各镇平均得分率 | 96.11% | 90.80% |"))
  }

  @Test("只取最近十二个月，后来的月份不算")
  func twelve() throws {
    let sheets = try (0..<15).map { index in
      try BulletinSample.sheet("\(Month(index: 2025 * 12 + 8 + Int32(index)))", units: [])
    }
    let month = try BulletinSample.sheet("2026-10", units: [])
    let bulletin = Bulletin(
      office: Office(name: "某区创城办", code: "某创城办", level: .district), scores: month, earlier: sheets,
      findings: [],
      names: Names())
    #expect(bulletin.earlier.map(\.month.description).first == "2025-11")
    #expect(bulletin.earlier.count == 11 && bulletin.earlier.allSatisfy { $0.month < month.month })
    #expect(titles(bulletin).contains("六、近12个月走势"))
  }
}
