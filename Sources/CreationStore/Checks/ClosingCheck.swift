import Creation

extension Check {
  /// Every closed month follows from the ledger alone, and no month between two closed ones is open.
  @Sendable
  static func closings(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var problems: [Problem] = []
    for (month, next) in zip(snapshot.closed, snapshot.closed.dropFirst()) where month.next != next {
      problems.append(.gap(month.next))
    }
    return problems + (try snapshot.audits().flatMap(\.problems))
  }
}

extension Problem {
  fileprivate static func gap(_ month: Month) -> Problem {
    Problem("中间有个月没有月结", value: month.title, why: "月结须逐月进行", advice: "请从备份恢复 months/\(month)")
  }
}
