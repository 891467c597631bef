/// 活动编号 The number of an activity: the month it is booked in and a serial, `A202610-0007`.
public struct ActivityID: MonthlyNumber {
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

extension ActivityID {
  /// A.
  @inlinable public static var letter: UInt8 { 0x41 }
}
