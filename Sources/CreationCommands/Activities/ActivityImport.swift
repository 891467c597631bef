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
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), ActivityDefaults.parameter, Manner.parameter,
    SheetOptions.withoutEncoding, run: run)

  /// How the import is to be carried out.
  private struct Manner: Sendable {
    var map: [ActivityField: String]?
    var format: TableFormat
    var replaces: Bool
    var badFile: String?
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
      TableFormat.parameter, .flag("--replace", alias: "--替换", help: "已录入而内容不同的，作废旧的、录入新的"),
      .option("--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text).optional,
      .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ defaults: ActivityDefaults, _ manner: Manner,
    _ options: SheetOptions
  ) throws -> Outcome {
    try manner.badFile.map { try RejectedRows.refuseOverwriting(file, with: $0, session) }
    var defaults = defaults
    defaults.on = try defaults.on.map { try session.moment($0) }
    let input = try InputFile(file, session)
    let (table, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      let snapshot = transaction.snapshot
      defaults.routine = try defaults.routineWord.map {
        try snapshot.required(Routine.self, $0, at: "--routine")
      }
      var table = try ActivityTable(
        input, manner.map ?? [:], manner.format, defaults, present: session.present, snapshot)
      try table.post(replacing: manner.replaces, &transaction)
      try settle(table, manner, session)
      return table
    }
    return try outcome(table, manner, options, notices)
  }

  private static func outcome(
    _ table: ActivityTable, _ manner: Manner, _ options: SheetOptions, _ notices: [String]
  ) throws -> Outcome {
    let bad = table.badRows.count
    guard manner.isDryRun else {
      let written = bad > 0 ? manner.badFile.map { ["\(bad) 行不对，已连同原因写到 \($0)"] } : nil
      return .done([table.summary], isDryRun: false, notices: (written ?? []) + table.notices + notices)
    }
    var outcome = try Outcome.sheet(
      table.sheet, options, notices: ["（试运行）" + table.summary] + table.notices + notices)
    outcome.status = bad > 0 ? .problemsFound : .done
    return outcome
  }

  /// Throws everything wrong, or writes the bad rows aside.
  private static func settle(_ table: ActivityTable, _ manner: Manner, _ session: Session) throws {
    guard !manner.isDryRun, !table.badRows.isEmpty else { return }
    guard let badFile = manner.badFile else { throw Problems(table.badRows.flatMap(\.problems)) }
    try Export.write(
      table.rejected, to: badFile, working: session.surroundings.working, isPrivate: true)
  }
}
