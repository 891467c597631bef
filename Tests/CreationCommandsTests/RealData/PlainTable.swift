/// A table split by the plainest reading of RFC 4180, for comparing with what the program read or wrote.
///
/// A state machine over single bytes that shares nothing with the program's own reader.
struct PlainTable {
  private(set) var header: [String] = []
  /// Rows with the line each begins on.
  private(set) var rows: [(line: Int, fields: [String])] = []

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var state = State()
    bytes.withUnsafeBufferPointer { buffer in
      for index in start..<buffer.count { state.take(buffer[index]) }
    }
    state.finish()
    header = state.rows.first?.fields ?? []
    rows = Array(state.rows.dropFirst())
  }

  /// The values of some columns of every row, in the order asked for.
  func columns(_ names: String...) -> [[String]] {
    let places = names.map { header.firstIndex(of: $0) ?? -1 }
    return rows.map { row in places.map { row.fields.indices.contains($0) ? row.fields[$0] : "" } }
  }

  private struct State {
    var rows: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    var hasContent = false
    var line = 1
    var begun = 1

    mutating func take(_ byte: UInt8) {
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte == 0x22 { (isQuoted, wasQuote) = (false, true) } else { field.append(byte) }
        return
      }
      switch byte {
      case 0x22:
        // A quote right after a closing quote was a doubled one.
        if wasQuote { field.append(byte) }
        isQuoted = true
        hasContent = true
      case 0x2C: endField()
      case 0x0D: break
      case 0x0A: endRow()
      default:
        field.append(byte)
        hasContent = true
      }
      wasQuote = false
    }

    mutating func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
      hasContent = true
    }

    mutating func endRow() {
      if hasContent {
        endField()
        rows.append((begun, fields))
      }
      fields = []
      hasContent = false
      begun = line
    }

    mutating func finish() { endRow() }
  }
}
