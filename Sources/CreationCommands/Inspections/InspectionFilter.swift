import Creation
import CreationStore

/// 筛选 Which rounds a list shows: those that meet every condition written; one written more than once is met by any of
/// its values.
struct InspectionFilter: Sendable {
  var mechanisms: [Source]
  var places: [String]
  var people: [String]
  var periods: [PeriodWord]
  var isVoid: Bool

  static let parameter = Parameter<InspectionFilter>.group(
    .option("--mechanism", alias: "--检查机制", value: "机制", help: "按这种机制的，如 周巡查", Reader<Source>.word)
      .repeated(),
    .option("--place", alias: "--点位", value: "点位", help: "到过这个点位的", .text).repeated(),
    .option("--participant", alias: "--参加人", value: "姓名或身份", help: "参加的人里有这个姓名或身份的", .name).repeated(),
    .option("--period", alias: "--时段", value: "时段", help: "日期在这个时段的，如 本月、2026Q4（默认最近三个月）", .period)
      .repeated(), .flag("--void", alias: "--作废", help: "只列已作废的"), make: InspectionFilter.init)
}

extension InspectionFilter {
  /// The rounds that pass, in the order of their days; everything wrong with the conditions is thrown at once.
  func rounds(
    _ snapshot: Snapshot, today: Day, damaged: @escaping (Problem) -> Void
  ) throws -> [InspectionRound] {
    var problems = Problems([])
    let places = problems.ids(Place.self, places, at: "--place", snapshot)
    let named = periods.compactMap { word in
      problems.collecting(at: .option("--period")) { try word.period(on: today) }
    }
    try problems.throwIfAny()
    let usual = Period(today.month.advanced(by: -2)...today.month)
    let periods = named.isEmpty ? [usual] : named
    let first = periods.map(\.first).min() ?? usual.first
    guard let reach = Period(first: first, last: .latest) else { return [] }
    let activities = try snapshot.activities(in: reach, damaged: damaged).filter { record in
      record.isVoid == isVoid && periods.contains { $0.contains(record.on.day) } && isWanted(record.activity)
    }
    guard !activities.isEmpty else { return [] }
    let rounds = InspectionRound.all(
      activities, results: try snapshot.results(since: try snapshot.month(of: first), damaged: damaged),
      findings: try MonthReader(snapshot, damaged: damaged).since(max(first, .earliest).month).findings)
    return rounds.filter { places.isEmpty || !places.isDisjoint(with: $0.places) }
      .sorted { ($0.record.on.day, $0.record.id) < ($1.record.on.day, $1.record.id) }
  }

  private func isWanted(_ activity: Activity) -> Bool {
    (mechanisms.isEmpty || activity.mechanism.map(mechanisms.contains) ?? false)
      && (people.isEmpty
        || activity.present.contains { person in people.contains { $0 == person.name || $0 == person.role } })
  }
}
