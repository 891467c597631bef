import Creation

extension CSVText {
  /// Returns what was written as UTF-8 in the encoding asked for; GB 18030 has a code for every character, and no
  /// mark before them.
  package static func encoded(_ content: [UInt8], as encoding: TextEncoding?) -> [UInt8] {
    guard encoding == .gb18030 else { return content }
    return GB18030.encoded(content.dropFirst(content.starts(with: byteOrderMark) ? 3 : 0))
  }
}
