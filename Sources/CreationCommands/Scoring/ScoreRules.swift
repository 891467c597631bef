import Creation
import CreationReports
import CreationStore

/// 考评办法 `creation score rules`.
enum ScoreRules {
  static let commands = [list, check, show, schema, example]

  private static let list = Command<Session, Outcome>(
    "score rules", alias: "计分 办法", summary: "列出数据目录里的考评办法", SheetOptions.parameter
  ) { session, options in
    let snapshot = try session.store().snapshot()
    let month = try snapshot.month(of: session.today)
    let rulebooks = try snapshot.rulebooks()
    return try .sheet(
      RulebookList.sheet(rulebooks, inForce: Rulebook.inForce(month, among: rulebooks)?.id), options)
  }

  private static let check = Command<Session, Outcome>(
    "score rules check", alias: "计分 办法 检查", summary: "检查考评办法文件，一次列出全部错误",
    discussion: "每处错误写明在文件里的路径，如 schemes[0].components[2].marks。没有错误退出码 0，有错误退出码 1。",
    examples: ["creation score rules check rules/2027.json"],
    .argument("文件", help: "考评办法文件，- 为标准输入", .text), run: check)

  @Sendable
  private static func check(_ session: Session, _ path: String) throws -> Outcome {
    let (rulebook, problems) = try read(path, session)
    guard let rulebook else {
      let isCounted = problems.contains { $0.site?.description.contains("[") ?? false }
      return Outcome(
        .lines(["有 \(problems.count) 处错误："] + problems.map(line)),
        notices: isCounted ? ["路径里 [0] 是第一个，[1] 是第二个，依此类推"] : [], status: .problemsFound)
    }
    let components = rulebook.schemes.reduce(0) { $0 + $1.components.count }
    return .lines(["没有错误：\(rulebook.name)，\(rulebook.schemes.count) 个方案，\(components) 个考评项目"])
  }

  /// Where it is wrong, and why.
  private static func line(_ problem: Problem) -> String {
    let place = [problem.site?.description, problem.value.map { "「\($0)」" }].compactMap(\.self)
    return [place.joined(separator: " "), problem.why].compactMap(\.self).joined(separator: "：")
  }

  private static let show = Command<Session, Outcome>(
    "score rules show", alias: "计分 办法 查看", summary: "把考评办法写成条文",
    discussion: "不写名称为当前施行的考评办法；写短名或文件。",
    examples: ["creation score rules show", "creation score rules show 2026 --format html --output 办法.html"],
    .argument("短名或文件", help: "rules/ 里的短名，或一个文件", .text).optional,
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(PageFormat.self)).default(
      "markdown"),
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional, run: show)

  @Sendable
  private static func show(
    _ session: Session, _ name: String?, _ format: PageFormat, _ output: String?
  ) throws -> Outcome {
    let (rulebook, names) = try named(name, session)
    let page = RulebookArticles.page(rulebook, names)
    return Outcome(.bytes(page.rendered(as: format), SheetOptions(output: output == "-" ? nil : output)))
  }

  /// The rulebook of that short name or file; the one in force where nothing is named.
  private static func named(_ name: String?, _ session: Session) throws -> (Rulebook, Names) {
    guard let name else {
      let snapshot = try session.store().snapshot()
      return (try snapshot.rulebook(for: try snapshot.month(of: session.today)), try Names(snapshot))
    }
    if let snapshot = try? session.store().snapshot(), let names = try? Names(snapshot) {
      if let known = try snapshot.rulebooks().first(where: { $0.id == name || $0.name == name }) {
        return (known, names)
      }
      return (try whole(name, session), names)
    }
    return (try whole(name, session), Names())
  }

  /// The rulebook of a file without a fault.
  static func whole(_ path: String, _ session: Session) throws -> Rulebook {
    let (rulebook, problems) = try read(path, session)
    guard let rulebook else { throw Problems(problems) }
    return rulebook
  }

  private static func read(
    _ path: String, _ session: Session
  ) throws -> (rulebook: Rulebook?, problems: [Problem]) {
    let file = try InputFile(path, session)
    return RulebookDocument.check(file.bytes, file: file.name)
  }

  private static let schema = Command<Session, Outcome>(
    "score rules schema", alias: "计分 办法 模式", summary: "考评办法文件的 JSON 模式，供编辑器提示和检查",
    examples: ["creation score rules schema --output rulebook.schema.json"],
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional
  ) { _, output in
    Outcome(.bytes(RulebookDocument.schema(), SheetOptions(output: output == "-" ? nil : output)))
  }

  private static let example = Command<Session, Outcome>(
    "score rules example", alias: "计分 办法 范例", summary: "各地公开办法写成的考评办法范例",
    discussion: "不写名称列出全部范例；写名称输出该范例的文件，可以改了再用。",
    examples: ["creation score rules example", "creation score rules example 金华 --output rules/2027.json"],
    .argument("名称", help: "哪个范例", .text).optional,
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional, run: example)

  @Sendable
  private static func example(_ session: Session, _ name: String?, _ output: String?) throws -> Outcome {
    guard let name else {
      return try .sheet(RulebookExample.sheet, SheetOptions())
    }
    let example = try RulebookExample.named(name)
    let options = SheetOptions(output: output == "-" ? nil : output)
    return Outcome(
      .bytes(Array(example.json.utf8), options), notices: ["数字出处：\(example.source)", "未载明之处：\(example.left)"])
  }
}
