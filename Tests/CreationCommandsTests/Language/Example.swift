import Creation

@testable import CreationCommands

/// A small catalogue with one of everything the layer offers; its commands return what they were given.
enum Example {
  struct Globals: Equatable, Sendable {
    var data: String?
    var today: String?
    var format: Format
  }

  enum Format: String, Coded {
    case table, csv
    var title: String { self == .table ? "表格" : "逗号分隔" }
  }

  enum Source: String, Coded {
    case patrol, snapshot, hotline
    var title: String {
      switch self {
      case .patrol: "巡查"
      case .snapshot: "随手拍"
      case .hotline: "热线"
      }
    }
  }

  struct Period: Equatable, Sendable {
    var from: Int?
    var to: Int?

    init(from: Int?, to: Int?) throws {
      if let from, let to, from > to {
        throw Problem(
          "起止颠倒", at: .option("--from"), value: "\(from)", why: "不能晚于 --to 的 \(to)", advice: "请调换两个日期")
      }
      self.from = from
      self.to = to
    }
  }

  typealias Command = CreationCommands.Command<String, String>
  typealias Catalogue = CreationCommands.Catalogue<Globals, String, String>

  static let globals = Parameter<Globals>.group(
    .option("--data", alias: "--数据", value: "目录", help: "数据目录", .text).optional,
    .option("--today", alias: "--今天", value: "日期", help: "以这一天为今天", .text).optional,
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(Format.self)).default("table"),
    make: Globals.init)

  static let period = Parameter<Period>.group(
    .option("--from", alias: "--自", value: "日", help: "起始日", .integer(from: 1, to: 31)).optional,
    .option("--to", alias: "--至", value: "日", help: "截止日", .integer(from: 1, to: 31)).optional,
    make: Period.init)

  static let list = Command(
    "finding", alias: "问题", summary: "列出问题",
    .option("--unit", alias: "--单位", value: "单位", help: "只看这个责任单位", .text).optional,
    .option("--columns", alias: "--列", value: "列名", help: "要哪几列，用逗号隔开", .list(of: .text)).optional,
    period
  ) { _, unit, columns, period in
    "list \(unit ?? "-") \(columns ?? []) \(period.from ?? 0) \(period.to ?? 0)"
  }

  static let add = Command(
    "finding add", alias: "问题 登记", summary: "登记一个问题",
    discussion: "登记后按点位和类别确定责任单位，并算出整改时限。\n同一点位再次出现同类问题的，自动关联为反弹。",
    examples: [
      "creation finding add --place P-017 --category 占道经营 '早市 占用人行道'",
      "creation 问题 登记 --点位 P-017 --类别 占道经营 早市占道",
    ],
    .option("--place", alias: "--点位", value: "点位", help: "问题所在的点位", .text),
    .option("--category", alias: "--类别", value: "类别", help: "问题类别，须是类别登记册里有的", .text),
    .option("--source", alias: "--来源", value: "来源", help: "问题来源", .choice(Source.self)).default("patrol"),
    .option("--photo", alias: "--照片", value: "文件", help: "现场照片", .text).repeated(),
    .option("--days", alias: "--天数", value: "天", help: "整改时限", .integer(from: 1)).optional,
    .flag("--urgent", alias: "--紧急", help: "按紧急时限办理"),
    .argument("说明", help: "问题说明", .text),
    .argument("备注", help: "内部备注", .text).optional,
    run: add)

  private static func add(
    _ office: String, place: String, category: String, source: Source, photos: [String], days: Int?,
    urgent: Bool,
    text: String, note: String?
  ) -> String {
    "add \(place) \(category) \(source) \(photos) \(days ?? 0) \(urgent) \(text) \(note ?? "-")"
  }

  static let show = Command(
    "finding show", alias: "问题 查看", summary: "查看问题的来龙去脉",
    .argument("编号", help: "问题编号", .text).repeated(atLeastOnce: true)
  ) { context, ids in "show \(ids) in \(context)" }

  static let close = Command(
    "month close", alias: "月结 结转", summary: "结转一个月",
    .argument("月份", help: "要结转的月份", .integer(from: 1, to: 12)).default("10"),
    .argument("附件", help: "一并归档的文件", .text).repeated()
  ) { _, month, files in "close \(month) \(files)" }

  static let catalogue = Catalogue(
    "creation", summary: "创城办台账：责任清单、检查问题、整改时限和每月考评",
    chapters: [
      "问题整改": [Noun("finding", alias: "问题", summary: "问题的登记、交办、回复、复核和销号")],
      "考评": [Noun("month", alias: "月结", summary: "每月的结转")],
    ],
    globals: globals, commands: [list, add, show, close])

  /// What a line does: the output of its command after its globals, or what else it asks for.
  static func outcome(_ words: [String]) throws -> String {
    switch try catalogue.request(words) {
    case .help(let path): "help \(path)"
    case .version: "version"
    case .run(_, let globals, let action):
      "\(globals.data ?? "-") \(globals.today ?? "-") \(globals.format) | \(try action("办公室"))"
    }
  }
}
