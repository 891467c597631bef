import Creation

/// 表格写法 How a table file is written, where the person says so instead of leaving it to be recognised.
struct TableFormat: Sendable {
  var encoding: TextEncoding?
  var separator: Separator?

  static let parameter = Parameter<TableFormat>.group(
    .option("--encoding", alias: "--编码", value: "编码", help: "表的编码（默认自动识别）", .encoding()).optional,
    .option("--separator", alias: "--分隔符", value: "符号", help: "列之间的符号（默认看表头）", .separator).optional,
    make: TableFormat.init)
}

extension Reader where Value == TextEncoding {
  /// An encoding, or one of some, by any name people have for it.
  static func encoding(among all: [TextEncoding] = TextEncoding.allCases) -> Reader {
    let names = all.map { Name(key: $0.key, title: $0.title) }
    return Reader(choices: names) { text in
      guard let encoding = TextEncoding(name: text), all.contains(encoding) else {
        throw Problem("没有这种编码", why: "可用 \(Name.listed(names))，GBK、GB2312 算 GB18030", advice: "请从可用的编码里选一个")
      }
      return encoding
    }
  }
}

extension Reader where Value == Separator {
  /// A separator by word or as it stands in the file.
  fileprivate static var separator: Reader {
    let names = Separator.allCases.map { Name(key: $0.key, title: $0.title) }
    return Reader(choices: names) { text in
      guard let separator = Separator(name: text) else {
        throw Problem("没有这种分隔符", why: "可用 \(Name.listed(names))，也可直接写 , 或 ;", advice: "请从可用的分隔符里选一个")
      }
      return separator
    }
  }
}
