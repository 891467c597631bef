import Creation

/// Reads the dates of lines next to each other: most lie in one month, and then differ in their last two digits alone.
struct RecentMonth {
  /// The text of the month, `2026-10-`; no date begins with what it is at first.
  private var head: UInt64 = 0
  /// The number of the day before the month's first.
  private var before: Int32 = 0
  private var length: Int32 = 0

  /// The day written `2026-10-13`.
  mutating func day(_ bytes: UnsafeRawBufferPointer) -> Day? {
    guard bytes.count == 10 else { return nil }
    let head = bytes.loadUnaligned(as: UInt64.self)
    guard head == self.head else { return newMonth(head, bytes) }
    let (tens, ones) = (bytes[8] &- 0x30, bytes[9] &- 0x30)
    let ordinal = Int32(tens) * 10 + Int32(ones)
    guard tens < 10, ones < 10, ordinal > 0, ordinal <= length else { return nil }
    return Day(number: before + ordinal)
  }

  /// The moment written `2026-10-13` or `2026-10-13T14:05:00`.
  mutating func moment(_ bytes: UnsafeRawBufferPointer) -> Moment? {
    bytes.count == 10 ? day(bytes).map { Moment($0) } : Moment(ascii: bytes)
  }

  private mutating func newMonth(_ head: UInt64, _ bytes: UnsafeRawBufferPointer) -> Day? {
    guard let day = Digits.day(bytes) else { return nil }
    let month = day.month
    self.head = head
    before = month.first.number - 1
    length = month.last.number - before
    return day
  }
}
