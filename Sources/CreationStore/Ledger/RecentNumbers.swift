import Creation

/// Reads the numbers of records in lines next to each other: most were booked in one month, and then differ in their
/// serials alone.
struct RecentNumbers<ID: MonthlyNumber> {
  /// The letter and the month, `F202611-`; no number begins with what it is at first.
  private var head: UInt64 = 0
  private var month = Month(index: 0)

  /// The number written `F202611-0042`.
  mutating func number(_ bytes: UnsafeRawBufferPointer) -> ID? {
    guard bytes.count > 8 else { return nil }
    let head = bytes.loadUnaligned(as: UInt64.self)
    if head == self.head {
      return ID.serial(ascii: UnsafeRawBufferPointer(rebasing: bytes[8...])).map {
        ID(month: month, serial: $0)
      }
    }
    guard let id = ID(ascii: bytes) else { return nil }
    (self.head, month) = (head, id.month)
    return id
  }
}
