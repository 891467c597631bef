import Creation
import CreationReports
import CreationStore

/// 活动导入 `creation activity import`: activities from a table, all of them or nothing.
enum ActivityImport {
  static let command = Command<Session, Outcome>(
    "activity import", alias: "活动 导入", summary: "从 CSV 导入活动",
    discussion:
      "每行写明类别、名称、日期、单位，有的写机制、点位、检查机制、参加人、缺席和各种数量；几个单位、几个人用顿号隔开。没有写机制的与逐次录入一样认定。"
      + "同一天、同一单位、同名同类的活动已录入的不重收；内容不同的算错，--replace 则作废旧的、录入新的。"
      + "有一行不对就全不写入；加 --skip-bad 则把不对的行连同原因写到那个文件，其余照收。编码和分隔符自动识别。--dry-run 逐行列出会怎样，什么也不写入。\n"
      + "字段和认得的列名：\(ActivityField.allCases.map { "\($0.key) \($0.title)" }.joined(separator: "，"))。",
    examples: [
      "creation activity import 十月志愿服务.csv --kind 志愿服务", "creation activity import 走访.csv --dry-run",
    ],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), ActivityDefaults.parameter,
    TableManner<ActivityField>.parameter(replace: "已录入而内容不同的，作废旧的、录入新的"),
    SheetOptions.withoutEncoding, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ defaults: ActivityDefaults, _ manner: TableManner<ActivityField>,
    _ options: SheetOptions
  ) throws -> Outcome {
    var defaults = defaults
    defaults.on = try defaults.on.map { try session.moment($0) }
    let input = try manner.input(file, session)
    let (table, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      let snapshot = transaction.snapshot
      defaults.routine = try defaults.routineWord.map {
        try snapshot.required(Routine.self, $0, at: "--routine")
      }
      var table = try ActivityTable(
        input, manner.map ?? [:], manner.format, defaults, present: session.present, snapshot)
      try table.post(replacing: manner.replaces, &transaction)
      try manner.settle(table, session)
      return table
    }
    return try manner.outcome(of: table, options, notices: notices)
  }
}
