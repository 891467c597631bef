import Creation

/// 测评表设置 What holds for the rows of a table that do not say it themselves.
struct ResultDefaults: Sendable {
  var test: String?
  var full: Points?
  var term: Term?
  var on: Moment?

  static let parameter = Parameter<ResultDefaults>.group(
    .option("--test", alias: "--测评", value: "名称", help: "没有写明的行是哪种测评", .name).optional,
    .option("--full", alias: "--满分", value: "数", help: "没有写明的行的满分", .points).optional,
    .option("--term", alias: "--考评期", value: "考评期", help: "没有写明的行代表哪一期（默认日期所在的月）", .term).optional,
    .option("--on", alias: "--日期", value: "时间", help: "没有写明的行的日期（默认现在）", .moment).optional,
    make: ResultDefaults.init)
}
