import Creation

/// What is said where a closed month and the ledger disagree.
extension Problem {
  private static let restore = "请从备份恢复流水或月结文件"

  /// The lines of the ledger are not those the closing rests on.
  static func ledger(_ sum: LedgerSum, closed: LedgerSum, _ file: String) -> Problem? {
    guard sum != closed else { return nil }
    return Problem(
      "流水与月结时不同", at: .file(file), value: "ledger_sha256",
      why: sum.lines == closed.lines
        ? "仍是 \(sum.lines) 笔，内容变了" : "月结时有 \(closed.lines) 笔，现在有 \(sum.lines) 笔",
      advice: restore)
  }

  /// What the scores rest on beside the ledger is not what it was.
  static func inputs(_ now: String?, closed: String?, _ folder: String) -> Problem? {
    guard let closed, now != closed else { return nil }
    return Problem(
      "计分依据与月结时不同", at: .file("\(folder)/inputs.json"), value: "inputs_sha256",
      why: now == nil ? "文件不见了" : "月结以后改动过", advice: "请从备份恢复这个文件")
  }

  /// A file issued with the month was changed, removed or added.
  static func issued(_ now: String, closed: String?, _ folder: String) -> Problem? {
    guard let closed, now != closed else { return nil }
    return Problem(
      "发布的文件与月结时不同", at: .file(folder), value: "issued_sha256",
      why: "成绩、明细、对账单或通报的文件在月结以后改动过、少了或多了", advice: "请从备份恢复；要另存的文件请放在别处")
  }

  /// What the month before handed on is not what it was when the month was closed.
  static func opening(_ now: String?, closed: String?, _ before: Month, _ file: String) -> Problem? {
    guard now != closed else { return nil }
    return Problem(
      "上月结转与本月月结时不同", at: .file(file), value: "opening_sha256",
      why: now == nil ? "\(before.title)的月结不见了" : "\(before.title)的 closing.json 或 totals.json 在本月月结以后改动过",
      advice: "请从备份恢复 months/\(before)")
  }

  /// What the quarter, half-year or year came to is not what the ledger gives.
  static func totals(_ now: [StretchTotals], closed: [StretchTotals], _ file: String) -> Problem? {
    guard now != closed else { return nil }
    let difference = zip(now, closed).lazy.compactMap { now, closed in now.difference(from: closed) }.first
    return Problem(
      "本期累计与流水不符", at: .file(file), value: difference.map { "\($0.term.title) \($0.unit)" },
      why: difference.map { "按流水重算，\($0.count.title) \($0.now)（冻结的是 \($0.closed)）" } ?? "按流水重算，不是这几期",
      advice: restore)
  }

  /// What is handed on is not what the ledger gives.
  static func balances(_ carried: [Finding], closed: [Finding], _ file: String) -> Problem? {
    guard carried != closed else { return nil }
    let now = Dictionary(carried.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let then = Dictionary(closed.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let others = Set(now.keys).union(then.keys).filter { now[$0] != then[$0] }.sorted()
    let shown = others.prefix(5).map(\.description).joined(separator: "、")
    return Problem(
      "结转余额与流水不符", at: .file(file),
      value: others.isEmpty ? nil : shown + (others.count > 5 ? " 等 \(others.count) 个" : ""),
      why: others.isEmpty ? "按流水重算，次序不是这样" : "按流水重算，月末结转的不是这样", advice: restore)
  }

  /// Something in the file of the scores beside the scores is not what follows.
  static func otherWords(_ file: String, _ line: Int) -> Problem {
    Problem(
      "冻结的成绩与重算的不符", at: .line(file: file, line: line), why: "得分、名次、件数都对，但名称、排名组、满分、上月成绩或表头有改动",
      advice: restore)
  }

  /// A month is closed and its scores are not there.
  static func noScores(_ file: String) -> Problem {
    Problem("月结缺少成绩", at: .file(file), why: "这个月已月结，成绩却不在", advice: "请从备份恢复")
  }

  /// A unit had work and is not on the sheet.
  static func missing(_ unit: UnitID, _ file: String) -> Problem {
    Problem("成绩里少了一个单位", at: .file(file), value: unit.rawValue, why: "按流水重算，它这个月有账", advice: restore)
  }

  /// A unit's counts are not those of the ledger.
  static func account(_ unit: UnitScore, _ account: Account, _ file: String) -> Problem? {
    let others = Count.allCases.filter { unit.account[$0] != account[$0] }
    guard !others.isEmpty else { return nil }
    let counts = others.map { "\($0.title) \(account[$0])（冻结的是 \(unit.account[$0])）" }
    return Problem(
      "冻结的件数与流水不符", at: .path(file: file, path: unit.unit.rawValue), value: unit.name,
      why: "按流水重算，" + counts.joined(separator: "，"), advice: restore)
  }

  /// The units whose score, rank or components are not those worked out again.
  static func scores(_ frozen: ScoreSheet, _ again: ScoreSheet, _ file: String) -> [Problem] {
    let now = Dictionary(again.units.map { ($0.unit, $0) }, uniquingKeysWith: { $1 })
    return frozen.units.compactMap { unit in
      guard let new = now[unit.unit] else { return .missing(unit.unit, file) }
      guard new.score != unit.score || new.rank != unit.rank || !new.hasMarks(of: unit) else { return nil }
      return Problem(
        "冻结的成绩与重算的不符", at: .path(file: file, path: unit.unit.rawValue), value: unit.name,
        why: "重算为 \(new.standing)，冻结的是 \(unit.standing)", advice: restore)
    }
  }
}

extension UnitScore {
  fileprivate func hasMarks(of other: UnitScore) -> Bool {
    components.map { [$0.id, $0.marks.description] }
      == other.components.map { [$0.id, $0.marks.description] }
  }

  fileprivate var standing: String {
    let marks = components.map { "\($0.title) \($0.marks)" }.joined(separator: "、")
    guard let score, let rank else { return "不参加排名" + (remark.map { "（\($0)）" } ?? "") }
    return "\(score) 分（第 \(rank) 名；\(marks)）"
  }
}

extension StretchTotals {
  /// The first count of a unit that is another.
  fileprivate func difference(
    from closed: StretchTotals
  ) -> (term: Term, unit: UnitID, count: Count, now: Int, closed: Int)? {
    guard term == closed.term else { return nil }
    for unit in Set(accounts.keys).union(closed.accounts.keys).sorted() {
      let (now, then) = (accounts[unit] ?? Account(), closed.accounts[unit] ?? Account())
      if let count = Count.allCases.first(where: { now[$0] != then[$0] }) {
        return (term, unit, count, now[count], then[count])
      }
    }
    return nil
  }
}
