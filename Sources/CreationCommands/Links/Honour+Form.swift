import Creation
import CreationStore

extension Honour: FormedEntry, RegisterTable {
  typealias Field = FormField<Honour>

  static var nameTitle: String { "获得者" }

  static var fields: [EntryField<Honour>] {
    [
      .read("title", "称号", "称号，如 文明单位、文明校园（默认 文明单位）", \.titleWord, .text).filtering,
      .text("level", "级别", "级别，如 市级", \.level).filtering,
      .entry("unit", "责任单位", "管它的单位", Unit.self, \.unit).called("单位"),
      .read("awarded", "授予日期", "授予日期", \.awarded, .day),
      .read("review", "复查日期", "应在哪天前复查", \.review, .day),
      .text("reason", "撤销原因", "撤销原因", \.reason).quiet,
    ]
  }

  static func fault(
    of honour: Honour, _ lookups: RegisterLookups
  ) throws -> (field: String, problem: Problem)? {
    guard let awarded = honour.awarded, let review = honour.review, review < awarded else { return nil }
    return ("review", .reviewBeforeAward(awarded))
  }

  static func blank(_ id: HonourID, _ name: String) -> Honour { Honour(id: id, name: name) }
}

extension Honour {
  /// The title as a value that may be missing, for its column; an honour always has one.
  fileprivate var titleWord: String? {
    get { title }
    set { title = newValue ?? title }
  }
}

extension Problem {
  fileprivate static func reviewBeforeAward(_ awarded: Day) -> Problem {
    Problem("复查日期早于授予日期", why: "授予于 \(awarded)", advice: "请改正其中一个日期")
  }
}
