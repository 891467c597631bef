import Creation

/// A JSON document that is one long list, an entry a line, so that it reads as fast as the ledger.
///
/// ```
/// {"v":1,"month":"2026-09","count":2,"crc":"0123abcd","findings":[
///  {"id":"F202609-0007",…,"crc":"89abcdef"}
/// ,{"id":"F202609-0011",…,"crc":"4567cdef"}
/// ]}
/// ```
/// The checksum of a line covers what stands before it, from the brace on.
enum LineDocument {
  /// Writes the document: the fields before the list, then the entries.
  static func bytes<Entry>(
    list: String, of entries: [Entry], header: (inout LineWriter) -> Void,
    entry write: (Entry, inout LineWriter) -> Void
  ) -> [UInt8] {
    var writer = LineWriter()
    writer.begin()
    writer.field("v", 1)
    header(&writer)
    writer.field("count", entries.count)
    seal(&writer)
    var bytes = Array(writer.line) + Array(opening(list)) + [0x0A]
    writer.clear()
    for (position, entry) in entries.enumerated() {
      bytes.append(UInt8(ascii: position == 0 ? " " : ","))
      writer.begin()
      write(entry, &writer)
      seal(&writer)
      writer.end()
      bytes += writer.bytes
      writer.clear()
    }
    return bytes + Array("]}\n".utf8)
  }

  /// Reads the fields before the list; nothing where they are not whole or of another format.
  static func header(_ bytes: [UInt8]) -> (fields: JSONValue, end: Int)? {
    guard let end = bytes.firstIndex(of: 0x0A),
      let fields = try? JSONValue.parse(bytes[..<end] + Array("]}".utf8)), fields["v"]?.int == 1,
      fields["count"]?.int.map({ $0 >= 0 }) == true
    else { return nil }
    return (fields, end)
  }

  /// Runs over the entries of a document whose lines are as they were written.
  static func forEachEntry(_ bytes: [UInt8], _ body: (LineReader.Line, PaddedBytes) throws -> Void) throws {
    let start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    try bytes.withUnsafeBytes { raw in
      _ = try LineReader(.memory(raw), in: start..<raw.count, firstNumber: 2).forEachLine { line in
        if line.bytes.count > 2 { try body(line, line.bytes.dropFirst()) }
      }
    }
  }

  /// The number of the first line that is not as it was written; nothing where all are.
  static func damagedLine(in bytes: [UInt8], list: String) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let head = lines.first, head.suffix(list.utf8.count + 5).elementsEqual(opening(list)),
      isSealed(head.dropLast(list.utf8.count + 5))
    else { return 1 }
    for (index, line) in lines.dropFirst().dropLast(2).enumerated() {
      let isFramed = line.first == UInt8(ascii: index == 0 ? " " : ",") && line.last == UInt8(ascii: "}")
      guard isFramed, isSealed(line.dropFirst().dropLast()) else { return index + 2 }
    }
    let isClosed = lines.count > 2 && bytes.suffix(4).elementsEqual("\n]}\n".utf8)
    return isClosed ? nil : max(1, lines.count - 1)
  }
}

extension LineDocument {
  /// What stands between the fields and the entries.
  private static func opening(_ list: String) -> String.UTF8View { ",\"\(list)\":[".utf8 }

  private static func seal(_ writer: inout LineWriter) {
    writer.field(Slot.crc.key, CRC32.hex(CRC32.checksum(writer.line)))
  }

  /// Whether a line, given without its closing brace, ends in the checksum of what stands before.
  private static func isSealed(_ line: ArraySlice<UInt8>) -> Bool {
    let mark = ",\"\(Slot.crc.key)\":\"\(CRC32.hex(CRC32.checksum(line.dropLast(17))))\""
    return line.suffix(17).elementsEqual(mark.utf8)
  }
}
