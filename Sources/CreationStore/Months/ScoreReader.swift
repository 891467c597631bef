import Creation

/// 读成绩 Brings the scores of a month or a longer stretch together: frozen where the month is closed, else worked out.
package struct ScoreReader {
  private let snapshot: Snapshot
  private let today: Day
  /// 模拟 A rulebook to score by in place of the one in force; nothing frozen is then used.
  package var rulebook: Rulebook?
  /// Findings to leave out, as if they had never been reported.
  package var without: Set<FindingID> = []
  /// 专项 The campaign to score; nothing for the regular scores.
  package var campaign: String?
  /// Whether every line says how it came about.
  package var explains = false
  /// Whether every measure is counted, not only those the rulebook asks for; a frozen month stays as it was frozen.
  package var countsAll = false
  /// Whether free text is read with the findings.
  package var text = false

  /// Reads from a snapshot; figures of what still runs stand as of today.
  package init(_ snapshot: Snapshot, today: Day) {
    self.snapshot = snapshot
    self.today = today
  }
}

extension ScoreReader {
  /// The scores of a stretch.
  package func sheet(of term: Term) throws(Problem) -> ScoreSheet {
    guard term.span > .month else { return try sheet(of: term.first) }
    return try sheet(of: term, withPrevious: true)
  }

  /// The scores of a month: frozen where it is closed.
  private func sheet(of month: Month) throws(Problem) -> ScoreSheet {
    if usesFrozen, snapshot.isClosed(month) {
      guard let frozen = try snapshot.scores(of: month) else { throw .neverScored(month) }
      return frozen
    }
    return try worked(out: month).sheet
  }

  /// Whether frozen scores are what is asked for.
  private var usesFrozen: Bool { rulebook == nil && without.isEmpty && campaign == nil && !explains }

  /// A month worked out from the ledger, also where it is closed.
  package func worked(out month: Month) throws(Problem) -> MonthScore {
    let first = try snapshot.days(of: month).first
    guard first <= today else { throw .notBegun(month, today) }
    guard let score = try scores(through: month).last else { throw .neverScored(month) }
    return score
  }

  /// A month worked out, and the open months before it back to the last closing, oldest first.
  private func scores(through month: Month) throws(Problem) -> [MonthScore] {
    var reader = MonthReader(snapshot, text: text)
    reader.without = without
    var scores: [MonthScore] = []
    for book in try reader.books(through: month) {
      var previous = scores.last?.sheet
      if previous == nil { previous = try self.previous(of: book.month) }
      scores.append(try score(book, previous))
    }
    return scores
  }

  /// The frozen scores of the month before the first that is worked out; under other rules there are none to compare.
  private func previous(of month: Month) throws(Problem) -> ScoreSheet? {
    rulebook == nil && campaign == nil ? try snapshot.scores(of: month.previous) : nil
  }

  /// The score of a book's month.
  private func score(_ book: MonthBook, _ previous: ScoreSheet?) throws(Problem) -> MonthScore {
    let day = min(book.days.last, today)
    let inputs = try inputs(for: book.month)
    return MonthScore(
      book, inputs, owed: try snapshot.owed(in: book.days, asOf: day, inputs), asOf: day, previous: previous,
      campaign: campaign, explains: explains)
  }

  private func inputs(for month: Month) throws(Problem) -> ScoringInputs {
    let inputs =
      if let rulebook { try snapshot.inputs(for: month, under: rulebook) } else {
        try snapshot.inputs(for: month)
      }
    return countsAll ? try snapshot.completed(inputs) : inputs
  }
}

extension ScoreReader {
  /// The scores of a longer stretch from its months, as far as they have begun.
  private func sheet(of term: Term, withPrevious: Bool) throws(Problem) -> ScoreSheet {
    let months = try months(of: term)
    guard let last = months.last else { throw .noMonths(term, today) }
    let inputs = try inputs(for: last)
    let sheets = try monthSheets(months) + (try shorter(term, inputs.rulebook))
    let book = try book(of: term, inputs)
    let results = try snapshot.results(in: term.first...max(snapshot.months.last ?? last, last))
    let stretch = book.figures(asOf: Moment(min(book.days.last, today)))
    let owed = try snapshot.owed(in: stretch.days, asOf: stretch.asOf.day, inputs)
    let figures = TermFigures(
      stretch, of: term, sheets: sheets, results: results, owed: owed, inputs: inputs)
    let scoring = Scoring(figures, inputs, campaign: campaign, explains: explains)
    var sheet = scoring.sheet(previous: withPrevious ? try previous(of: term) : nil)
    sheet.isClosed = usesFrozen && snapshot.isClosed(term.last)
    return sheet
  }

  /// The findings of a stretch in one book.
  ///
  /// Its months' figures cannot be added up: a finding left open is due in each of them and in the stretch once, and
  /// one closed in a later month than it was assigned in is closed within the stretch.
  private func book(of term: Term, _ inputs: ScoringInputs) throws(Problem) -> MonthBook {
    var reader = MonthReader(snapshot)
    reader.without = without
    let needsFindings = explains || !inputs.places.isEmpty || inputs.rulebook.looksAtFindings(for: term.span)
    if needsFindings || !without.isEmpty { return try reader.book(of: term) }
    return try reader.count(term, to: min(try snapshot.lastDay(of: term.last), today))
  }

  /// The months of a stretch that have postings or are closed, and have begun.
  private func months(of term: Term) throws(Problem) -> [Month] {
    guard let first = [snapshot.closed.first, snapshot.months.first].compactMap(\.self).min() else {
      return []
    }
    let last = try snapshot.month(of: today)
    return term.months.filter { first <= $0 && $0 <= last }
  }

  /// The sheets of months; open ones are worked out in one go.
  private func monthSheets(_ months: [Month]) throws(Problem) -> [ScoreSheet] {
    var plain = self
    plain.explains = false
    if !plain.usesFrozen {
      return try months.map { (month) throws(Problem) in try plain.sheet(of: month) }
    }
    var sheets: [ScoreSheet] = []
    for month in months where snapshot.isClosed(month) {
      if let frozen = try snapshot.scores(of: month) { sheets.append(frozen) }
    }
    guard let last = months.last, !snapshot.isClosed(last) else { return sheets }
    return sheets
      + (try plain.scores(through: last)).map(\.sheet).filter { months.contains($0.month) }
  }

  /// The sheets of quarters or half-years inside, where a scheme averages them.
  private func shorter(_ term: Term, _ rulebook: Rulebook) throws(Problem) -> [ScoreSheet] {
    var sheets: [ScoreSheet] = []
    for span in rulebook.averagedSpans(for: term.span) where span > .month {
      var part = Term(span, around: term.first)
      while part.first <= term.last {
        if try !months(of: part).isEmpty { sheets.append(try sheet(of: part, withPrevious: false)) }
        part = Term(span, around: part.last.next)
      }
    }
    return sheets
  }

  private func previous(of term: Term) throws(Problem) -> ScoreSheet? {
    guard try !months(of: term.previous).isEmpty else { return nil }
    return try sheet(of: term.previous, withPrevious: false)
  }
}

extension Problem {
  fileprivate static func neverScored(_ month: Month) -> Problem {
    Problem(
      "这个月没有成绩", value: month.title, why: "它早于第一次月结，没有流水", advice: "请用 creation month 查看有哪些月份")
  }

  fileprivate static func notBegun(_ month: Month, _ today: Day) -> Problem {
    Problem("这个月还没有开始", at: .option("<考评期>"), value: month.description, why: "今天是 \(today)", advice: "请核对月份")
  }

  fileprivate static func noMonths(_ term: Term, _ today: Day) -> Problem {
    Problem(
      "这一期没有成绩", at: .option("<考评期>"), value: term.title, why: "今天是 \(today)，期内没有一个月有流水",
      advice: "请用 creation month 查看有哪些月份")
  }
}
