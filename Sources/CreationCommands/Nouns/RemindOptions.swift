import Creation
import CreationReports

/// 催办输出 How the day's list is to be written: as any list, or as a calendar.
struct RemindOptions: Sendable {
  /// The format.
  var format: RemindFormat
  /// What it has in common with any list.
  var sheet: SheetOptions

  static let parameter = Parameter<RemindOptions>.group(
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(RemindFormat.self))
      .default("table"),
    .option("--headers", alias: "--表头", value: "语言", help: "表头用中文还是英文键", .choice(Headers.self)).optional,
    .option("--columns", alias: "--列", value: "列,列…", help: "只要这些列", .list(of: .text)).optional,
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional
  ) { format, headers, columns, output in
    RemindOptions(
      format: format,
      sheet: SheetOptions(
        format: format.table ?? .table, headers: headers, columns: columns,
        output: output == "-" ? nil : output))
  }
}

/// The ways the day's list can be written.
enum RemindFormat: String, Coded {
  /// See ``Format`` for these.
  case table, csv, json, jsonl, markdown
  /// An iCalendar file.
  case ics

  /// The Chinese word.
  var title: String { table?.title ?? "日历文件" }

  /// The same among the formats of any list.
  var table: Format? { Format(rawValue: rawValue) }
}
