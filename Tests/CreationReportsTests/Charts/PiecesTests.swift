import Creation
import Testing

@testable import CreationReports

@Suite("分幅")
struct PiecesTests {
  @Test("一个不少，每幅不超过；一幅的不编号")
  func cut() {
    #expect(Pieces.cut([Int](), of: 3).isEmpty && Pieces.cut([Int](), of: 0).isEmpty)
    #expect(Pieces.cut([1, 2, 3], of: 3) == [[1, 2, 3]])
    #expect(Pieces.cut([1, 2, 3, 4], of: 3) == [[1, 2, 3], [4]])
    #expect(Pieces.cut([1, 2], of: 0) == [[1, 2]] && Pieces.cut([1, 2], of: -1) == [[1, 2]])
    #expect(Pieces.title("各区", 0, of: 1) == "各区" && Pieces.title("各区", 1, of: 2) == "各区（之二）")
  }

  @Test("一组很多单位：条形图分幅，次序不变")
  func bars() {
    let bars = (1...90).map { RankingBars.Bar(rank: $0, name: "第\($0)村", score: 90) }
    let chart = RankingBars(title: "各村", full: 100, decimals: 2, bars: bars)
    #expect(chart.pieces(of: 36).map(\.bars.count) == [36, 36, 18])
    #expect(chart.pieces(of: 36).flatMap(\.bars) == bars)
  }
}
