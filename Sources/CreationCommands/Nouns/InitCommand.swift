import Creation
import CreationStore

/// 新建数据目录 `creation init`.
enum InitCommand {
  static let commands = [create]

  private static let create = Command<Session, Outcome>(
    "init", alias: "新建", summary: "新建数据目录",
    discussion: "写好机构、空的登记册、2015–2026 年放假安排和一份默认考评办法。目录里已有数据时拒绝。加 --sample 则按固定的种子生成示例市的演示数据。",
    examples: ["creation init 创城 --name 某区创城办 --code 某创城办 --level district"],
    .argument("目录", help: "要新建的目录", .text),
    .option("--name", alias: "--名称", value: "名称", help: "机构名称", .text).default("创城办"),
    .option("--code", alias: "--代字", value: "代字", help: "发文机关代字", .text).default("创城办"),
    .option("--level", alias: "--层级", value: "层级", help: "层级", .choice(Office.Level.self)).default(
      "district"),
    .flag("--sample", alias: "--示例", help: "生成示例市的演示数据"),
    .option("--seed", alias: "--种子", value: "数", help: "演示数据的种子", .integer(from: 0)).default("2026")
  ) { session, path, name, code, level, isSample, seed in
    let directory = DataDirectory(root: session.path(path))
    if isSample { return try SampleOffice.create(in: directory, seed: seed) }
    let office = Office(name: name, code: code, level: level)
    try Store.create(directory, office, stamp: session.stamp())
    return .lines([
      "已新建 \(path)：\(office.name)（\(level.title)）",
      "接着可以：creation --data \(path) unit import units.csv",
    ])
  }
}
