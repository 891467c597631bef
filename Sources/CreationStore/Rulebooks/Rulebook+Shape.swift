import Creation

extension Rulebook {
  /// How a rulebook stands in its file.
  static let shape =
    members
    .checked(Fields.until.given(), Fields.from, at: "until") { $0 < $1 ? "\($0) 早于施行的 \($1)" : nil }
    .checked(WeatherBand.Fields.least.each(of: "weather"), at: "weather") { least in
      least.isEmpty || least.contains { $0 ?? 0 == 0 } ? nil : "最差的一档 least 应为 0"
    }
    .checked(RulebookFaults.groups)
    .object("rulebook", "考评办法")

  private static let members = Members<Rulebook>.all(
    .needed("format", "格式版本", .integer(currentFormat...currentFormat)) { $0.format },
    .needed("id", "短名，也是文件名", .text) { $0.id },
    .needed("name", "名称", .text) { $0.name },
    Fields.from,
    Fields.until,
    .usual("decimals", "得分保留几位小数", .integer(0...6), 2) { $0.decimals },
    .maybe("month_ends", "考评月截止日，不写即自然月", .integer(1...31)) { $0.monthEnds },
    .usual("roll_natural_days", "自然日期限遇休息日顺延", .flag, false) { $0.rollsNaturalDays },
    .usual("limits", "办理限额", FindingLimits.shape, FindingLimits()) { $0.limits },
    .usual("weather", "文明天气图的档次", WeatherBand.shape.list(atLeast: 1), .usual) { $0.weather },
    .needed("schemes", "考评方案", Scheme.shape.list(atLeast: 1)) { $0.schemes }
  ) { format, id, name, from, until, decimals, monthEnds, rolls, limits, weather, schemes in
    var rulebook = Rulebook(id: id, name: name, from: from, decimals: decimals, schemes: schemes)
    rulebook.format = format
    rulebook.until = until
    rulebook.monthEnds = monthEnds
    rulebook.rollsNaturalDays = rolls
    rulebook.limits = limits
    rulebook.weather = weather
    return rulebook
  }

  private enum Fields {
    static let from = Field<Rulebook, Month>.needed("from", "从哪个月起施行", .written(as: "2026-01")) { $0.from }
    static let until = Field<Rulebook, Month?>.maybe("until", "施行到哪个月为止", .written(as: "2026-12")) {
      $0.until
    }
  }
}

extension FindingLimits {
  /// How the limits stand in a rulebook's file.
  static let shape = Members<FindingLimits>.all(
    limit("extensions", "延期次数", 2) { $0.extensions },
    limit("suspensions", "挂账次数", 1) { $0.suspensions },
    limit("suspension_days", "挂账天数", 365) { $0.suspensionDays },
    limit("appeals", "申诉次数", 1) { $0.appeals },
    limit("rebound_days", "销号后多少天内再现算反弹", 30) { $0.reboundDays }
  ) { extensions, suspensions, days, appeals, rebound in
    var limits = FindingLimits()
    limits.extensions = extensions
    limits.suspensions = suspensions
    limits.suspensionDays = days
    limits.appeals = appeals
    limits.reboundDays = rebound
    return limits
  }
  .object("limits", "办理限额")

  private static func limit(
    _ key: String, _ meaning: String, _ standard: Int, _ get: @escaping (FindingLimits) -> Int
  ) -> Field<FindingLimits, Int> {
    .usual(key, meaning, .integer(0...3650), standard, get)
  }
}

extension WeatherBand {
  fileprivate static let shape = Members<WeatherBand>.all(
    .needed("weather", "天气", .word) { $0.weather },
    Fields.least
  ) { WeatherBand($0, from: $1) }
  .object("weather_band", "天气档")

  fileprivate enum Fields {
    static let least = Field<WeatherBand, Rational>.needed("least", "得分率至少百分之多少", .positive) { $0.least }
  }
}
