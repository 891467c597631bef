import Creation

/// 流水查找 Which postings are looked for, whether they count or not.
package struct LogQuery {
  /// Text their lines hold in one of their texts; lines that cannot hold it are not read.
  package var word: String?
  /// Who recorded them when, and of which record they are.
  package var isWanted: (Posting.Stamp, _ record: String) -> Bool = { _, _ in true }
  /// How many of the newest, by the time of recording; all where not said.
  package var most: Int?

  /// Looks for everything.
  package init() {}
}

extension Snapshot {
  /// The postings looked for and what took their commands back, those recorded last first, and how many there are in
  /// all.
  ///
  /// The postings of one command keep the order they stand in. Where only some are wanted, the first pass
  /// looks at who and when alone, and only those are read whole.
  package func log(
    _ query: LogQuery, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> (count: Int, entries: [LoggedPosting]) {
    var places: [LogPlace] = []
    var commands: [TransactionID: Int] = [:]
    try forEachLine(query.word, damaged) { (reader, volume, line) throws(PostingReader.Fault) in
      let stamp = try reader.stamp()
      let takesBack = volume == .undone && commands[TransactionID(rawValue: reader.recordID)] != nil
      guard takesBack || query.isWanted(stamp, reader.recordID) else { return }
      let order = places.count
      let command = commands[stamp.tx] ?? order
      if command == order { commands[stamp.tx] = order }
      places.append(
        LogPlace(at: stamp.at.seconds, command: command, order: order, volume: volume, line: line))
    }
    let count = places.count
    places.sort { ($1.at, $1.command, $0.order) < ($0.at, $0.command, $1.order) }
    let newest = places.prefix(query.most ?? count)
    return (count, try entries(at: newest, query.word))
  }

  /// The postings that stand at some places, in that order.
  private func entries(
    at places: some Collection<LogPlace>, _ word: String?
  ) throws(Problem) -> [LoggedPosting] {
    var wanted: [LedgerVolume: [Int: Int]] = [:]
    for (position, place) in places.enumerated() { wanted[place.volume, default: [:]][place.line] = position }
    var entries: [LoggedPosting?] = Array(repeating: nil, count: places.count)
    let lines = wanted
    try forEachLine(word, { _ in }, in: Set(wanted.keys)) {
      (reader, volume, line) throws(PostingReader.Fault) in
      guard let position = lines[volume]?[line] else { return }
      let posting = try reader.posting()
      entries[position] = LoggedPosting(
        posting: posting, isUndone: undone.contains(posting.stamp.tx), line: line)
    }
    return entries.compactMap(\.self)
  }

  /// Runs over the lines of the ledger and of the list of commands taken back that hold a word.
  func forEachLine(
    _ word: String?, _ damaged: ((Problem) -> Void)?, in chosen: Set<LedgerVolume>? = nil,
    _ body: (inout PostingReader, LedgerVolume, Int) throws(PostingReader.Fault) -> Void
  ) throws(Problem) {
    let bytes = word.map { Array($0.utf8) }
    let isWanted = bytes.map { bytes in { LinePeek.mayHold(bytes, $0) } }
    for volume in months.map(LedgerVolume.month) + [.undone] where chosen?.contains(volume) ?? true {
      // What takes a command back names the command alone.
      let isWanted = volume == .undone ? nil : isWanted
      try lines(of: volume, where: isWanted, damaged: damaged) { (reader, line) throws(PostingReader.Fault) in
        try body(&reader, volume, line)
        return nil
      }
    }
  }
}

/// Where a posting stands, and when it was recorded.
private struct LogPlace {
  var at: Int64
  var command: Int
  var order: Int
  var volume: LedgerVolume
  var line: Int
}
