import Creation

extension Snapshot {
  /// 曝光 What was exposed in some days, first to last.
  ///
  /// Of the days' own files only the lines of exposures are read, then the lines of the findings exposed.
  package func exposures(in days: Period) throws(Problem) -> [Exposure] {
    var exposed: Set<FindingID> = []
    let word = Array(FindingEvent.Kind.exposed.ledgerWord.utf8)
    for month in files(of: days) {
      try lines(of: month, where: { LinePeek.mayHold(word, $0) }, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        guard let (id, event) = try reader.findingEvent(), event == .exposed else { return nil }
        if try days.contains(reader.on().day) { exposed.insert(id) }
        return nil
      }
    }
    let histories = try histories(of: exposed)
    return histories.values.flatMap { Exposure.all(of: $0.finding, $0.postings, in: days) }
      .sorted { $0.precedes($1) }
  }
}

extension Exposure {
  fileprivate func precedes(_ other: Exposure) -> Bool {
    let (mine, theirs) = (on.end, other.on.end)
    return (mine.day, mine.time?.seconds ?? 0, finding.id) < (
      theirs.day, theirs.time?.seconds ?? 0, other.finding.id
    )
  }
}
