import Creation

/// 流水标记 Up to where a month's ledger file is in the index, and how to tell that it is still the same file.
struct LedgerMark: Hashable {
  /// The month of the file.
  var month: Month
  /// Bytes that are in the index.
  var length: Int
  /// Digest of the last of those bytes: the checksum of the last line is among them.
  var seal: UInt32
  /// The file when it was looked at.
  var status: FileStatus

  /// Words a mark takes.
  static let length = 12
}

extension LedgerMark {
  /// Marks all acknowledged lines of a month as being in the index.
  init(_ month: Month, of snapshot: Snapshot, _ segments: [Snapshot.Segment]) throws(WordPages.Unusable) {
    self.month = month
    length = segments.reduce(0) { $0 + $1.range.count }
    status = snapshot.status(of: .month(month)) ?? .missing
    seal = 0
    if segments.count == 1 { seal = try LedgerMark.seal(segments[0], length) }
  }

  /// Whether the file has not been touched since.
  func isCurrent(_ snapshot: Snapshot) -> Bool {
    !snapshot.isBeingAppended(LedgerVolume.month(month).file) && snapshot.status(of: .month(month)) == status
  }

  /// Whether the file begins with what is in the index, as far as can be told without reading it again: it still
  /// has that length and ends there alike, and was not written over at the same length.
  func fits(_ snapshot: Snapshot, _ segments: [Snapshot.Segment]) throws(WordPages.Unusable) -> Bool {
    guard length != 0 else { return true }
    let now = snapshot.status(of: .month(month))
    guard let first = segments.first, 0...first.range.count ~= length,
      now == status || now?.size != status.size
    else { return false }
    return try LedgerMark.seal(first, length) == seal
  }

  private static func seal(
    _ segment: Snapshot.Segment, _ length: Int
  ) throws(WordPages.Unusable) -> UInt32 {
    let start = max(0, length - 64)
    guard
      let bytes = try? segment.file.file.bytes(from: segment.range.lowerBound + start, count: length - start)
    else { throw WordPages.Unusable() }
    var print = Fingerprint()
    bytes.withUnsafeBytes { print.take($0) }
    return UInt32(truncatingIfNeeded: print.value)
  }
}

extension WordPages {
  /// The mark that begins at a place.
  func mark(at index: Int) throws(Unusable) -> LedgerMark {
    LedgerMark(
      month: Month(index: Int32(bitPattern: try self[index])),
      length: Int(truncatingIfNeeded: try wide(at: index + 2)), seal: try self[index + 1],
      status: FileStatus(
        size: Int(truncatingIfNeeded: try wide(at: index + 4)), inode: try wide(at: index + 6),
        modified: Int64(bitPattern: try wide(at: index + 8)),
        changed: Int64(bitPattern: try wide(at: index + 10))))
  }

  /// Writes a mark that begins at a place.
  mutating func put(_ mark: LedgerMark, at index: Int) throws(Unusable) {
    try put(UInt32(bitPattern: mark.month.index), at: index)
    try put(mark.seal, at: index + 1)
    let status = mark.status
    let wide = [
      UInt64(mark.length), UInt64(status.size), status.inode, UInt64(bitPattern: status.modified),
      UInt64(bitPattern: status.changed),
    ]
    for (place, word) in wide.enumerated() { try put(wide: word, at: index + 2 + 2 * place) }
  }
}

extension FileStatus {
  /// Of a file that is not there yet.
  static let missing = FileStatus(size: 0, inode: 0, modified: 0, changed: 0)

  init(size: Int, inode: UInt64, modified: Int64, changed: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }
}
