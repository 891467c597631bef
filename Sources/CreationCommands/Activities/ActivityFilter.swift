import Creation
import CreationStore

/// 筛选 Which activities a list shows: those that meet every condition written; one written more than once is met by any
/// of its values.
struct ActivityFilter: Sendable {
  var kinds: [ActivityKind] = []
  var units, routines, places, mechanisms, people: [String]
  var periods: [PeriodWord]
  var isVoid: Bool

  static let parameter = Parameter<ActivityFilter>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "活动类别", .choice(ActivityKind.self)).repeated(),
    withoutKind
  ) { kinds, filter in
    var filter = filter
    filter.kinds = kinds
    return filter
  }

  /// The same where the kind is settled.
  static let withoutKind = Parameter<ActivityFilter>.group(
    .option("--unit", alias: "--单位", value: "单位", help: "这个单位，连同它的下属", .text).repeated(),
    .option("--routine", alias: "--机制", value: "机制", help: "落实哪项机制的", .text).repeated(),
    .option("--place", alias: "--点位", value: "点位", help: "点位", .text).repeated(),
    .option("--mechanism", alias: "--检查机制", value: "检查机制", help: "周巡查、暗访等", .name).repeated(),
    .option("--participant", alias: "--参加人", value: "姓名或身份", help: "参加的人里有这个姓名或身份的", .name).repeated(),
    .option("--period", alias: "--时段", value: "时段", help: "日期在这个时段的，如 本月、2026Q4、2026-01..2026-03", .period)
      .repeated(), .flag("--void", alias: "--作废", help: "只列已作废的"),
    make: {
      ActivityFilter(
        units: $0, routines: $1, places: $2, mechanisms: $3, people: $4, periods: $5, isVoid: $6)
    })
}

extension ActivityFilter {
  /// The activities that pass, in the order of their days; everything wrong with the conditions is thrown at once.
  func records(
    _ snapshot: Snapshot, today: Day, damaged: ((Problem) -> Void)? = nil
  ) throws -> [ActivityRecord] {
    var problems = Problems([])
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    let routines = problems.ids(Routine.self, routines, at: "--routine", snapshot)
    let places = problems.ids(Place.self, places, at: "--place", snapshot)
    let periods = periods.compactMap { word in
      problems.collecting(at: .option("--period")) { try word.assessed(on: today, snapshot) }
    }
    try problems.throwIfAny()
    let units = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    return try snapshot.activities(since: periods.map(\.first).min(), damaged: damaged).filter { record in
      let activity = record.activity
      return record.isVoid == isVoid && (kinds.isEmpty || kinds.contains(activity.kind))
        && (units.isEmpty || activity.units.contains(where: units.contains))
        && (routines.isEmpty || activity.routine.map(routines.contains) ?? false)
        && (places.isEmpty || activity.place.map(places.contains) ?? false)
        && (mechanisms.isEmpty || activity.mechanism.map { mechanisms.contains($0.rawValue) } ?? false)
        && (people.isEmpty || activity.present.contains(where: isWanted))
        && (periods.isEmpty || periods.contains { $0.contains(record.on.day) })
    }.sorted { ($0.on.day, $0.id) < ($1.on.day, $1.id) }
  }

  /// The days the list is about, from the first of its periods to the last; all there are where none is said.
  func stretch(today: Day, _ snapshot: Snapshot) throws -> Period {
    let all = try periods.map { try $0.assessed(on: today, snapshot) }
    let (first, last) = (all.map(\.first).min() ?? .earliest, all.map(\.last).max() ?? .latest)
    return Period(first: first, last: last) ?? Period(today.month...today.month)
  }

  private func isWanted(_ participant: Participant) -> Bool {
    people.contains { $0 == participant.name || $0 == participant.role }
  }
}

extension Snapshot {
  /// The activities from a day on as they stand now, in the order they were booked; all there are where no day is said.
  func activities(since day: Day?, damaged: ((Problem) -> Void)? = nil) throws -> [ActivityRecord] {
    guard let days = Period(first: day ?? .earliest, last: .latest) else { return [] }
    return try activities(in: days, damaged: damaged)
  }
}
