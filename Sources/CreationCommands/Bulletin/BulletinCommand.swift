import Creation
import CreationReports
import CreationStore

/// 通报 `creation report bulletin`.
enum BulletinCommand {
  static let command = Command<Session, Outcome>(
    "report bulletin", alias: "报表 通报", summary: "一个月的考评通报：总体情况、排名、文明天气图、问题分布、逾期清单",
    discussion: "已月结的月份给出月结时发布的通报；未月结的月份现算，截至月末，或今天（当月）。网页自成一个文件，不联网、不带脚本，可在手机上看，也可用浏览器打印成 A4。",
    examples: [
      "creation report bulletin 2026-10", "creation report bulletin 上月 --format html --output 通报.html",
    ],
    Parameter<MonthWord>.argument("月份", help: "如 2026-10，或 上月", .month).default("last-month"),
    .option("--format", alias: "--格式", value: "格式", help: "输出格式", .choice(PageFormat.self)).default(
      "markdown"),
    .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional,
    run: run)

  private static func run(
    _ session: Session, _ word: MonthWord, _ format: PageFormat, _ output: String?
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let month = try word.month(on: session.today, snapshot)
    let options = SheetOptions(output: output == "-" ? nil : output)
    let file = format == .html ? "bulletin.html" : "bulletin.md"
    if snapshot.closed.contains(month), let issued = try snapshot.issuedFile(file, of: month) {
      return Outcome(.bytes(issued, options))
    }
    let bulletin = try Bulletin(snapshot, month: month, today: session.today)
    return Outcome(.bytes(bulletin.page.rendered(as: format), options))
  }
}
