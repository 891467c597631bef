import Creation

extension Snapshot {
  /// The records of some findings, as far as this version understands the ledger.
  ///
  /// `rewrite` may change what leaves, as masking does. `strange` counts the lines that are about one of them and
  /// cannot be carried: of an unknown kind, or with unknown fields.
  package func records(
    of ids: Set<FindingID>, strange: inout Int, rewrite: (inout Posting) -> Void = { _ in }
  ) throws(Problem) -> [FindingID: EncodedRecord] {
    var records: [FindingID: EncodedRecord] = [:]
    guard let first = ids.map(\.month).min() else { return records }
    var writer = LineWriter()
    var lost = 0
    for month in months where month >= first {
      try lines(of: month, where: { LinePeek.mayConcern(ids, $0) }, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        var posting = try reader.posting()
        guard let id = posting.finding, ids.contains(id) else { return nil }
        if !reader.unknownKeys.isEmpty { lost += 1 }
        if case .unknown = posting.body {
          lost += 1
          return nil
        }
        rewrite(&posting)
        records[id, default: EncodedRecord()].add(posting, &writer)
        return nil
      }
    }
    strange = lost
    return records
  }

  /// Whether an attachment's file is in the directory.
  package func holds(_ attachment: Attachment) -> Bool {
    EvidencePath(attachment.path).map { FileStatus(path: directory.path("\($0)")) != nil } ?? false
  }
}

extension Transaction {
  /// Takes a posting over from another directory: who recorded it there and when stays with it, and this command
  /// is the one that brought it here.
  package mutating func takeOver(_ posting: Posting) throws(Problem) {
    var posting = posting
    posting.origin = posting.recorded
    posting.stamp = stamp
    try add(posting)
  }
}

extension Posting {
  /// The finding it is about; nothing for a register's line.
  package var finding: FindingID? {
    switch body {
    case .finding(let id, _), .reporterForgotten(let id): id
    case .unknown(_, let id): FindingID(id)
    case .result, .duty, .activity, .register, .undone, .monthReopened: nil
    }
  }
}
