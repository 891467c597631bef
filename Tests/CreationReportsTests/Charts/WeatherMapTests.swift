import Creation
import Testing

@testable import CreationReports

@Suite("文明天气图的格子")
struct WeatherMapTests {
  private func map(_ count: Int) -> WeatherMap {
    WeatherMap(
      title: "各类点位", subject: "点位类别", measure: "整改率",
      tiles: (0..<count).map { .init("第\($0)类", .rain, "3/4=75.00%") })
  }

  @Test("天气用字写出，五种图形各不相同")
  func weather() {
    func picture(_ weather: Weather) -> WellFormed {
      WellFormed(
        WeatherMap(title: "图", subject: "单位", measure: "得分", tiles: [.init("城东区", weather, "96.41")]).svg)
    }
    for weather in Weather.allCases {
      #expect(picture(weather).texts(of: "text") == [weather.title, "城东区", "96.41"])
    }
    let shapes = Weather.allCases.map { weather in
      picture(weather).elements.filter { ["path", "circle"].contains($0.name) }
        .map { "\($0.name)\($0.attributes["d"] ?? "")\($0.attributes["transform"] ?? "")" }.joined()
    }
    #expect(Set(shapes).count == 5)
  }

  @Test("分成几幅，一格不少")
  func pieces() {
    #expect(map(45).pieces(of: 20).map(\.tiles.count) == [20, 20, 5])
    #expect(map(20).pieces(of: 20).map(\.title) == ["各类点位"])
    #expect(map(0).pieces(of: 20).isEmpty && map(0).pairs(of: 20).isEmpty)
    #expect(map(13).pairs(of: 20).map(\.tiles.count) == [8, 5])
    #expect(map(50).pairs(of: 20).map(\.tiles.count) == [16, 16, 16, 2])
    for count in 1...130 {
      let pieces = map(count).pairs(of: 20)
      #expect(pieces.flatMap(\.tiles) == map(count).tiles, "\(count)")
      #expect(pieces.allSatisfy { $0.tiles.count <= 20 }, "\(count)")
    }
  }

  @Test(
    "名字一行、两行，再长截断",
    arguments: [
      ("市城管局", ["市城管局"]), ("龙泉社区卫生服务中心", ["龙泉社区卫生服", "务中心"]),
      ("某某市某某区城市管理和综合行政执法局", ["某某市某某区城", "市管理和综合…"]),
    ])
  func names(_ name: String, _ lines: [String]) {
    let map = WeatherMap(title: "图", subject: "单位", measure: "得分", tiles: [.init(name, .sunny, "96")])
    #expect(WellFormed(map.svg).texts(of: "text") == ["晴"] + lines + ["96"])
  }
}
