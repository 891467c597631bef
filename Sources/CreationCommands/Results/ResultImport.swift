import Creation
import CreationReports
import CreationStore

/// 测评导入 `creation result import`: results from a table, all of them or nothing.
enum ResultImport {
  static let command = Command<Session, Outcome>(
    "result import", alias: "测评 导入", summary: "从 CSV 导入测评结果",
    discussion:
      "每行写明测评、单位或点位、结果：得分和满分（也可写 92/100），或件数和总数，或实测值，或在不适用、记一次列写 是。没有单位的按点位认定。"
      + "同一测评、单位、点位、项目、考评单位、考评期已有同样结果的不重收；结果不同的算错，--replace 则作废旧的、录入新的。"
      + "有一行不对就全不写入；加 --skip-bad 则把不对的行连同原因写到那个文件，其余照收。编码和分隔符自动识别。--dry-run 逐行列出会怎样，什么也不写入。\n"
      + "字段和认得的列名：\(ResultField.allCases.map { "\($0.key) \($0.title)" }.joined(separator: "，"))。",
    examples: [
      "creation result import 十月实地测评.csv --test 实地测评 --full 100 --on 2026-10-28",
      "creation result import 问卷.csv --term 2026Q3 --dry-run",
    ],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), ResultDefaults.parameter, Manner.parameter,
    SheetOptions.withoutEncoding, run: run)

  /// How the import is to be carried out.
  private struct Manner: Sendable {
    var map: [ResultField: String]?
    var format: TableFormat
    var replaces: Bool
    var badFile: String?
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
      TableFormat.parameter, .flag("--replace", alias: "--替换", help: "已有别的结果的，作废旧的、录入新的"),
      .option("--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text).optional,
      .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ defaults: ResultDefaults, _ manner: Manner,
    _ options: SheetOptions
  ) throws -> Outcome {
    try manner.badFile.map { try RejectedRows.refuseOverwriting(file, with: $0, session) }
    var defaults = defaults
    defaults.on = try defaults.on.map { try session.moment($0) }
    let input = try InputFile(file, session)
    let (count, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      var table = try ResultTable<ResultRow>(
        input, manner.map ?? [:], manner.format, defaults, present: session.present, transaction.snapshot)
      try table.post(replacing: manner.replaces, &transaction)
      try settle(table, manner, session)
      return (
        said: table.summary, notices: table.notices, sheet: table.sheet, bad: table.badRows.count
      )
    }
    let written = count.bad > 0 ? manner.badFile.map { ["\(count.bad) 行不对，已连同原因写到 \($0)"] } : nil
    guard manner.isDryRun else {
      return .done([count.said], isDryRun: false, notices: (written ?? []) + count.notices + notices)
    }
    var outcome = try Outcome.sheet(
      count.sheet, options, notices: ["（试运行）" + count.said] + count.notices + notices)
    outcome.status = count.bad > 0 ? .problemsFound : .done
    return outcome
  }

  /// Throws everything wrong, or writes the bad rows aside.
  private static func settle(_ table: ResultTable<ResultRow>, _ manner: Manner, _ session: Session) throws {
    guard !manner.isDryRun, !table.badRows.isEmpty else { return }
    guard let badFile = manner.badFile else { throw Problems(table.badRows.flatMap(\.problems)) }
    try Export.write(
      table.rejected, to: badFile, working: session.surroundings.working, isPrivate: true)
  }
}
