/// Reading and writing of fixed-width decimal digits, shared by dates, times and numbers of records.
public enum Digits {
  /// The number in at least that many digits, with zeros before it.
  public static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return text.utf8.count >= width
      ? text : String(repeating: "0", count: width - text.utf8.count) + text
  }

  /// A text of a known length, such as `2026-10-30`, written digit by digit.
  static func text(_ length: Int, _ write: (inout Pen) -> Void) -> String {
    String(unsafeUninitializedCapacity: length) { buffer in
      var pen = Pen(buffer: buffer)
      write(&pen)
      return pen.position
    }
  }

  /// Writes digits and signs one behind the other, as far as there is room.
  struct Pen {
    fileprivate let buffer: UnsafeMutableBufferPointer<UInt8>
    fileprivate var position = 0

    /// Writes one ASCII character.
    mutating func write(_ sign: Unicode.Scalar) {
      guard position < buffer.count else { return }
      buffer[position] = UInt8(truncatingIfNeeded: sign.value)
      position += 1
    }

    /// Writes a number in exactly that many digits.
    mutating func write(_ value: Int, _ width: Int) {
      guard position + width <= buffer.count else { return }
      var rest = value
      for place in (position..<(position + width)).reversed() {
        buffer[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      position += width
    }

    /// Writes a date as `2026-10-30`.
    mutating func write(_ day: Day) {
      let (year, month, ordinal) = day.parts
      write(year, 4)
      write("-")
      write(month, 2)
      write("-")
      write(ordinal, 2)
    }

    /// Writes a time as `14:05:00`.
    mutating func write(_ time: TimeOfDay) {
      write(Int(time.seconds) / 3600, 2)
      write(":")
      write(Int(time.seconds) / 60 % 60, 2)
      write(":")
      write(Int(time.seconds) % 60, 2)
    }
  }

  /// The value of `count` ASCII digits from `start`, or nothing where another byte stands.
  @inlinable
  public static func value(
    _ bytes: some RandomAccessCollection<UInt8>, from start: Int, count: Int
  ) -> Int? {
    guard start >= 0, count > 0, count <= 18, start <= bytes.count - count else { return nil }
    var value = 0
    var index = bytes.index(bytes.startIndex, offsetBy: start)
    for _ in 0..<count {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
      index = bytes.index(after: index)
    }
    return value
  }

  /// The day written `2026-10-13` in exactly ten bytes.
  @inlinable
  public static func day(_ bytes: some RandomAccessCollection<UInt8>) -> Day? {
    guard bytes.count == 10, byte(bytes, 4) == 0x2D, byte(bytes, 7) == 0x2D,
      let year = value(bytes, from: 0, count: 4), let month = value(bytes, from: 5, count: 2),
      let day = value(bytes, from: 8, count: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The time written `08:30` or `08:30:05`.
  @inlinable
  public static func time(_ bytes: some RandomAccessCollection<UInt8>) -> TimeOfDay? {
    guard bytes.count == 5 || bytes.count == 8, byte(bytes, 2) == 0x3A,
      let hour = value(bytes, from: 0, count: 2), let minute = value(bytes, from: 3, count: 2)
    else { return nil }
    guard bytes.count == 8 else { return TimeOfDay(hour: hour, minute: minute) }
    guard byte(bytes, 5) == 0x3A, let second = value(bytes, from: 6, count: 2) else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  @inlinable
  static func byte(_ bytes: some RandomAccessCollection<UInt8>, _ offset: Int) -> UInt8 {
    bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
  }
}

extension Decoder {
  /// The value whose text stands here, or a decoding error that says the form expected.
  public func lossless<Value: LosslessStringConvertible>(
    _ type: Value.Type, _ rule: String
  ) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "「\(text)」：\(rule)")
    }
    return value
  }
}
