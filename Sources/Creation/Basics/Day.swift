/// 日期 A calendar day in Beijing time, with its own arithmetic.
///
/// Stored as a count of days, so that comparing and adding cost nothing and no zone database is asked.
///
/// ```swift
/// Day("2026-10-13")! - Day("2026-09-30")!   // 13
/// ```
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Wraps a count of days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day of that date, or nothing where the calendar has no such date or the year is outside 1900–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1900...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }
}

extension Day {
  /// The first day that can be written, 1900-01-01.
  public static let earliest = Day(number: number(year: 1900, month: 1, day: 1))

  /// The last day that can be written, 9999-12-31.
  public static let latest = Day(number: number(year: 9999, month: 12, day: 31))

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years counted from March: the leap day then falls at a year's end.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The year of the date.
  public var year: Int { parts.year }

  /// The month the day lies in.
  public var month: Month {
    let (year, month, _) = parts
    return Month(index: Int32(year * 12 + month - 1))
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: (Int(number) % 7 + 7 + 3) % 7 + 1) ?? .monday
  }

  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable, Strideable {
  /// Orders by time.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The days from the right day to the left one.
  public static func - (left: Day, right: Day) -> Int { right.distance(to: left) }

  /// The days from this day to the other.
  public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// The day that many days later; stays at the ends of what can be counted.
  public func advanced(by days: Int) -> Day {
    // No more days than these can matter, and so many cannot overflow.
    let days = min(max(days, -(1 << 40)), 1 << 40)
    return Day(number: Int32(clamping: Int(number) + days))
  }
}

extension Day: LosslessStringConvertible, Codable {
  /// Reads `2026-10-13`, and nothing else.
  public init?(_ text: String) {
    let day = text.utf8.withContiguousStorageIfAvailable { Digits.day(UnsafeRawBufferPointer($0)) }
    guard let day = day ?? Digits.day(Array(text.utf8)) else { return nil }
    self = day
  }

  /// The date as `2026-10-13`.
  public var description: String { Digits.text(10) { $0.write(self) } }

  /// Reads the date from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.lossless(Day.self, "日期应写作 2026-10-13")
  }

  /// Writes the date as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// 星期 A day of the week, Monday first.
public enum Weekday: Int, Sendable, CaseIterable {
  /// The days in order.
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday.
  public var isWeekend: Bool { self >= .saturday }

  /// The day as in 周三.
  public var title: String { "周" + ["一", "二", "三", "四", "五", "六", "日"][rawValue - 1] }
}

extension Weekday: Comparable {
  /// Orders from Monday to Sunday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
