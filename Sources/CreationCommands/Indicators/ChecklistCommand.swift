import Creation
import CreationReports
import CreationStore

/// 检查表 `creation indicator checklist`: what to look at in places of a kind.
enum ChecklistCommand {
  static let command = Command<Session, Outcome>(
    "indicator checklist", alias: "指标 检查表", summary: "一类点位检查什么：由测评指标生成的检查表",
    discussion: "收在用的、实地考察的、点位类别里有这一类的指标，按编号排。--format csv 另有评定、得分、说明三列空着，带去现场填。"
      + "不写点位类别时，列出各类点位的检查表各有几项。",
    examples: [
      "creation indicator checklist 农贸市场", "creation indicator checklist 农贸市场 --format csv --output 检查表.csv",
    ],
    Parameter<String>.argument("点位类别", help: "点位类别，如 农贸市场", .text).optional, SheetOptions.parameter, run: run)

  @Sendable
  private static func run(_ session: Session, _ word: String?, _ options: SheetOptions) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let indicators = try snapshot.register(Indicator.self).entries
    let kinds = Checklist.kinds(of: indicators, on: session.today)
    guard let word else {
      let places = try snapshot.register(Place.self).entries.filter { $0.retired == nil }
      let lists = kinds.map { Checklist($0, of: indicators, on: session.today) }
      return try .sheet(
        IndicatorChecklistSheet.kinds(
          lists, places: Dictionary(grouping: places, by: \.kind).mapValues(\.count)), options)
    }
    let kind = PlaceKind(rawValue: word)
    guard kinds.contains(kind) else { throw Problem.noChecklist(word, among: kinds.map(\.rawValue)) }
    let isTable = options.format == .table && options.columns == nil
    return try .sheet(
      IndicatorChecklistSheet.sheet(
        Checklist(kind, of: indicators, on: session.today), toFill: !isTable), options)
  }
}

extension Problem {
  fileprivate static func noChecklist(_ word: String, among kinds: [String]) -> Problem {
    let near = Nearest.name(to: word, among: kinds)
    return Problem(
      "这类点位没有检查表", at: .option("<点位类别>"), value: word,
      why: kinds.isEmpty ? "还没有一个实地考察的指标写明点位类别" : "有检查表的是：\(kinds.joined(separator: "、"))",
      advice: near.map { "请改用 \($0)" } ?? "请用 creation indicator edit <指标> --places 写明指标在哪些类别的点位检查")
  }
}
