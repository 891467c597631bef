import Creation

/// 流水余下部分 The lines of a month's ledger behind those that are in the index.
struct LedgerRest {
  private var segments: [Snapshot.Segment]

  /// What stands behind the first bytes of the acknowledged lines, in all their segments.
  init(_ segments: [Snapshot.Segment], after length: Int) {
    var skipped = length
    self.segments = segments.map { segment in
      let begin = segment.range.lowerBound + min(skipped, segment.range.count)
      skipped -= begin - segment.range.lowerBound
      return Snapshot.Segment(file: segment.file, range: begin..<segment.range.upperBound)
    }
  }
}

extension LedgerRest {
  /// Runs over the finding events in the order they were recorded; a line that cannot be read makes the index
  /// unusable, so that whoever reads the whole ledger settles what is made of it.
  func forEachEvent(
    _ body: (FindingID, FindingEvent, Moment) throws(WordPages.Unusable) -> Void
  ) throws(WordPages.Unusable) {
    var reader = PostingReader()
    for segment in segments where !segment.range.isEmpty {
      defer { withExtendedLifetime(segment.file) {} }
      let lines = LineReader(.file(descriptor: segment.file.file.descriptor), in: segment.range)
      do {
        try lines.forEachLine { line in
          try reader.read(line.bytes)
          if let (id, event) = try reader.findingEvent() { try body(id, event, try reader.on()) }
        }
      } catch {
        throw WordPages.Unusable()
      }
    }
  }
}
