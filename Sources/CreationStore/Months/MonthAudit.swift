import Creation

/// 月结核对 What the ledger alone says of a closed month, held against what is on file.
package struct MonthAudit: Sendable {
  /// The month.
  package var month: Month
  /// The days it ran over.
  package var days: Period
  /// How many units have scores on file.
  package var units = 0
  /// How many lines of the ledger count in it.
  package var lines = 0
  /// Every difference; none where all agrees.
  package var problems: [Problem] = []
}

extension Snapshot {
  /// Works closed months out again: all of them from the first posting on and without trusting any closing, or some
  /// months from what the month before the first of them handed on, which must be what it was when that one was closed.
  ///
  /// A month that cannot be worked out is a difference of its own; those after it follow from its closing.
  package func audits(of wanted: Set<Month>? = nil) throws(Problem) -> [MonthAudit] {
    guard let last = (wanted ?? Set(closed)).max(), var chain = try chain(to: wanted) else { return [] }
    var audits: [MonthAudit] = []
    for month in chain.month...last {
      let isWanted = wanted?.contains(month) ?? closed.contains(month)
      do throws(Problem) {
        let book = try MonthReader(self, text: true).book(of: month, opening: chain.carried, chain.running)
        chain.running.take(book)
        if isWanted { audits.append(audit(book, chain.running, after: chain.fault)) }
        chain.fault = nil
        chain.carried = book.carriedForward()
      } catch {
        if isWanted {
          audits.append(MonthAudit(month: month, days: frozenDays(of: month), problems: [error]))
        } else {
          chain.fault = error
        }
        chain.carried = (try? closing(of: month).carried) ?? chain.carried
        chain.running = (try? RunningTotals(self, before: month.next)) ?? chain.running
      }
    }
    return audits
  }

  /// What is known before the first month that is worked out again.
  private struct Chain {
    var month: Month
    var carried: [Finding] = []
    var running = RunningTotals()
    /// What was wrong with the month before.
    var fault: Problem?
  }

  private func chain(to wanted: Set<Month>?) throws(Problem) -> Chain? {
    guard let first = (wanted ?? Set(closed)).min() else { return nil }
    guard wanted != nil, closed.contains(first.previous) else {
      return Chain(month: min(months.first ?? first, first))
    }
    return Chain(
      month: first, carried: try closing(of: first.previous).carried,
      running: try RunningTotals(self, before: first))
  }

  /// Holds a month's book, and what the stretches it lies in came to, against what is on file of the month.
  private func audit(_ book: MonthBook, _ running: RunningTotals, after fault: Problem?) -> MonthAudit {
    var audit = MonthAudit(month: book.month, days: book.days, problems: [fault].compactMap(\.self))
    audit.collect { (audit) throws(Problem) in try balances(of: book, &audit) }
    audit.collect { (audit) throws(Problem) in try figures(of: book, &audit) }
    audit.collect { (_) throws(Problem) in
      let file = DataDirectory.monthFolder(book.month) + "/totals.json"
      let closed = try totals(of: book.month)
      return [.totals(running.all(around: book.month), closed: closed, file)].compactMap(\.self)
    }
    return audit
  }

  private func balances(of book: MonthBook, _ audit: inout MonthAudit) throws(Problem) -> [Problem] {
    let sum = try ledgerSum(of: book.days)
    audit.lines = sum.lines
    let closing = try closing(of: book.month)
    let file = DataDirectory.monthFolder(book.month) + "/closing.json"
    let ledger = closing.ledger.flatMap { Problem.ledger(sum, closed: $0, file) }
    let inputs = Problem.inputs(
      try inputsFingerprint(of: book.month), closed: closing.inputs, DataDirectory.monthFolder(book.month))
    let issued = Problem.issued(
      try issuedFingerprint(of: book.month), closed: closing.issued, DataDirectory.monthFolder(book.month))
    let opening = Problem.opening(
      try handedOnFingerprint(of: book.month.previous), closed: closing.opening, book.month.previous, file)
    let balances = Problem.balances(book.carriedForward(), closed: closing.carried, file)
    return [ledger, inputs, issued, opening, balances].compactMap(\.self)
  }

  private func figures(of book: MonthBook, _ audit: inout MonthAudit) throws(Problem) -> [Problem] {
    let file = DataDirectory.monthFolder(book.month) + "/scores.json"
    guard let scores = try scores(of: book.month) else { return [.noScores(file)] }
    audit.units = scores.units.count
    let rescored = try rescored(book)
    let accounts = rescored.figures.accounts
    let known = Set(scores.units.map(\.unit))
    let strangers = accounts.filter { $0.value.hadWork && !known.contains($0.key) }.keys.sorted()
    return strangers.map { .missing($0, file) }
      + scores.units.compactMap { .account($0, accounts[$0.unit] ?? Account(), file) }
      + (try compared(scores, rescored.sheet, file))
  }
}

extension Snapshot {
  /// What differs between frozen scores and those worked out again; where no score does, any other word of the file.
  private func compared(
    _ scores: ScoreSheet, _ again: ScoreSheet, _ file: String
  ) throws(Problem) -> [Problem] {
    let problems = Problem.scores(scores, again, file)
    guard problems.isEmpty else { return problems }
    let lines = [try bytes(of: file) ?? [], ScoresCoding.bytes(again)].map { $0.split(separator: 0x0A) }
    guard lines[0] != lines[1] else { return [] }
    let line =
      zip(lines[0], lines[1]).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(lines[0].count, lines[1].count)
    return [.otherWords(file, line + 1)]
  }
}

extension MonthAudit {
  fileprivate mutating func collect(
    _ compare: (inout MonthAudit) throws(Problem) -> [Problem]
  ) {
    do throws(Problem) {
      problems += try compare(&self)
    } catch {
      problems.append(error)
    }
  }
}
