/// Writes ledger lines, one JSON object each, behind one another into memory that is used again.
///
/// Keys come in the order of the calls; a field without a value is left out. Text stays as it is but for
/// quotes, backslashes and control characters, so Chinese is readable in the file.
///
/// ```
/// var lines = LineWriter()
/// lines.begin()
/// lines.field("id", "F202611-0042")
/// lines.field("n", 3)
/// lines.end()                        // {"id":"F202611-0042","n":3} and a newline
/// ```
package struct LineWriter: Sendable {
  /// All lines so far, each with its newline.
  package private(set) var bytes: [UInt8] = []
  private var lineStart = 0
  private var isEmpty = true

  /// Creates a writer without lines.
  package init() {}
}

extension LineWriter {
  /// Begins a line.
  package mutating func begin() {
    lineStart = bytes.count
    isEmpty = true
    bytes.append(UInt8(ascii: "{"))
  }

  /// Ends the line.
  package mutating func end() {
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Drops all lines and keeps their memory for more.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    lineStart = 0
  }

  /// What has been written since the line began; a checksum of it can be the line's last field.
  package var line: ArraySlice<UInt8> { bytes[lineStart...] }
}

extension LineWriter {
  /// Writes a text.
  package mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    appendKey(key)
    bytes.appendJSON(text)
  }

  /// Writes a whole number.
  package mutating func field(_ key: String, _ number: Int?) {
    guard let number else { return }
    appendKey(key)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a truth value.
  package mutating func field(_ key: String, _ bool: Bool?) {
    guard let bool else { return }
    appendKey(key)
    bytes.appendJSON(.bool(bool))
  }

  /// Writes a list of texts.
  package mutating func field(_ key: String, _ texts: [String]?) {
    guard let texts else { return }
    field(key, .array(texts.map(JSONValue.string)))
  }

  /// Writes a value of any kind.
  package mutating func field(_ key: String, _ value: JSONValue?) {
    guard let value else { return }
    appendKey(key)
    bytes.appendJSON(value)
  }

  private mutating func appendKey(_ key: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.appendJSON(key)
    bytes.append(UInt8(ascii: ":"))
  }
}
