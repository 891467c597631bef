import Creation

extension Transaction {
  /// 重开月份 Opens the last closed month again: what was issued of it is kept in a folder beside, and the ledger says
  /// who did it and why.
  ///
  /// All of it lands in one step. Returns the number of the version kept.
  package mutating func reopen(_ month: Month, on: Moment, reason: String) throws(Problem) -> Int {
    guard snapshot.closed.contains(month) else { throw .notClosed(month) }
    if let last = snapshot.lastClosed, last != month { throw .closedSince(month, last) }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
    let folder = DataDirectory.monthFolder(month)
    let number = try snapshot.issuedNumbers(month).count + 1
    let kept = IssuedVersion.folder(month, number)
    for name in try snapshot.names(in: folder)
    where !Folder.exists(snapshot.directory.path("\(folder)/\(name)")) {
      guard !Leftovers.isLeftover(name), let bytes = try snapshot.bytes(of: "\(folder)/\(name)") else {
        continue
      }
      replace("\(kept)/\(name)", with: bytes)
      remove("\(folder)/\(name)")
    }
    replace("\(kept)/\(IssuedVersion.note)", with: IssuedVersion.note(stamp, reason))
    try post(.monthReopened(month), on: on, text: reason)
    return number
  }
}

extension Problem {
  fileprivate static func notClosed(_ month: Month) -> Problem {
    Problem(
      "这个月没有月结", at: .option("<月份>"), value: month.description, why: "没有月结的月份本来就开着",
      advice: "请用 creation month 查看")
  }

  fileprivate static func closedSince(_ month: Month, _ last: Month) -> Problem {
    Problem(
      "后面的月份也已月结", at: .option("<月份>"), value: month.description, why: "\(last.title)的期初来自它，只能从最后一个月重开起",
      advice: "请先运行 creation month reopen \(last) --reason …")
  }

  fileprivate static let noReason = Problem(
    "没有写理由", at: .option("--reason"), why: "重开已发布的月份要说明为什么，记入流水，下期通报写明", advice: "请写上 --reason 文字")
}
