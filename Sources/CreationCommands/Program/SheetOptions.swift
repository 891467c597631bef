import Creation
import CreationReports

/// 输出选项 How a list or report is to be written: what every listing command takes.
package struct SheetOptions: Sendable {
  /// The format.
  package var format: Format = .table
  /// The wording of headers and values; the format's usual one where not said.
  package var headers: Headers?
  /// The columns, by key or title; the report's own where not said.
  package var columns: [String]?
  /// The file to write to; standard output where not said.
  package var output: String?

  /// The parameters that make them.
  static let parameter = Parameter<SheetOptions>.group(
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(Format.self)).default("table"),
    .option("--headers", alias: "--表头", value: "语言", help: "表头用中文还是英文键", .choice(Headers.self)).optional,
    .option("--columns", alias: "--列", value: "列,列…", help: "只要这些列", .list(of: .text)).optional,
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional
  ) { format, headers, columns, output in
    SheetOptions(format: format, headers: headers, columns: columns, output: output == "-" ? nil : output)
  }
}

extension Outcome {
  /// A sheet written as asked.
  static func sheet(_ sheet: Sheet, _ options: SheetOptions, notices: [String] = []) throws -> Outcome {
    var sheet = sheet
    if let columns = options.columns { sheet = try sheet.selecting(columns) }
    let isEmpty = sheet.rows.isEmpty && sheet.notes.isEmpty && options.format == .table && notices.isEmpty
    return Outcome(.sheet(sheet, options), notices: isEmpty ? ["没有记录"] : notices)
  }
}
