extension JSONCursor {
  /// Moves over the value that is next, of any kind, and finds every fault in it.
  ///
  /// `depth` is how many arrays and objects are open around it; `keys` is for finding keys given twice.
  mutating func skipValue(depth: Int, keys: inout KeySpans) throws(JSONFailure) {
    switch byte {
    case UInt8(ascii: "\""): _ = try scanString()
    case UInt8(ascii: "{"): try skipObject(depth: depth + 1, keys: &keys)
    case UInt8(ascii: "["): try skipArray(depth: depth + 1, keys: &keys)
    case UInt8(ascii: "t"): try scan(.yes)
    case UInt8(ascii: "f"): try scan(.no)
    case UInt8(ascii: "n"): try scan(.null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try scanNumber()
    default: throw unexpected
    }
  }

  /// Moves over an opening bracket and blanks, and says whether the closing one has been moved over too.
  mutating func open(closing: UInt8, depth: Int) throws(JSONFailure) -> Bool {
    guard depth <= Self.depthLimit else { throw JSONFailure(.depth, at: offset) }
    place += 1
    skipSpace()
    return take(closing)
  }

  /// Moves over a key and its colon, and the blanks around them.
  @inline(__always)
  mutating func scanKey() throws(JSONFailure) -> KeySpans.Span {
    guard byte == UInt8(ascii: "\"") else { throw unexpected }
    let first = place + 1
    let isEscaped = try scanString()
    let key = KeySpans.Span(start: first, count: place - first - 1, isEscaped: isEscaped)
    try expect(UInt8(ascii: ":"))
    skipSpace()
    return key
  }

  /// Refuses a key that has been given twice from the index on, and forgets the keys from there.
  func close(_ keys: inout KeySpans, from first: Int) throws(JSONFailure) {
    if let twice = keys.duplicate(from: first) {
      throw JSONFailure(.duplicateKey, at: twice.start - start - 1)
    }
    keys.removeAll(from: first)
  }
}

extension JSONCursor {
  private mutating func skipArray(depth: Int, keys: inout KeySpans) throws(JSONFailure) {
    if try open(closing: UInt8(ascii: "]"), depth: depth) { return }
    repeat {
      try skipValue(depth: depth, keys: &keys)
    } while try continues(until: UInt8(ascii: "]"))
  }

  private mutating func skipObject(depth: Int, keys: inout KeySpans) throws(JSONFailure) {
    if try open(closing: UInt8(ascii: "}"), depth: depth) { return }
    let first = keys.spans.count
    repeat {
      keys.append(try scanKey())
      try skipValue(depth: depth, keys: &keys)
    } while try continues(until: UInt8(ascii: "}"))
    try close(&keys, from: first)
  }
}
