import Creation
import CreationStore

/// 筛选 Which findings a list shows: all that hold for every filter written; a filter written more than once
/// holds for any of its values.
struct FindingFilter: Sendable {
  var who: Who
  var what: What
  var stage: Stage
  var times: Times

  static let parameter = Parameter<FindingFilter>.group(
    Who.parameter, What.parameter, Stage.parameter, Times.parameter, make: FindingFilter.init)

  /// 由谁办 Whose findings.
  struct Who: Sendable {
    var units, leads, supports: [String]

    static let parameter = Parameter<Who>.group(
      .option("--unit", alias: "--单位", value: "单位", help: "牵头或配合的单位，连同它的下属", .text).repeated(),
      .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位，不连下属", .text).repeated(),
      .option("--support", alias: "--配合", value: "单位", help: "配合单位，不连下属", .text).repeated(),
      make: Who.init)
  }

  /// 何处何事 Where, and what it is about.
  struct What: Sendable {
    var places, kinds, grids, categories: [String]
    var sources: [Source]
    var externals, texts: [String]

    static let parameter = Parameter<What>.group(
      .option("--place", alias: "--点位", value: "点位", help: "点位", .text).repeated(),
      .option("--place-kind", alias: "--点位类别", value: "类别", help: "这一类点位，如 农贸市场", .text).repeated(),
      .option("--grid", alias: "--网格", value: "网格", help: "点位所在的网格", .text).repeated(),
      .option("--category", alias: "--类别", value: "类别", help: "问题类别", .text).repeated(),
      .option("--source", alias: "--来源", value: "来源", help: "来源", Reader<Source>.word).repeated(),
      .option("--external", alias: "--外部编号", value: "编号", help: "来件在原系统里的编号", .text).repeated(),
      .option("--text", alias: "--内容", value: "字", help: "内容里有这些字", .text).repeated(),
      make: What.init)
  }

  /// 办到哪里 How far it has come.
  struct Stage: Sendable {
    var states: [[StateWord]]
    var isOverdue: Bool
    var overdueBy: Int?
    var rounds: Int?

    static let parameter = Parameter<Stage>.group(
      .option("--state", alias: "--状态", value: "状态,…", help: "open 未销号，或某些状态", .list(of: .stateWord))
        .repeated(),
      .flag("--overdue", alias: "--逾期", help: "只要逾期未销号的"),
      .option(
        "--overdue-by", alias: "--逾期至少", value: "天数", help: "逾期至少这些天；没写 --state、--closed 时只看未销号的",
        .integer(from: 1)
      ).optional,
      .option("--round-at-least", alias: "--轮次至少", value: "轮次", help: "退回过的，如 2 是至少第 2 轮", .integer(from: 1))
        .optional, make: Stage.init)
  }

  /// 何时 When things happened, or have to.
  struct Times: Sendable {
    var reported: [PeriodWord]
    var months: [MonthWord]
    var due, closed: [PeriodWord]

    static let parameter = Parameter<Times>.group(
      .option(
        "--reported", alias: "--登记", value: "时段", help: "在这个时段登记的，如 本月、2026Q4、2026-01..2026-03", .period
      )
      .repeated(),
      .option("--month", alias: "--月", value: "月份", help: "在这个月登记的", .month).repeated(),
      .option("--due", alias: "--到期", value: "时段", help: "整改期限在这个时段的", .period).repeated(),
      .option("--closed", alias: "--销号", value: "时段", help: "在这个时段销号的", .period).repeated(),
      make: Times.init)
  }
}

/// 状态词 A state of a finding, or all that are open.
enum StateWord: Hashable, Sendable {
  case open
  case state(FindingState)

  /// Whether findings with another than an open state are left out.
  var isOpen: Bool {
    if case .state(let state) = self { state.isOpen } else { true }
  }

  func holds(for state: FindingState) -> Bool {
    if case .state(let one) = self { one == state } else { state.isOpen }
  }
}

extension Reader where Value == StateWord {
  /// A state of a finding, or `open` for all that are not closed.
  fileprivate static var stateWord: Reader {
    let names =
      [Name(key: "open", title: "未销号")] + FindingState.allCases.map { Name(key: $0.key, title: $0.title) }
    return Reader(choices: names) { text in
      if text == "open" || text == "未销号" { return .open }
      if let state = FindingState(text: text) { return .state(state) }
      let near = Nearest.name(to: text, among: names.flatMap { [$0.title, $0.key] })
      throw Problem(
        "没有这个状态", why: "可用 \(Name.listed(names))", advice: near.map { "请改用 \($0)" } ?? "请从可用的状态里选一个")
    }
  }
}
