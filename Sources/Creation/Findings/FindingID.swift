/// 问题编号 The number of a finding: the month it was reported in and a serial, `F202611-0042`.
///
/// Begins with a letter, so that a spreadsheet never shows it as a number.
public struct FindingID: Hashable, Sendable {
  /// The month the finding was reported in.
  public let month: Month
  /// Serial number inside the month, from 1.
  public let serial: Int32

  /// Creates the number.
  public init(month: Month, serial: Int32) {
    self.month = month
    self.serial = serial
  }
}

extension FindingID: Comparable {
  /// Orders by month, then serial.
  public static func < (left: FindingID, right: FindingID) -> Bool {
    (left.month, left.serial) < (right.month, right.serial)
  }
}

extension FindingID: LosslessStringConvertible, Codable {
  /// Reads `F202611-0042`; a lower-case letter is taken too.
  public init?(_ text: String) {
    self.init(ascii: Array(text.utf8))
  }

  /// Reads the same form from bytes.
  @inlinable
  public init?(ascii bytes: some RandomAccessCollection<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count >= 12, bytes.count <= 18,
      bytes[start] | 0x20 == 0x66, bytes[bytes.index(start, offsetBy: 7)] == 0x2D,
      let year = Digits.value(bytes, from: 1, count: 4),
      let ordinal = Digits.value(bytes, from: 5, count: 2),
      let month = Month(year: year, month: ordinal),
      let serial = Digits.value(bytes, from: 8, count: bytes.count - 8),
      serial > 0, bytes.count == 12 || bytes[bytes.index(start, offsetBy: 8)] != 0x30,
      let narrow = Int32(exactly: serial)
    else { return nil }
    self.init(month: month, serial: narrow)
  }

  /// The number as `F202611-0042`.
  public var description: String {
    let width = max(4, String(serial).utf8.count)
    return Digits.text(8 + width) { pen in
      pen.write("F")
      pen.write(month.year, 4)
      pen.write(month.ordinal, 2)
      pen.write("-")
      pen.write(Int(serial), width)
    }
  }

  /// Reads the number from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.lossless(FindingID.self, "问题编号应写作 F202611-0042")
  }

  /// Writes the number as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
