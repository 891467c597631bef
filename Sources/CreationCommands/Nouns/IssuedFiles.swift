import Creation
import CreationReports
import CreationStore

/// 月结发布的文件 What a closing issues beside its own records: scores, explanation and statement as CSV, the bulletin as
/// Markdown and as a page.
enum IssuedFiles {
  /// The files of a month that was worked out with every line explained.
  static func files(
    _ score: MonthScore, _ bulletin: Bulletin, _ names: Names
  ) throws -> [(name: String, bytes: [UInt8])] {
    let scores = score.sheet
    let (markdown, html) = bulletin.files
    return [
      ("scores.csv", csv(ScoreTable.sheet(scores, forPeople: false))),
      ("explain.csv", csv(ExplainTable.sheet(scores, of: scores.units, withRecords: true, names: names))),
      ("statement.csv", csv(StatementTable.sheet(scores))), ("bulletin.md", markdown),
      ("bulletin.html", html),
    ]
  }

  private static func csv(_ sheet: Sheet) -> [UInt8] { sheet.masked.rendered(as: .csv) }
}
