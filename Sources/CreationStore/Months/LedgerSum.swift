import Creation

/// 流水校验 The fingerprint of the ledger lines that count in some days, and how many there are.
///
/// Taken over the lines as they stand in the ledger's files, one file after the other, each with the newline behind it.
package struct LedgerSum: Hashable, Sendable {
  /// How many lines.
  package var lines: Int
  /// Their SHA-256.
  package var sha256: String
}

extension Snapshot {
  /// The fingerprint of what counts in some days; lines are read only where days are cut or a command was taken back.
  package func ledgerSum(of days: Period) throws(Problem) -> LedgerSum {
    if let fault = undone.fault { throw fault }
    var sum = SHA256()
    var count = 0
    for file in files(of: days) {
      let isWhole = days.first <= file.first && file.last <= days.last && undone.isEmpty
      count += try isWhole ? add(file, to: &sum) : add(file, only: days, to: &sum)
    }
    return LedgerSum(lines: count, sha256: sum.finished())
  }

  /// Takes in all that is acknowledged of a file as it stands, and counts the lines.
  private func add(_ file: Month, to sum: inout SHA256) throws(Problem) -> Int {
    var count = 0
    for segment in try segments(of: file) {
      var offset = segment.range.lowerBound
      while offset < segment.range.upperBound {
        let bytes = try segment.file.file.bytes(
          from: offset, count: min(1 << 17, segment.range.upperBound - offset))
        guard !bytes.isEmpty else { break }
        bytes.withUnsafeBytes { sum.update($0) }
        count += bytes.count { $0 == 0x0A }
        offset += bytes.count
      }
    }
    return count
  }

  /// Takes in the lines of a file that count in some days, each with its newline, and counts them.
  private func add(_ file: Month, only days: Period, to sum: inout SHA256) throws(Problem) -> Int {
    var count = 0
    try lines(of: .month(file), damaged: nil) { (reader, _) throws(PostingReader.Fault) in
      if let command = reader.command, undone.contains(command) { return nil }
      guard days.contains(try reader.on().day), let line = reader.fields.line else { return nil }
      sum.update(line.raw)
      withUnsafeBytes(of: UInt8(ascii: "\n")) { sum.update($0) }
      count += 1
      return nil
    }
    return count
  }
}
