import Creation
import CreationReports
import CreationStore

/// 问卷导入 `creation survey import`: a questionnaire's rates from a table, all of them or nothing.
enum SurveyImport {
  static let command = Command<Session, Outcome>(
    "survey import", alias: "问卷 导入", summary: "从 CSV 导入一次问卷调查的结果，一个单位一行",
    discussion: "每行写明单位、样本数、满意的人数、知晓的人数；两问样本不同的，写在满意样本数、知晓样本数两列。"
      + "录成满意率、知晓率两项测评结果，另记一次问卷调查活动。同一单位、考评期已有同样结果的不重收；结果不同的算错，--replace 则作废旧的、录入新的。"
      + "有一处不对就全不写入，每一处都说出来。--dry-run 逐行列出会怎样，什么也不写入。\n"
      + "字段和认得的列名：\(SurveyField.allCases.map { "\($0.key) \($0.title)" }.joined(separator: "，"))。",
    examples: [
      "creation survey import 三季度问卷.csv --term 2026Q3 --routine 季度问卷调查",
      "creation survey import 三季度问卷.csv --term 2026Q3 --dry-run",
    ],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), defaults, SurveyActivity.parameter, Manner.parameter,
    SheetOptions.withoutEncoding, run: run)

  private static let defaults = Parameter<ResultDefaults>.group(
    .option("--term", alias: "--考评期", value: "考评期", help: "没有写明的行代表哪一期，如 2026Q3", .term).optional,
    .option("--on", alias: "--日期", value: "时间", help: "没有写明的行的日期（默认现在）", .moment).optional
  ) { ResultDefaults(term: $0, on: $1) }

  /// How the import is to be carried out.
  private struct Manner: Sendable {
    var map: [SurveyField: String]?
    var format: TableFormat
    var replaces: Bool
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
      TableFormat.parameter, .flag("--replace", alias: "--替换", help: "已有别的结果的，作废旧的、录入新的"),
      .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ defaults: ResultDefaults, _ activity: SurveyActivity,
    _ manner: Manner, _ options: SheetOptions
  ) throws -> Outcome {
    var defaults = defaults
    defaults.on = try defaults.on.map { try session.moment($0) }
    let input = try InputFile(file, session)
    let ((table, said), notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      var table = try ResultTable<SurveyRow>(
        input, manner.map ?? [:], manner.format, defaults, present: session.present, transaction.snapshot)
      try table.post(replacing: manner.replaces, &transaction)
      if !manner.isDryRun, !table.badRows.isEmpty { throw Problems(table.badRows.flatMap(\.problems)) }
      return (table, try activity.book(table.newEntries, &transaction))
    }
    let lines = [table.summary] + said
    guard manner.isDryRun else { return .lines(lines, notices: table.notices + notices) }
    var outcome = try Outcome.sheet(
      table.sheet, options, notices: lines.map { "（试运行）" + $0 } + table.notices + notices)
    outcome.status = table.badRows.isEmpty ? .done : .problemsFound
    return outcome
  }
}
