import Creation

/// Where the entries of a register file stand, found in one pass without decoding them.
struct RegisterScan {
  /// An entry: its number, its name, and the bytes of its object.
  struct Spot: Hashable {
    var id: String
    var name: String
    var range: Range<Int>
  }

  private(set) var spots: [Spot] = []

  /// Scans the bytes of a register file.
  init(_ bytes: [UInt8], list: String, file: String) throws(Problem) {
    do throws(JSONFailure) {
      spots = try PaddedBytes.copying(bytes) { (padded) throws(JSONFailure) in
        var walk = Walk(parser: JSONValueParser(cursor: JSONCursor(padded), duplicateKeys: .refuse))
        return try walk.spots(in: list)
      }
    } catch {
      throw .notJSON(file, error, in: bytes)
    }
  }
}

/// The walk over the document.
private struct Walk {
  var parser: JSONValueParser
  private var keys = KeySpans()

  init(parser: JSONValueParser) {
    self.parser = parser
  }

  mutating func spots(in list: String) throws(JSONFailure) -> [RegisterScan.Spot] {
    var spots: [RegisterScan.Spot] = []
    parser.cursor.skipByteOrderMark()
    parser.cursor.skipSpace()
    guard parser.cursor.byte == UInt8(ascii: "{") else { throw parser.cursor.unexpected }
    if try parser.cursor.open(closing: UInt8(ascii: "}"), depth: 1) { return [] }
    repeat {
      let key = try nextKey()
      if key == list, parser.cursor.byte == UInt8(ascii: "[") {
        spots = try elements()
      } else {
        try parser.cursor.skipValue(depth: 1, keys: &keys)
      }
    } while try parser.cursor.continues(until: UInt8(ascii: "}"))
    try parser.cursor.close(&keys, from: 0)
    return spots
  }

  private mutating func nextKey() throws(JSONFailure) -> String {
    let key = try parser.cursor.scanKey()
    keys.append(key)
    return key.text
  }

  private mutating func elements() throws(JSONFailure) -> [RegisterScan.Spot] {
    var spots: [RegisterScan.Spot] = []
    if try parser.cursor.open(closing: UInt8(ascii: "]"), depth: 2) { return [] }
    repeat {
      spots.append(try element())
    } while try parser.cursor.continues(until: UInt8(ascii: "]"))
    return spots
  }

  private mutating func element() throws(JSONFailure) -> RegisterScan.Spot {
    let start = parser.cursor.offset
    var spot = RegisterScan.Spot(id: "", name: "", range: start..<start)
    let first = keys.spans.count
    guard parser.cursor.byte == UInt8(ascii: "{") else { throw parser.cursor.unexpected }
    if try !parser.cursor.open(closing: UInt8(ascii: "}"), depth: 3) {
      repeat {
        let key = try nextKey()
        let isText = parser.cursor.byte == UInt8(ascii: "\"")
        switch key {
        case "id" where isText: spot.id = try parser.parseString()
        case "name" where isText: spot.name = try parser.parseString()
        default: try parser.cursor.skipValue(depth: 3, keys: &keys)
        }
      } while try parser.cursor.continues(until: UInt8(ascii: "}"))
    }
    try parser.cursor.close(&keys, from: first)
    spot.range = start..<parser.cursor.offset
    return spot
  }
}
