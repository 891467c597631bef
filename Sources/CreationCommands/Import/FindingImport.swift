import Creation
import CreationStore

/// 导入 `creation finding import`: findings of another system, from a CSV file.
enum FindingImport {
  static let command = Command<Session, Outcome>(
    "finding import", alias: "问题 导入", summary: "从 CSV 导入问题",
    discussion: "同一来源的同一外部编号只收一次，重复导入没有变化。有一行不对就全不写入；加 --skip-bad 则把不对的行连同原因写到那个文件，其余照收。"
      + "没有责任单位的行按类别和点位认定，认定不了的只登记、不交办。表里有时限列时照表，空着即无时限；没有这一列时按类别的整改时限推算。",
    examples: [
      "creation finding import 12345.csv --map 'external-id=工单号,reported=受理时间,unit=承办单位,text=内容' --create unit"
    ],
    .argument("文件", help: "CSV 文件", .text),
    .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .text).optional,
    .option(
      "--create", alias: "--新建", value: "册,…", help: "登记册里没有的，顺手登记",
      .list(of: .choice(RegisterChange.Register.self, among: [.unit, .place, .category]))
    )
    .optional,
    .option("--date-format", alias: "--日期写法", value: "写法", help: "如 dd/MM/yyyy HH:mm", .dateFormat).optional,
    .option("--source", alias: "--来源", value: "来源", help: "没有来源列时的来源", .word).default(Source.daily.rawValue),
    .option("--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ map: String?, _ create: [RegisterChange.Register]?,
    _ dates: MomentFormat?, _ source: Source, _ badFile: String?, _ isDryRun: Bool
  ) throws -> Outcome {
    var table = try FindingTable(
      try Export.read(file, working: session.surroundings.working), file: file,
      named: try map.map { try HeaderMap<FindingField>.names($0) } ?? [:], dates: dates ?? .automatic,
      source: source)
    let (plan, notices) = try session.write(dryRun: isDryRun) { transaction in
      var plan = try ImportPlan(transaction.snapshot, create: Set(create ?? []), today: session.today)
      try plan.post(&table, &transaction)
      if badFile == nil { try Problems(plan.problems).throwIfAny() }
      try plan.register(&transaction, on: session.present)
      if let badFile, !plan.badRows.isEmpty, !isDryRun {
        try Export.write(table.rejected(plan.badRows), to: badFile, working: session.surroundings.working)
      }
      return plan
    }
    return .done(
      plan.summary(file), isDryRun: isDryRun, notices: plan.notices(isDryRun ? nil : badFile) + notices)
  }
}

extension Reader where Value == MomentFormat {
  /// The form dates are written in.
  fileprivate static var dateFormat: Reader { Reader { try MomentFormat(pattern: $0) } }
}
