extension MomentText {
  /// Reads the text as a date in one of the forms in which the year comes first.
  mutating func moment() -> Moment? {
    let isCompact = digits == 8 || digits == 14
    let parts = isCompact ? compactDate() : separatedDate()
    guard let (year, month, date, isChinese) = parts, let day = Day(year: year, month: month, day: date)
    else { return nil }
    guard !isAtEnd else { return Moment(day) }
    let time = isCompact && digits > 0 ? compactTime() : separatedTime(closeUp: isChinese)
    guard let time else { return nil }
    return isAtEnd ? Moment(day, time) : moved(day, time)
  }

  /// Reads `20261030`, also where the time follows at once.
  private mutating func compactDate() -> (Int, Int, Int, Bool)? {
    guard let year = number(4...4), let month = number(2...2), let day = number(2...2) else { return nil }
    return (year, month, day, false)
  }

  /// Reads `2026-10-30`, `2026/1/2`, `2026.1.2` or `2026年1月2日`.
  private mutating func separatedDate() -> (Int, Int, Int, Bool)? {
    guard let year = number(4...4) else { return nil }
    guard let separator = take("-", "/", ".") else { return chineseDate(year) }
    guard let month = number(1...2), take(separator) != nil, let day = number(1...2) else { return nil }
    return (year, month, day, false)
  }

  /// Reads what follows 2026: 年1月2日, with or without spaces between.
  private mutating func chineseDate(_ year: Int) -> (Int, Int, Int, Bool)? {
    skipSpace()
    guard take("年") != nil else { return nil }
    skipSpace()
    guard let month = number(1...2) else { return nil }
    skipSpace()
    guard take("月") != nil else { return nil }
    skipSpace()
    guard let day = number(1...2) else { return nil }
    skipSpace()
    return take("日", "号") == nil ? nil : (year, month, day, true)
  }

  /// Reads the `080530` of `20261030080530`.
  private mutating func compactTime() -> TimeOfDay? {
    guard digits == 6, let hour = number(2...2), let minute = number(2...2), let second = number(2...2)
    else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  /// Reads `T08:05`, ` 8:05:30`, ` 8时05分` and the like.
  private mutating func separatedTime(closeUp: Bool) -> TimeOfDay? {
    guard skipSpace() || take("T", "t") != nil || closeUp, let hour = number(1...2) else { return nil }
    if take("时", "点") != nil { return chineseTime(hour) }
    guard take(only: 0x3A), let minute = number(2...2) else { return nil }
    guard take(only: 0x3A) else { return TimeOfDay(hour: hour, minute: minute) }
    guard let second = number(2...2) else { return nil }
    if take(".", ",") != nil {
      guard digits > 0 else { return nil }
      skipDigits()
    }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  /// Reads what follows 8时: nothing, 05分, or 05分30秒.
  private mutating func chineseTime(_ hour: Int) -> TimeOfDay? {
    guard digits > 0 else { return TimeOfDay(hour: hour, minute: 0) }
    guard let minute = number(1...2), take("分") != nil else { return nil }
    guard digits > 0 else { return TimeOfDay(hour: hour, minute: minute) }
    guard let second = number(1...2), take("秒") != nil else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  /// Reads the offset that ends the text and gives the time in Beijing.
  private mutating func moved(_ day: Day, _ time: TimeOfDay) -> Moment? {
    skipSpace()
    guard let offset = offset(), isAtEnd else { return nil }
    let seconds = Int(time.seconds) - offset + Int(Instant.beijing)
    let days = seconds >= 0 ? seconds / 86_400 : -1
    let moved = day.advanced(by: days)
    guard Day.earliest...Day.latest ~= moved else { return nil }
    return Moment(moved, TimeOfDay(seconds: seconds - days * 86_400))
  }

  /// Reads `Z`, `+08:00`, `+0800` or `+08` as seconds ahead of universal time.
  private mutating func offset() -> Int? {
    guard let sign = take("Z", "z", "+", "-") else { return nil }
    if sign == "Z" || sign == "z" { return 0 }
    guard let hours = number(2...2) else { return nil }
    let hasColon = take(only: 0x3A)
    let minutes = number(2...2)
    guard hours <= 14, minutes ?? 0 <= 59, minutes != nil || !hasColon else { return nil }
    let seconds = (hours * 60 + (minutes ?? 0)) * 60
    return sign == "-" ? -seconds : seconds
  }
}
