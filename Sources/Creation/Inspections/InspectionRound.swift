/// 一次检查 A round of inspection with what it found: where it was, how the items were graded, which problems it brought.
///
/// 「联合……开展 4 期巡访活动，现场发现问题 89 处并督促整改到位」（石狮）. The round is an activity; grades are results and
/// problems findings that name it.
public struct InspectionRound: Hashable, Sendable {
  /// The activity.
  public let record: ActivityRecord
  /// What was graded, and the places found without fault; none that are void.
  public let results: [ResultRecord]
  /// The problems found, as they stand.
  public let findings: [Finding]

  /// Gathers what names the round.
  public init(_ record: ActivityRecord, results: [ResultRecord], findings: [Finding]) {
    self.record = record
    self.results = results.filter { $0.result.inspection == record.id && !$0.isVoid }
    self.findings = findings.filter { $0.report.inspection == record.id.description }
  }

  /// The rounds among some activities, in their order, each with its own.
  public static func all(
    _ activities: [ActivityRecord], results: [ResultRecord], findings: some Sequence<Finding>
  ) -> [InspectionRound] {
    let results = Dictionary(grouping: results) { $0.result.inspection }
    let findings = Dictionary(grouping: findings) { $0.report.inspection }
    return activities.filter { $0.activity.kind == .inspection }.map { record in
      InspectionRound(
        record, results: results[record.id] ?? [], findings: findings[record.id.description] ?? [])
    }
  }
}

extension InspectionRound {
  /// 到过的点位, each once, by number.
  public var places: [PlaceID] {
    let seen = results.map(\.result.place) + findings.map(\.report.place) + [record.activity.place]
    return Set(seen.compactMap(\.self)).sorted()
  }

  /// The problems that are problems: neither void nor merged into another.
  public var problems: [Finding] { findings.filter(\.state.isProblem) }

  /// 整改率: of the problems found, how many are closed by now.
  public var putRight: Ratio { Ratio(problems.count { $0.state == .closed }, of: problems.count) }

  /// 平均得分 The mean of what the places reached out of a hundred, each the marks given there ÷ the full marks.
  ///
  /// One place with 9 of 10 and 5 of 10, another with 100 of 100: (70 + 100) ÷ 2 = 85. Nothing where none was graded.
  public var average: Points? {
    var sums: [PlaceID?: (marks: Points, full: Points)] = [:]
    for record in results {
      guard case .marks(let marks, let full) = record.result.outcome else { continue }
      let sum = sums[record.result.place] ?? (0, 0)
      sums[record.result.place] = (sum.marks + marks, sum.full + full)
    }
    let reached = sums.values.compactMap { ($0.marks * 100).divided(by: $0.full.value) }
    return reached.reduce(0, +).divided(by: Rational(reached.count))
  }
}
