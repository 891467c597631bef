import Creation
import CreationStore

/// 筛选 Which results a list shows: those that meet every condition written; one written more than once is met by any
/// of its values.
struct ResultFilter: Sendable {
  var units: [String]
  var tests: [TestName]
  var places: [String]
  var terms: [Term]
  var periods: [PeriodWord]
  var isVoid: Bool

  static let parameter = Parameter<ResultFilter>.group(
    .option("--unit", alias: "--单位", value: "单位", help: "这个单位，连同它的下属", .text).repeated(),
    .option("--test", alias: "--测评", value: "名称", help: "这种测评", Reader<TestName>.word).repeated(),
    .option("--place", alias: "--点位", value: "点位", help: "点位", .text).repeated(),
    .option("--term", alias: "--考评期", value: "考评期", help: "计入这一期的，如 2026-10、2026Q3、2026", .term).repeated(),
    .option("--period", alias: "--时段", value: "时段", help: "日期在这个时段的，如 本月、2026Q4、2026-01..2026-03", .period)
      .repeated(),
    .flag("--void", alias: "--作废", help: "只列已作废的"), make: ResultFilter.init)

  /// The results that pass, in the order they were booked; everything wrong with the conditions is thrown at once.
  func records(
    _ snapshot: Snapshot, today: Day, damaged: @escaping (Problem) -> Void
  ) throws -> [ResultRecord] {
    var problems = Problems([])
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    let places = problems.ids(Place.self, places, at: "--place", snapshot)
    let periods = periods.compactMap { word in
      problems.collecting(at: .option("--period")) { try word.period(on: today) }
    }
    try problems.throwIfAny()
    let units = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    let first = try first(snapshot, periods)
    return try snapshot.results(since: first, damaged: damaged).filter { record in
      let result = record.result
      return record.isVoid == isVoid && (units.isEmpty || units.contains(result.unit))
        && (tests.isEmpty || tests.contains(result.test))
        && (places.isEmpty || result.place.map(places.contains) ?? false)
        && (terms.isEmpty || terms.contains(record.term))
        && (periods.isEmpty || periods.contains { $0.contains(record.on.day) })
    }
  }

  /// The assessment month from which on results have to be read: one is booked in its term or later.
  private func first(_ snapshot: Snapshot, _ periods: [Period]) throws(Problem) -> Month? {
    let period = try periods.map(\.first).min().map { (day) throws(Problem) in try snapshot.month(of: day) }
    return [terms.map(\.first).min(), period].compactMap(\.self).max()
  }
}
