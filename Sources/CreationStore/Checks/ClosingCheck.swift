import Creation

extension Check {
  /// Every closed month follows from the one before and its postings, and its frozen figures from both.
  @Sendable
  static func closings(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var problems: [Problem] = []
    for (month, next) in zip(snapshot.closed, snapshot.closed.dropFirst()) where month.next != next {
      problems.append(.gap(month.next))
    }
    for month in snapshot.closed {
      do throws(Problem) {
        problems += try faults(of: month, snapshot)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private static func faults(of month: Month, _ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let folder = DataDirectory.monthFolder(month)
    guard let scores = try snapshot.scores(of: month) else { return [.noScores(folder)] }
    let carried = try snapshot.closing(of: month).carried
    guard let book = try MonthReader(snapshot, text: true).books(through: month).last else { return [] }
    let accounts = book.accounts(asOf: Moment(book.days.last))
    var problems: [Problem] = []
    if carried != book.carriedForward() { problems.append(.wrongOpen(folder)) }
    for unit in scores.units where unit.account != accounts[unit.unit] ?? Account() {
      problems.append(.wrongAccount(unit, folder))
    }
    return problems
  }
}

extension Problem {
  fileprivate static func gap(_ month: Month) -> Problem {
    Problem("中间有个月没有月结", value: month.title, why: "月结须逐月进行", advice: "请从备份恢复 months/\(month)")
  }

  fileprivate static func noScores(_ folder: String) -> Problem {
    Problem("月结缺少成绩", at: .file("\(folder)/scores.json"), why: "这个月已月结，成绩却不在", advice: "请从备份恢复")
  }

  fileprivate static func wrongOpen(_ folder: String) -> Problem {
    Problem(
      "结转余额与流水不符", at: .file("\(folder)/closing.json"), why: "按流水重算，月末未销号的不是这些",
      advice: "请从备份恢复流水或月结文件")
  }

  fileprivate static func wrongAccount(_ unit: UnitScore, _ folder: String) -> Problem {
    Problem(
      "冻结的件数与流水不符", at: .path(file: "\(folder)/scores.json", path: unit.unit.rawValue), value: unit.name,
      why: "按流水重算不是这些数", advice: "请从备份恢复流水或月结文件")
  }
}
