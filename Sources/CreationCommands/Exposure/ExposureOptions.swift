import Creation
import CreationReports

/// 曝光台输出 How the board is to be written: as any list, or as a page for the newspaper.
struct ExposureOptions: Sendable {
  /// The format.
  var format: ExposureFormat
  /// What it has in common with any list.
  var sheet: SheetOptions

  static let parameter = Parameter<ExposureOptions>.group(
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(ExposureFormat.self))
      .default("table"),
    SheetOptions.withoutFormat, SheetOptions.encoding
  ) { format, sheet, encoding in
    var sheet = sheet
    sheet.format = format.table ?? .table
    return ExposureOptions(format: format, sheet: try sheet.encoded(encoding))
  }
}

extension ExposureOptions {
  /// How the page is written, where a page is asked for.
  var page: PageFormat? { PageFormat(rawValue: format.rawValue) }
}

/// The ways the board can be written.
enum ExposureFormat: String, Coded {
  /// See ``Format`` for these.
  case table, csv, json, jsonl
  /// A page; see ``PageFormat``.
  case markdown, html

  /// The Chinese word.
  var title: String { PageFormat(rawValue: rawValue)?.title ?? table?.title ?? rawValue }

  /// The same among the formats of any list.
  var table: Format? { Format(rawValue: rawValue) }
}
