import Creation
import CreationReports
import CreationStore

/// 导入检查 `creation inspection import`: a whole round from one table, grades and problems together.
enum InspectionImport {
  static let command = Command<Session, Outcome>(
    "inspection import", alias: "督查 导入", summary: "从一张 CSV 录入检查：评定、问题一并入账",
    discussion:
      "一行是一个项目的评定、一个问题，或两样都有；只有点位的行是到过、没有发现问题，记一次「\(TestName.faultless)」。一天的行算一次检查，检查人取各行的。"
      + "结果写 合格、基本合格、不合格、不适用，或得分；没有项目的结果是点位总评，没写满分的按 100 分。"
      + "问题的责任单位、时限、反弹与 finding add 同一规则；照片写文件名，几张用分号隔开，从表所在的目录找起。\n"
      + "同一机制、同一天、同一点位、同一项目的评定，同一外部编号的问题，同一天同一点位同一类别说得一样的问题，只收一次；再导时只补新的。"
      + "有一行不对就全不写入，每一处都说出来；加 --skip-bad 则把不对的行连同原因写到那个文件，其余照收。--dry-run 逐行列出会怎样，什么也不写入。\n"
      + "字段和认得的列名：\(InspectionField.allCases.map { "\($0.key) \($0.title)" }.joined(separator: "，"))。",
    examples: [
      "creation inspection import 第47周.csv --mechanism 周巡查 --on 2026-11-20",
      "creation inspection import 十一月实地测评.csv --mechanism 月测评 --test 实地测评 --dry-run",
    ],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), RoundHead.parameter, Manner.parameter,
    SheetOptions.withoutEncoding, run: run)

  /// How the import is to be carried out.
  private struct Manner: Sendable {
    var on: Moment?
    var map: [InspectionField: String]?
    var format: TableFormat
    var badFile: String?
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--on", alias: "--日期", value: "时间", help: "没有写明的行的日期（默认现在）", .moment).optional,
      .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
      TableFormat.parameter,
      .option("--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text).optional,
      .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ head: RoundHead, _ manner: Manner, _ options: SheetOptions
  ) throws -> Outcome {
    try manner.badFile.map { try RejectedRows.refuseOverwriting(file, with: $0, session) }
    let on = try session.moment(manner.on)
    let input = try InputFile(file, session)
    let (table, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      let card = try head.card(on: on.day, transaction.snapshot)
      var table = try InspectionTable(input, manner.map ?? [:], manner.format, card, on: on)
      try table.post(folder: input.folder, present: session.present, &transaction)
      try settle(table, manner, session)
      return table
    }
    let bad = table.badRows.count
    let written = bad > 0 && !manner.isDryRun ? manner.badFile.map { ["\(bad) 行不对，已连同原因写到 \($0)"] } : nil
    let said = (manner.isDryRun ? "（试运行）" : "") + table.summary
    var outcome = try Outcome.sheet(
      table.sheet, options, notices: [said] + (written ?? []) + table.notices + notices)
    outcome.status = manner.isDryRun && bad > 0 ? .problemsFound : .done
    return outcome
  }

  /// Throws everything wrong, or writes the bad rows aside.
  private static func settle(_ table: InspectionTable, _ manner: Manner, _ session: Session) throws {
    guard !manner.isDryRun, !table.badRows.isEmpty else { return }
    guard let badFile = manner.badFile else { throw Problems(table.badRows.flatMap(\.problems)) }
    try Export.write(
      table.rejected, to: badFile, working: session.surroundings.working, isPrivate: true)
  }
}
