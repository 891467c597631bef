import Creation
import CreationReports
import CreationStore

/// 检查表 `creation indicator checklist`: what to look at in places of a kind.
enum ChecklistCommand {
  static let command = Command<Session, Outcome>(
    "indicator checklist", alias: "指标 检查表", summary: "一类点位检查什么：由测评指标生成的检查表",
    discussion: "收在用的、实地考察的、点位类别里有这一类的指标，按编号排。--format csv 另有点位、结果、类别、问题几列，带去现场填，"
      + "回来用 inspection import 录入；写了 --place 的，每个点位各一份。不写点位类别时，列出各类点位的检查表各有几项。",
    examples: [
      "creation indicator checklist 农贸市场",
      "creation indicator checklist 农贸市场 --place 中心农贸市场 --format csv --output 检查表.csv",
    ],
    Parameter<String>.argument("点位类别", help: "点位类别，如 农贸市场", .text).optional,
    .option("--place", alias: "--点位", value: "点位", help: "要去的点位，填在表里", .text).repeated(),
    SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: String?, _ places: [String], _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let indicators = try snapshot.register(Indicator.self).entries
    guard let word else { return try kinds(indicators, snapshot, session.today, options) }
    let kind = PlaceKind(rawValue: word)
    let list = Checklist(kind, of: indicators, on: session.today)
    if list.items.isEmpty {
      let known = Checklist.kinds(of: indicators, on: session.today)
      throw Problem.noChecklist(word, among: known.map(\.rawValue))
    }
    let isTable = options.format == .table && options.columns == nil
    return try .sheet(
      IndicatorChecklistSheet.sheet(
        list, toFill: !isTable, places: try found(places, kind, snapshot, session.today)), options)
  }

  private static func kinds(
    _ indicators: [Indicator], _ snapshot: Snapshot, _ today: Day, _ options: SheetOptions
  ) throws -> Outcome {
    let places = try snapshot.register(Place.self).entries.filter { $0.retired == nil }
    let lists = Checklist.kinds(of: indicators, on: today).map { Checklist($0, of: indicators, on: today) }
    return try .sheet(
      IndicatorChecklistSheet.kinds(
        lists, places: Dictionary(grouping: places, by: \.kind).mapValues(\.count)), options)
  }

  /// The places named, which must be of the kind.
  private static func found(
    _ words: [String], _ kind: PlaceKind, _ snapshot: Snapshot, _ today: Day
  ) throws -> [Place] {
    var problems = Problems([])
    let places = words.compactMap { word in
      problems.collecting(at: .option("--place"), value: word) {
        let place = try snapshot.required(Place.self, word, at: "--place").inUse(on: today, at: "--place")
        if place.kind != kind { throw Problem.otherKind(place, than: kind) }
        return place
      }
    }
    try problems.throwIfAny()
    return places
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

  fileprivate static func otherKind(_ place: Place, than kind: PlaceKind) -> Problem {
    Problem(
      "点位不是这一类的", why: "「\(place.name)」是\(place.kind)，这张检查表是\(kind)的", advice: "请换一个点位，或用 \(place.kind) 的检查表")
  }
}
