#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Members that lines next to each other often have alike, byte for byte: who wrote them when with which command.
///
/// They have been looked at once, so that comparing them takes the place of reading them.
struct RepeatedFields {
  /// The longest text kept.
  static let limit = 160

  /// The slot of the first of them, or a number no slot has.
  let first: Int
  /// The slot of the last.
  let last: Int
  /// The text from the first key to the last value.
  let bytes = UnsafeMutableRawPointer.allocate(byteCount: Self.limit, alignment: 8)
  /// How long it is; 0 while there is none.
  var length = 0
  /// Where it stands in the line it was taken from.
  var offset = 0
  /// Where the members being read began, while they are these in order.
  var start = -1

  /// Watches for the members of some slots.
  init(_ slots: ClosedRange<Int>?) {
    first = slots?.lowerBound ?? .max
    last = slots?.upperBound ?? .max
  }

  /// Forgets the text of a slot that was read some other way, since where its values stand is no longer known.
  @inline(__always)
  mutating func forget(_ slot: Int) {
    if slot >= first, slot <= last { forget() }
  }

  /// Keeps no text.
  mutating func forget() { (length, start) = (0, -1) }
}

extension LineFields {
  /// Moves over the members if they stand at the cursor as in the line before, and says so.
  @inline(__always)
  mutating func skipRepeated(_ cursor: inout JSONCursor) -> Bool {
    let length = repeated.length
    guard length > 0, cursor.end - cursor.place >= length,
      memcmp(cursor.place, repeated.bytes, length) == 0
    else { return false }
    for slot in repeated.first...repeated.last where fields[slot].stamp == stamp { return false }
    let moved = UInt32(truncatingIfNeeded: cursor.offset &- repeated.offset)
    for slot in repeated.first...repeated.last {
      fields[slot].offset &+= moved
      fields[slot].stamp = stamp
    }
    repeated.offset = cursor.offset
    cursor.place += length
    return true
  }

  /// Follows the members as they are read one by one, and keeps their text once they are whole.
  @inline(__always)
  mutating func noteRepeated(_ slot: Int, after last: Int, key: Int, end cursor: JSONCursor) {
    // What was kept tells no longer where its fields stand.
    repeated.length = 0
    if slot == repeated.first {
      repeated.start = key
    } else if slot != last + 1 {
      repeated.start = -1
    }
    guard slot == repeated.last, repeated.start >= 0 else { return }
    let length = cursor.offset - repeated.start
    guard length <= RepeatedFields.limit else { return }
    memcpy(repeated.bytes, cursor.start + repeated.start, length)
    (repeated.length, repeated.offset, repeated.start) = (length, repeated.start, -1)
  }
}
