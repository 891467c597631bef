import Creation
import Glibc

/// 行首 What the first bytes of a ledger line tell without reading it.
///
/// Every line written by this program begins with its format and the number of its record. A line that looks
/// otherwise is never passed over on the strength of that.
enum LinePeek {
  /// How long the beginning `{"v":1,"id":"` is.
  private static let beginning = 13

  /// Whether a line begins so, looked at by eight bytes twice: `{"v":1,"` and `1,"id":"`.
  @inline(__always)
  private static func beginsAsUsual(_ line: UnsafeRawBufferPointer) -> Bool {
    line.count > beginning + 24
      && UInt64(littleEndian: line.loadUnaligned(as: UInt64.self)) == 0x222C_313A_2276_227B
      && UInt64(littleEndian: line.loadUnaligned(fromByteOffset: 5, as: UInt64.self)) == 0x223A_2264_6922_2C31
  }

  /// Whether the line may be about one of the records.
  static func mayConcern<ID: MonthlyNumber>(_ records: Set<ID>, _ line: UnsafeRawBufferPointer) -> Bool {
    mayConcern(line, where: records.contains)
  }

  /// Whether the line may be about a record of the kind whose number is wanted.
  static func mayConcern<ID: MonthlyNumber>(
    _ line: UnsafeRawBufferPointer, where isWanted: (ID) -> Bool
  ) -> Bool {
    guard beginsAsUsual(line) else { return true }
    let letter = line[beginning]
    guard letter | 0x20 == ID.letter | 0x20 || letter == UInt8(ascii: "\\") else { return false }
    guard let id = record(of: line) else { return true }
    return ID(ascii: id).map(isWanted) ?? id.contains(UInt8(ascii: "\\"))
  }

  /// Whether the line may be of a declared kind; one written by this program says its kind right behind its number.
  static func mayBe(_ kind: DeclaredKind, _ line: UnsafeRawBufferPointer) -> Bool {
    guard let id = record(of: line) else { return true }
    let rest = line[id.endIndex...]
    let wanted = kinds[kind] ?? []
    return rest.starts(with: wanted) || !rest.starts(with: anyKind)
  }

  private static let anyKind = Array(#","kind":""#.utf8)
  private static let kinds = Dictionary(
    DeclaredKind.allCases.map { ($0, anyKind + Array($0.prefix.utf8)) }, uniquingKeysWith: { $1 })

  /// Whether the word may stand in one of the line's texts: it does, or another program escaped letters of the line.
  static func mayHold(_ word: [UInt8], _ line: UnsafeRawBufferPointer) -> Bool {
    contains(word, line) || escapes.contains { contains($0, line) }
  }

  private static let escapes = [Array(#"\u"#.utf8), Array(#"\/"#.utf8)]

  /// Whether the bytes occur in the line.
  static func contains(_ word: [UInt8], _ line: UnsafeRawBufferPointer) -> Bool {
    guard let first = word.first else { return true }
    var rest = line[...]
    while rest.count >= word.count, let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The number of the line's record; nothing where the line does not begin as usual.
  private static func record(of line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer.SubSequence? {
    guard beginsAsUsual(line) else { return nil }
    let quote = line[beginning..<beginning + 24].firstIndex(of: 0x22)
    return quote.map { line[beginning..<$0] }
  }
}
