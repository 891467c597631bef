/// 表格行 One row of a table file, its fields still in the file's bytes.
public struct CSVRow: Sendable {
  /// The line the row begins on, from 1.
  public private(set) var line = 0
  /// Where the row stands in the file, its line break included.
  public internal(set) var extent = 0..<0
  private var fields: [(range: Range<Int>, doubled: Bool)] = []
  private var bytes: [UInt8] = []

  /// An empty row to read into.
  public init() {}
}

extension CSVRow {
  /// How many fields the row has.
  public var count: Int { fields.count }

  /// All fields as text.
  public var strings: [String] { fields.indices.map { self[$0] } }

  /// A field as text, exactly as it stands in the file; empty beyond the last one.
  public subscript(index: Int) -> String {
    guard fields.indices.contains(index) else { return "" }
    let (range, doubled) = fields[index]
    guard doubled else { return String(decoding: bytes[range], as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      text.append(bytes[position])
      position += bytes[position] == 0x22 ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A field without the white space around it.
  public func trimmed(_ index: Int) -> String {
    self[index].trimmed
  }

  /// Whether the row has no content at all.
  public var isBlank: Bool { fields.allSatisfy(\.range.isEmpty) }

  mutating func reset(line: Int, _ bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
    fields.removeAll(keepingCapacity: true)
  }

  mutating func append(_ range: Range<Int>, doubled: Bool) {
    fields.append((range, doubled))
  }
}
