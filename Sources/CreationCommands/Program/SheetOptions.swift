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
  /// The encoding of CSV; UTF-8 where not said.
  package var encoding: TextEncoding?

  /// The parameters that make them.
  static let parameter = Parameter<SheetOptions>.group(
    withoutEncoding, encoding
  ) { options, encoding in
    try options.encoded(encoding)
  }

  /// The same where `--encoding` is said of what is read.
  static let withoutEncoding = Parameter<SheetOptions>.group(
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(Format.self)).default("table"),
    withoutFormat
  ) { format, options in
    var options = options
    options.format = format
    return options
  }

  /// The same where there are other formats besides, without `--encoding`.
  static let withoutFormat = Parameter<SheetOptions>.group(
    .option("--headers", alias: "--表头", value: "语言", help: "表头用中文还是英文键", .choice(Headers.self)).optional,
    .option("--columns", alias: "--列", value: "列,列…", help: "只要这些列", .list(of: .text)).optional,
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional
  ) { headers, columns, output in
    SheetOptions(headers: headers, columns: columns, output: output == "-" ? nil : output)
  }

  /// The encoding of what is written.
  static let encoding = Parameter<TextEncoding?>.option(
    "--encoding", alias: "--编码", value: "编码", help: "CSV 的编码（默认 utf-8）", .encoding(among: [.utf8, .gb18030])
  ).optional

  /// The same in an encoding, which must suit the format.
  func encoded(_ encoding: TextEncoding?) throws(Problem) -> SheetOptions {
    guard let encoding else { return self }
    guard encoding == .utf8 || format == .csv else {
      throw Problem(
        "不能用这种编码输出", at: .option("--encoding"), value: encoding.title,
        why: "只有 CSV 可以用 gb18030，其余都是 utf-8", advice: "请加上 --format csv --encoding gb18030，或去掉 --encoding")
    }
    var options = self
    options.encoding = encoding
    return options
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
