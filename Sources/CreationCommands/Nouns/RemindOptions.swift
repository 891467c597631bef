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
    SheetOptions.withoutFormat, SheetOptions.encoding
  ) { format, sheet, encoding in
    var sheet = sheet
    sheet.format = format.table ?? .table
    return RemindOptions(format: format, sheet: try sheet.encoded(encoding))
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
