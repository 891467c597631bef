import Creation
import CreationReports
import CreationStore

/// 问卷 `creation survey`: the questionnaires' rates by unit.
enum SurveyCommands {
  static let commands = [list, SurveyAdd.command, SurveyImport.command]

  private static let list = Command<Session, Outcome>(
    "survey", alias: "问卷", summary: "列出各单位的满意率、知晓率，连同样本数和误差",
    discussion: "取自名为满意率、知晓率的测评结果，最近的考评期在前；同一单位、考评期有几项的合在一起。"
      + "误差是 95% 置信水平下的百分点。--format csv 写出的表可以再用 survey import 导入。",
    examples: ["creation survey --term 2026Q3", "creation survey --unit 城东区 --format csv"],
    .option("--term", alias: "--考评期", value: "考评期", help: "这一期的，如 2026Q3", .term).repeated(),
    .option("--unit", alias: "--单位", value: "单位", help: "这个单位，连同它的下属", .text).repeated(),
    SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ terms: [Term], _ words: [String], _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var damaged: [Problem] = []
    let filter = ResultFilter(
      units: words, tests: [.approval, .awareness], places: [], terms: terms, periods: [], isVoid: false)
    let records = try filter.records(snapshot, today: session.today) { damaged.append($0) }
    let units = try snapshot.register(Unit.self).entries.map(\.id)
    let sheet = SurveyList.sheet(SurveyBook(records, units: units), names: try Names(snapshot, [.unit]))
    return try .sheet(sheet, options, notices: damaged.map(\.sentence))
  }
}
