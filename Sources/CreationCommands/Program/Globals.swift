import Creation

/// 通用选项 What may stand on any command line.
package struct Globals: Sendable {
  /// The data directory.
  var data: String?
  /// The date taken for today, the time for now.
  var today: Day?
  var now: Moment?
  /// The operator.
  var by: String?

  static let parameter = Parameter<Globals>.group(
    .option("--data", alias: "--数据", value: "目录", help: "数据目录（默认 $CREATION_DATA，再默认 ./data）", .text).optional,
    .option("--today", alias: "--今天", value: "日期", help: "把这一天当作今天，按当日结束计", .day).optional,
    .option("--now", alias: "--现在", value: "时间", help: "把这一刻当作现在", .moment).optional,
    .option("--by", alias: "--经办", value: "姓名", help: "经办人（默认 $CREATION_BY，再默认系统用户）", .text).optional
  ) { data, today, now, by in
    Globals(data: data, today: today, now: now, by: by)
  }
}
