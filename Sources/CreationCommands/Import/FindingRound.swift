import Creation
import CreationReports
import CreationStore

/// 巡查表 `creation finding round`: what one inspection round found, from a table, all of it or nothing.
enum FindingRound {
  static let command = Command<Session, Outcome>(
    "finding round", alias: "问题 巡查表", summary: "登记一次巡查发现的全部问题并交办",
    discussion:
      "每行只须有点位和类别，另可有说明、单位、配合、时限、立行立改（是或否）、照片、级别、渠道、时间；没写的时间是 --on；"
      + "照片写文件名，几张用分号隔开，从表所在的目录找起，拷入 attachments/。"
      + "责任单位、时限、反弹与 finding add 同一规则。名称记为检查批次，同一天同一名称只收一次。有一行不对就全不写入，每一处都说出来。",
    examples: ["creation finding round 第47周.csv --source 周巡查 --name 2026年第47周巡查 --on 2026-11-20"],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text), Manner.parameter, SheetOptions.withoutEncoding, run: run)

  /// How the table is to be read, and what the round is called.
  private struct Manner: Sendable {
    var source: Source
    var name: String?
    var on: Moment?
    var map: [RoundField: String]?
    var format: TableFormat
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--source", alias: "--来源", value: "来源", help: "来源", .word).default("周巡查"),
      .option("--name", alias: "--名称", value: "名称", help: "这次巡查的名称（默认来源加日期）", .text).optional,
      .option("--on", alias: "--日期", value: "时间", help: "巡查的日期或时间（默认现在）", .moment).optional,
      .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
      TableFormat.parameter, .flag("--dry-run", alias: "--试运行", help: "只检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ manner: Manner, _ options: SheetOptions
  ) throws -> Outcome {
    let input = try InputFile(file, session)
    let on = try session.moment(manner.on)
    let name = manner.name ?? "\(manner.source) \(on.day)"
    let (round, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      var table = try TableFile(input.bytes, file: input.name, format: manner.format)
      let map = try table.map(named: manner.map ?? [:], required: [.place, .category])
      var round = try RoundPlan(
        transaction.snapshot, name: name, source: manner.source, on: on,
        present: session.present, folder: input.folder)
      round.read = table.notices(unused: map.unused)
      while try table.next() { try round.take(FieldRow(table.row, map, file: input.name), &transaction) }
      try round.finish()
      return round
    }
    let said = (manner.isDryRun ? "（试运行）" : "") + round.summary
    return try .sheet(round.sheet, options, notices: [said] + round.notices + notices)
  }
}
