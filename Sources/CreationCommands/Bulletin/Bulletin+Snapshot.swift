import Creation
import CreationReports
import CreationStore

extension Bulletin {
  /// The bulletin of a month: of a closed one by its frozen scores, else as things stand.
  init(_ snapshot: Snapshot, month: Month, today: Day) throws {
    guard snapshot.isClosed(month) else {
      let scores = try snapshot.scores(of: month, today: today)
      try self.init(snapshot, book: try snapshot.bulletinBook(of: month), scores: scores)
      return
    }
    let scores = try snapshot.scores(of: month, today: today)
    let issued = try snapshot.closing(of: month, text: false).at.day
    try self.init(snapshot, book: try snapshot.bulletinBook(of: month), scores: scores, issued: issued)
  }

  /// The bulletin of a month whose book and scores are at hand, as a closing has them.
  ///
  /// `book` should have been read with free text, which the list of overdue problems prints. `issued` is the day the
  /// month was closed on; nothing while it runs. The ledger after the month has no influence.
  init(
    _ snapshot: Snapshot, book: MonthBook, scores: ScoreSheet, issued: Day? = nil,
    corrections: [Correction] = []
  ) throws {
    let findings = Array(book.book.findings)
    self.init(
      office: try snapshot.office(), scores: scores, earlier: try snapshot.earlierScores(before: scores.month),
      findings: findings, closings: try snapshot.closings(before: findings, through: scores.month),
      names: try Names(snapshot), places: try snapshot.register(Place.self).entries,
      grids: try snapshot.register(Grid.self).entries, issued: issued)
    self.corrections = corrections
  }
}

extension Snapshot {
  /// A month's book with free text.
  fileprivate func bulletinBook(of month: Month) throws -> MonthBook {
    guard let book = try MonthReader(self, text: true).books(through: month).last else { return MonthBook(month) }
    return book
  }

  /// The scores of the eleven months before, as far as there are any.
  fileprivate func earlierScores(before month: Month) throws -> [ScoreSheet] {
    try (month.advanced(by: -11)..<month).compactMap { month in
      if isClosed(month) { return try scores(of: month) }
      return months.contains(month) ? try scoring(through: month, today: month.last).scores : nil
    }
  }

  /// When the findings were closed that others of the month rebound from; those of long ago are looked up.
  fileprivate func closings(before findings: [Finding], through month: Month) throws -> [FindingID: Moment] {
    let known = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    let wanted = Set(findings.filter { $0.reported.month == month }.compactMap(\.reboundsFrom))
    var closings: [FindingID: Moment] = [:]
    for id in wanted { closings[id] = known[id]?.closed }
    var older = FindingBook()
    let missing = wanted.filter { known[$0] == nil }
    guard let first = missing.map(\.month).min(), first <= month else { return closings }
    for current in months where (first...month).contains(current) {
      try findingEvents(in: current, text: false, damaged: nil) { (id, event, on, text) throws(Problem) in
        if missing.contains(id) { try older.post(event, to: id, on: on, text: text) }
      }
    }
    for finding in older.findings { closings[finding.id] = finding.closed }
    return closings
  }
}
