import Creation
import CreationReports
import CreationStore

/// 计分 `creation score`.
enum ScoreCommand {
  static let commands = [score]

  private static let score = Command<Session, Outcome>(
    "score", alias: "计分", summary: "给一个月计分、排名",
    discussion: "已月结的月份读冻结的成绩；未月结的月份现算，截至月末，或今天（当月）。",
    examples: ["creation score 2026-10", "creation score 2026-10 --group 各区 --format csv --output 成绩.csv"],
    .argument("月份", help: "如 2026-10，或 上月", .month),
    .option("--group", alias: "--排名组", value: "组", help: "只要这一组", .word).optional,
    SheetOptions.parameter
  ) { (session, word, group: RankingGroup?, options) in
    let month = word.month(on: session.today)
    let snapshot = try session.store().snapshot()
    var scores = try snapshot.scores(of: month, today: session.today)
    if let group {
      guard scores.groups.contains(group) else { throw Problem.noGroup(group, scores.groups) }
      scores.units = scores.units.filter { $0.group == group }
    }
    let forPeople = options.format == .table || options.format == .markdown
    return try .sheet(ScoreTable.sheet(scores, forPeople: forPeople), options)
  }
}

extension Snapshot {
  /// The scores of a month: frozen where it is closed, else worked out as of its end or today.
  func scores(of month: Month, today: Day) throws -> ScoreSheet {
    if isClosed(month) {
      guard let frozen = try scores(of: month) else { throw Problem.neverScored(month) }
      return frozen
    }
    guard month.first <= today else { throw Problem.notBegun(month, today) }
    return try scoring(through: month, today: today).scores
  }

  /// The book and the scores of an open month; the months before it are worked out only as far as the last
  /// closing.
  func scoring(
    through month: Month, today: Day, text: Bool = false
  ) throws -> (book: MonthBook, scores: ScoreSheet) {
    let units = try register(Unit.self).entries
    let books = try MonthReader(self, text: text).books(through: month)
    var previous = try books.first.flatMap { try scores(of: $0.month.previous) }
    for book in books {
      let rulebook = try rulebook(for: book.month)
      let scoring = MonthScoring(
        book, rulebook: rulebook, severities: rulebook.looksAtSeverity ? try severities() : [:],
        asOf: Moment(min(book.month.last, today)))
      let scores = scoring.sheet(of: units, previous: previous)
      if book.month == month { return (book, scores) }
      previous = scores
    }
    throw Problem.neverScored(month)
  }

  private func severities() throws -> [CategoryID: Severity] {
    Dictionary(
      try register(Creation.Category.self).entries.map { ($0.id, $0.severity) }, uniquingKeysWith: { $1 })
  }
}

extension Problem {
  fileprivate static func noGroup(_ group: RankingGroup, _ groups: [RankingGroup]) -> Problem {
    Problem(
      "没有这个排名组", at: .option("--group"), value: group.rawValue,
      why: "这个月有：\(groups.map(\.rawValue).joined(separator: "、"))", advice: "请从中选一个")
  }

  fileprivate static func neverScored(_ month: Month) -> Problem {
    Problem(
      "这个月没有成绩", value: month.title, why: "它早于第一次月结，没有流水", advice: "请用 creation month 查看有哪些月份")
  }

  fileprivate static func notBegun(_ month: Month, _ today: Day) -> Problem {
    Problem("这个月还没有开始", at: .option("<月份>"), value: month.description, why: "今天是 \(today)", advice: "请核对月份")
  }
}
