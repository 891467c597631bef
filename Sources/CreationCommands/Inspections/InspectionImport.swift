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
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), RoundHead.parameter,
    .option("--on", alias: "--日期", value: "时间", help: "没有写明的行的日期（默认现在）", .moment).optional,
    TableManner<InspectionField>.adding,
    SheetOptions.withoutEncoding, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ head: RoundHead, _ on: Moment?,
    _ manner: TableManner<InspectionField>, _ options: SheetOptions
  ) throws -> Outcome {
    let on = try session.moment(on)
    let input = try manner.input(file, session)
    let (table, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      let card = try head.card(on: on.day, transaction.snapshot)
      var table = try InspectionTable(input, manner.map ?? [:], manner.format, card, on: on)
      try table.post(folder: input.folder, present: session.present, &transaction)
      try manner.settle(table, session)
      return table
    }
    return try manner.outcome(of: table, options, lists: true, notices: notices)
  }
}
