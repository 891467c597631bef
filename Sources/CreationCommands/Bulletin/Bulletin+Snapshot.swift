import Creation
import CreationReports
import CreationStore

extension Bulletin {
  /// The bulletin of a month as things stand: an open one as of today, a closed one worked out again.
  init(_ snapshot: Snapshot, month: Month, today: Day) throws {
    var reader = ScoreReader(snapshot, today: today)
    reader.text = true
    var score = try reader.worked(out: month)
    guard snapshot.isClosed(month) else {
      try self.init(snapshot, score)
      return
    }
    score.sheet = try snapshot.scores(of: month) ?? score.sheet
    try self.init(snapshot, score, issued: try snapshot.closing(of: month, text: false).at.day)
  }

  /// The bulletin of a month that was worked out with free text, which the list of overdue problems prints.
  ///
  /// `issued` is the day the month was closed on; nothing while it runs. The ledger after the month has no influence.
  init(_ snapshot: Snapshot, _ score: MonthScore, issued: Day? = nil) throws {
    let (book, scores) = (score.book, score.sheet)
    let findings = Array(book.book.findings)
    self.init(
      office: try snapshot.office(), scores: scores,
      earlier: try snapshot.earlierScores(before: scores.month), days: book.days, findings: findings,
      closings: try snapshot.closings(before: findings, in: book.days), names: try Names(snapshot),
      places: try snapshot.register(Place.self).entries, grids: try snapshot.register(Grid.self).entries,
      bands: score.inputs.rulebook.weather, issued: issued)
    corrections = try snapshot.corrections(of: scores)
    let records = try snapshot.dutyRecords(through: scores.asOf)
    duties = try snapshot.dutyProgress(of: records, asOf: scores.asOf)
    work = try snapshot.work(in: book, records, asOf: scores.asOf)
    routines = try snapshot.routineProgress(in: book.days, asOf: scores.asOf, score.inputs.units)
  }
}

extension Bulletin {
  /// The bulletin as the two files a closing keeps, `bulletin.md` and `bulletin.html`.
  var files: (markdown: [UInt8], html: [UInt8]) {
    let page = page
    return (page.rendered(as: .markdown), page.rendered(as: .html))
  }
}

extension Snapshot {
  /// The scores of the eleven months before, as far as there are any.
  fileprivate func earlierScores(before month: Month) throws -> [ScoreSheet] {
    let posted = try postedMonths()
    return try (month.advanced(by: -11)..<month).compactMap { month in
      if isClosed(month) { return try scores(of: month) }
      guard posted.contains(month) else { return nil }
      return try ScoreReader(self, today: lastDay(of: month)).sheet(of: Term(month))
    }
  }

  /// When the findings were closed that others reported on those days rebound from; those of long ago are
  /// looked up.
  fileprivate func closings(before findings: [Finding], in days: Period) throws -> [FindingID: Moment] {
    let known = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    let wanted = Set(findings.filter { days.contains($0.reported.day) }.compactMap(\.reboundsFrom))
    var closings: [FindingID: Moment] = [:]
    for id in wanted { closings[id] = known[id]?.closed }
    for finding in try book(of: wanted.filter { known[$0] == nil }, through: days.last).findings {
      closings[finding.id] = finding.closed
    }
    return closings
  }

  /// The findings of those numbers as they stood on a day; later postings are passed over.
  private func book(of ids: Set<FindingID>, through last: Day) throws -> FindingBook {
    var book = FindingBook()
    guard let first = ids.map(\.month).min() else { return book }
    for file in months where first <= file && file <= last.month {
      try findingEvents(in: file, text: false, damaged: nil) { (id, event, on, text) throws(Problem) in
        if on.day <= last, ids.contains(id) { try book.post(event, to: id, on: on, text: text) }
      }
    }
    return book
  }
}
