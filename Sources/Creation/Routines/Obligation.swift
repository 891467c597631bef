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

  /// 已落实.
  public var isMet: Bool { done.count >= times }
}
