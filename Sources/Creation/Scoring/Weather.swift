/// 文明天气 A month as weather, from sunny to storm, as 石狮 shows it to its units (「石狮文明天气图」).
public enum Weather: String, Coded {
  /// 晴.
  case sunny
  /// 多云.
  case cloudy
  /// 阴.
  case overcast
  /// 雨.
  case rain
  /// 暴雨.
  case storm

  /// The Chinese word.
  public var title: String {
    switch self {
    case .sunny: "晴"
    case .cloudy: "多云"
    case .overcast: "阴"
    case .rain: "雨"
    case .storm: "暴雨"
    }
  }
}

/// 天气档 From how many per cent on a kind of weather is given: of the full mark for a score, of all for a rate.
public struct WeatherBand: Hashable, Sendable {
  /// The weather.
  public var weather: Weather
  /// The least it is given for, in per cent.
  public var least: Rational

  /// Creates a band.
  public init(_ weather: Weather, from least: Rational) {
    self.weather = weather
    self.least = least
  }
}

extension [WeatherBand] {
  /// The usual bands: 晴 from 95, 多云 from 90, 阴 from 80, 雨 from 70, 暴雨 below.
  public static var usual: [WeatherBand] {
    [
      WeatherBand(.sunny, from: 95), WeatherBand(.cloudy, from: 90), WeatherBand(.overcast, from: 80),
      WeatherBand(.rain, from: 70), WeatherBand(.storm, from: 0),
    ]
  }

  /// The weather at so many per cent: of the bands that begin there or below, the highest; else the worst there is.
  public func weather(atPercent percent: Rational) -> Weather {
    filter { $0.least <= percent }.max { $0.least < $1.least }?.weather
      ?? self.min { $0.least < $1.least }?.weather ?? .storm
  }
}
