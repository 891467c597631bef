import Creation
import Glibc

extension Snapshot {
  /// About how many findings are reported in some days, by the length of their files; never much more than can be.
  func estimatedFindings(in days: Period) throws(Problem) -> Int {
    var bytes = 0
    for file in files(of: days) { bytes += try segments(of: file).reduce(0) { $0 + $1.range.count } }
    return bytes / 700
  }

  /// The ledger's files that may hold postings of some days.
  func files(of days: Period) -> [Month] {
    let touched = days.months
    return months.filter(touched.contains)
  }

  /// What takes in something that happened to a record: its number, what, when, and the words with it.
  package typealias Taking<ID, Event> = (ID, Event, Moment, String?) throws(Problem) -> Void

  /// Runs over the finding events of a calendar month in the order they were recorded, or of some of its days, and over
  /// what happened to results where somebody takes that in.
  ///
  /// A line that cannot be read is handed to `damaged` and passed over; without it the first one is thrown. Who only
  /// counts may leave out what was reported.
  package func findingEvents(
    in month: Month, only days: Period? = nil, text: Bool, reports: Bool = true,
    damaged: ((Problem) -> Void)? = nil,
    results: Taking<ResultID, ResultEvent>? = nil, _ body: Taking<FindingID, FindingEvent>
  ) throws(Problem) {
    try lines(of: month, damaged: damaged) { (reader, _) throws(PostingReader.Fault) in
      reader.readsReports = reports
      guard let (id, event) = try reader.findingEvent() else {
        guard let results, let (id, event) = try reader.resultEvent() else { return nil }
        let on = try reader.on()
        guard days?.contains(on.day) ?? true else { return nil }
        return Snapshot.hand(id, event, on, reader.text, to: results)
      }
      let on = try reader.on()
      guard days?.contains(on.day) ?? true else { return nil }
      return Snapshot.hand(id, event, on, text ? reader.text : nil, to: body)
    }
  }

  /// Hands an event over, and gives what is wrong with it.
  @inline(__always)
  static func hand<ID, Event>(
    _ id: ID, _ event: Event, _ on: Moment, _ text: String?, to body: Taking<ID, Event>
  ) -> Problem? {
    do throws(Problem) {
      try body(id, event, on, text)
      return nil
    } catch {
      return error
    }
  }

  /// Runs over all postings of a month in the order they were recorded, with the line each stands on; where some
  /// records are named, over those whose lines begin with their numbers, and over lines of another look.
  package func postings<ID: MonthlyNumber>(
    in month: Month, of records: Set<ID>? = Set<FindingID>?.none, damaged: ((Problem) -> Void)? = nil,
    _ body: (Posting, Int) throws(Problem) -> Void
  ) throws(Problem) {
    let isWanted = records.map { ids in { LinePeek.mayConcern(ids, $0) } }
    try lines(of: month, where: isWanted, damaged: damaged) { (reader, line) throws(PostingReader.Fault) in
      let posting = try reader.posting()
      do throws(Problem) {
        try body(posting, line)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Runs over the lines of a month that count; what the closure returns, or throws, is a problem with that line.
  func lines(
    of month: Month, where isWanted: ((UnsafeRawBufferPointer) -> Bool)? = nil,
    damaged: ((Problem) -> Void)?,
    _ body: (inout PostingReader, Int) throws(PostingReader.Fault) -> Problem?
  ) throws(Problem) {
    if let fault = undone.fault {
      guard let damaged else { throw fault }
      if month == months.last { damaged(fault) }
    }
    guard !undone.isEmpty else {
      return try lines(of: .month(month), where: isWanted, damaged: damaged, body)
    }
    try lines(of: .month(month), where: isWanted, damaged: damaged) {
      (reader, line) throws(PostingReader.Fault) in
      if let command = reader.command, undone.contains(command) { return nil }
      return try body(&reader, line)
    }
  }

  /// Runs over all lines of a file of the ledger, also those that no longer count, but only those whose bytes are
  /// wanted.
  func lines(
    of volume: LedgerVolume, where isWanted: ((UnsafeRawBufferPointer) -> Bool)? = nil,
    damaged: ((Problem) -> Void)?,
    _ body: (inout PostingReader, Int) throws(PostingReader.Fault) -> Problem?
  ) throws(Problem) {
    var reader = PostingReader()
    var before = 0
    for segment in try segments(of: volume) {
      defer { withExtendedLifetime(segment.file) {} }
      let lines = LineReader(
        .file(descriptor: segment.file.file.descriptor), in: segment.range, firstNumber: before + 1)
      before += try walk(lines, volume.file, &reader, isWanted, damaged, body)
    }
  }

  private func walk(
    _ lines: LineReader, _ file: String, _ reader: inout PostingReader,
    _ isWanted: ((UnsafeRawBufferPointer) -> Bool)?, _ damaged: ((Problem) -> Void)?,
    _ body: (inout PostingReader, Int) throws(PostingReader.Fault) -> Problem?
  ) throws(Problem) -> Int {
    do {
      let extent = try lines.forEachLine { line in
        if let isWanted, !isWanted(line.bytes.raw) { return }
        let problem: Problem?
        do throws(PostingReader.Fault) {
          try reader.read(line.bytes)
          problem = try body(&reader, line.number)
        } catch {
          problem = .damagedLine(error.why)
        }
        guard var problem else { return }
        problem.site = .line(file: file, line: line.number)
        guard let damaged else { throw problem }
        damaged(problem)
      }
      return extent.lines
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem("读不出流水", at: .file(file), why: "\(error)", advice: "请检查磁盘后重试")
    }
  }
}

extension Problem {
  fileprivate static func damagedLine(_ why: String) -> Problem {
    Problem(
      "流水有一行读不懂", why: why, advice: "请运行 creation check 查看全部损坏，并从备份恢复这一行")
  }
}
