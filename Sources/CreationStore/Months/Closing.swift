import Creation

/// 结转 What a closed month hands on: every finding still open, as its postings left it, and those dealt with
/// before a deadline that is still to come, which count as due in a later month.
package struct Closing: Hashable, Sendable {
  /// The month.
  package var month: Month
  /// The days it ran over.
  package var days: Period
  /// When it was closed.
  package var at: Instant
  /// Who closed it.
  package var by: String
  /// The findings handed on, in the order they were reported.
  package var carried: [Finding]

  /// What it rests on; nothing for one of a version that did not note it.
  package var ledger: LedgerSum?
  /// The SHA-256 of the file of what the scores rest on beside the ledger.
  package var inputs: String?
  /// The SHA-256 over the files issued with it.
  package var issued: String?
  /// The SHA-256 over what the month before handed on to it.
  package var opening: String?

  /// Creates the closing; of the calendar month's days where none are given.
  package init(month: Month, days: Period? = nil, at: Instant, by: String, carried: [Finding]) {
    self.month = month
    self.days = days ?? Period(month...month)
    self.at = at
    self.by = by
    self.carried = carried
  }
}

extension Closing {
  /// 期末未销: how many of them are still open.
  package var open: Int { carried.count { $0.state.isOpen } }
}

extension Snapshot {
  /// The days a closed month ran over, as its closing says, whatever the rulebooks say by now; where the closing
  /// cannot be read, the calendar month's, so that nothing is posted that might belong to it.
  func frozenDays(of month: Month) -> Period {
    let file = DataDirectory.monthFolder(month) + "/closing.json"
    let head = try? head(of: file, most: 4096)
    return head.flatMap { ClosingCoding.days(of: month, in: $0) } ?? Period(month...month)
  }

  /// What a closed month carried forward.
  package func closing(of month: Month, text: Bool = true) throws(Problem) -> Closing {
    let file = DataDirectory.monthFolder(month) + "/closing.json"
    guard let bytes = try bytes(of: file) else {
      throw Problem(
        "月结文件不见了", at: .file(file), why: "这个月已月结，但没有结转余额", advice: "请从备份恢复 months/\(month)")
    }
    let closing = try ClosingCoding.closing(bytes, file: file, text: text)
    guard closing.month == month else { throw .otherMonth(closing.month, file) }
    return closing
  }

  /// The frozen scores of a closed month.
  package func scores(of month: Month) throws(Problem) -> ScoreSheet? {
    let file = DataDirectory.monthFolder(month) + "/scores.json"
    guard let bytes = try bytes(of: file) else { return nil }
    let scores = try ScoresCoding.sheet(bytes, file: file)
    guard scores.month == month else { throw .otherMonth(scores.month, file) }
    return scores
  }
}

extension Snapshot {
  /// A file that was issued when a month was closed, as it was issued; nothing where there is none.
  package func issuedFile(_ name: String, of month: Month) throws(Problem) -> [UInt8]? {
    try bytes(of: "\(DataDirectory.monthFolder(month))/\(name)")
  }
}

extension Transaction {
  /// Closes a month: its balances, with the fingerprints of what they rest on, its scores, what these rest on and what
  /// is issued land in one step.
  package mutating func close(
    _ closing: Closing, _ scores: ScoreSheet, _ inputs: ScoringInputs,
    issued: [(name: String, bytes: [UInt8])]
  ) throws(Problem) {
    var closing = closing
    closing.ledger = try snapshot.ledgerSum(of: closing.days)
    let basis = InputsCoding.bytes(inputs, of: closing.month)
    closing.inputs = InputsCoding.fingerprint(basis)
    closing.issued = IssuedFingerprint.of(issued)
    closing.opening = try snapshot.handedOnFingerprint(of: closing.month.previous)
    let folder = DataDirectory.monthFolder(closing.month)
    replace(folder + "/closing.json", with: ClosingCoding.bytes(closing))
    replace(folder + "/scores.json", with: ScoresCoding.bytes(scores))
    replace(folder + "/inputs.json", with: basis)
    replace(folder + "/totals.json", with: try totals(through: closing.month))
    for file in issued { replace("\(folder)/\(file.name)", with: file.bytes) }
  }
}

extension Transaction {
  /// The file of what the stretches a month lies in come to by its end.
  private func totals(through month: Month) throws(Problem) -> [UInt8] {
    let opening =
      snapshot.closed.contains(month.previous)
      ? try snapshot.closing(of: month.previous, text: false).carried : []
    var running = try RunningTotals(snapshot, before: month)
    running.take(try MonthReader(snapshot).book(of: month, opening: opening, running))
    return TotalsCoding.bytes(running.all(around: month), of: month)
  }
}

extension Snapshot {
  /// The fingerprint of what a closed month hands on to the next; nothing where it is not closed.
  func handedOnFingerprint(of month: Month) throws(Problem) -> String? {
    guard closed.contains(month) else { return nil }
    let folder = DataDirectory.monthFolder(month)
    return IssuedFingerprint.of(
      try ["closing.json", "totals.json"].map { (name) throws(Problem) in
        (name, try bytes(of: "\(folder)/\(name)") ?? [])
      })
  }
}

extension Problem {
  fileprivate static func otherMonth(_ month: Month, _ file: String) -> Problem {
    Problem(
      "月结文件放错了月份", at: .line(file: file, line: 1), value: month.title, why: "目录是另一个月的", advice: "请从备份恢复这个文件")
  }
}
