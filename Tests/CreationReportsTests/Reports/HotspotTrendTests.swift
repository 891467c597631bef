import Testing

@testable import CreationReports

@Suite("趋势小图")
struct HotspotTrendTests {
  @Test("最多的是满格，零才是最低的一格，其余按比例进一")
  func bars() {
    #expect(HotspotTrend.bars([0, 1, 4, 2]) == "▁▃█▅")
    #expect(HotspotTrend.bars([1, 7]) == "▂█")
    #expect(HotspotTrend.bars([1, 1000]) == "▂█")
    #expect(HotspotTrend.bars([5, 5, 5]) == "███")
    #expect(HotspotTrend.bars([0, 0]) == "▁▁")
    #expect(HotspotTrend.bars([]) == "")
    #expect(HotspotTrend.bars([Int.max / 8, -1]) == "█▁")
  }
}
