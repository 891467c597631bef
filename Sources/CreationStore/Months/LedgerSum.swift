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
    func take(_ line: UnsafeRawBufferPointer) {
      sum.update(line)
      withUnsafeBytes(of: UInt8(ascii: "\n")) { sum.update($0) }
      count += 1
    }
    for file in files(of: days) {
      let isWhole = days.first <= file.first && file.last <= days.last && undone.isEmpty
      let isWanted = { (line: UnsafeRawBufferPointer) in
        if isWhole { take(line) }
        return !isWhole
      }
      try lines(of: .month(file), where: isWanted, damaged: nil) { (reader, _) throws(PostingReader.Fault) in
        if let command = reader.command, undone.contains(command) { return nil }
        if days.contains(try reader.on().day), let line = reader.fields.line { take(line.raw) }
        return nil
      }
    }
    return LedgerSum(lines: count, sha256: sum.finished())
  }
}
