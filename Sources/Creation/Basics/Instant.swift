/// 记账时间 The instant something was recorded, in Beijing time (+08:00, fixed).
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  /// Wraps a count of seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The instant a Beijing date and time stand for; a date alone means the end of that day.
  public init(_ moment: Moment) {
    let end = moment.end
    let local = Int64(end.day.number) * 86_400 + Int64(end.time?.seconds ?? 0)
    self.init(seconds: local - Instant.beijing)
  }
}

extension Instant {
  /// Seconds by which Beijing is ahead of universal time.
  static let beijing: Int64 = 8 * 3600

  /// Date and time in Beijing.
  public var moment: Moment {
    let (days, rest) = (seconds &+ Instant.beijing).quotientAndRemainder(dividingBy: 86_400)
    let second = rest < 0 ? rest + 86_400 : rest
    return Moment(
      Day(number: Int32(clamping: rest < 0 ? days - 1 : days)), TimeOfDay(seconds: Int(second)))
  }

  /// Date in Beijing.
  public var day: Day { moment.day }
}

extension Instant: Comparable {
  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: LosslessStringConvertible {
  /// Reads `2026-11-21T08:30:05+08:00`.
  public init?(_ text: String) {
    guard text.hasSuffix("+08:00"), let moment = Moment(String(text.dropLast(6))), moment.time != nil
    else { return nil }
    self.init(moment)
  }

  /// The instant as `2026-11-21T08:30:05+08:00`.
  public var description: String { "\(moment)+08:00" }
}
