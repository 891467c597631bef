import Creation
import CreationStore

/// 筛选 Which findings a list shows.
struct FindingFilter: Sendable {
  var unit: String?
  var place: String?
  var category: String?
  var source: Source?
  var state: String?
  var isOverdue = false
  var month: MonthWord?
  var text: String?
  var limit: Int?

  static let parameter = Parameter<FindingFilter>.group(
    .option("--unit", alias: "--单位", value: "单位", help: "牵头或配合的单位", .text).optional,
    .option("--place", alias: "--点位", value: "点位", help: "点位", .text).optional,
    .option("--category", alias: "--类别", value: "类别", help: "问题类别", .text).optional,
    .option("--source", alias: "--来源", value: "来源", help: "来源", .word).optional,
    .option("--state", alias: "--状态", value: "状态", help: "open 未销号，或某一状态", .findingState).optional,
    .flag("--overdue", alias: "--逾期", help: "只要逾期未销号的"),
    .option("--month", alias: "--月", value: "月份", help: "这个月登记的", .month).optional,
    .option("--text", alias: "--内容", value: "字", help: "内容里有这些字", .text).optional,
    .option("--limit", alias: "--最多", value: "数", help: "最多列出几个", .integer(from: 1)).optional,
    make: FindingFilter.init)

  /// The filter with its words looked up in the registers.
  func settled(_ snapshot: Snapshot, today: Day) throws -> Settled {
    Settled(
      filter: self, month: month?.month(on: today),
      unit: try unit.map { try snapshot.required(Unit.self, $0, at: "--unit").id },
      place: try place.map { try snapshot.required(Place.self, $0, at: "--place").id },
      category: try category.map { try snapshot.required(Creation.Category.self, $0, at: "--category").id })
  }

  struct Settled {
    let filter: FindingFilter
    let month: Month?
    let unit: UnitID?
    let place: PlaceID?
    let category: CategoryID?

    /// Whether only open findings can pass, so that the last closing and the open months say all.
    var wantsOpenOnly: Bool {
      filter.isOverdue || filter.state == FindingFilter.open
        || filter.state.flatMap(FindingState.init(rawValue:))?.isOpen == true
    }

    func holds(for finding: Finding, asOf moment: Moment) -> Bool {
      if let unit, finding.lead != unit, finding.assignment?.supports.contains(unit) != true { return false }
      if let place, finding.report.place != place { return false }
      if let category, finding.report.category != category { return false }
      if let source = filter.source, finding.report.source != source { return false }
      if let month, finding.id.month != month { return false }
      if let state = filter.state {
        guard state == FindingFilter.open ? finding.state.isOpen : finding.state.key == state else {
          return false
        }
      }
      if filter.isOverdue, finding.timeliness(asOf: moment) != .overdue { return false }
      if let text = filter.text, finding.text?.contains(text) != true { return false }
      return true
    }
  }

  static let open = "open"
}

extension Reader where Value == String {
  /// A state of a finding, or `open` for all that are not closed.
  fileprivate static var findingState: Reader {
    let names =
      [Name(key: FindingFilter.open, title: "未销号")]
      + FindingState.allCases.map { Name(key: $0.key, title: $0.title) }
    return Reader(choices: names) { text in
      guard let name = names.first(where: { $0.key == text || $0.title == text }) else {
        throw Problem("没有这个状态", why: "可用 \(Name.listed(names))", advice: "请从可用的状态里选一个")
      }
      return name.key
    }
  }
}
