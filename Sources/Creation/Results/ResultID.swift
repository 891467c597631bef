/// 测评结果编号 The number of a result: the calendar month it is booked in and a serial, `R202610-0042`.
public struct ResultID: Hashable, Sendable {
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

extension ResultID: Comparable {
  /// Orders by month, then serial.
  public static func < (left: ResultID, right: ResultID) -> Bool {
    (left.month, left.serial) < (right.month, right.serial)
  }
}

extension ResultID: LosslessStringConvertible {
  /// Reads `R202610-0042`; a lower-case letter is taken too.
  public init?(_ text: String) {
    guard text.utf8.first.map({ $0 | 0x20 == 0x72 }) == true,
      let number = FindingID("F" + text.dropFirst())
    else { return nil }
    self.init(month: number.month, serial: number.serial)
  }

  /// The number as `R202610-0042`.
  public var description: String { "R" + FindingID(month: month, serial: serial).description.dropFirst() }
}
