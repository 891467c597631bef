import Testing

@testable import Creation

@Suite("文明天气")
struct WeatherTests {
  @Test(
    "通常的档次：95 起晴，90 起多云，80 起阴，70 起雨，以下暴雨",
    arguments: [
      ("100", "晴"), ("95", "晴"), ("94.99", "多云"), ("90", "多云"), ("89.99", "阴"), ("80", "阴"), ("79.99", "雨"),
      ("70", "雨"), ("69.99", "暴雨"), ("0", "暴雨"), ("-5", "暴雨"), ("120", "晴"),
    ])
  func usual(_ percent: String, _ weather: String) {
    #expect([WeatherBand].usual.weather(atPercent: exact(percent)).title == weather)
    #expect(Array([WeatherBand].usual.reversed()).weather(atPercent: exact(percent)).title == weather)
  }

  @Test("一档也没有的，按最差的")
  func none() { #expect([WeatherBand]().weather(atPercent: 99) == .storm) }
}
