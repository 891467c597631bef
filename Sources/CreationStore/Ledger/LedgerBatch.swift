import Creation

/// The lines one command adds to one ledger file, ready to be appended in one write.
///
/// Every line ends in its checksum; the last one says before that how many lines the command wrote, which marks
/// the command as whole.
struct LedgerBatch {
  private var writer = LineWriter()
  private(set) var lines = 0

  /// Adds a posting.
  mutating func add(_ posting: Posting) {
    if lines > 0 { sealLine() }
    writer.begin()
    writer.write(posting)
    lines += 1
  }

  /// The lines with the last one marked as the command's end.
  consuming func finished() -> [UInt8] {
    writer.field(Slot.end.key, lines)
    sealLine()
    return writer.bytes
  }

  private mutating func sealLine() {
    let checksum = writer.line.withUnsafeBytes { CRC32.checksum($0) }
    writer.field(Slot.crc.key, CRC32.hex(checksum))
    writer.end()
  }
}
