import Creation
import CreationReports
import CreationStore

/// 导入 `creation finding import`: findings of another system, from a table or JSON Lines.
enum FindingImport {
  static let command = Command<Session, Outcome>(
    "finding import", alias: "问题 导入", summary: "从 CSV 或 JSON 行导入问题",
    discussion:
      "同一来源的同一外部编号只收一次；再导时，表里换了单位的记改派，点位、类别、级别、渠道、批次不同的记更正，多了回复、销号的照表补记；表里还是从前的样子的，不改回去；已销号的只更正，内容和登记时间不改。有一行不对就全不写入；加 --skip-bad 则把不对的行连同原因写到那个文件，其余照收。"
      + "没有责任单位的行按类别和点位认定，认定不了的只登记、不交办。表里有时限列时照表，空着即无时限；没有这一列时按类别的整改时限推算。\n"
      + "编码（UTF-8、UTF-16、GB18030）和分隔符（逗号、分号、制表符）自动识别。--dry-run 逐行列出会怎样，什么也不写入。"
      + "自己导出的清单里，状态是不予受理、已作废、已合并的照样了结，别的状态不看。"
      + "列名对应等设置可用 --save-profile 存成方案，下次用 --profile。\n"
      + "finding export 写的整份档案（每行一个问题）和 Open311 请求（requests.json）整份收下，有一处不对就全不写入。"
      + "档案的编号、经办人和时间不变；编号在册而经过不同的不收，经过相同的不重收。请求按来源（默认 \(ExchangeImport.source)）和编号认，再来的照新的补记，原文随问题保存。\n"
      + "字段和认得的列名：\(FindingField.allCases.map { "\($0.key) \($0.title)" }.joined(separator: "，"))。",
    examples: [
      "creation finding import 12345.csv --map 'external-id=工单号,reported=受理时间,unit=承办单位,text=内容' --create unit",
      "creation finding import 12345.csv --profile 12345 --dry-run",
    ],
    .argument("文件", help: "CSV 或 JSON 行文件，- 为标准输入", .text), ImportSettings.parameter, Manner.parameter,
    SheetOptions.withoutEncoding, run: run)

  /// How the import is to be carried out.
  private struct Manner: Sendable {
    var kind: ImportKind?
    var unit: String?
    var profile: ProfileID?
    var savedAs: ProfileID?
    var badFile: String?
    var on: Moment?
    var isDryRun: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--as", alias: "--当作", value: "种类", help: "文件种类（默认看开头）", .choice(ImportKind.self))
        .optional,
      .option("--unit", alias: "--单位", value: "单位", help: "Open311 请求里没有单位的交给谁", .text).optional,
      .option("--profile", alias: "--方案", value: "名称", help: "用存好的导入方案；另写的选项优先", .word).optional,
      .option("--save-profile", alias: "--存方案", value: "名称", help: "把这次的设置存成导入方案", .word).optional,
      .option("--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text).optional,
      .option("--on", alias: "--日期", value: "时间", help: "行里没有登记时间的记在哪天（默认现在）", .moment).optional,
      .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ given: ImportSettings, _ manner: Manner, _ options: SheetOptions
  ) throws -> Outcome {
    try manner.badFile.map { try RejectedRows.refuseOverwriting(file, with: $0, session) }
    // A file may be large: it is let go once its rows are taken in, before they are written.
    var input: InputFile? = try InputFile(file, session)
    let name = input?.name ?? file
    if let form = manner.kind?.form
      ?? (manner.kind == nil ? input.flatMap { ExchangeForm(of: $0.bytes) } : nil)
    {
      return try exchange(form, given, manner).run(input.take() ?? InputFile(name: "", bytes: []), session)
    }
    if manner.unit != nil { throw Problem.onlyOfRequests("--unit") }
    let (done, notices) = try session.write(dryRun: manner.isDryRun) { transaction in
      try take(&input, given, manner, session, &transaction)
    }
    let (plan, read, saved) = done
    let bad = plan.badRows.count
    let written = bad > 0 && !manner.isDryRun ? manner.badFile.map { ["\(bad) 行不对，已连同原因写到 \($0)"] } : nil
    let said = read + (written ?? []) + plan.notices
    guard let sheet = plan.sheet?.sheet else {
      return .done(plan.summary(name) + saved, isDryRun: false, notices: said + notices)
    }
    let summary = (plan.summary(name) + saved).map { "（试运行）" + $0 }
    var outcome = try Outcome.sheet(sheet, options, notices: summary + said + notices)
    outcome.status = bad > 0 ? .problemsFound : .done
    return outcome
  }

  /// What takes a whole exchange file in; the options that are about tables have no place there.
  private static func exchange(
    _ form: ExchangeForm, _ given: ImportSettings, _ manner: Manner
  ) throws -> ExchangeImport {
    let said = [
      "--map": !given.map.isEmpty, "--date-format": given.dates != nil,
      "--encoding": given.format.encoding != nil,
      "--separator": given.format.separator != nil, "--profile": manner.profile != nil,
      "--on": manner.on != nil, "--save-profile": manner.savedAs != nil, "--skip-bad": manner.badFile != nil,
    ]
    try Problems(said.filter(\.value).keys.sorted().map { .onlyOfTables($0, form) }).throwIfAny()
    return ExchangeImport(
      form: form, create: given.create ?? [], source: given.source, unit: manner.unit,
      isDryRun: manner.isDryRun)
  }

  private static func take(
    _ input: inout InputFile?, _ given: ImportSettings, _ manner: Manner, _ session: Session,
    _ transaction: inout Transaction
  ) throws -> (plan: ImportPlan, read: [String], saved: [String]) {
    let settings =
      try manner.profile.map {
        try given.over(transaction.snapshot.kept(ImportProfile.self, $0.rawValue, at: "--profile"))
      } ?? given
    var table = try FindingTable(
      input.take() ?? InputFile(name: "", bytes: []), as: manner.kind?.table, settings,
      on: manner.on.map { try session.moment($0) }, present: session.present)
    var plan = try ImportPlan(
      transaction.snapshot, create: Set(settings.create ?? []), present: session.present,
      isShown: manner.isDryRun
    )
    try plan.post(&table, &transaction)
    if manner.badFile == nil, !manner.isDryRun { try Problems(plan.problems).throwIfAny() }
    try plan.register(&transaction, on: session.present)
    let saved = try manner.savedAs.map { id in
      try transaction.put([settings.profile(id)], on: session.present)
      return ["已存为导入方案 \(id)"]
    }
    if let badFile = manner.badFile, !plan.badRows.isEmpty, !manner.isDryRun {
      try Export.write(
        table.rejected(plan.badRows), to: badFile, working: session.surroundings.working,
        isPrivate: true)
    }
    return (plan, table.notices, saved ?? [])
  }
}
