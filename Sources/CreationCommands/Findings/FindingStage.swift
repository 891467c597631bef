import Creation
import CreationStore

/// 办到哪里 How far it has come.
struct FindingStage: Sendable {
  var states: [[StateWord]]
  var isOverdue: Bool
  var overdueBy: Int?
  var rounds: Int?

  static let parameter = Parameter<FindingStage>.group(
    .option("--state", alias: "--状态", value: "状态,…", help: "open 未销号，或某些状态", .list(of: .stateWord))
      .repeated(),
    .flag("--overdue", alias: "--逾期", help: "只要逾期未销号的"),
    .option(
      "--overdue-by", alias: "--逾期至少", value: "天数", help: "逾期至少这些天；没写 --state、--closed 时只看未销号的",
      .integer(from: 1)
    ).optional,
    .option("--round-at-least", alias: "--轮次至少", value: "轮次", help: "退回过的，如 2 是至少第 2 轮", .integer(from: 1))
      .optional, make: FindingStage.init)
}

extension FindingStage: FindingCondition {
  /// Whether only open findings can pass; nothing where it says neither.
  var isOpenOnly: Bool? {
    if isOverdue { return true }
    return states.isEmpty ? nil : states.joined().allSatisfy(\.isOpen)
  }

  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) {
    let states = self.states.joined()
    sieve.require(FindingState.allCases.filter { state in states.contains { $0.holds(for: state) } }) {
      $0.state
    }
    if isOverdue { sieve.require { $0.timeliness(asOf: moment) == .overdue } }
    if let overdueBy { sieve.require { $0.overdueDays(asOf: moment.day) >= overdueBy } }
    if let rounds { sieve.require { Int($0.round) >= rounds } }
  }
}

/// 状态词 A state of a finding, or all that are open.
enum StateWord: Hashable, Sendable {
  case open
  case state(FindingState)

  /// Whether it means open findings alone.
  var isOpen: Bool {
    if case .state(let state) = self { state.isOpen } else { true }
  }

  /// Whether it means that state.
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
