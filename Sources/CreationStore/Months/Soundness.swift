import Creation

/// 月结条件 What makes a month unfit to be closed.
package enum Soundness {
  /// Every reason not to close a month today; none where it may be closed.
  package static func problems(
    toClose month: Month, _ snapshot: Snapshot, today: Day
  ) throws(Problem) -> [Problem] {
    guard month.last < today else { return [.notOver(month, today)] }
    if let first = snapshot.lastClosed?.next ?? snapshot.months.first, first < month {
      return [.outOfOrder(first, before: month)]
    }
    if snapshot.isClosed(month) { return [.beforeFirstClosing(month)] }
    let opening = try snapshot.lastClosed.map { (month) throws(Problem) in
      try snapshot.closing(of: month, text: false).carried
    }
    return try Check.documents(snapshot)
      + Check.ledger(snapshot, of: snapshot.months.filter { $0 == month }, opening: opening ?? [])
  }
}

extension Problem {
  fileprivate static func notOver(_ month: Month, _ today: Day) -> Problem {
    Problem(
      "这个月还没有过完", at: .option("<月份>"), value: month.description, why: "今天是 \(today)，月结要等 \(month.last) 过完",
      advice: "请在 \(month.next.first) 或以后月结")
  }

  fileprivate static func outOfOrder(_ first: Month, before month: Month) -> Problem {
    Problem(
      "前面的月份还没有月结", at: .option("<月份>"), value: month.description, why: "\(first.title)还开着，余额要逐月结转",
      advice: "请先运行 creation month close \(first)")
  }

  fileprivate static func beforeFirstClosing(_ month: Month) -> Problem {
    Problem(
      "这个月早于第一次月结", at: .option("<月份>"), value: month.description, why: "第一次月结之前的月份不再单独月结",
      advice: "请用 creation month 查看")
  }
}
