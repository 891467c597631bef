import Creation
import CreationReports
import CreationStore

/// 对账单 `creation report statement`: what was promised in a period against what was done.
enum DutyStatementCommand {
  static let command = Command<Session, Outcome>(
    "report statement", alias: "报表 对账单", summary: "清单对账单：一段时间里各单位应完成什么、完成了什么",
    discussion: """
      逐个单位列出期内在办的事项，逾期的在网页里标红、在 Markdown 里加粗；--per 只列各单位或各清单的汇总，写季度即每季度的落实情况汇总。
      应完成是时限在本期，或早于本期而期初未完成的；验收才算完成，按期看交付的日子。截至期末，或今天（期未完时）。
      不写 --list 时是所有计入清单完成率的清单，申报材料、金点子除外。--unit 出给一个单位的对账单。
      """,
    examples: [
      "creation report statement --list 短板项目清单 --period 2026-10",
      "creation report statement --period 2026Q3 --per list",
      "creation report statement --unit 市公安局 --format html --output 对账单.html",
    ],
    .option("--list", alias: "--清单", value: "清单", help: "哪张清单（默认各张）", .text).repeated(),
    .option("--period", alias: "--时段", value: "时段", help: "哪段时间，如 2026-10、2026Q3、今年", .period)
      .default("this-quarter"),
    .option("--unit", alias: "--单位", value: "单位", help: "只要这个单位的，连同它的下属", .text).optional,
    .option("--per", alias: "--按", value: "维度", help: "只列按它的汇总", .choice(DutyStatementSheet.Grouping.self))
      .optional,
    StatementOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ lists: [String], _ word: PeriodWord, _ unit: String?,
    _ grouping: DutyStatementSheet.Grouping?, _ options: StatementOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let period = try period(word, session.today)
    let board = try DutyBoard(snapshot, asOf: min(period.last, session.today))
    let wanted = try named(lists, board, snapshot)
    let recipient = try unit.map { try snapshot.required(Unit.self, $0, at: "--unit") }
    let units = try recipient.map {
      Unit.subtree(of: [$0.id], in: try snapshot.register(Unit.self).entries)
    }
    let numbers = Set(wanted.map(\.id))
    let statement = DutyStatement(
      board.records.filter { numbers.contains($0.duty.list) && units?.contains($0.duty.lead) ?? true },
      in: period, asOf: board.wording.asOf)
    let notices = board.damaged.map(\.sentence)
    if let format = options.page, grouping == nil {
      let page = DutyStatementPage.page(
        statement, of: wanted, to: recipient, from: try snapshot.office(), board.wording)
      return Outcome(.bytes(page.rendered(as: format), options.sheet), notices: notices)
    }
    let sheet =
      grouping.map { DutyStatementSheet.totals(statement, by: $0, board.wording) }
      ?? DutyStatementSheet.items(statement, board.wording)
    return try .sheet(sheet, options.sheet, notices: notices)
  }

  private static func period(_ word: PeriodWord, _ today: Day) throws -> Period {
    var problems = Problems([])
    let period = problems.collecting(at: .option("--period")) { try word.period(on: today) }
    guard let period else { throw problems }
    guard period.first <= today else {
      throw Problem(
        "这段时间还没有开始", at: .option("--period"), value: period.title, why: "今天是 \(today)", advice: "请核对时段")
    }
    return period
  }

  /// The lists of those names; without any, all in use that count in 清单完成率.
  private static func named(
    _ words: [String], _ board: DutyBoard, _ snapshot: Snapshot
  ) throws -> [DutyList] {
    var problems = Problems([])
    let named = problems.ids(DutyList.self, words, at: "--list", snapshot)
    try problems.throwIfAny()
    return board.lists.values.sorted { $0.id < $1.id }.filter { list in
      named.isEmpty ? list.kind.rate == .duty && list.retired == nil : named.contains(list.id)
    }
  }
}

/// 对账单输出 How the statement is to be written: as any list, or as a page.
struct StatementOptions: Sendable {
  /// The page's format, where it is to be a page.
  var page: PageFormat?
  /// What it has in common with any list.
  var sheet: SheetOptions

  static let parameter = Parameter<StatementOptions>.group(
    .option(
      "--format", alias: "--格式", value: "格式", help: "输出格式，markdown 和 html 是整篇文稿",
      .choice(StatementFormat.self)
    )
    .default("table"),
    SheetOptions.withoutFormat, SheetOptions.encoding
  ) { format, sheet, encoding in
    var sheet = sheet
    sheet.format = Format(rawValue: format.rawValue) ?? .markdown
    return StatementOptions(page: PageFormat(rawValue: format.rawValue), sheet: try sheet.encoded(encoding))
  }
}

/// The ways the statement can be written.
enum StatementFormat: String, Coded {
  /// See ``Format`` for these.
  case table, csv, json, jsonl, markdown
  /// One self-contained HTML page.
  case html

  /// The Chinese word.
  var title: String { Format(rawValue: rawValue)?.title ?? PageFormat.html.title }
}
