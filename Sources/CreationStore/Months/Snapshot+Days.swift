import Creation

extension Snapshot {
  /// The last day of an assessment month: as it was closed, else as the rulebooks on file cut it; what lies before the
  /// first closed month ends where that begins.
  package func lastDay(of month: Month) throws(Problem) -> Day {
    if month == lastClosed, let lastClosedDay { return lastClosedDay }
    if closed.contains(month) { return frozenDays(of: month).last }
    if month.next == closed.first { return frozenDays(of: month.next).first.advanced(by: -1) }
    return try calendar.last(of: month)
  }

  /// The days of an assessment month, both ends included: as it was closed, else from the day after the one before
  /// ended to the one on which it ends itself.
  package func days(of month: Month) throws(Problem) -> Period {
    if closed.contains(month) { return frozenDays(of: month) }
    let last = try lastDay(of: month)
    let first = try lastDay(of: month.previous).advanced(by: 1)
    return Period(first: first, last: last) ?? Period(month...month)
  }

  /// The days of a stretch, both ends included.
  func days(of term: Term) throws(Problem) -> Period {
    let (first, last) = (try days(of: term.first).first, try lastDay(of: term.last))
    return Period(first: first, last: last) ?? Period(term.months)
  }

  /// The assessment month a day counts in.
  package func month(of day: Day) throws(Problem) -> Month {
    try day <= lastDay(of: day.month) ? day.month : day.month.next
  }

  /// On which day the rulebook in force in a month lets its months end; nothing for the calendar month's last.
  package func monthEnds(in month: Month) throws(Problem) -> Int? {
    try head(for: month)?.monthEnds
  }

  /// Whether nothing can be posted on a day: it lies in a closed month, or before the closed ones.
  package func isClosed(_ day: Day) -> Bool { lastClosedDay.map { day <= $0 } ?? false }

  /// The assessment months the ledger has postings in, in order; only where a month is cut are files looked through.
  package func postedMonths() throws(Problem) -> [Month] {
    var found: Set<Month> = []
    for file in months {
      let last = try lastDay(of: file)
      guard last < file.last else {
        found.insert(file)
        continue
      }
      // What lies between the first and the last file is not asked for.
      if file != months.first, file != months.last {
        found.formUnion([file, file.next])
        continue
      }
      try lines(of: file, damaged: { _ in }) { (reader, _) throws(PostingReader.Fault) in
        found.insert(try reader.on().day <= last ? file : file.next)
        return nil
      }
    }
    return found.sorted()
  }

  /// The closed month a day lies in, with its days.
  func closedMonth(of day: Day) -> (month: Month, days: Period)? {
    guard isClosed(day) else { return nil }
    for month in [day.month, day.month.next] where closed.contains(month) {
      let days = frozenDays(of: month)
      if days.contains(day) { return (month, days) }
    }
    return nil
  }

  /// Why nothing can be posted at a moment: its month is closed, or lies before the closed ones.
  package func refusal(of on: Moment) -> Problem? {
    guard let last = lastClosed, let lastClosedDay, on.day <= lastClosedDay else { return nil }
    let isCut = lastClosedDay != last.last
    let next = isCut ? lastClosedDay.advanced(by: 1).description : "\(last.next)-…"
    let advice = "请改用 --on \(next) 或以后的日期，记入未月结的月份"
    guard let (month, days) = closedMonth(of: on.day) else {
      return Problem(
        "\(on.month.title)早于已月结的月份，不能再记账", at: .option("--on"), value: on.title,
        why: "已月结到 \(isCut ? lastClosedDay.description : last.description)，余额已经结转", advice: advice)
    }
    return Problem(
      "\(month.title(over: days))已月结，不能再记账", at: .option("--on"), value: on.title,
      why: "月结后的流水不再变动（months/\(month)）", advice: advice)
  }
}
