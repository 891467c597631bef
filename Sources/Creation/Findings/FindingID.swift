/// 问题编号 The number of a finding: the month it was reported in and a serial, `F202611-0042`.
public struct FindingID: MonthlyNumber {
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

extension FindingID {
  /// F.
  @inlinable public static var letter: UInt8 { 0x46 }
}

extension FindingID: Codable {
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
