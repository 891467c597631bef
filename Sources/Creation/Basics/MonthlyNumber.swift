/// 月内编号 A record's number: a letter for its kind, the month it was booked in and a serial, `F202611-0042`.
///
/// Each kind counts for itself, from 1 in every month. A number begins with a letter, so that a spreadsheet never
/// shows it as a number.
public protocol MonthlyNumber: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The capital letter of the kind.
  static var letter: UInt8 { get }
  /// The month the record was booked in.
  var month: Month { get }
  /// Serial number inside the month, from 1.
  var serial: Int32 { get }
  /// Creates the number.
  init(month: Month, serial: Int32)
}

extension MonthlyNumber {
  /// Orders by month, then serial.
  public static func < (left: Self, right: Self) -> Bool {
    (left.month, left.serial) < (right.month, right.serial)
  }

  /// Reads `F202611-0042`; a lower-case letter is taken too.
  public init?(_ text: String) {
    self.init(ascii: Array(text.utf8))
  }

  /// Reads the same form from bytes.
  @inlinable
  public init?(ascii bytes: some RandomAccessCollection<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count > 8, bytes[start] | 0x20 == Self.letter | 0x20,
      bytes[bytes.index(start, offsetBy: 7)] == 0x2D,
      let year = Digits.value(bytes, from: 1, count: 4),
      let ordinal = Digits.value(bytes, from: 5, count: 2),
      let month = Month(year: year, month: ordinal), let serial = Self.serial(ascii: bytes.dropFirst(8))
    else { return nil }
    self.init(month: month, serial: serial)
  }

  /// Reads a serial number as it stands behind the month: at least four digits, with zeros before it only up to there.
  @inlinable
  public static func serial(ascii digits: some RandomAccessCollection<UInt8>) -> Int32? {
    guard 4...10 ~= digits.count, digits.count == 4 || digits.first != 0x30 else { return nil }
    var serial = 0
    for byte in digits {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      serial = serial &* 10 &+ Int(digit)
    }
    return serial > 0 ? Int32(exactly: serial) : nil
  }

  /// The number as `F202611-0042`.
  public var description: String {
    let width = max(4, String(serial).utf8.count)
    return Digits.text(8 + width) { pen in
      pen.write(Unicode.Scalar(Self.letter))
      pen.write(month.year, 4)
      pen.write(month.ordinal, 2)
      pen.write("-")
      pen.write(Int(serial), width)
    }
  }
}
