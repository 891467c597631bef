/// 计划进度 What a plan wanted visited in a stretch of days, against what was.
///
/// A place planned for a day counts as visited where a round by the plan's mechanism was there on any day of the same
/// period of its cadence: a monthly plan is met on the 3rd as well as on the 28th, a daily one only on the day.
public struct PlanProgress: Hashable, Sendable {
  /// The plan.
  public let plan: InspectionPlan
  /// How many visits the stretch has altogether.
  public let planned: Int
  /// How many places these are.
  public let places: Int
  /// The visits that were to be made by the day of sight.
  public let due: [Visit]

  /// 应到 A visit that was to be made, and when it was.
  public struct Visit: Hashable, Sendable {
    /// What was planned.
    public var slot: PlanSchedule.Slot
    /// The first day the place was visited on in that period; nothing where it was not.
    public var done: Day?
  }

  /// Compares a stretch as seen on a day with the visits known.
  public init(
    _ schedule: PlanSchedule, in stretch: Period, asOf day: Day, visits: some Sequence<PlaceVisit>
  ) {
    let slots = schedule.slots(in: stretch)
    let own = visits.filter { $0.mechanism == schedule.plan.mechanism && $0.day <= day }
    let days = Dictionary(grouping: own, by: \.place).mapValues { $0.map(\.day).sorted() }
    plan = schedule.plan
    planned = slots.count
    places = Set(slots.map(\.place.id)).count
    due = slots.filter { $0.day <= day }.map { slot in
      Visit(slot: slot, done: days[slot.place.id]?.first { slot.period.contains($0) })
    }
  }
}

extension PlanProgress {
  /// 到位率: visited ÷ due.
  ///
  /// Of 40 due 38 visited: 95.00 %; where nothing was due yet it is 「—」.
  public var rate: Ratio { Ratio(due.count(where: { $0.done != nil }), of: due.count) }

  /// 应到未到, in the order of their days.
  public var missed: [Visit] { due.filter { $0.done == nil } }
}
