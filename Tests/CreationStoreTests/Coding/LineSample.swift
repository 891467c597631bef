@testable import CreationStore

/// Everything the fields of one line say, copied out so that a test can look at it at leisure.
struct LineSample {
  let values: [String: JSONValue]
  let kinds: [String: LineFields.Kind]
  let positions: [String: Range<Int>]
  let strings: [String: String]
  let unknownKeys: [String]

  /// Reads the line with the keys.
  init(_ line: [UInt8], keys: [String]) throws(JSONFailure) {
    var fields = LineFields(KeyTable(keys))
    self = try PaddedBytes.copying(line) { line throws(JSONFailure) in
      try fields.read(line)
      return LineSample(fields, keys: keys)
    }
  }

  /// Copies what the fields say.
  init(_ fields: borrowing LineFields, keys: [String]) {
    var values: [String: JSONValue] = [:]
    var kinds: [String: LineFields.Kind] = [:]
    var positions: [String: Range<Int>] = [:]
    var strings: [String: String] = [:]
    for (slot, key) in keys.enumerated() {
      values[key] = fields.value(slot)
      kinds[key] = fields.kind(slot)
      positions[key] = fields.position(slot)
      strings[key] = fields.string(slot)
    }
    (self.values, self.kinds, self.positions, self.strings) = (values, kinds, positions, strings)
    unknownKeys = fields.unknownKeys
  }

  /// The value of a key.
  func value(_ key: String) -> JSONValue? { values[key] }

  /// Whether the bytes are an acceptable line.
  static func isAccepted(_ line: [UInt8]) -> Bool { (try? LineSample(line, keys: ["a"])) != nil }
}
