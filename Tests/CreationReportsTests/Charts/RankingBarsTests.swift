import Creation
import Testing

@testable import CreationReports

@Suite("排名条形图")
struct RankingBarsTests {
  private func chart(full: Points) -> RankingBars {
    RankingBars(
      title: "各区", full: full, decimals: 2,
      bars: [
        .init(rank: 1, name: "城东区", score: Points("96.41") ?? 0, change: Points("1.2"), previousRank: 3),
        .init(rank: 2, name: "城南区", score: Points("48.2") ?? 0, change: Points("-0.5"), previousRank: 1),
        .init(rank: 2, name: "城北区", score: Points("48.2") ?? 0, change: 0, previousRank: 2),
        .init(rank: 4, name: "城西区", score: -5),
      ])
  }

  @Test("条长按满分：96.41/100、1000 分制各自算")
  func lengths() {
    func lengths(_ chart: RankingBars) -> [String?] {
      WellFormed(chart.svg).all("rect").filter { $0["fill"] == Ink.bar }.map { $0["width"] }
    }
    // 74 pixels are the full mark: 96.41 of 100 is 71.3, 48.2 is 35.7; of 1000 7.1 and 3.6.
    #expect(lengths(chart(full: 100)) == ["71", "36", "36", "0"])
    #expect(lengths(chart(full: 1000)) == ["7", "4", "4", "0"])
  }

  @Test("名次、得分、较上月、名次升降都写出来")
  func words() {
    let texts = WellFormed(chart(full: 100).svg).texts(of: "text")
    #expect(
      Array(texts.dropFirst(5)) == [
        "1", "城东区", "96.41", "↑ 1.20", "↑ 2", "2", "城南区", "48.20", "↓ 0.50", "↓ 1", "2", "城北区", "48.20",
        "持平", "持平", "4", "城西区", "-5.00", "—", "—",
      ])
  }

  @Test("名字太长截断，说明里是全名")
  func long() {
    let name = "某某市某某区城市管理和综合行政执法局"
    let chart = RankingBars(title: "组", full: 100, decimals: 0, bars: [.init(rank: 1, name: name, score: 7)])
    let picture = WellFormed(chart.svg)
    #expect(picture.texts(of: "text").contains("某某市某某区城市…"))
    #expect(picture.texts(of: "desc").first?.contains(name) == true)
  }
}
