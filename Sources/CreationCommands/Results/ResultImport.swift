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
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), ResultDefaults.parameter,
    TableManner<ResultField>.parameter(replace: "已有别的结果的，作废旧的、录入新的"),
    SheetOptions.withoutEncoding, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ defaults: ResultDefaults, _ manner: TableManner<ResultField>,
    _ options: SheetOptions
  ) throws -> Outcome {
    var defaults = defaults
    defaults.on = try defaults.on.map { try session.moment($0) }
    let input = try manner.input(file, session)
    let (table, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      var table = try ResultTable<ResultRow>(
        input, manner.map ?? [:], manner.format, defaults, present: session.present, transaction.snapshot)
      try table.post(replacing: manner.replaces, &transaction)
      try manner.settle(table, session)
      return table
    }
    return try manner.outcome(of: table, options, notices: notices)
  }
}
