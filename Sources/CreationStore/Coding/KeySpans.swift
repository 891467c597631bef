/// Where the keys of the objects being read stand, to find one that is given twice.
///
/// The spans of nested objects lie behind those of the objects around them, so one list serves all.
struct KeySpans {
  /// The keys, in the order of the text while their object is open.
  private(set) var spans: [Span] = []
}

extension KeySpans {
  /// The contents of a key, without its quotes.
  struct Span {
    let start: UnsafeRawPointer
    let count: Int
    let isEscaped: Bool
  }

  /// Notes a key.
  mutating func append(_ span: Span) {
    spans.append(span)
  }

  /// Forgets all keys from the index on, which is how many there were when the object began.
  mutating func removeAll(from first: Int) {
    spans.removeSubrange(first...)
  }

  /// A key that occurs twice from the index on: the later of the two.
  func duplicate(from first: Int) -> Span? {
    let keys = spans[first...]
    if keys.count < 2 { return nil }
    if keys.contains(where: \.isEscaped) { return Self.duplicateByText(keys) }
    return keys.count > 12 ? Self.duplicateBySorting(keys) : Self.duplicateByPairs(keys)
  }
}

extension KeySpans.Span {
  /// The bytes of the source.
  var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// The key as it is meant.
  var text: String { isEscaped ? JSONCursor.unescape(raw) : String(decoding: raw, as: UTF8.self) }
}

extension KeySpans {
  private static func duplicateByPairs(_ keys: ArraySlice<Span>) -> Span? {
    for index in keys.indices {
      for earlier in keys.startIndex..<index where order(keys[earlier], keys[index]) == 0 {
        return keys[index]
      }
    }
    return nil
  }

  private static func duplicateBySorting(_ keys: ArraySlice<Span>) -> Span? {
    let sorted = keys.sorted { left, right in
      let order = order(left, right)
      return order < 0 || order == 0 && left.start < right.start
    }
    return zip(sorted, sorted.dropFirst()).first { order($0, $1) == 0 }?.1
  }

  private static func duplicateByText(_ keys: ArraySlice<Span>) -> Span? {
    var seen: Set<[UInt8]> = []
    return keys.first { !seen.insert(Array($0.text.utf8)).inserted }
  }

  /// Compares by length and then by bytes: negative, zero or positive.
  private static func order(_ left: Span, _ right: Span) -> Int {
    if left.count != right.count { return left.count - right.count }
    for index in 0..<left.count where left.raw[index] != right.raw[index] {
      return Int(left.raw[index]) - Int(right.raw[index])
    }
    return 0
  }
}
