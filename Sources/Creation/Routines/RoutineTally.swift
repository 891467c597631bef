/// 落实情况统计 How many obligations there were, and how many were met: 应落实 = 已落实 + 未落实.
///
/// What still runs counts in neither; what was done ahead of the end counts as met at once.
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

  /// Counts one more.
  public mutating func count(_ state: ObligationState) {
    switch state {
    case .met: met += 1
    case .missed: missed += 1
    case .running: running += 1
    }
  }
}

extension Sequence<Obligation> {
  /// How they stand on a day.
  public func tally(asOf day: Day) -> RoutineTally {
    reduce(into: RoutineTally()) { $0.count($1.state(asOf: day)) }
  }
}
