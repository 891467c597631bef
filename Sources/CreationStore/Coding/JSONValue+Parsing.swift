extension JSONValue {
  /// What becomes of a key that an object gives twice.
  package enum DuplicateKeys: Sendable {
    /// The last value counts, as in most readers of JSON.
    case keepLast
    /// The text is refused.
    case refuse
  }

  /// Reads a whole document; a byte order mark before it is allowed, as editors on Windows leave one.
  package static func parse(
    _ bytes: some Collection<UInt8>, duplicateKeys: DuplicateKeys = .keepLast
  ) throws(JSONFailure) -> JSONValue {
    try PaddedBytes.copying(bytes) { bytes throws(JSONFailure) in
      var parser = JSONValueParser(cursor: JSONCursor(bytes), duplicateKeys: duplicateKeys)
      return try parser.parseDocument()
    }
  }
}

/// Builds the tree of a JSON text while a cursor moves over it.
struct JSONValueParser {
  var cursor: JSONCursor
  let duplicateKeys: JSONValue.DuplicateKeys
  private var keys = KeySpans()

  init(cursor: JSONCursor, duplicateKeys: JSONValue.DuplicateKeys) {
    self.cursor = cursor
    self.duplicateKeys = duplicateKeys
  }
}

extension JSONValueParser {
  /// Reads one value with nothing but blanks around it.
  mutating func parseDocument() throws(JSONFailure) -> JSONValue {
    cursor.skipByteOrderMark()
    cursor.skipSpace()
    let value = try parseValue(depth: 0)
    try cursor.expectEnd()
    return value
  }

  /// Reads the value that is next; `depth` is how many arrays and objects are open around it.
  mutating func parseValue(depth: Int) throws(JSONFailure) -> JSONValue {
    switch cursor.byte {
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "{"): return .object(try parseMembers(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try parseElements(depth: depth + 1))
    case UInt8(ascii: "t"): return try parse(.yes, as: .bool(true))
    case UInt8(ascii: "f"): return try parse(.no, as: .bool(false))
    case UInt8(ascii: "n"): return try parse(.null, as: .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
    default: throw cursor.unexpected
    }
  }

  /// Reads the string that is next.
  mutating func parseString() throws(JSONFailure) -> String {
    let first = cursor.place + 1
    let isEscaped = try cursor.scanString()
    return KeySpans.Span(start: first, count: cursor.place - first - 1, isEscaped: isEscaped).text
  }
}

extension JSONValueParser {
  private mutating func parse(
    _ literal: JSONCursor.Literal, as value: JSONValue
  ) throws(JSONFailure) -> JSONValue {
    try cursor.scan(literal)
    return value
  }

  private mutating func parseNumber() throws(JSONFailure) -> JSONNumber {
    let first = cursor.place
    _ = try cursor.scanNumber()
    return JSONNumber(scanned: UnsafeRawBufferPointer(start: first, count: cursor.place - first))
  }

  private mutating func parseElements(depth: Int) throws(JSONFailure) -> [JSONValue] {
    var elements: [JSONValue] = []
    if try cursor.open(closing: UInt8(ascii: "]"), depth: depth) { return elements }
    repeat {
      elements.append(try parseValue(depth: depth))
    } while try cursor.continues(until: UInt8(ascii: "]"))
    return elements
  }

  private mutating func parseMembers(depth: Int) throws(JSONFailure) -> [JSONMember] {
    var members: [JSONMember] = []
    if try cursor.open(closing: UInt8(ascii: "}"), depth: depth) { return members }
    let first = keys.spans.count
    repeat {
      let key = try cursor.scanKey()
      keys.append(key)
      members.append(JSONMember(key.text, try parseValue(depth: depth)))
    } while try cursor.continues(until: UInt8(ascii: "}"))
    return try withoutDuplicates(members, from: first)
  }

  /// Applies the rule for keys given twice to the members of the object whose keys begin at the index.
  private mutating func withoutDuplicates(
    _ members: [JSONMember], from first: Int
  ) throws(JSONFailure) -> [JSONMember] {
    if duplicateKeys == .keepLast, keys.duplicate(from: first) != nil {
      keys.removeAll(from: first)
      return Self.keepingLast(members)
    }
    try cursor.close(&keys, from: first)
    return members
  }

  /// Drops each member whose key comes again later.
  private static func keepingLast(_ members: [JSONMember]) -> [JSONMember] {
    var seen: Set<[UInt8]> = []
    return Array(members.reversed().filter { seen.insert(Array($0.key.utf8)).inserted }.reversed())
  }
}

extension JSONCursor {
  /// Moves over a byte order mark at the very beginning.
  mutating func skipByteOrderMark() {
    if place == start, word & 0xFF_FFFF == 0xBF_BBEF { place += 3 }
  }
}
