/// 发生时间 The business date of a fact, with the time of day where it is known.
///
/// A paper often has only the date; an import and an hour limit have the time too.
public struct Moment: Hashable, Sendable {
  /// The date.
  public var day: Day
  /// The time of day, where known.
  public var time: TimeOfDay?

  /// Creates the moment.
  public init(_ day: Day, _ time: TimeOfDay? = nil) {
    self.day = day
    self.time = time
  }
}

extension Moment {
  /// The month the moment is booked in.
  public var month: Month { day.month }

  /// Whether this moment is known to come after the other.
  ///
  /// Where either has no time of day, whole days are compared: what happened on the day itself is not late
  /// (今天到期不算逾期).
  ///
  /// ```swift
  /// Moment("2026-10-30T14:00")!.isAfter(Moment("2026-10-30T09:00")!)   // true
  /// Moment("2026-10-30T14:00")!.isAfter(Moment("2026-10-30")!)         // false
  /// ```
  public func isAfter(_ other: Moment) -> Bool {
    guard day == other.day, let time, let otherTime = other.time else { return day > other.day }
    return time > otherTime
  }

  /// The last second of the moment: itself where the time is known, else the end of its day.
  public var end: Moment { Moment(day, time ?? TimeOfDay(seconds: 86_399)) }
}

extension Moment: LosslessStringConvertible, Codable {
  /// Reads `2026-10-30`, `2026-10-30T14:05` or `2026-10-30T14:05:00`; a space may stand for the T.
  public init?(_ text: String) {
    guard let moment = Moment(ascii: Array(text.utf8)) else { return nil }
    self = moment
  }

  /// Reads the same forms from bytes.
  @inlinable
  public init?<Bytes: RandomAccessCollection<UInt8>>(ascii bytes: Bytes)
  where Bytes.SubSequence: RandomAccessCollection {
    guard bytes.count > 10 else {
      guard let day = Digits.day(bytes) else { return nil }
      self.init(day)
      return
    }
    let separator = bytes[bytes.index(bytes.startIndex, offsetBy: 10)]
    guard separator == 0x54 || separator == 0x20, let day = Digits.day(bytes.prefix(10)),
      let time = Digits.time(bytes.dropFirst(11))
    else { return nil }
    self.init(day, time)
  }

  /// The moment as `2026-10-30` or `2026-10-30T14:05:00`.
  public var description: String {
    guard let time else { return day.description }
    return Digits.text(19) { pen in
      pen.write(day)
      pen.write("T")
      pen.write(time)
    }
  }

  /// The moment as `2026-10-30` or `2026-10-30 14:05`.
  public var title: String { time.map { "\(day) \($0.short)" } ?? day.description }

  /// Reads the moment from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.lossless(Moment.self, "时间应写作 2026-10-30 或 2026-10-30T14:05:00")
  }

  /// Writes the moment as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
