import Creation

/// 账页 A posting with where it stands and whether it counts.
package struct LoggedPosting: Sendable {
  /// The posting.
  package var posting: Posting
  /// 已撤销: whether its command was taken back.
  package var isUndone: Bool
  /// The line in its file.
  var line: Int
}

extension Snapshot {
  /// Runs over postings of some months and the commands taken back, whether they count or not.
  ///
  /// With `word` only lines that may hold it in one of their texts are read.
  package func log(
    from first: Month? = nil, holding word: String? = nil, damaged: ((Problem) -> Void)? = nil,
    _ body: (LoggedPosting) throws(Problem) -> Void
  ) throws(Problem) {
    let bytes = word.map { Array($0.utf8) }
    let isWanted = bytes.map { bytes in { LinePeek.mayHold(bytes, $0) } }
    let months = months.filter { month in first.map { $0 <= month } ?? true }
    for volume in months.map(LedgerVolume.month) + [.undone] {
      try lines(of: volume, where: isWanted, damaged: damaged) { (reader, line) throws(PostingReader.Fault) in
        let posting = try reader.posting()
        let entry = LoggedPosting(
          posting: posting, isUndone: undone.contains(posting.stamp.tx), line: line)
        do throws(Problem) {
          try body(entry)
          return nil
        } catch {
          return error
        }
      }
    }
  }
}
