/// 应落实事项 What a routine asks of a unit in one period, and what was done about it.
///
/// It follows from the routine, the period and the units alone, so that it is there once however often it is worked out.
public struct Obligation: Hashable, Sendable {
  /// The routine.
  public var routine: RoutineID
  /// The stretch of the calendar.
  public var period: Period
  /// Who owes it; the office itself where there is none.
  public var unit: UnitID?
  /// How often it must happen.
  public var times: Int
  /// The activities that count for it, in the order of their days.
  public var done: [ActivityID]

  /// Creates an obligation.
  public init(
    routine: RoutineID, period: Period, unit: UnitID?, times: Int = 1, done: [ActivityID] = []
  ) {
    self.routine = routine
    self.period = period
    self.unit = unit
    self.times = times
    self.done = done
  }
}

extension Obligation {
  /// 已落实.
  public var isMet: Bool { done.count >= times }

  /// 还差 How often it must still happen.
  public var lacking: Int { Swift.max(0, times - done.count) }

  /// How it stands on a day: met, missed once the period's last day has come, running before.
  ///
  /// The last day itself already counts as the end, so that a month is whole when it is scored on its last day.
  public func state(asOf day: Day) -> ObligationState {
    if isMet { return .met }
    return period.last <= day ? .missed : .running
  }
}

/// 落实情况 How an obligation stands.
public enum ObligationState: String, Coded {
  /// 已落实.
  case met
  /// 未落实: the period is over.
  case missed
  /// 进行中: there is still time.
  case running

  /// The Chinese word.
  public var title: String {
    switch self {
    case .met: "已落实"
    case .missed: "未落实"
    case .running: "进行中"
    }
  }

  /// Whether it counts in 机制落实率: 应落实 = 已落实 + 未落实.
  public var isDue: Bool { self != .running }
}
