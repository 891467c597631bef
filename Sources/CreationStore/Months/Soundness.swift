import Creation

/// 月结条件 What makes a month unfit to be closed.
package enum Soundness {
  /// Every reason not to close a month today; none where it may be closed.
  package static func problems(
    toClose month: Month, _ snapshot: Snapshot, today: Day
  ) throws(Problem) -> [Problem] {
    let documents = Check.documents(snapshot)
    let days: Period
    do throws(Problem) {
      days = try snapshot.days(of: month)
    } catch {
      return documents.isEmpty ? [error] : documents
    }
    guard days.last < today else { return [.notOver(month, days, today)] }
    if let first = try firstOpen(snapshot), first < month {
      return [.outOfOrder(first, try snapshot.days(of: first), before: month)]
    }
    if snapshot.isClosed(month) { return [.beforeFirstClosing(month)] }
    let opening = try snapshot.lastClosed.map { (month) throws(Problem) in
      try snapshot.closing(of: month, text: false).carried
    }
    return try documents + Check.ledger(snapshot, of: days, opening: opening ?? [])
  }
}

extension Soundness {
  /// The first month that is not closed, of those the ledger has postings in where none was closed yet.
  private static func firstOpen(_ snapshot: Snapshot) throws(Problem) -> Month? {
    if let last = snapshot.lastClosed { return last.next }
    return try snapshot.postedMonths().first
  }
}

extension Problem {
  fileprivate static func notOver(_ month: Month, _ days: Period, _ today: Day) -> Problem {
    Problem(
      "这个月还没有过完", at: .option("<月份>"), value: month.description, why: "今天是 \(today)，月结要等 \(days.last) 过完",
      advice: "请在 \(days.last.advanced(by: 1)) 或以后月结")
  }

  fileprivate static func outOfOrder(
    _ first: Month, _ days: Period, before month: Month
  ) -> Problem {
    Problem(
      "前面的月份还没有月结", at: .option("<月份>"), value: month.description,
      why: "\(first.title(over: days))还开着，余额要逐月结转",
      advice: "请先运行 creation month close \(first)")
  }

  fileprivate static func beforeFirstClosing(_ month: Month) -> Problem {
    Problem(
      "这个月早于第一次月结", at: .option("<月份>"), value: month.description, why: "第一次月结之前的月份不再单独月结",
      advice: "请用 creation month 查看")
  }
}
