import Creation

/// 月成绩 A month that was worked out: its book, what was scored, on what, and the sheet.
package struct MonthScore {
  /// The findings and results of the month.
  package var book: MonthBook
  /// The accounts and what else was scored.
  package var figures: TermFigures
  /// The rulebook and what the registers say.
  package var inputs: ScoringInputs
  /// The scores.
  package var sheet: ScoreSheet

  /// Scores a book's month as of a day.
  init(
    _ book: MonthBook, _ inputs: ScoringInputs, owed: [OwedWork], asOf day: Day, previous: ScoreSheet?,
    campaign: String? = nil, explains: Bool = false
  ) {
    self.book = book
    self.inputs = inputs
    figures = TermFigures(
      book.figures(asOf: Moment(day)), results: book.results.records, owed: owed, inputs: inputs)
    sheet = Scoring(figures, inputs, campaign: campaign, explains: explains).sheet(previous: previous)
  }
}

extension Snapshot {
  /// A closed month's scores worked out again from its book and what was frozen with it.
  func rescored(_ book: MonthBook) throws(Problem) -> MonthScore {
    let inputs = try inputs(for: book.month)
    let owed = try owed(in: book.days, asOf: book.days.last, inputs)
    return MonthScore(
      book, inputs, owed: owed, asOf: book.days.last, previous: try scores(of: book.month.previous))
  }
}
