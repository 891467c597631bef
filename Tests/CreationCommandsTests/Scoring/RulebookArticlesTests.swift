import Testing

@testable import CreationCommands

/// A rulebook as the 考评办法 a person would read: what is taken, what is given, and for what.
@Suite("考评办法写成条文")
struct RulebookArticlesTests {
  /// An example's articles from its first scheme on.
  private func articles(_ name: String) throws -> [String] {
    let desk = try Desk()
    try #require(desk.run("score rules example \(name) --output \(name).json").status == .done)
    let lines = desk.run("score rules show \(name).json").text.split(separator: "\n").map(String.init)
    return Array(lines.drop { !$0.hasPrefix("## 方案") })
  }

  @Test("目标、只扣不加的目标、逐件：扣多少、乘什么、只计哪些")
  func jinhua() throws {
    #expect(
      try articles("金华") == [
        "## 方案一：月考评（各组）", "第五条　满分 70 分，由以下各项相加。",
        "第六条　按期结案：以按期结案率计，满分 50，目标 70%，每低 1 个百分点扣 1 分，最低 0 分。",
        "第七条　结案：以整改率计，满分 20，目标 90%，每低 1 个百分点扣 1 分，最低 0 分。",
        "第八条　紧急问题结案：以整改率计，目标 100%，每低 1 个百分点扣 0.5 分，最多扣 50 分。只计严重程度为严重的问题。无数据时不扣分。",
        "第九条　紧急问题按期结案：以按期结案率计，目标 95%，每低 1 个百分点扣 0.5 分，最多扣 47.5 分。只计严重程度为严重的问题。无数据时不扣分。",
        "第十条　逐件扣分：按下列各项逐件加减。",
        "- 返工：「退回」每件扣 0.2 分，乘以退回次数系数（满 3 次为 2.5，不满的为 1），乘以来源系数（媒体曝光 2、领导交办 2，其余 1）。",
        "- 推诿：「推诿」每次扣 1 分，乘以来源系数（媒体曝光 2、领导交办 2，其余 1）。",
        "- 弄虚作假：「弄虚作假」每次扣 1 分，乘以级别系数（媒体曝光 2、领导交办 2，其余 1）。", "## 指标口径",
        "- 退回：本月复核不通过", "- 推诿：本月因推诿被改派的", "- 整改率：销号 ÷（期初 + 交办 − 作废 − 转出）",
        "- 按期结案率：应结按期 ÷（应结 − 挂账）",
      ])
  }

  @Test("合成写明由哪几条；名次写明加减；没有用到指标的不写口径")
  func sums() throws {
    #expect(
      try articles("湖北").dropFirst(2) == [
        "第六条　综合得分：第七条至第九条的得分乘权重后相加。", "第七条　明察（权重 0.6）：「明察」各次结果得分率的平均 × 100 分。",
        "第八条　暗访（权重 0.3）：「暗访」各次结果得分率的平均 × 100 分。", "第九条　满意度（权重 0.1）：「满意度」各次结果得分率的平均 × 100 分。",
      ])
    #expect(
      try articles("月考").dropFirst(1) == [
        "第五条　满分 100 分，含加分最高 101.5 分，由以下各项相加。", "第六条　月考：「月考」各次结果得分率的平均 × 100 分。",
        "第七条　名次加减分：组内按以上各项得分从高到低排名，第一名 +1.5，第二名 +1，第三名 +0.5，第四名 0，第五名 −0.5，其余 0 分；同名次同分。",
      ])
  }

  @Test("折线两端写明及以下、及以上；缺项怎么算；其余各值的系数")
  func lines() throws {
    #expect(
      try articles("首都环境").contains("第九条　执法：以「交办」计，按折线 10 及以下得 100 分，70 及以上得 0 分，其间按比例。"))
    #expect(
      try articles("肥东").last
        == "第六条　各项目平均：「实地测评」得分率先按项目平均，再求各项目的平均 × 100 分；缺项按同组其他单位该项的平均计。")
    #expect(try articles("合肥").last?.hasSuffix("；缺项不计入平均。") == true)
    #expect(try articles("街道").contains("第六条　量化评比：基础分 100 分，按下列各项逐件加减，扣到 0 分为止。"))
    #expect(try articles("街道").contains("- 表扬：「表扬」每次加 1 分，乘以级别系数（区级 3、市级 5，其余 0）。"))
    #expect(try articles("街道").contains { $0.contains("乘以级别系数（市级 2，其余 1），立行立改的乘以 0.5。") })
  }
}
