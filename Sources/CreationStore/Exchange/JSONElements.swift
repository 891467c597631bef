import Creation

/// JSON 数组 The objects of a JSON array, one after the other, each with the line it begins on.
///
/// A file that holds one object and no array is taken as an array of one.
package struct JSONElements: Sendable {
  /// How deep an object may be nested: it has to fit into a ledger line inside a record.
  package static let depthLimit = 100

  private let bytes: [UInt8]
  private let name: String

  /// Takes a file's bytes; `name` is what messages call it.
  package init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }
}

extension JSONElements {
  /// An element and where it stands.
  package struct Element {
    /// What it is.
    package let value: JSONValue
    /// Its place in the array, from 0.
    package let index: Int
    /// The line it begins on.
    package let line: Int
    private let file: String

    init(value: JSONValue, index: Int, line: Int, file: String) {
      self.value = value
      self.index = index
      self.line = line
      self.file = file
    }

    /// The spot of one of its members, or of all of it: `requests.json:12 [3].status`.
    package func site(_ member: String? = nil) -> Problem.Site {
      .path(file: "\(file):\(line)", path: "[\(index)]" + (member.map { ".\($0)" } ?? ""))
    }
  }

  /// Runs over the elements; where the text is no JSON, what follows cannot be read and the fault is thrown.
  package func forEach(_ body: (Element) -> Void) throws(Problem) {
    try PaddedBytes.copying(bytes) { (bytes) throws(Problem) in
      var walk = Walk(bytes, name)
      do throws(JSONFailure) {
        try walk.run(body)
      } catch {
        throw walk.problem(error)
      }
    }
  }
}

extension JSONElements {
  /// The walk over the text of an array.
  private struct Walk {
    private var parser: JSONValueParser
    private let name: String
    private var line = 1
    private var counted: UnsafeRawPointer

    init(_ bytes: PaddedBytes, _ name: String) {
      parser = JSONValueParser(cursor: JSONCursor(bytes), duplicateKeys: .refuse)
      counted = bytes.start
      self.name = name
    }

    mutating func run(_ body: (Element) -> Void) throws(JSONFailure) {
      parser.cursor.skipByteOrderMark()
      parser.cursor.skipSpace()
      guard parser.cursor.byte == UInt8(ascii: "[") else {
        guard parser.cursor.byte == UInt8(ascii: "{") else { throw parser.cursor.unexpected }
        try element(0, body)
        return try parser.cursor.expectEnd()
      }
      var index = 0
      if try !parser.cursor.open(closing: UInt8(ascii: "]"), depth: 1) {
        repeat {
          try element(index, body)
          index += 1
        } while try parser.cursor.continues(until: UInt8(ascii: "]"))
      }
      try parser.cursor.expectEnd()
    }

    private mutating func element(_ index: Int, _ body: (Element) -> Void) throws(JSONFailure) {
      count(to: parser.cursor.place)
      let first = line
      let value = try parser.parseValue(depth: JSONCursor.depthLimit - JSONElements.depthLimit)
      body(Element(value: value, index: index, line: first, file: name))
    }

    private mutating func count(to place: UnsafeRawPointer) {
      line += UnsafeRawBufferPointer(start: counted, count: place - counted).count { $0 == 0x0A }
      counted = place
    }

    /// The failure with the line it shows on.
    mutating func problem(_ failure: JSONFailure) -> Problem {
      let place = min(max(parser.cursor.start + failure.offset, counted), parser.cursor.end)
      count(to: place)
      let why = failure.reason == .depth ? "嵌套超过 \(JSONElements.depthLimit) 层" : failure.description
      return Problem(
        "不是完好的 JSON", at: .line(file: name, line: line), why: why, advice: "请检查文件是否完整，应是 [{…},{…}]")
    }
  }
}
