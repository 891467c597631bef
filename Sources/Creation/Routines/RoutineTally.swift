/// 落实情况统计 How often something was asked for, and how often it was done: 应落实 = 已落实 + 未落实.
///
/// A routine that asks for two times in a month counts as two. What still runs counts in neither, but what was done in
/// full ahead of the end counts at once.
///
/// ```swift
/// obligations.tally(asOf: day).rate   // 3 met, 1 missed: 75 %
/// ```
public struct RoutineTally: Hashable, Sendable {
  /// 已落实.
  public private(set) var met = 0
  /// 未落实.
  public private(set) var missed = 0
  /// 进行中.
  public private(set) var running = 0

  /// Counts nothing yet.
  public init() {}
}

extension RoutineTally {
  /// 应落实.
  public var due: Int { met + missed }

  /// 机制落实率.
  public var rate: Ratio { Ratio(met, of: due) }

  /// Counts one more obligation as it stands on a day.
  public mutating func count(_ obligation: Obligation, asOf day: Day) {
    switch obligation.state(asOf: day) {
    case .met: met += obligation.times
    case .missed:
      met += obligation.times - obligation.lacking
      missed += obligation.lacking
    case .running: running += obligation.times
    }
  }
}

extension Sequence<Obligation> {
  /// How they stand on a day.
  public func tally(asOf day: Day) -> RoutineTally {
    reduce(into: RoutineTally()) { $0.count($1, asOf: day) }
  }
}
