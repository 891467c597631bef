extension LineFields {
  /// Reads a line, given without its newline, in place of the line before.
  package mutating func read(_ line: PaddedBytes) throws(JSONFailure) {
    forget()
    do throws(JSONFailure) {
      guard line.count <= UInt32.max else { throw JSONFailure(.length, at: 0) }
      try readObject(JSONCursor(line))
      self.line = line
    } catch {
      forget()
      throw error
    }
  }

  /// Leaves no field of the line before.
  private mutating func forget() {
    line = nil
    if !unknown.spans.isEmpty { unknown.removeAll(from: 0) }
    if stamp == .max {
      fields.update(repeating: Field(), count: count)
      repeated.forget()
      stamp = 0
    }
    stamp += 1
  }

  private mutating func readObject(_ cursor: consuming JSONCursor) throws(JSONFailure) {
    cursor.skipSpace()
    kindStart = 0
    guard cursor.byte == UInt8(ascii: "{") else { throw JSONFailure(.notAnObject, at: cursor.offset) }
    if try !cursor.open(closing: UInt8(ascii: "}"), depth: 1) {
      var slot = count
      repeat {
        slot = try readMember(&cursor, after: slot)
      } while try cursor.continues(until: UInt8(ascii: "}"))
    }
    try cursor.expectEnd()
    if let twice = unknown.duplicate(from: 0) {
      throw JSONFailure(.duplicateKey, at: twice.start - cursor.start - 1)
    }
  }

  /// Reads a key and its value and gives the slot, or the one behind all slots for an unknown key.
  @inline(__always)
  private mutating func readMember(_ cursor: inout JSONCursor, after last: Int) throws(JSONFailure) -> Int {
    let key = cursor.offset
    let expected = Int(followers[kindStart + last])
    if expected == repeated.first, skipRepeated(&cursor) { return repeated.last }
    let length = table.length(of: expected, quotedAt: cursor.place)
    if length > 0, cursor.place.load(fromByteOffset: length, as: UInt8.self) == UInt8(ascii: ":") {
      cursor.place += length + 1
      cursor.skipSpace()
      try readValue(&cursor, slot: expected, key: key)
      if expected >= repeated.first, expected <= repeated.last {
        noteRepeated(expected, after: last, key: key, end: cursor)
      }
      return expected
    }
    guard let slot = try readKey(&cursor) else {
      // A member of no slot has to be seen again in every line.
      repeated.start = -1
      try cursor.skipValue(depth: 1, keys: &unknown)
      return last
    }
    followers[kindStart + last] = UInt8(slot)
    try readValue(&cursor, slot: slot, key: key)
    repeated.forget(slot)
    return slot
  }

  /// Reads a key of which nothing is foreseen.
  private mutating func readKey(_ cursor: inout JSONCursor) throws(JSONFailure) -> Int? {
    let key = try cursor.scanKey()
    let slot =
      key.isEscaped
      ? table.number(of: key.text) : table.number(ofQuoted: key.start - 1, length: key.count + 2)
    if slot == nil { unknown.append(key) }
    return slot
  }

  @inline(__always)
  private mutating func readValue(
    _ cursor: inout JSONCursor, slot: Int, key: Int
  ) throws(JSONFailure) {
    guard fields[slot].stamp != stamp else { throw JSONFailure(.duplicateKey, at: key) }
    let offset = cursor.offset
    let kind = try scanValue(&cursor)
    fields[slot] = Field(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: cursor.offset - offset),
      stamp: stamp, kind: kind)
    if slot == kindSlot, cursor.offset >= 8 {
      kindStart = start(ofKindEndingIn: JSONCursor.word(at: cursor.place - 8))
    }
  }

  @inline(__always)
  private mutating func scanValue(_ cursor: inout JSONCursor) throws(JSONFailure) -> Kind {
    switch cursor.byte {
    case UInt8(ascii: "\""):
      return try cursor.scanString() ? .escaped : .plain
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try cursor.scanNumber() ? .int : .number
    default:
      return try scanOther(&cursor)
    }
  }

  private mutating func scanOther(_ cursor: inout JSONCursor) throws(JSONFailure) -> Kind {
    let first = cursor.byte
    try cursor.skipValue(depth: 1, keys: &unknown)
    switch first {
    case UInt8(ascii: "t"): return .yes
    case UInt8(ascii: "f"): return .no
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "{"): return .object
    default: return .null
    }
  }
}
