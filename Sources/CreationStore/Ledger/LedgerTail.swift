import Creation
import Glibc

/// 流水末尾 Where the last whole command in a ledger file ends.
///
/// The last line of a command carries `"end":n` before its checksum. What follows the last such line was never
/// acknowledged: a writer was, or is, in the middle of it.
struct LedgerTail: Hashable {
  /// Bytes up to the end of the last whole command.
  var committed: Int
  /// Bytes of the file.
  var size: Int
  /// Checksum of the last whole line, to recognise the file again.
  var mark: String

  /// Bytes nobody acknowledged.
  var torn: Int { size - committed }

  static let empty = LedgerTail(committed: 0, size: 0, mark: "")

  /// Looks at the end of an open ledger file.
  init(_ file: borrowing OpenFile, size: Int) throws(Problem) {
    self = .empty
    self.size = size
    var window = 4096
    while size > 0 {
      let start = max(0, size - window)
      let bytes = try file.bytes(from: start, count: size - start)
      if let (end, mark) = LedgerTail.lastEnd(in: bytes) {
        committed = start + end
        self.mark = mark
        return
      }
      guard start > 0 else { return }
      window *= 4
    }
  }

  private init(committed: Int, size: Int, mark: String) {
    self.committed = committed
    self.size = size
    self.mark = mark
  }

  /// The offset behind the last line that ends a command, with its checksum.
  private static func lastEnd(in bytes: [UInt8]) -> (offset: Int, mark: String)? {
    var lineEnd = bytes.lastIndex(of: 0x0A)
    while let end = lineEnd {
      if let mark = mark(of: bytes[..<end]) { return (end + 1, mark) }
      lineEnd = bytes[..<end].lastIndex(of: 0x0A)
    }
    return nil
  }

  /// The checksum of a line ending in `"end":12,"crc":"0123abcd"}`, or nothing for another line.
  ///
  /// A carriage return, as an editor on Windows leaves it, may follow.
  private static func mark(of line: ArraySlice<UInt8>) -> String? {
    let line = line.last == 0x0D ? line.dropLast() : line
    let crc = line.suffix(18)
    guard crc.starts(with: Array(#","crc":""#.utf8)), crc.suffix(2) == Array("\"}".utf8)[...] else {
      return nil
    }
    let digits = line.dropLast(18).reversed().prefix { 0x30...0x39 ~= $0 }.count
    let key = line.dropLast(18 + digits).suffix(7)
    guard digits > 0, key == Array(#","end":"#.utf8)[...] else { return nil }
    return String(decoding: crc.dropFirst(8).prefix(8), as: UTF8.self)
  }
}
