/// 月份 A calendar month, the period the ledger is kept and scored by.
public struct Month: Hashable, Sendable {
  /// Months since year 0.
  public let index: Int32

  /// Wraps a count of months since year 0.
  public init(index: Int32) {
    self.index = index
  }

  /// The month of that year, or nothing outside 1–12 and 1900–9999.
  public init?(year: Int, month: Int) {
    guard 1900...9999 ~= year, 1...12 ~= month else { return nil }
    self.init(index: Int32(year * 12 + month - 1))
  }
}

extension Month {
  /// The year.
  public var year: Int { (Int(index) - (ordinal - 1)) / 12 }

  /// The month of the year, 1–12.
  public var ordinal: Int { (Int(index) % 12 + 12) % 12 + 1 }

  /// The first day.
  public var first: Day {
    Day(number: Day.number(year: year, month: ordinal, day: 1))
  }

  /// The last day.
  public var last: Day { next.first.advanced(by: -1) }

  /// The month after.
  public var next: Month { Month(index: index &+ 1) }

  /// The month before.
  public var previous: Month { Month(index: index &- 1) }

  /// The month as in 2026年10月.
  public var title: String { "\(year)年\(ordinal)月" }
}

extension Month: Comparable, Strideable {
  /// Orders by time.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }

  /// The months from this month to the other.
  public func distance(to other: Month) -> Int { Int(other.index) - Int(index) }

  /// The month that many months later; stays at the ends of what can be counted.
  public func advanced(by months: Int) -> Month {
    let months = min(max(months, -(1 << 40)), 1 << 40)
    return Month(index: Int32(clamping: Int(index) + months))
  }
}

extension Month: LosslessStringConvertible, Codable {
  /// Reads `2026-10`, and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 0x2D, let year = Digits.value(bytes, from: 0, count: 4),
      let month = Digits.value(bytes, from: 5, count: 2)
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month as `2026-10`.
  public var description: String { "\(Digits.padded(year, 4))-\(Digits.padded(ordinal, 2))" }

  /// Reads the month from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.lossless(Month.self, "月份应写作 2026-10")
  }

  /// Writes the month as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
