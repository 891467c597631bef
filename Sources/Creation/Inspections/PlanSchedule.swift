/// 排班 Which places of a plan are visited on which day.
///
/// 「分组日常督查与固定点位定人跟踪」（石狮）: the places are taken in the order of their numbers and spread evenly over the working
/// days of each period of the plan's cadence. Of m places the i-th, from 0, falls on working day i × n ÷ m of n,
/// rounded down: four places over 20 working days are visited on the 1st, 6th, 11th and 16th of them, forty two a day.
/// A period without a working day uses all of its days. A daily plan goes everywhere every day, weekends too.
/// The same registers give the same days, however often it is asked.
public struct PlanSchedule: Sendable {
  /// The plan.
  public let plan: InspectionPlan
  private let places: [Place]
  private let calendar: WorkCalendar

  /// Takes what the plan visits out of the places on file.
  public init(_ plan: InspectionPlan, among places: some Sequence<Place>, _ calendar: WorkCalendar) {
    self.plan = plan
    self.places = places.filter(plan.visits).sorted { $0.id < $1.id }
    self.calendar = calendar
  }
}

extension PlanSchedule {
  /// A place with the day it is to be visited on, and the period of the cadence it is visited once in.
  public struct Slot: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// The day planned for.
    public var day: Day
    /// The period, any day of which will do.
    public var period: Period
  }

  /// The places to be visited in a period of the cadence: those in use when it begins.
  ///
  /// One given up in the middle keeps the others on their days, and is left out from that day on.
  public func slots(around day: Day) -> [Slot] {
    let period = plan.every.span.period(around: day)
    let places = places.filter { $0.isInUse(on: period.first) }
    let days = days(of: period)
    return places.enumerated().compactMap { index, place in
      let day = days[index * days.count / places.count]
      return place.isInUse(on: day) && plan.isInUse(on: day)
        ? Slot(place: place, day: day, period: period) : nil
    }
  }

  /// The places to be visited on a day.
  public func slots(on day: Day) -> [Slot] { slots(around: day).filter { $0.day == day } }

  /// All that is to be visited on the days of a stretch, in the order of the days.
  public func slots(in stretch: Period) -> [Slot] {
    var slots: [Slot] = []
    var day = stretch.first
    while day <= stretch.last {
      slots += self.slots(around: day).filter { stretch.contains($0.day) }
      let last = plan.every.span.period(around: day).last
      guard last < .latest else { break }
      day = last.advanced(by: 1)
    }
    return slots.sorted { ($0.day, $0.place.id) < ($1.day, $1.place.id) }
  }

  /// The places it visits, by number.
  public var visited: [Place] { places }

  private func days(of period: Period) -> [Day] {
    let all = (0...period.first.distance(to: period.last)).map { period.first.advanced(by: $0) }
    guard plan.every != .day else { return all }
    let working = all.filter(calendar.isWorkday)
    return working.isEmpty ? all : working
  }
}

extension InspectionPlan {
  /// Whether it goes to a place: one it names, or one of its kinds.
  public func visits(_ place: Place) -> Bool {
    if places.contains(place.id) { return true }
    return kinds.contains(place.kind) && (place.declared || declaredOnly != true)
  }

  /// Whether it holds on a day.
  public func isInUse(on day: Day) -> Bool { retired.map { $0 > day } ?? true }
}

extension Place {
  /// Whether it is kept on a day.
  func isInUse(on day: Day) -> Bool { retired.map { $0 > day } ?? true }
}
