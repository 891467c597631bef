/// 时刻 A time of the day to the second, 00:00:00 to 23:59:59.
public struct TimeOfDay: Hashable, Sendable {
  /// Seconds since midnight.
  public let seconds: Int32

  /// Wraps the seconds since midnight, kept inside one day.
  public init(seconds: Int) {
    self.seconds = Int32(min(max(seconds, 0), 86_399))
  }

  /// The time of that hour, minute and second, or nothing where the clock has no such time.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    self.init(seconds: hour * 3600 + minute * 60 + second)
  }
}

extension TimeOfDay: Comparable {
  /// Orders by time.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.seconds < right.seconds }
}

extension TimeOfDay: LosslessStringConvertible {
  /// Reads `08:30` or `08:30:05`.
  public init?(_ text: String) {
    guard let time = Digits.time(Array(text.utf8)) else { return nil }
    self = time
  }

  /// The time as `08:30:05`.
  public var description: String { short + ":" + Digits.padded(Int(seconds) % 60, 2) }

  /// The time as `08:30`.
  public var short: String {
    Digits.padded(Int(seconds) / 3600, 2) + ":" + Digits.padded(Int(seconds) / 60 % 60, 2)
  }
}
