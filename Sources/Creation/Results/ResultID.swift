/// 测评结果编号 The number of a result: the calendar month it is booked in and a serial, `R202610-0042`.
public struct ResultID: MonthlyNumber {
  /// The month it is booked in.
  public let month: Month
  /// Serial number inside the month, from 1.
  public let serial: Int32

  /// Creates the number.
  public init(month: Month, serial: Int32) {
    self.month = month
    self.serial = serial
  }
}

extension ResultID {
  /// R.
  @inlinable public static var letter: UInt8 { 0x52 }
}
