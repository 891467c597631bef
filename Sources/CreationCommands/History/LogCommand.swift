import Creation
import CreationReports
import CreationStore

/// 流水 `creation log`: who recorded what when.
enum LogCommand {
  static let commands = [command]

  private static let command = Command<Session, Outcome>(
    "log", alias: "流水", summary: "谁在什么时候记了什么",
    discussion: "新的在前。写一个编号（问题、单位、点位、网格、类别）只看它的；--by 只看一个经办人的。已撤销的也列出，并注明。",
    examples: ["creation log", "creation log F202611-0042", "creation log --by 张小兰 --since 2026-11-01"],
    .argument("编号", help: "问题、单位、点位、网格、类别的编号", .text).optional, Choice.parameter, SheetOptions.parameter,
    run: run)

  /// Which postings to list.
  private struct Choice: Sendable {
    var since: Day?
    var until: Day?
    var command: TransactionID?
    var most: Int?

    static let parameter = Parameter<Choice>.group(
      .option("--since", alias: "--从", value: "日期", help: "这一天及以后记的", .day).optional,
      .option("--until", alias: "--到", value: "日期", help: "这一天及以前记的", .day).optional,
      .option("--tx", alias: "--命令号", value: "命令号", help: "一条命令记的", .word).optional,
      .option("--limit", alias: "--至多", value: "笔数", help: "最多列几笔（表格默认 50，其余格式不限）", .integer(from: 1))
        .optional,
      make: Choice.init)

    func holds(for stamp: Posting.Stamp, by name: String?) -> Bool {
      let day = stamp.at.day
      return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
        && command.map { $0 == stamp.tx } ?? true && name.map { $0 == stamp.by } ?? true
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ record: String?, _ choice: Choice, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let record = record.map { FindingID($0)?.description ?? ResultID($0)?.description ?? $0 }
    let name = session.globals.by
    var query = LogQuery()
    query.word = record ?? choice.command?.rawValue
    query.isWanted = { stamp, of in (record.map { $0 == of } ?? true) && choice.holds(for: stamp, by: name) }
    query.most = choice.most ?? (options.format == .table ? 50 : nil)
    var damaged: [Problem] = []
    let (total, entries) = try snapshot.log(query, damaged: { damaged.append($0) })
    let cut = total - entries.count
    let count = "共 \(total) 笔" + (cut > 0 ? "，另有 \(cut) 笔没有列出" : "")
    return try .sheet(
      LogList.sheet(entries.lazy.map { LogList.Row($0) }, names: try Names(snapshot)), options,
      notices: (options.format == .table ? [count] : []) + damaged.map(\.sentence))
  }
}

extension LogList.Row {
  /// A posting of the ledger as a row of the list.
  init(_ entry: LoggedPosting) {
    let change: String? =
      if case .register(let change) = entry.posting.body { RegisterWording.content(change) } else { nil }
    self.init(entry.posting, isUndone: entry.isUndone, change: change)
  }
}
