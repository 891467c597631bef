extension LineFields {
  /// Whether the line has the field, be it null.
  package func has(_ slot: Int) -> Bool {
    field(slot) != nil
  }

  /// What the field's value is.
  package func kind(_ slot: Int) -> Kind? {
    field(slot)?.kind
  }

  /// Where the value stands in the line, a string with its quotes.
  package func position(_ slot: Int) -> Range<Int>? {
    guard let field = field(slot) else { return nil }
    return Int(field.offset)..<Int(field.offset) + Int(field.length)
  }

  /// The bytes of the value as they stand in the line, a string with its quotes.
  package func source(_ slot: Int) -> UnsafeRawBufferPointer? {
    guard let field = field(slot), let line else { return nil }
    return UnsafeRawBufferPointer(start: line.start + Int(field.offset), count: Int(field.length))
  }

  /// The bytes of a string's text where they stand in the line; nil also if the string holds escapes.
  package func bytes(_ slot: Int) -> UnsafeRawBufferPointer? {
    guard let field = field(slot), field.kind == .plain, let line else { return nil }
    return UnsafeRawBufferPointer(start: line.start + Int(field.offset) + 1, count: Int(field.length) - 2)
  }
}

extension LineFields {
  /// The text of a string.
  package func string(_ slot: Int) -> String? {
    if let bytes = bytes(slot) {
      // The scanner has looked at every byte; a text known to be ASCII is quicker to work with.
      let isASCII = bytes.reduce(0) { $0 | $1 } < 0x80
      return String(
        copying: UTF8Span(unchecked: bytes.bindMemory(to: UInt8.self).span, isKnownASCII: isASCII))
    }
    guard kind(slot) == .escaped, let source = source(slot) else { return nil }
    return JSONCursor.unescape(UnsafeRawBufferPointer(rebasing: source.dropFirst().dropLast()))
  }

  /// Whether the field is a string of just this text.
  package func equals(_ slot: Int, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      if let bytes = bytes(slot) { return bytes.count == wanted.count && bytes.elementsEqual(wanted) }
      return string(slot)?.utf8.elementsEqual(wanted) ?? false
    }
  }

  /// The number that the text of a string has in a table of words.
  package func word(_ slot: Int, in table: KeyTable) -> Int? {
    guard let source = source(slot) else { return nil }
    if kind(slot) == .plain, let start = source.baseAddress {
      return table.number(ofQuoted: start, length: source.count)
    }
    return string(slot).flatMap { table.number(of: $0) }
  }

  /// The value of a number that is written without fraction and exponent and fits.
  package func int(_ slot: Int) -> Int? {
    guard let field = field(slot), field.kind == .int, let line else { return nil }
    let start = line.start + Int(field.offset)
    let isNegative = start.load(as: UInt8.self) == UInt8(ascii: "-")
    var value = 0
    for place in (isNegative ? 1 : 0)..<Int(field.length) {
      let digit = Int(start.load(fromByteOffset: place, as: UInt8.self)) - 0x30
      let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tenfold.addingReportingOverflow(isNegative ? -digit : digit)
      if overflows || overflowsToo { return nil }
      value = sum
    }
    return value
  }

  /// The truth value.
  package func bool(_ slot: Int) -> Bool? {
    switch kind(slot) {
    case .yes: true
    case .no: false
    default: nil
    }
  }
}

extension LineFields {
  /// The value of any kind, as a tree.
  package func value(_ slot: Int) -> JSONValue? {
    guard let field = field(slot), let line else { return nil }
    var cursor = JSONCursor(line)
    cursor.place += Int(field.offset)
    var parser = JSONValueParser(cursor: cursor, duplicateKeys: .refuse)
    return try? parser.parseValue(depth: 1)
  }

  /// The texts of an array that holds nothing but strings.
  package func strings(_ slot: Int) -> [String]? {
    guard kind(slot) == .array, let elements = value(slot)?.elements else { return nil }
    let strings = elements.compactMap(\.string)
    return strings.count == elements.count ? strings : nil
  }

  /// Whether the line has a key that is not in the table.
  package var hasUnknownKeys: Bool { !unknown.spans.isEmpty }

  /// The keys that are not in the table, in the order of the line.
  package var unknownKeys: [String] { unknown.spans.map(\.text) }
}
